/** The rulebook as a page: loaded when it is opened, with its own part of the catalogue. */
import { TUNING, type Tuning } from '../../rules/index.ts';
import { RULEBOOK } from './en/rulebook.ts';
import { capital, formatNumber, formatShare } from './format.ts';
import { RULE_OF_TERM, type RuleAnchor, SECTION_IDS, type SectionId } from './rule-of.ts';
import { addWords, type Params, type TextKey, t } from './words.ts';

addWords('en', RULEBOOK);

/** Paragraphs of the article a rule can be traced to. */
const PARAGRAPHS = [
  'rivalry',
  'partnership',
  'multi-vector',
  'economy',
  'security',
  'inclusion',
  'caspian',
  'tengiz',
  'petrokazakhstan',
  'persuasion',
  'visits',
  'conclusion',
] as const;
type Paragraph = (typeof PARAGRAPHS)[number];

type RuleKey<S extends SectionId> = Extract<TextKey, `rulebook.${S}.${string}`>;
/** A rule of a section and where it comes from; `ours` is a choice of the game's own. */
type Row<S extends SectionId> = readonly [RuleKey<S>, Paragraph | 'ours'];
type RuledSection = Exclude<SectionId, 'glossary'>;

const RULES: { readonly [S in RuledSection]: readonly Row<S>[] } = {
  aim: [
    ['rulebook.aim.win', 'conclusion'],
    ['rulebook.aim.together', 'conclusion'],
    ['rulebook.aim.rounds', 'ours'],
    ['rulebook.aim.short', 'ours'],
  ],
  board: [
    ['rulebook.board.stakes', 'petrokazakhstan'],
    ['rulebook.board.routes', 'multi-vector'],
    ['rulebook.board.money', 'ours'],
  ],
  weight: [
    ['rulebook.weight.sum', 'rivalry'],
    ['rulebook.weight.par', 'rivalry'],
  ],
  concerns: [
    ['rulebook.concerns.three', 'conclusion'],
    ['rulebook.concerns.licence', 'ours'],
  ],
  news: [
    ['rulebook.news.card', 'partnership'],
    ['rulebook.news.level', 'ours'],
  ],
  tender: [
    ['rulebook.tender.invite', 'inclusion'],
    ['rulebook.tender.bids', 'inclusion'],
    ['rulebook.tender.award', 'inclusion'],
    ['rulebook.tender.glad', 'inclusion'],
    ['rulebook.tender.passed', 'inclusion'],
  ],
  postures: [
    ['rulebook.postures.lay', 'ours'],
    ['rulebook.postures.press', 'rivalry'],
    ['rulebook.postures.obstruct', 'tengiz'],
    ['rulebook.postures.confront', 'rivalry'],
    ['rulebook.postures.accommodate', 'partnership'],
    ['rulebook.postures.court', 'conclusion'],
    ['rulebook.postures.invest', 'rivalry'],
  ],
  manoeuvre: [
    ['rulebook.manoeuvre.orders', 'inclusion'],
    ['rulebook.manoeuvre.bending', 'ours'],
  ],
  concession: [
    ['rulebook.concession.stake', 'tengiz'],
    ['rulebook.concession.route', 'economy'],
    ['rulebook.concession.claim', 'caspian'],
    ['rulebook.concession.deed', 'ours'],
  ],
  clubs: [
    ['rulebook.clubs.giant', 'security'],
    ['rulebook.clubs.ties', 'security'],
    ['rulebook.clubs.west', 'security'],
  ],
  stakes: [
    ['rulebook.stakes.preempt', 'petrokazakhstan'],
    ['rulebook.stakes.court', 'petrokazakhstan'],
    ['rulebook.stakes.law', 'petrokazakhstan'],
  ],
  leverage: [
    ['rulebook.leverage.use', 'caspian'],
    ['rulebook.leverage.backer', 'inclusion'],
  ],
  persuasion: [
    ['rulebook.persuasion.talk', 'persuasion'],
    ['rulebook.persuasion.promise', 'visits'],
    ['rulebook.persuasion.kept', 'ours'],
    ['rulebook.persuasion.demand', 'visits'],
  ],
  routes: [
    ['rulebook.routes.build', 'persuasion'],
    ['rulebook.routes.lone', 'persuasion'],
  ],
  demands: [['rulebook.demands.unmet', 'ours']],
  shipping: [
    ['rulebook.shipping.royalty', 'multi-vector'],
    ['rulebook.shipping.dividend', 'ours'],
  ],
  upkeep: [
    ['rulebook.upkeep.due', 'ours'],
    ['rulebook.upkeep.loan', 'inclusion'],
    ['rulebook.upkeep.prosperity', 'conclusion'],
  ],
  power: [['rulebook.power.compare', 'rivalry']],
  hands: [
    ['rulebook.hands.dominance', 'inclusion'],
    ['rulebook.hands.free', 'conclusion'],
  ],
  crises: [
    ['rulebook.crises.cost', 'ours'],
    ['rulebook.crises.umbrella', 'security'],
  ],
  tension: [
    ['rulebook.tension.drift', 'rivalry'],
    ['rulebook.tension.blame', 'ours'],
  ],
  collapse: [
    ['rulebook.collapse.vassalage', 'partnership'],
    ['rulebook.collapse.insolvency', 'inclusion'],
    ['rulebook.collapse.intervention', 'rivalry'],
    ['rulebook.collapse.border', 'ours'],
    ['rulebook.collapse.rupture', 'rivalry'],
  ],
  west: [
    ['rulebook.west.bid', 'ours'],
    ['rulebook.west.leaves', 'tengiz'],
  ],
  scores: [
    ['rulebook.scores.giants', 'rivalry'],
    ['rulebook.scores.ranking', 'ours'],
  ],
  strategies: [
    ['rulebook.strategies.favour', 'partnership'],
    ['rulebook.strategies.bandwagon', 'partnership'],
    ['rulebook.strategies.multi', 'multi-vector'],
  ],
  assumptions: [['rulebook.assumptions.list', 'ours']],
};

