import { type GameState, isGiant, type Power, parOf, shares, weights } from '../../../rules/index.ts';
import { formatShare, t } from '../../text/index.ts';
import { sayAgainstPar } from './say-consequence.ts';
import { Shift } from './shift.tsx';
import { WhyButton } from './why-button.tsx';

/** How much more than its figures a bar has room for. */
const ROOM = 1.2;

interface WeightBarProps {
  readonly of: Power;
  readonly view: GameState;
  /** The position an order would lead to. */
  readonly after: GameState | undefined;
}

/** A power's weight as a bar: a giant's against its par, the West's as a part of all. */
export function WeightBar({ of, view, after }: WeightBarProps) {
  const now = weights(view)[of];
  const then = after === undefined ? undefined : weights(after)[of];
  const last = then ?? now;
  const par = isGiant(of) ? parOf(view, of) : undefined;
  const all = Object.values(weights(after ?? view)).reduce((sum, weight) => sum + weight, 0);
  const most = par === undefined ? Math.max(all, now) : Math.max(now, last, par, 8) * ROOM;
  const part = (figure: number) => `${((100 * figure) / Math.max(most, 1)).toFixed(1)}%`;
  const share = formatShare(shares(after ?? view)[of]);
  return (
    <WhyButton of={`weight.${of}`} class="weight">
      <span class="meter-name">{t('table.weight')}</span>
      <span class="weight-bar" aria-hidden="true">
        <span class={`weight-fill weight-${of}`} style={{ width: part(now) }} />
        {then !== undefined && then !== now && (
          <span
            class={`weight-ghost ${then > now ? 'weight-up' : 'weight-down'}`}
            style={{ left: part(Math.min(now, then)), width: part(Math.abs(then - now)) }}
          />
        )}
        {par !== undefined && <span class="weight-par" style={{ left: part(par) }} />}
      </span>
      <span class="meter-figure">
        <Shift from={now} to={then} />
      </span>
      {isGiant(of) ? (
        <span class="weight-note note">
          {sayAgainstPar(after ?? view, of, last)}
          {last > 0 && <span class="nowrap"> {t('table.shareIs', { share })}</span>}
        </span>
      ) : (
        last > 0 && <span class="weight-note note">{t('table.shareOfAll', { share })}</span>
      )}
    </WhyButton>
  );
}
