import {
  actor,
  type Cause,
  CONCERNS,
  type Concern,
  type GameEvent,
  type GameState,
  GIANTS,
  type Giant,
  highestConcern,
  legalOrders,
  type Order,
  POWERS,
  play,
  refusal,
  type Scenario,
  type Seat,
  setup,
  type Track,
  view,
} from '../../../rules/index.ts';
import { loadScenario } from '../load-scenario.ts';
import { policyOf } from '../policies.ts';
import type { Deed } from './deeds.ts';

/** Where a case of history stands: the campaign with some things different, and how each giant is disposed. */
export interface Scene {
  readonly change: Partial<Scenario>;
  /** A doctrine by name; a giant without one bids an even price, holds its cards and spends nothing else. */
  readonly giants?: Readonly<Partial<Record<Giant, string>>>;
}

/** What Kazakhstan does in a scene: at every decision the first of these that is lawful, else nothing in particular. */
export type Decision = readonly Deed[];

/** How a scene went. */
export interface Seen {
  readonly final: GameState;
  readonly events: readonly GameEvent[];
}

const price = (order: Order): number => (order.type === 'bid' ? order.price : -1);

/** Nothing in particular: everybody invited, the best offer taken, no order, nothing bought. */
function idle(state: GameState, legal: readonly Order[]): Order | undefined {
  switch (state.step) {
    case 'award': {
      const bids = state.tender?.bids;
      const paid = (order: Order) =>
        order.type === 'award'
          ? POWERS.reduce((sum, power) => sum + order.stakes[power] * Number(bids?.[power] ?? 0), 0)
          : 0;
      return [...legal].sort((a, b) => paid(b) - paid(a))[0];
    }
    case 'bid': {
      const even = state.rules.assets.find(({ id }) => id === state.tender?.asset)?.value ?? 1;
      return [...legal].sort((a, b) => Math.abs(price(a) - even) - Math.abs(price(b) - even))[0];
    }
    case 'posture':
      return legal.find((order) => order.type === 'posture' && order.card.posture === 'hold');
    case 'manoeuvre':
      return { type: 'done' };
    default:
      return legal.find(
        (order) =>
          (order.type === 'take-over' && order.stakes === 0) ||
          (order.type === 'prosper' && order.levels === 0) ||
          order.type === 'invite',
      );
  }
}

/** Plays a scene through the rules with a decision, to the end of its rounds. */
export function playScene({ change, giants = {} }: Scene, decision: Decision): Seen {
  const events: GameEvent[] = [];
  const state = setup({ ...loadScenario('campaign', []), ...change }, 1, events);
  const done = new Set<Deed>();
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    const order = orderOf(state, seat, giants, decision, done);
    const no = refusal(state, seat, order);
    if (no !== undefined) throw new Error(`${order.type} refused: ${no.code}`);
    play(state, order, events);
  }
  return { final: state, events };
}

function orderOf(
  state: GameState,
  seat: Seat,
  giants: NonNullable<Scene['giants']>,
  decision: Decision,
  done: Set<Deed>,
): Order {
  const legal = legalOrders(state);
  if (seat === 'kazakhstan') {
    for (const deed of decision) {
      const order = done.has(deed) ? undefined : legal.find((one) => deed(one, state));
      if (order === undefined) continue;
      done.add(deed);
      return order;
    }
  } else {
    const doctrine = giants[seat];
    const policy = doctrine === undefined ? undefined : policyOf(seat, doctrine);
    if (policy !== undefined) return policy.decide(view(state, seat), seat, state.round).order;
  }
  const order = idle(state, legal);
  if (order === undefined) throw new Error(`nothing to do at step ${state.step}`);
  return order;
}

/** By how much a figure moved in all, of its own or for certain causes. */
export const moved = ({ events }: Seen, track: Track, ...causes: readonly Cause[]): number =>
  events.reduce(
    (sum, event) =>
      event.type === 'change' &&
      event.track === track &&
      (causes.length === 0 ? event.why !== 'news' && event.why !== 'era' : causes.includes(event.why))
        ? sum + event.by
        : sum,
    0,
  );

/** By how much a giant's concerns moved in all, what the news did left aside. */
export const worried = (seen: Seen, giant: Giant): number =>
  CONCERNS.reduce((sum, concern: Concern) => sum + moved(seen, `${giant}.${concern}`), 0);

/** What Kazakhstan did that a giant minded, in points of concern. */
export const minded = ({ events }: Seen, giant: Giant): number =>
  events.reduce(
    (sum, event) =>
      event.type === 'change' &&
      CONCERNS.some((concern) => event.track === `${giant}.${concern}`) &&
      event.by > 0 &&
      OFFENCES.includes(event.why)
        ? sum + event.by
        : sum,
    0,
  );

const OFFENCES: readonly Cause[] = [
  'left-out',
  'passed-over',
  'club-envy',
  'join-club',
  'court-ruling',
  'pre-empt',
  'leverage',
  'lone-expansion',
];

/** How many times a giant throttled a line or the border. */
export const throttled = ({ events }: Seen, giant: Giant): number =>
  events.filter((event) => event.type === 'obstructed' && event.giant === giant).length;

/** Lines that a giant holds throttled at the end. */
export const obstructions = ({ final }: Seen): number => final.routes.filter(({ obstructed }) => obstructed).length;

/** A power's stakes in an asset at the end. */
export const stakesIn = ({ final }: Seen, asset: string, holder: 'kazakhstan' | 'russia' | 'china' | 'west'): number =>
  final.assets.find(({ id }) => id === asset)?.[holder] ?? 0;

/** Value shipped of an asset over all rounds, and what it paid the state in royalties. */
export function shippedOf({ events }: Seen, asset: string): { readonly value: number; readonly royalty: number } {
  let value = 0;
  let royalty = 0;
  for (const event of events)
    if (event.type === 'shipped' && event.asset === asset) {
      value += event.value;
      royalty += event.royalty;
    }
  return { value, royalty };
}

/** The highest concern of either giant at the end. */
export const highest = ({ final }: Seen): number => Math.max(...GIANTS.map((giant) => highestConcern(final, giant)));
