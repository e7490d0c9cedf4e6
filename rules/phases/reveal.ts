import { GIANTS, type Giant, rivalOf } from '../model/ids.ts';
import { charm, type Log, pay, strain, widen, worry } from '../model/ledger.ts';
import type { Card } from '../model/order.ts';
import { giantOf, indexOfRoute, routeOf } from '../model/queries.ts';
import type { GameState } from '../model/state.ts';
import { cardPrice } from '../orders/posture.ts';

/** Both giants turn their cards over; they are resolved in pairs, Russia first. */
export function revealPostures(state: GameState, log: Log) {
  for (let pair = 0; pair < 2; pair++)
    for (const giant of GIANTS) {
      const card = giantOf(state, giant).laid[pair];
      if (card !== undefined && card !== 'sealed') resolve(state, log, giant, card);
    }
}

function resolve(state: GameState, log: Log, giant: Giant, card: Card) {
  const { tuning } = state.rules;
  const g = giantOf(state, giant);
  log?.push({ type: 'posture-revealed', giant, card });
  const price = cardPrice(state, card.posture);
  if (price > 0) pay(state, log, giant, -price, card.posture as 'obstruct');
  switch (card.posture) {
    case 'press':
      g.demand = card.concern;
      log?.push({ type: 'demand', giant, concern: card.concern });
      return;
    case 'obstruct':
      log?.push({ type: 'obstructed', giant, route: card.route });
      if (card.route === 'border') pay(state, log, 'kazakhstan', -tuning.borderSqueeze, 'obstruct', giant);
      else routeOf(state, card.route).obstructed = true;
      return;
    case 'confront':
      strain(state, log, 1, 'confront', giant);
      worry(state, log, giant, 'status', -1, 'confront');
      worry(state, log, rivalOf(giant), 'security', 1, 'confront', giant);
      return;
    case 'accommodate':
      worry(state, log, giant, 'status', 1, 'accommodate');
      strain(state, log, -1, 'accommodate', giant);
      return;
    case 'court':
      pay(state, log, 'kazakhstan', tuning.courtGift, 'court', giant);
      charm(state, log, giant, 1, 'court');
      worry(state, log, giant, 'status', -1, 'court');
      return;
    case 'invest':
      widen(state, log, indexOfRoute(state, card.route), giant);
      return;
    case 'hold':
      return;
  }
}
