import type { Cause, Track } from '../../rules/index.ts';
import { phraseOf } from './say-name.ts';
import { t, wordsFor } from './words.ts';

/**
 * Why a figure moved, in a phrase: "royalty of Tengiz". `of` is what the fact refers to; `track` tells leverage on a
 * giant from leverage with its backer, and what was bought from what was paid for it.
 */
export function sayCause(why: Cause, of?: string, track?: Track): string {
  if (why === 'prosperity' && track === 'money.kazakhstan') return t('facts.cause.prosperityPrice');
  if (of === undefined) return t(`facts.cause.${why}`);
  const name = phraseOf(of);
  if (why === 'leverage' && (track === 'autonomy' || track === 'tension'))
    return t('facts.cause.leverageOn', { of: name });
  return wordsFor(`facts.cause.${why}_of`, { of: name }) ?? t(`facts.cause.${why}`);
}
