import type { Collapse, Outcome, ReckoningStep, RoundRow, Seat, Step, Tuning } from '../../rules/index.ts';
import { TUNING } from '../../rules/index.ts';
import { capital, formatYears } from './format.ts';
import { phraseOf } from './say-name.ts';
import { inWords, t } from './words.ts';

/** How the game ended, in a sentence. */
export function sayEnd(collapse: Collapse | 'none', blamed?: Seat, tuning: Tuning = TUNING): string {
  if (collapse === 'rupture' && blamed !== undefined) {
    return t('game.ended.ruptureBlamed', { rupture: tuning.rupture, who: phraseOf(blamed) });
  }
  return t(`game.ended.${collapse}`, {
    rounds: collapse === 'insolvency' ? tuning.insolvencyAfter : tuning.brinkRounds,
    brink: tuning.brinkTotal,
    rupture: tuning.rupture,
  });
}

/** The name of an ending: "Vassalage", or "The last reckoning". */
export const sayCollapse = (collapse: Collapse | 'none'): string => t(`game.collapse.${collapse}`);

/** Where to look to understand an ending. */
export const sayLesson = (collapse: Collapse | 'none'): string => t(`game.lesson.${collapse}`);

/** The name of a band of success: "Holding". */
export const sayBand = (band: Outcome['band']): string => t(`game.band.${band}`);

/** How a game came out, in a word: the kind of a collapse, else the band of success. */
export const sayEnding = ({ collapse, band }: Pick<Outcome, 'collapse' | 'band'>): string =>
  collapse === 'none' ? sayBand(band) : sayCollapse(collapse);

/** What a band of success means, with its threshold. */
export const sayBandMeaning = (band: Outcome['band'], tuning: Tuning = TUNING): string =>
  t(`game.bandMeans.${band}`, {
    holding: tuning.scoreHolding,
    success: tuning.scoreSuccess,
    triumph: tuning.scoreTriumph,
  });

const PHASE_OF = {
  invite: 'tender',
  bid: 'tender',
  award: 'tender',
  posture: 'postures',
  manoeuvre: 'manoeuvre',
  'take-over': 'reckoning',
  prosper: 'reckoning',
  over: 'over',
} as const satisfies Record<Step, string>;

/** The parts of a round as the top bar shows them. */
export const PHASES = ['news', 'tender', 'postures', 'manoeuvre', 'reckoning'] as const;
export type Phase = (typeof PHASES)[number] | 'over';

/** Which part of the round a step belongs to. */
export const phaseOf = (step: Step): Phase => PHASE_OF[step];

/** The name of a part of the round. */
export const sayPhase = (phase: Phase): string => t(`game.phase.${phase}`);

/** The years of a round, or what the preset calls it instead. */
export const sayYears = ({ from, to, label }: RoundRow): string =>
  label === undefined ? formatYears(from, to) : inWords(label);

/** A round's number and years: "Round 5, 2005–07". */
export const sayRound = (row: RoundRow): string => t('game.round', { number: row.number, years: sayYears(row) });

/** Whose decision is awaited, in a sentence. */
export const sayStep = (step: Step, actor?: Seat): string =>
  capital(t(`game.await.${step}`, { who: actor === undefined ? t('game.label.everyone') : phraseOf(actor) }));

/** The name of a part of the reckoning. */
export const sayReckoningStep = (step: ReckoningStep): string => t(`game.reckoning.${step}`);
