/** Every word a player reads: the catalogue, and sentences made of the facts of the rules. */
import { FACTS } from './en/facts.ts';
import { NEWS_WORDS } from './en/news.ts';
import { NEWS_TITLES } from './en/news-titles.ts';
import { ORDERS } from './en/orders.ts';
import { REFUSAL_WORDS } from './en/refusals.ts';
import { addWords } from './words.ts';

addWords('en', { ...FACTS, ...NEWS_TITLES, ...NEWS_WORDS, ...ORDERS, ...REFUSAL_WORDS });

export { type Dossier, dossierOf } from './dossiers.ts';
export {
  capital,
  formatChoice,
  formatDollars,
  formatList,
  formatMonth,
  formatNumber,
  formatShare,
  formatSigned,
  formatTenth,
  formatYear,
  formatYears,
} from './format.ts';
export { LANGUAGES, type Language } from './languages.ts';
export {
  RULE_OF_CAUSE,
  RULE_OF_ORDER,
  RULE_OF_REFUSAL,
  RULE_OF_TERM,
  type RuleAnchor,
  SECTION_IDS,
  type SectionId,
} from './rule-of.ts';
export { sayCause } from './say-cause.ts';
export {
  PHASES,
  type Phase,
  phaseOf,
  sayBand,
  sayBandMeaning,
  sayCollapse,
  sayEnd,
  sayEnding,
  sayLesson,
  sayPhase,
  sayReckoningStep,
  sayRound,
  sayStep,
  sayYears,
} from './say-ending.ts';
export { say, sayChanges, TOLD_BY_FACTS } from './say-event.ts';
export { clubShort, concernHelp, letterOf, nameOf, namesOf, phraseOf, titleOf, whose } from './say-name.ts';
export { type NewsText, newsRow, sayNews } from './say-news.ts';
export {
  groupOf,
  ORDER_GROUPS,
  type OrderGroup,
  sayGroup,
  sayLicence,
  sayOrder,
  sayOrderLong,
  sayOrderType,
  sayPosture,
  sayPostureDeed,
} from './say-order.ts';
export { sayPace } from './say-pace.ts';
export { sayRefusal } from './say-refusal.ts';
export { type EvidenceLine, type StrategyText, sayStrategy, sayStrategyName } from './say-strategy.ts';
export { sayTrack, tensionWord } from './say-track.ts';
export { inWords, language, type Params, speak, type TextKey, t } from './words.ts';
