import { apply, type GameState, type Order } from '../../../rules/index.ts';
import { addDelta, type Delta } from './chronicle-lines.ts';

/** Own figures first, then the giants' worries; what others pay comes last, as a note on a button may have no room for it. */
function rankOf({ track }: Delta): number {
  if (track === 'autonomy' || track === 'prosperity' || track === 'credibility') return 0;
  if (track === 'money.kazakhstan' || track === 'tension') return 1;
  return track.startsWith('money.') ? 4 : track === 'interest' ? 3 : 2;
}

/** The figures an order itself would move, for the note on its button; what touches the state itself comes first. */
export function orderDeltas(view: GameState, order: Order): readonly Delta[] {
  const spare =
    view.step === 'manoeuvre' && order.type !== 'done' ? { ...view, ordersLeft: view.ordersLeft + 1 } : view;
  const { events } = apply(spare, order);
  const end = events.findIndex((event) => event.type === 'reckoning' || event.type === 'round');
  return (end < 0 ? events : events.slice(0, end))
    .reduce<readonly Delta[]>(addDelta, [])
    .filter((delta) => delta.by !== 0 && !delta.track.endsWith('.words'))
    .sort((one, other) => rankOf(one) - rankOf(other));
}