/** Terms in the order of the alphabet of the source language. */
export const TERMS = [
  'asset',
  'autonomy',
  'bending',
  'brink',
  'club',
  'concern',
  'concession',
  'court-ruling',
  'credibility',
  'deed',
  'demand',
  'free-hand',
  'interest',
  'leverage',
  'licence',
  'obstruction',
  'par',
  'persuasion',
  'posture',
  'pre-emption',
  'promise',
  'prosperity',
  'route',
  'stake',
  'tender',
  'tension',
  'umbrella',
  'wedge',
  'weight',
] as const;

/** A word of the game that the glossary explains. */
export type GlossaryTerm = (typeof TERMS)[number];

/** A rule as it is printed. */
export interface RuleText {
  /** Anchor of the rule on the page: `tender.invite`. */
  readonly id: string;
  readonly text: string;
  /** The paragraph of the article it follows, or that it is the game's own choice. */
  readonly source: string;
}

/** A section as it is printed; the glossary has terms in place of rules. */
export interface SectionText {
  readonly id: SectionId;
  readonly title: string;
  readonly rules: readonly RuleText[];
  readonly terms: readonly {
    /** Anchor of the word on the page: `glossary.par`. */
    readonly id: string;
    readonly term: string;
    readonly means: string;
    /** Anchor of the rule that says more. */
    readonly rule: RuleAnchor;
  }[];
}

const SHARES: readonly string[] = ['dominanceShare', 'freeHandShare'];

/** Every figure of the rules under its own name, ready to stand in a sentence. */
export function figuresOf(tuning: Tuning): Params {
  const figures: Record<string, string> = { royaltyLess: formatNumber(-tuning.royaltyBase) };
  for (const [name, figure] of Object.entries(tuning)) {
    figures[name] = SHARES.includes(name) ? formatShare(figure) : formatNumber(figure);
  }
  return figures;
}

/** A minus before a figure is a minus sign, not a hyphen. */
const withMinus = (text: string): string => text.replace(/(?<=[ (+])-(?=\d)/g, '\u2212');

/** The whole rulebook, with the figures of a preset (the campaign's unless given). */
export function rulebook(tuning: Tuning = TUNING): readonly SectionText[] {
  const figures = figuresOf(tuning);
  const printed = (key: TextKey): string => withMinus(t(key, figures));
  return SECTION_IDS.map((id) => ({
    id,
    title: t(`rulebook.section.${id}`),
    rules:
      id === 'glossary'
        ? []
        : RULES[id].map(([key, from]) => ({
            id: key.slice('rulebook.'.length),
            text: printed(key),
            source: from === 'ours' ? t('rulebook.ours') : t('rulebook.source', { where: t(`rulebook.from.${from}`) }),
          })),
    terms:
      id === 'glossary'
        ? TERMS.map((term) => ({
            id: `glossary.${term}`,
            term: t(`rulebook.term.${term}`),
            means: printed(`rulebook.means.${term}`),
            rule: RULE_OF_TERM[term],
          }))
        : [],
  }));
}

/** What a term means, with the figures of a preset. */
export const meaningOf = (term: GlossaryTerm, tuning: Tuning = TUNING): string =>
  withMinus(t(`rulebook.means.${term}`, figuresOf(tuning)));

/** A term as a card shows it: its name, and what it means. */
export const termCard = (
  term: GlossaryTerm,
  tuning: Tuning = TUNING,
): { readonly title: string; readonly means: string } => ({
  title: t(`rulebook.term.${term}`),
  means: capital(meaningOf(term, tuning)),
});

/** The page's title and its opening lines. */
export const rulebookLead = (): { readonly title: string; readonly lead: string } => ({
  title: t('rulebook.title'),
  lead: t('rulebook.lead'),
});
