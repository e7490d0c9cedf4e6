import { POWERS, type Strategy, type StrategyName } from '../../rules/index.ts';
import { capital, formatNumber, formatShare } from './format.ts';
import { phraseOf } from './say-name.ts';
import { t } from './words.ts';

/** One figure a strategy label was read from. */
export interface EvidenceLine {
  readonly label: string;
  readonly figure: string;
}

/** A strategy label in words: its name, the criterion that made it, and the figures behind it. */
export interface StrategyText {
  readonly title: string;
  readonly because: string;
  readonly note: string;
  readonly evidence: readonly EvidenceLine[];
}

const KINDS = ['bandwagon', 'balance-against', 'lopsided', 'multi-vector', 'hedge', 'mixed'] as const;
type Kind = (typeof KINDS)[number];

function partsOf(name: StrategyName): { kind: Kind; who: string } {
  const kind = KINDS.find((one) => name.startsWith(one));
  if (kind === undefined) throw new Error(`no strategy ${name}`);
  const power = POWERS.find((one) => name.endsWith(one));
  return { kind, who: power === undefined ? '' : phraseOf(power) };
}

/** The name of a strategy: "Balancing against Russia". */
export function sayStrategyName(name: StrategyName): string {
  const { kind, who } = partsOf(name);
  return t(`game.strategy.${kind}`, { who });
}

/** What Kazakhstan's play amounts to, and why it is called that. */
export function sayStrategy({ name, evidence }: Strategy): StrategyText {
  const { kind, who } = partsOf(name);
  const of = (part: number, whole: number) =>
    t('game.evidence.of', { part: formatNumber(part), whole: formatNumber(whole) });
  const row = (figures: readonly string[]) => figures.join(' · ');
  return {
    title: sayStrategyName(name),
    because: capital(t(`game.strategyBecause.${kind}`, { who })),
    note: t('game.strategyNote'),
    evidence: [
      { label: t('game.evidence.inclusion'), figure: of(evidence.invitations.sent, evidence.invitations.of) },
      { label: t('game.evidence.concession'), figure: formatNumber(evidence.concessions) },
      {
        label: t('game.evidence.wedge'),
        figure: row([evidence.leverages.russia, evidence.leverages.china, evidence.rulings].map(formatNumber)),
      },
      { label: t('game.evidence.persuasion'), figure: formatNumber(evidence.persuasions) },
      { label: t('game.evidence.leftOutRussia'), figure: of(evidence.leftOut.russia.out, evidence.leftOut.russia.of) },
      { label: t('game.evidence.leftOutChina'), figure: of(evidence.leftOut.china.out, evidence.leftOut.china.of) },
      { label: t('game.evidence.favour'), figure: row(POWERS.map((power) => formatShare(evidence.favour[power]))) },
    ],
  };
}
