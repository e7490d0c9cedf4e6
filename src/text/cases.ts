import type { Holder } from '../../rules/index.ts';
import type { Tongue } from './languages.ts';
import { HOLDER_NAMES } from './names.ts';

/** Grammatical cases a text may ask a holder's name for: `{{to, dat}}`. */
export const CASES = ['gen', 'dat', 'acc', 'abl', 'loc', 'ins'] as const;
export type Case = (typeof CASES)[number];
type Declined = Readonly<Record<Holder, Readonly<Record<Case, string>>>>;

/** The holders’ names in the languages that decline them. Russian has no ablative: it stands for «от» with a genitive. */
const DECLINED: { readonly [T in Tongue]?: Declined } = {
  ru: {
    kazakhstan: {
      gen: 'Казахстана',
      dat: 'Казахстану',
      acc: 'Казахстан',
      abl: 'от Казахстана',
      loc: 'Казахстане',
      ins: 'Казахстаном',
    },
    russia: { gen: 'России', dat: 'России', acc: 'Россию', abl: 'от России', loc: 'России', ins: 'Россией' },
    china: { gen: 'Китая', dat: 'Китаю', acc: 'Китай', abl: 'от Китая', loc: 'Китае', ins: 'Китаем' },
    west: { gen: 'Запада', dat: 'Западу', acc: 'Запад', abl: 'от Запада', loc: 'Западе', ins: 'Западом' },
  },
  kk: {
    kazakhstan: {
      gen: 'Қазақстанның',
      dat: 'Қазақстанға',
      acc: 'Қазақстанды',
      abl: 'Қазақстаннан',
      loc: 'Қазақстанда',
      ins: 'Қазақстанмен',
    },
    russia: { gen: 'Ресейдің', dat: 'Ресейге', acc: 'Ресейді', abl: 'Ресейден', loc: 'Ресейде', ins: 'Ресеймен' },
    china: { gen: 'Қытайдың', dat: 'Қытайға', acc: 'Қытайды', abl: 'Қытайдан', loc: 'Қытайда', ins: 'Қытаймен' },
    west: { gen: 'Батыстың', dat: 'Батысқа', acc: 'Батысты', abl: 'Батыстан', loc: 'Батыста', ins: 'Батыспен' },
  },
};

/** A name, or several in a row, in the case a sentence needs; what is not declined stays as it is. */
export function inCase(text: string, asked: Case, tongue: Tongue): string {
  const table = DECLINED[tongue];
  if (table === undefined) return text;
  return Object.entries(HOLDER_NAMES).reduce(
    (said, [holder, name]) => said.replaceAll(name[tongue], table[holder as Holder][asked]),
    text,
  );
}
