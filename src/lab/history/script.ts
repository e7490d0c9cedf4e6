import {
  CLUBS,
  copy,
  type GameState,
  type Giant,
  giantOf,
  isGiant,
  legalOrders,
  type Order,
  play,
  roundNumber,
} from '../../../rules/index.ts';
import { choose } from '../../ai/choose.ts';
import { MULTI_VECTOR } from '../../ai/doctrines/multi-vector.ts';
import type { Policy } from '../policy.ts';
import { awards, builds, type Deed, invites, joins, rules, sells } from './deeds.ts';

/** Kazakhstan's decisions of each round as the article reports them, in its order. */
const SCRIPT: Readonly<Record<number, readonly Deed[]>> = {
  1: [
    invites('asset:tengiz', ['west'], 1),
    awards('asset:tengiz', ({ west }) => west > 0),
    invites('asset:karachaganak', ['russia', 'west'], 1),
    awards('asset:karachaganak', ({ russia, west }) => russia > 0 && west > 0),
  ],
  2: [
    sells('asset:tengiz', 'russia'),
    invites('asset:aktobe', ['russia', 'china', 'west'], 1),
    awards('asset:aktobe', ({ china }) => china >= 2),
    awards('asset:aktobe', ({ china }) => china > 0),
  ],
  3: [invites('asset:caspian', ['russia', 'china', 'west'], 1)],
  4: [
    invites('asset:kazrosgas', ['russia'], 2),
    awards('asset:kazrosgas', ({ russia }) => russia > 0),
    builds('route:cpc', 'russia'),
  ],
  5: [
    invites('asset:petrokazakhstan', ['china', 'west'], 1),
    awards('asset:petrokazakhstan', ({ china }) => china >= 2),
    invites('asset:turgai', ['russia', 'china'], 1),
    rules('asset:turgai', 'russia'),
  ],
  6: [],
  7: [
    invites('asset:urikhtau', ['china'], 1),
    builds('route:cpc', 'russia'),
    builds('route:atasu-alashankou', 'china'),
  ],
  8: [],
};

/** The institutions it joined, and the round of each. */
const JOINED: readonly (readonly [round: number, deed: Deed])[] = [
  [1, joins('club:csto')],
  [1, joins('club:partnership-for-peace')],
  [3, joins('club:sco')],
  [6, joins('club:interoperability')],
  [6, joins('club:rapid-reaction-force')],
  [7, joins('club:military-accord')],
  [7, joins('club:eaeu')],
  [8, joins('club:belt')],
];

/** The giant that an order concedes to, if any. */
function servedBy(order: Order): Giant | undefined {
  if (order.type === 'concede-stake') return order.to;
  if (order.type !== 'join-club') return undefined;
  const power = CLUBS.find(({ id }) => id === order.club)?.power;
  return power !== undefined && isGiant(power) ? power : undefined;
}

/** Autonomy below which no deed of the article may take the country. */
const LEAST_AUTONOMY = 3;

/** Whether an order would cost Autonomy of which too little is left. */
function ruinous(view: GameState, order: Order): boolean {
  const next = copy(view);
  play(next, order);
  const { autonomy } = next.kazakhstan;
  return autonomy < view.kazakhstan.autonomy && autonomy < LEAST_AUTONOMY;
}

/**
 * The decision of the article that is due and lawful: nothing is conceded to a giant while it makes a Demand, and nothing
 * is given away that would all but end independence.
 */
function due(view: GameState, legal: readonly Order[]): Order | undefined {
  const now = roundNumber(view);
  const deeds = [...(SCRIPT[now] ?? []), ...JOINED.filter(([round]) => round <= now).map(([, deed]) => deed)];
  for (const deed of deeds) {
    const order = legal.find((one) => deed(one, view));
    if (order === undefined || ruinous(view, order)) continue;
    const served = servedBy(order);
    if (served === undefined || giantOf(view, served).demand === undefined) return order;
  }
  return undefined;
}

/** Kazakhstan as the article tells it: its decisions where there are any, able play between them, an answer to pressure first. */
export const HISTORY: Policy = {
  name: 'history',
  decide: (view, seat, seed) => {
    const able = choose(view, seat, MULTI_VECTOR, seed);
    const answers = able.order.type === 'leverage' || (view.step === 'manoeuvre' && view.ordersLeft === 1);
    const order = answers ? undefined : due(view, legalOrders(view));
    return order === undefined ? able : { order };
  },
};
