import type { GameEvent } from './model/event.ts';
import { GIANTS, POWERS, type Power, rivalOf } from './model/ids.ts';
import { at } from './model/queries.ts';
import type { GameState } from './model/state.ts';

/** What a course of play is called. It says what was done, not that it was done well. */
export const STRATEGIES = [
  'bandwagon-russia',
  'bandwagon-china',
  'bandwagon-west',
  'balance-against-russia',
  'balance-against-china',
  'lopsided',
  'multi-vector',
  'hedge',
  'mixed',
] as const;
export type StrategyName = (typeof STRATEGIES)[number];

/** The figures a label is read from. */
export interface StrategyEvidence {
  /** Share of favour (stakes x value, 2 a club, 1 a route moved) each power got, 0-1. */
  readonly favour: Readonly<Record<Power, number>>;
  /** Tenders a giant was left out of, of those it could have paid for. */
  readonly leftOut: Readonly<Record<'russia' | 'china', { readonly out: number; readonly of: number }>>;
  /** Invitations sent, of those possible (giants that could pay, and the West). */
  readonly invitations: { readonly sent: number; readonly of: number };
  readonly concessions: number;
  readonly sharedAsset: boolean;
  readonly leverages: Readonly<Record<'russia' | 'china', number>>;
  readonly rulings: number;
  readonly persuasions: number;
}

export interface Strategy {
  readonly name: StrategyName;
  readonly evidence: StrategyEvidence;
}

function gather(events: readonly GameEvent[], state: GameState): StrategyEvidence {
  const favour = { russia: 0, china: 0, west: 0 };
  for (let i = 0; i < state.assets.length; i++)
    for (const power of POWERS) favour[power] += at(state.assets, i)[power] * at(state.rules.assets, i).value;
  const leftOut = { russia: { out: 0, of: 0 }, china: { out: 0, of: 0 } };
  const leverages = { russia: 0, china: 0 };
  let sent = 0;
  let possible = 0;
  let concessions = 0;
  let rulings = 0;
  let persuasions = 0;
  for (const event of events) {
    if (event.type === 'joined') favour[event.power] += 2;
    if (event.type === 'rerouted') {
      const owner = state.rules.routes.find((route) => route.id === event.to)?.owner;
      if (owner !== undefined) favour[owner] += 1;
    }
    if (event.type === 'tender-opened') {
      possible += event.couldPay.length + 1;
      if (event.invited.includes('west')) sent += 1;
      for (const giant of event.couldPay) {
        leftOut[giant].of += 1;
        if (event.invited.includes(giant)) sent += 1;
        else leftOut[giant].out += 1;
      }
    }
    if (event.type === 'levered') leverages[event.target] += 1;
    if (event.type !== 'order') continue;
    const { type } = event.order;
    if (type === 'concede-stake' || type === 'concede-route' || type === 'join-club' || type === 'shelve-claim')
      concessions += 1;
    if (type === 'court-ruling') rulings += 1;
    if (type === 'talk' || type === 'promise') persuasions += 1;
  }
  const all = favour.russia + favour.china + favour.west;
  const share = (power: Power) => (all === 0 ? 0 : favour[power] / all);
  return {
    favour: { russia: share('russia'), china: share('china'), west: share('west') },
    leftOut,
    invitations: { sent, of: possible },
    concessions,
    sharedAsset: state.assets.some((asset) => asset.russia > 0 && asset.china > 0),
    leverages,
    rulings,
    persuasions,
  };
}

function nameOf(seen: StrategyEvidence): StrategyName {
  const { favour, leftOut, leverages } = seen;
  const shutOut = (giant: 'russia' | 'china') => leftOut[giant].of > 0 && leftOut[giant].out * 2 >= leftOut[giant].of;
  for (const power of POWERS) {
    if (favour[power] < 0.5) continue;
    const others = GIANTS.filter((giant) => giant !== power);
    if (power !== 'west' && leverages[power] > 0) continue;
    if (others.some((giant) => shutOut(giant) || favour[giant] <= 0.1)) return `bandwagon-${power}`;
  }
  for (const giant of GIANTS)
    if (shutOut(giant) || (favour[giant] <= 0.1 && favour[rivalOf(giant)] + favour.west > 0))
      return `balance-against-${giant}`;
  if (POWERS.some((power) => favour[power] > 0.6)) return 'lopsided';
  const wedged = leverages.russia + leverages.china + seen.rulings > 0;
  if (!wedged) return 'hedge';
  const tactics = [
    seen.invitations.sent >= 0.8 * seen.invitations.of,
    seen.concessions >= 2 || seen.sharedAsset,
    wedged,
    seen.persuasions >= 2,
  ].filter(Boolean).length;
  return tactics >= 3 ? 'multi-vector' : 'mixed';
}

/**
 * What Kazakhstan's play amounts to, read from the facts of a game (or of a window of rounds) and the position at its
 * end, by the criteria printed in the rulebook.
 */
export function strategyLabel(events: readonly GameEvent[], state: GameState): Strategy {
  const evidence = gather(events, state);
  return { name: nameOf(evidence), evidence };
}
