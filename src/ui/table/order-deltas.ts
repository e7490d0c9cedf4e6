import { apply, type GameState, type Order } from '../../../rules/index.ts';
import { addDelta, type Delta } from './chronicle-lines.ts';

/** The figures an order itself would move, for the note on its button. */
export function orderDeltas(view: GameState, order: Order): readonly Delta[] {
  const spare =
    view.step === 'manoeuvre' && order.type !== 'done' ? { ...view, ordersLeft: view.ordersLeft + 1 } : view;
  const { events } = apply(spare, order);
  const end = events.findIndex((event) => event.type === 'reckoning' || event.type === 'round');
  return (end < 0 ? events : events.slice(0, end))
    .reduce<readonly Delta[]>(addDelta, [])
    .filter((delta) => delta.by !== 0 && !delta.track.endsWith('.words'));
}
