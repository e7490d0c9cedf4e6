import type { GameState } from '../../../rules/index.ts';
import type { ToldBefore } from '../../app/told-before.ts';
import { say, sayOrder, sayRound, t } from '../../text/index.ts';
import './told-before.css';

/** An order in a sentence, a contract with its split. */
function sayBefore({ seat, order }: ToldBefore, view: GameState): string {
  if (seat === undefined) return sayOrder(order);
  const told = say({ type: 'order', seat, order }, view) ?? sayOrder(order);
  return order.type === 'award' ? `${told} ${sayOrder(order)}.` : told;
}

/** The orders given before the rules changed, round by round, oldest first; folded away until they are asked for. */
export function ToldBeforeList(props: { readonly orders: readonly ToldBefore[]; readonly view: GameState }) {
  const { orders, view } = props;
  if (orders.length === 0) return null;
  const rounds = [...new Set(orders.map(({ round }) => round))];
  return (
    <details class="told-before">
      <summary>{t('table.before', { count: orders.length })}</summary>
      {rounds.map((round) => {
        const row = view.rules.rounds[round - 1];
        return (
          <section key={round}>
            {row !== undefined && <h3 class="told-before-round">{sayRound(row)}</h3>}
            <ol class="told-before-orders">
              {orders
                .filter((one) => one.round === round)
                .map((one) => (
                  <li key={one.place}>{sayBefore(one, view)}</li>
                ))}
            </ol>
          </section>
        );
      })}
    </details>
  );
}
