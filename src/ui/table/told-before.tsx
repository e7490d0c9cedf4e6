import type { RoundRow } from '../../../rules/index.ts';
import type { ToldBefore } from '../../app/told-before.ts';
import { sayOrder, sayRound, t, titleOf } from '../../text/index.ts';

/** The orders given before the rules changed, round by round, oldest first; folded away until they are asked for. */
export function ToldBeforeList(props: { readonly orders: readonly ToldBefore[]; readonly rows: readonly RoundRow[] }) {
  const { orders, rows } = props;
  if (orders.length === 0) return null;
  const rounds = [...new Set(orders.map(({ round }) => round))];
  return (
    <details class="told-before">
      <summary>{t('table.before', { count: orders.length })}</summary>
      {rounds.map((round) => {
        const row = rows[round - 1];
        return (
          <section key={round}>
            {row !== undefined && <h3 class="told-before-round">{sayRound(row)}</h3>}
            <ol class="end-list">
              {orders
                .filter((one) => one.round === round)
                .map(({ place, seat, order }) => (
                  <li key={place}>
                    {seat === undefined
                      ? sayOrder(order)
                      : t('table.beforeOrder', { who: titleOf(seat), order: sayOrder(order) })}
                  </li>
                ))}
            </ol>
          </section>
        );
      })}
    </details>
  );
}
