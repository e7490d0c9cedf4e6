import { type Award, type GameState, POWERS, ruleOf } from '../../../rules/index.ts';
import { formatSigned, letterOf, t, titleOf } from '../../text/index.ts';
import { incomeOf, otherSplits, slotsOf } from './award-slots.ts';
import { StakeRing } from './stake-ring.tsx';

/** A split in words: "Russia 1, the West 2, the state 1". */
export function sayParts(split: Award): string {
  const given = POWERS.filter((power) => split[power] > 0);
  const state = 4 - POWERS.reduce((sum, power) => sum + split[power], 0);
  return [
    ...given.map((power) => t('table.tender.part', { who: titleOf(power), count: split[power] })),
    t('table.tender.part', { who: t('table.tender.state'), count: state }),
  ].join(', ');
}

interface OtherSplitsProps {
  readonly view: GameState;
  /** The split on the ring now, which is not offered again. */
  readonly now: Award;
  /** Looks at a split without laying it, or at the ring again. */
  readonly look: (split: Award | undefined) => void;
  readonly lay: (split: Award) => void;
}

/** Other ways to divide the asset, as small rings with what they bring: pointing at one shows what it would do. */
export function OtherSplits({ view, now, look, lay }: OtherSplitsProps) {
  const asset = view.tender?.asset;
  if (asset === undefined) return null;
  const others = otherSplits(view).filter((split) => sayParts(split) !== sayParts(now));
  if (others.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others-title">
      <h3 id="others-title" class="cap">
        {t('table.tender.others')}
      </h3>
      <ul>
        {others.map((split) => (
          <li key={sayParts(split)}>
            <button
              type="button"
              class="other"
              title={sayParts(split)}
              onPointerEnter={() => look(split)}
              onPointerLeave={() => look(undefined)}
              onFocus={() => look(split)}
              onBlur={() => look(undefined)}
              onClick={() => {
                look(undefined);
                lay(split);
              }}
            >
              <StakeRing slots={slotsOf(view, split)} value={ruleOf(view, asset).value} size={48} letters={false} />
              <span class="visually-hidden">{sayParts(split)}. </span>
              <span>
                <span class="other-parts note" aria-hidden="true">
                  {POWERS.filter((power) => split[power] > 0)
                    .map((power) => `${letterOf(power)}\u00a0${split[power]}`)
                    .join(' ')}
                </span>
                <b class="other-sum good">{formatSigned(incomeOf(view, split))}</b>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
