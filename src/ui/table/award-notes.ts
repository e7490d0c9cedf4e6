import { type Award, bestPrice, type GameState, GIANTS, parOf, weights } from '../../../rules/index.ts';
import { formatNumber, t, titleOf } from '../../text/index.ts';
import { incomeOf, otherSplits } from './award-slots.ts';
import type { Preview } from './preview.ts';

/** What a division means beside the figures it moves: a gist and its sentence. */
export interface AwardNote {
  readonly tone: 'good' | 'bad';
  readonly gist: string;
  readonly means: string;
}

/** What to know of a division before it is signed: whom it wrongs, what it forgoes, and which giant it leaves short. */
export function awardNotes(view: GameState, split: Award, { after, events }: Preview): AwardNote[] {
  const notes: AwardNote[] = [];
  if (bestPrice(view) > 0 && !events.some((event) => event.type === 'change' && event.why === 'passed-over'))
    notes.push({ tone: 'good', gist: t('table.award.fair'), means: t('table.award.fairMeans') });
  const most = Math.max(...otherSplits(view).map((other) => incomeOf(view, other)));
  const forgone = most - incomeOf(view, split);
  if (forgone > 0)
    notes.push({
      tone: 'bad',
      gist: t('table.award.forgone', { by: formatNumber(forgone) }),
      means: t('table.award.forgoneMeans', { most: formatNumber(most) }),
    });
  for (const giant of GIANTS) {
    const short = parOf(view, giant) - weights(after)[giant];
    const who = titleOf(giant);
    notes.push(
      short > 0
        ? {
            tone: 'bad',
            gist: t('table.award.short', { who, by: formatNumber(short) }),
            means: t('table.award.shortMeans'),
          }
        : { tone: 'good', gist: t('table.award.atPar', { who }), means: t('table.award.atParMeans') },
    );
  }
  return notes;
}
