import { type GameState, MANOEUVRES, type Refusal, STEPS } from '../../rules/index.ts';
import { capital, formatNumber } from './format.ts';
import { nameOf, phraseOf } from './say-name.ts';
import { sayOrderType } from './say-order.ts';
import { type Params, t, wordsFor } from './words.ts';

/** Rounds that the rules count from the start of this game; the others are the calendar's own numbers. */
const COUNTED_FROM_START = ['moved-lately', 'levered-lately'] as const;

function wordOf(key: string, value: string | number, refusal: Refusal, view: GameState | undefined): string {
  if (key === 'round' && typeof value === 'number') {
    const counted = COUNTED_FROM_START.some((code) => code === refusal.code);
    const printed = counted ? view?.rules.rounds[value - 1]?.number : value;
    return formatNumber(printed ?? value);
  }
  if (typeof value === 'number') return formatNumber(value);
  const verb = MANOEUVRES.find((one) => one === value);
  if (key === 'verb' && verb !== undefined) return sayOrderType(verb);
  const step = STEPS.find((one) => one === value);
  if (key === 'step' && step !== undefined) return t(`refusals.step.${step}`);
  return key === 'concern' || key === 'posture' ? nameOf(value) : phraseOf(value);
}

/**
 * Why an order cannot be given now, in a short sentence with the figures that matter. Where the rules leave open which
 * concern is too low, `concern` says which would do; any, when nothing is said.
 */
export function sayRefusal(refusal: Refusal, view?: GameState, concern = t('refusals.aConcern')): string {
  const words: Record<string, string> = { concern };
  for (const [key, value] of Object.entries(refusal.detail ?? {})) words[key] = wordOf(key, value, refusal, view);
  const params: Params = words;
  const full = t(`refusals.${refusal.code}`, params);
  const sentence = full.includes('{{') ? (wordsFor(`refusals.${refusal.code}_plain`) ?? full) : full;
  return capital(sentence);
}
