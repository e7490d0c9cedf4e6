// Finds and writes down one whole game for each way a game can end: `npx tsx tests/playthroughs/record.ts`.
// Run it again only when a rule has changed on purpose; the fixtures are what tells a change by accident.
import { writeFileSync } from 'node:fs';
import {
  actor,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  type Outcome,
  outcome,
  play,
  type Scenario,
  setup,
  view,
} from '../../rules/index.ts';
import { POLICIES, policyOf } from '../../src/lab/policies.ts';
import { campaign, dice } from '../support/campaign.ts';

export interface Fixture {
  readonly name: string;
  readonly seed: number;
  /** What differs from the campaign preset, if anything. */
  readonly change: Partial<Scenario>;
  readonly orders: readonly Order[];
  readonly ending: Outcome;
  /** Facts of the whole game, opening included: a change of any shows as another number. */
  readonly facts: number;
}

interface Game {
  readonly ending: Outcome;
  readonly events: readonly GameEvent[];
  readonly final: GameState;
}

/** A bent for some orders in an otherwise random player: the first that is legal and fits is taken. */
type Bent = (order: Order) => boolean;

const wastes: Bent = (order) => (order.type === 'prosper' && order.levels > 0) || order.type === 'build';
const quarrels: Bent = (order) => order.type === 'leverage' && order.backer !== 'west';
const attacks: Bent = (order) => order.type === 'posture' && order.card.posture === 'confront';
const snubs: Bent = (order) =>
  (order.type === 'invite' && order.invited.length === 1 && order.invited[0] === 'west') ||
  (order.type === 'join-club' && order.club.includes('partner')) ||
  (order.type === 'leverage' && order.backer === 'west') ||
  order.type === 'done';
const presses: Bent = (order) =>
  order.type === 'posture' && (order.card.posture === 'press' || order.card.posture === 'obstruct');
const never: Bent = () => false;

type Seats = Record<'kazakhstan' | 'russia' | 'china', string | Bent>;

/** The vacuum: oil pays little, the state costs much and the West looks away. */
const VACUUM: Partial<Scenario> = {
  start: { treasury: 0, interest: 0 },
  tuning: { upkeep: 8, royaltyBase: -2 },
};

const WANTED: readonly [string, Seats, (game: Game) => boolean, Partial<Scenario>?][] = [
  [
    'triumph',
    { kazakhstan: 'multi-vector', russia: 'pragmatist', china: 'commercial' },
    ({ ending }) => ending.band === 'triumph',
  ],
  [
    'success',
    { kazakhstan: 'good', russia: 'soft-power', china: 'cautious' },
    ({ ending }) => ending.band === 'success',
  ],
  [
    'holding',
    { kazakhstan: 'casual', russia: 'hardliner', china: 'strategic' },
    ({ ending }) => ending.band === 'holding',
  ],
  [
    'survival',
    { kazakhstan: 'bandwagon-russia', russia: 'pragmatist', china: 'strategic' },
    ({ ending }) => ending.band === 'survival',
  ],
  [
    'vassalage-of-the-west',
    { kazakhstan: 'balance-west', russia: 'hardliner', china: 'strategic' },
    ({ ending }) => ending.collapse === 'vassalage',
  ],
  [
    'vassalage-at-random',
    { kazakhstan: never, russia: never, china: never },
    ({ ending }) => ending.collapse === 'vassalage',
  ],
  [
    'insolvency',
    { kazakhstan: wastes, russia: 'soft-power', china: 'cautious' },
    ({ ending }) => ending.collapse === 'insolvency',
    VACUUM,
  ],
  [
    'intervention',
    { kazakhstan: snubs, russia: presses, china: never },
    ({ ending }) => ending.collapse === 'intervention',
  ],
  [
    'rupture-by-russia',
    { kazakhstan: never, russia: attacks, china: never },
    ({ ending }) => ending.collapse === 'rupture' && ending.blamed === 'russia',
  ],
  [
    'rupture-by-china',
    { kazakhstan: never, russia: never, china: attacks },
    ({ ending }) => ending.collapse === 'rupture' && ending.blamed === 'china',
  ],
  [
    'rupture-by-kazakhstan',
    { kazakhstan: quarrels, russia: presses, china: presses },
    ({ ending }) => ending.collapse === 'rupture' && ending.blamed === 'kazakhstan',
  ],
  [
    'border-closed',
    { kazakhstan: wastes, russia: presses, china: presses },
    ({ events }) => events.some((event) => event.type === 'border-closed'),
  ],
  [
    'the-west-leaves',
    { kazakhstan: never, russia: presses, china: never },
    ({ events }) => events.some((event) => event.type === 'leaving'),
  ],
  [
    'umbrella',
    { kazakhstan: snubs, russia: presses, china: never },
    ({ events }) => events.some((event) => event.type === 'crisis' && event.relief === 'umbrella'),
  ],
  [
    'promise-broken',
    { kazakhstan: (order) => order.type === 'promise', russia: never, china: never },
    ({ ending, events }) =>
      ending.collapse === 'none' && events.some((event) => event.type === 'promise-ended' && !event.kept),
  ],
];

function playGame(seats: Seats, seed: number, change: Partial<Scenario>): Game & { readonly orders: readonly Order[] } {
  const events: GameEvent[] = [];
  const orders: Order[] = [];
  const state = setup(campaign(change), seed, events);
  const roll = dice(seed);
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    const player = seats[seat];
    const legal = legalOrders(state);
    const policy = typeof player === 'string' ? policyOf(seat, player) : undefined;
    if (typeof player === 'string' && policy === undefined)
      throw new Error(`no policy ${player}: ${POLICIES[seat].map(({ name }) => name)}`);
    const bent = typeof player === 'string' ? never : player;
    const order =
      policy?.decide(view(state, seat), seat, seed + orders.length).order ?? legal.find(bent) ?? roll(legal);
    orders.push(order);
    play(state, order, events);
  }
  const ending = outcome(state);
  if (ending === undefined) throw new Error('a game without an end');
  return { ending, events, orders, final: state };
}

const only = process.argv[2];
for (const [name, seats, wanted, change = {}] of WANTED) {
  if (only !== undefined && only !== name) continue;
  let seed = 1;
  let game = playGame(seats, seed, change);
  while (!wanted(game) && seed < 4000) game = playGame(seats, ++seed, change);
  if (!wanted(game)) {
    process.stderr.write(`${name}: not found in 4000 games\n`);
    continue;
  }
  const fixture: Fixture = { name, seed, change, orders: game.orders, ending: game.ending, facts: game.events.length };
  writeFileSync(new URL(`fixtures/${name}.json`, import.meta.url), `${JSON.stringify(fixture)}\n`);
  process.stderr.write(
    `${name}: seed ${seed}, ${game.orders.length} orders, ${game.ending.collapse}, ${game.ending.band}\n`,
  );
}
