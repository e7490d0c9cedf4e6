/** The front door of the rules: the only file of this folder that the rest of the house imports (with `game.ts` for the engine). */

export { copy } from './copy.ts';
export { ASSETS, type AssetRow } from './data/assets.ts';
export { CALENDAR } from './data/calendar.ts';
export { CLUBS, type ClubRow } from './data/clubs.ts';
export { NEWS, type NewsEffects, type NewsRow, type NewsSource, type SourceDate, type Span } from './data/news.ts';
export { ROUTES, type RouteRow } from './data/routes.ts';
export { TUNING, type Tuning } from './data/tuning.ts';
export { type Applied, actor, apply, curtail, legalOrders, options, play, refusal } from './kernel.ts';
export { STRATEGIES, type Strategy, type StrategyEvidence, type StrategyName, strategyLabel } from './label.ts';
export type * from './model/event.ts';
export { CAUSES, COLLAPSES, RECKONING_STEPS, STEPS } from './model/event.ts';
export * from './model/ids.ts';
export * from './model/information.ts';
export type * from './model/order.ts';
export { MANOEUVRES } from './model/order.ts';
export * from './model/queries.ts';
export * from './model/refusal.ts';
export type * from './model/state.ts';
export { BIDDINGS } from './model/state.ts';
export { bestPrice, mostFor, onOffer, placeable, priceOf, proceeds } from './orders/award.ts';
export { couldPay, keepPrice } from './orders/invite.ts';
export { backerTrouble, pressing } from './orders/leverage.ts';
export { cardPrice } from './orders/posture.ts';
export { levelsPrice } from './orders/prosper.ts';
export { affordable } from './orders/take-over.ts';
export {
  BANDS,
  type Band,
  kazakhstanScore,
  type Outcome,
  outcome,
  SCORE_PARTS,
  type ScorePart,
  type SeatResult,
  scoreParts,
  standing,
} from './outcome.ts';
export { blamed, finalWorth } from './phases/reckoning.ts';
export { FAULT_CODES, type FaultCode, faultOf, KINDS, type ScenarioFault, WHOLE_FILE } from './scenario/faults.ts';
export type { LocalText } from './scenario/local-text.ts';
export { SCENARIO_VERSION } from './scenario/migrations.ts';
export { roundsOf } from './scenario/rounds-of.ts';
export { parseScenario, type Scenario, scenarioJsonSchema } from './scenario/schema.ts';
export { DOCTRINE_NAMES, setup } from './scenario/setup.ts';
export { view, visibleEvents } from './view.ts';
