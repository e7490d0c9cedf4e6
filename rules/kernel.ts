import { copy } from './copy.ts';
import { type GameEvent, STEPS, type Step } from './model/event.ts';
import type { Seat } from './model/ids.ts';
import { type Log, liftWhenCalm } from './model/ledger.ts';
import { MANOEUVRES, type Order, type OrderType } from './model/order.ts';
import { perPreset } from './model/per-preset.ts';
import { at, moneyOf, prosperityPrice } from './model/queries.ts';
import { type Refusal, refuse } from './model/refusal.ts';
import type { GameState } from './model/state.ts';
import { Sums } from './model/sums.ts';
import { ORDERS } from './orders/index.ts';
import { owesBid } from './orders/invite.ts';
import type { OrderRules } from './orders/order-rules.ts';
import { affordable, takeOver } from './orders/take-over.ts';
import { verbOff, verbsOff } from './orders/verb-off.ts';
import { startRound } from './phases/news.ts';
import { blamed, closeReckoning, finalPoints, openReckoning } from './phases/reckoning.ts';
import { revealPostures } from './phases/reveal.ts';
import { allBid, callTender, openBids } from './phases/tender.ts';

/** A new position and the facts that led to it. */
export interface Applied {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

/** Order kinds by the step in which they are given. */
const BY_STEP: Readonly<Record<Step, readonly OrderType[]>> = {
  invite: ['invite'],
  bid: ['bid'],
  award: ['award'],
  posture: ['posture'],
  manoeuvre: [...MANOEUVRES, 'done'],
  'take-over': ['take-over'],
  prosper: ['prosper'],
  over: [],
};

/** Who must decide now; `undefined` when the game is over. */
export function actor(state: GameState): Seat | undefined {
  switch (state.step) {
    case 'over':
      return undefined;
    case 'bid':
      return owesBid(state, 'russia') ? 'russia' : 'china';
    case 'posture':
      return state.russia.laid.length < 2 ? 'russia' : 'china';
    default:
      return 'kazakhstan';
  }
}

/** A kind of order and its rules. All have the same shape: legal orders are looked for a million times a second. */
type Kind = Required<OrderRules<OrderType>> & { readonly type: OrderType };

const kindOf = (type: OrderType): Kind => {
  const rules = ORDERS[type] as unknown as OrderRules<OrderType>;
  const { step, closed = () => undefined, options, gather = sift(rules), refusal, apply } = rules;
  return { type, step, closed, options, gather: rules.closed ? ifOpen(rules.closed, gather) : gather, refusal, apply };
};

/** Finds the orders of a kind unless it is closed as a whole. */
const ifOpen =
  (closed: Kind['closed'], gather: Kind['gather']): Kind['gather'] =>
  (state, seat, sums, found) => {
    if (closed(state) === undefined) gather(state, seat, sums, found);
  };

/** Finds the orders that may be given by asking after each option. */
const sift =
  ({ options, refusal }: OrderRules<OrderType>): Kind['gather'] =>
  (state, seat, sums, found) => {
    for (const order of options(state, seat)) if (refusal(state, seat, order, sums) === undefined) found.push(order);
  };

/** Every kind of order under its name. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.values(BY_STEP).flatMap((types) => types.map((type) => [type, kindOf(type)])),
);

/** The kinds that the preset leaves to be given, by the step of each of its rounds. */
const OFFERED = perPreset((rules) =>
  rules.rounds.map(({ number }) => {
    const off = verbsOff(rules, number, 'kazakhstan');
    const left = [...KINDS.values()].filter(({ type }) => !off.has(type));
    return new Map(STEPS.map((step) => [step, left.filter((kind) => kind.step === step)]));
  }),
);

/** Everything the one to decide may try at this step, also what will be refused. */
export function options(state: GameState): Order[] {
  const seat = actor(state);
  if (seat === undefined) return [];
  const tried: Order[] = [];
  for (const type of BY_STEP[state.step]) for (const order of ORDERS[type].options(state, seat)) tried.push(order);
  return tried;
}

/** Why a seat may not give an order now; `undefined` when it may. Never throws, whatever it is handed. */
export function refusal(state: GameState, seat: Seat, order: Order): Refusal | undefined {
  if (typeof order !== 'object' || order === null) return refuse('malformed');
  const kind = KINDS.get(order.type);
  if (kind === undefined) return refuse('malformed');
  if (state.step === 'over') return refuse('game-over');
  if (actor(state) !== seat) return refuse('not-your-turn');
  if (kind.step !== state.step) return refuse('not-this-step', { step: state.step });
  if (verbOff(state, seat, order.type)) return refuse('verb-off', { verb: order.type });
  return kind.closed(state) ?? kind.refusal(state, seat, order, new Sums(state));
}

/** The orders the one to decide may give: the one list that buttons, map, computer players and tests read. */
export function legalOrders(state: GameState): Order[] {
  const seat = actor(state);
  if (seat === undefined) return [];
  const legal: Order[] = [];
  const sums = new Sums(state);
  const kinds = at(OFFERED(state.rules), state.round - 1).get(state.step) ?? [];
  for (const { gather } of kinds) gather(state, seat, sums, legal);
  return legal;
}

/** Gives an order: the new position and the facts, the given position untouched. Throws on a refused order. */
export function apply(state: GameState, order: Order): Applied {
  const seat = actor(state);
  if (seat === undefined) throw new Error(`the game is over, no ${order.type}`);
  const no = refusal(state, seat, order);
  if (no !== undefined) throw new Error(`${order.type} refused: ${no.code} ${JSON.stringify(no.detail ?? {})}`);
  const next = copy(state);
  const events: GameEvent[] = [];
  play(next, order, events);
  return { state: next, events };
}

/** Gives a legal order in place, for search on a position the caller owns. Asks no refusal. */
export function play(state: GameState, order: Order, log?: GameEvent[]): void {
  const seat = actor(state);
  const kind = KINDS.get(order.type);
  if (seat === undefined || kind === undefined) throw new Error(`no ${order.type} at step ${state.step}`);
  log?.push({ type: 'order', seat, order });
  kind.apply(state, seat, order, log);
  if (kind.step === 'manoeuvre' && order.type !== 'done') state.ordersLeft -= 1;
  liftWhenCalm(state, log);
  advance(state, log);
}

/** Makes the round being played the last one, as when a class runs out of time. Scores stay valid; a promise not yet due lapses. */
export function curtail(state: GameState): Applied {
  if (state.step === 'over' || state.lastRound === state.round) return { state, events: [] };
  const next = copy(state);
  next.lastRound = next.round;
  return { state: next, events: [{ type: 'last-round', round: next.round }] };
}

/** Runs the sequence of play up to the next decision. */
export function advance(state: GameState, log: Log): void {
  const before = state.step;
  const was = log && actor(state);
  while (!waits(state)) step(state, log);
  if (log === undefined) return;
  const now = actor(state);
  if (state.step === before && now === was) return;
  log.push(now === undefined ? { type: 'step', step: state.step } : { type: 'step', step: state.step, actor: now });
}

/** Whether the game waits for a person's or computer's decision (or is over). */
function waits(state: GameState): boolean {
  switch (state.step) {
    case 'invite':
      return state.tender !== undefined && state.tender.invited.length === 0;
    case 'bid':
      return !allBid(state);
    case 'award':
      return state.tender !== undefined;
    case 'posture':
      return state.china.laid.length < 2;
    case 'manoeuvre':
      return state.ordersLeft > 0;
    case 'take-over': {
      const asset = state.leaving[0];
      return asset !== undefined && affordable(state, asset) > 0;
    }
    case 'prosper':
      return !state.prosperityDecided;
    case 'over':
      return true;
  }
}

/** The sequence of play: what follows a step that waits for nobody. */
function step(state: GameState, log: Log): void {
  switch (state.step) {
    case 'invite':
      state.step = 'bid';
      return;
    case 'bid':
      openBids(state, log);
      if (state.step === 'bid') openTenderOrPostures(state);
      return;
    case 'award':
      openTenderOrPostures(state);
      return;
    case 'posture':
      revealPostures(state, log);
      liftWhenCalm(state, log);
      state.step = 'manoeuvre';
      state.ordersLeft = state.rules.tuning.ordersPerRound;
      return;
    case 'manoeuvre':
      openReckoning(state, log);
      state.step = 'take-over';
      return;
    case 'take-over': {
      const asset = state.leaving[0];
      if (asset !== undefined) {
        takeOver.apply(state, 'kazakhstan', { type: 'take-over', asset, stakes: 0 }, log);
        return;
      }
      log?.push({ type: 'reckoning', step: 'prosperity' });
      state.step = 'prosper';
      state.prosperityDecided =
        moneyOf(state, 'kazakhstan') < prosperityPrice(state) || state.kazakhstan.prosperity >= 10;
      return;
    }
    case 'prosper':
      closeReckoning(state, log);
      liftWhenCalm(state, log);
      if (state.collapse === 'none' && state.round < Math.min(state.lastRound, state.endsAfter)) {
        beginRound(state, log);
        return;
      }
      finalPoints(state, log);
      state.step = 'over';
      log?.push(ending(state));
      return;
    case 'over':
      return;
  }
}

/** The fact that ends the chronicle. */
function ending(state: GameState): GameEvent {
  const guilty = state.collapse === 'rupture' ? blamed(state) : undefined;
  return guilty === undefined
    ? { type: 'ended', collapse: state.collapse }
    : { type: 'ended', collapse: state.collapse, blamed: guilty };
}

/** Begins the next round: its news, then its first tender or the postures. */
export function beginRound(state: GameState, log: Log): void {
  startRound(state, log);
  liftWhenCalm(state, log);
  openTenderOrPostures(state);
}

function openTenderOrPostures(state: GameState): void {
  if (!callTender(state)) state.step = 'posture';
}
