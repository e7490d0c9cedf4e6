import {
  clubCount,
  concernTotal,
  dividendOf,
  type Flows,
  finalWorth,
  flowsOf,
  type GameState,
  GIANTS,
  type Giant,
  giantOf,
  highestConcern,
  isGiant,
  kazakhstanScore,
  NOWHERE,
  openAssets,
  type Power,
  parOf,
  rivalOf,
  royaltyOf,
  SEATS,
  type Seat,
  shares,
  umbrella,
  upkeepOf,
  weights,
  wordsLeft,
} from '../../rules/index.ts';

/** What a computer player cares about. Every seat has the same list; each sees it with its own eyes. */
export const MOTIVES = [
  'survival', // collapse, and how near it is
  'independence', // Kazakhstan's Autonomy
  'prosperity', // Kazakhstan's Prosperity
  'credit', // Kazakhstan's word: Credibility and open promises
  'purse', // own money, each further coin worth less
  'income', // what shipped oil pays each round
  'ease', // concerns: a giant's own, for Kazakhstan both neighbours'
  'quiet', // Tension
  'standing', // weight against par
  'balance', // who outweighs whom
  'pressure', // Demands and Obstructions
  'foothold', // stakes held
  'favour', // goodwill: soft power, clubs, words not yet spent
  'result', // the points of the game, as they stand
  'backing', // what stands behind Kazakhstan: the West, the umbrella
] as const;
export type Motive = (typeof MOTIVES)[number];

/** A figure for each motive: a weight table, or how a position looks. */
export type Motives = Readonly<Record<Motive, number>>;

/** A position with the sums that several motives read. */
interface Picture {
  readonly state: GameState;
  /** What ships where. */
  readonly flows: Flows;
  readonly weight: Readonly<Record<Power, number>>;
  /** Rounds still to be played, this one included; 0 when the game is over. */
  readonly left: number;
  /** Whether the points still to come count as well as those that stand. */
  readonly far: boolean;
  /** What the state earns at a reckoning with things as they are; asked for by Kazakhstan alone. */
  readonly earned: number;
}

/** How bad a concern is at each level: licences begin at 3 and 4, the crisis stands at 6. */
const HARM = [0, 0.15, 0.5, 1.2, 2, 3, 4.2] as const;
const harm = (level: number): number => HARM[level] ?? 0;
const worries = (state: GameState, giant: Giant): number => {
  const { security, status, power } = giantOf(state, giant);
  return harm(security) + harm(status) + harm(power);
};

/** Money as it feels: the first coins count in full, the twentieth hardly. */
const felt = (money: number): number => 12 * (1 - Math.exp(-money / 12));

/** What the state earns at a reckoning. */
function stateIncome(state: GameState, flows: Flows): number {
  const { lines } = flows;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const asset = state.assets[i];
    const rule = state.rules.assets[i];
    if (lines[i] === NOWHERE || asset === undefined || rule === undefined) continue;
    sum += royaltyOf(state, i, flows) + asset.kazakhstan * dividendOf(rule.value, 'kazakhstan');
  }
  return sum;
}

function giantIncome({ state, flows }: Picture, giant: Giant): number {
  const { lines } = flows;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const asset = state.assets[i];
    const rule = state.rules.assets[i];
    if (lines[i] === NOWHERE || asset === undefined || rule === undefined) continue;
    sum += asset[giant] * dividendOf(rule.value, giant);
  }
  return sum;
}

/** How near Kazakhstan is to each of the four ends. */
function danger({ state, earned }: Picture): number {
  const { autonomy, treasury, short, debt } = state.kazakhstan;
  const gap = Math.max(0, upkeepOf(state) - treasury - earned);
  const brink =
    Math.max(0, concernTotal(state, 'russia') - state.rules.tuning.brinkTotal + 1) * 0.35 + state.russia.brink;
  return (
    Math.max(0, 4 - autonomy) ** 2 * 0.4 +
    short * 1.5 +
    Math.min(3, gap * 0.4) +
    debt * 0.1 +
    brink +
    Math.max(0, state.tension - 5) ** 2 * 0.2
  );
}

function promiseBurden(state: GameState): number {
  let burden = 0;
  for (const giant of GIANTS) {
    const { promise } = giantOf(state, giant);
    if (promise !== undefined) burden += promise.due <= state.round ? 1.6 : 0.9;
  }
  return burden;
}

const clubLead = (state: GameState, giant: Giant): number => clubCount(state, giant) - clubCount(state, rivalOf(giant));

/** Lines of its own that a giant holds throttled. */
const obstructions = (state: GameState, giant: Giant): number =>
  state.routes.filter((route, r) => route.obstructed && state.rules.routes[r]?.owner === giant).length;

/** How likely a giant keeps a standing, from far below par (0) to well above. */
const likely = (gap: number): number => Math.min(0.95, Math.max(0.05, 0.6 + gap / 8));

/** How much of a standing is left a round later: Kazakhstan soothes who worries and makes up to who lags. */
const LASTS = 0.7;

/** For how many of the rounds to come a standing is as good as kept. */
const lasting = (left: number): number => (1 - LASTS ** left) / (1 - LASTS);

/** The points a giant may count on from here to the end, if things stay much as they are. */
function pointsToCome({ state, weight, left }: Picture, giant: Giant): number {
  if (left === 0) return 0;
  const { scoring } = state.rules;
  const open = openAssets(state);
  const held = open.filter((asset) => asset[giant] > 0).length;
  const calm = [0.95, 0.95, 0.9, 0.75, 0.45, 0.25, 0.1][highestConcern(state, giant)] ?? 0;
  const present = held * 2 >= open.length && held > 0 ? 0.9 : 0.3;
  const round = likely(weight[giant] - parOf(state, giant)) * scoring.atPar + calm * scoring.calm;
  return lasting(left) * (round + present * scoring.foothold) + finalWorth(state, giant, weight[giant]);
}

/** Kazakhstan's eyes. What only a later round could use counts for nothing once the game is over. */
const KAZAKHSTAN: Readonly<Record<Motive, (picture: Picture) => number>> = {
  survival: (picture) => (picture.state.collapse !== 'none' ? -20 : picture.left === 0 ? 0 : -danger(picture)),
  independence: ({ state }) => state.kazakhstan.autonomy,
  prosperity: ({ state }) => state.kazakhstan.prosperity,
  credit: ({ state, left }) => state.kazakhstan.credibility - (left > 0 ? promiseBurden(state) : 0),
  purse: ({ state, left }) => (left > 0 ? felt(state.kazakhstan.treasury) : 0),
  income: ({ earned, left }) => (earned * left) / 4,
  ease: ({ state, left }) => (left > 0 ? -worries(state, 'russia') - worries(state, 'china') : 0),
  quiet: ({ state, left }) => (left > 0 ? -(state.tension ** 2) / 10 : 0),
  standing: ({ state, weight, left }) => {
    if (left === 0) return 0;
    let short = 0;
    for (const giant of GIANTS) short += Math.min(6, Math.max(0, parOf(state, giant) - weight[giant]));
    return -short;
  },
  balance: ({ state, weight, left }) => {
    if (left === 0) return 0;
    const share = shares(state, weight);
    const most = Math.max(share.russia, share.china, share.west);
    const { freeHandShare, dominanceShare } = state.rules.tuning;
    return -10 * Math.max(0, most - freeHandShare) - 20 * Math.max(0, most - dominanceShare);
  },
  pressure: ({ state, left }) => {
    if (left === 0) return 0;
    let count = 0;
    for (const giant of GIANTS) if (giantOf(state, giant).demand !== undefined) count += 1;
    for (const route of state.routes) if (route.obstructed) count += 1;
    return -count;
  },
  foothold: ({ state, left }) => {
    if (left === 0) return 0;
    let held = 0;
    for (const asset of state.assets) held += asset.kazakhstan;
    return held;
  },
  favour: ({ state, left }) =>
    left === 0 ? 0 : wordsLeft(state, 'russia') + wordsLeft(state, 'china') - Math.abs(clubLead(state, 'russia')),
  result: ({ state }) => kazakhstanScore(state),
  backing: ({ state, weight, left }) => {
    if (left === 0) return 0;
    const { backerInterest, backerWeight, backerContent } = state.rules.tuning;
    let backers = state.west.interest >= backerInterest && weight.west >= backerWeight ? 1 : 0;
    if (umbrella(state, weight)) backers += 1;
    for (const giant of GIANTS)
      if (weight[giant] >= backerWeight && highestConcern(state, giant) <= backerContent) backers += 0.5;
    return backers;
  },
};

/** A giant's eyes. */
const GIANT: Readonly<Record<Motive, (picture: Picture, giant: Giant) => number>> = {
  survival: ({ state }, giant) => {
    const guilty = SEATS.every((seat) => state.raised[giant] >= state.raised[seat]);
    return -(Math.max(0, state.tension - 6) ** 2) * (guilty ? 0.6 : 0.3);
  },
  independence: ({ state }) => state.kazakhstan.autonomy,
  prosperity: ({ state }) => state.kazakhstan.prosperity + Math.min(10, state.kazakhstan.treasury) / 5,
  credit: ({ state }, giant) => (giantOf(state, giant).promise === undefined ? 0 : 1),
  purse: ({ state }, giant) => felt(giantOf(state, giant).money),
  income: (picture, giant) => (giantIncome(picture, giant) * picture.left) / 4,
  ease: ({ state }, giant) => -worries(state, giant) - (highestConcern(state, giant) > 3 ? 1 : 0),
  quiet: ({ state }) => -(state.tension ** 2) / 10,
  standing: ({ state, weight }, giant) => {
    const gap = weight[giant] - parOf(state, giant);
    return gap < 0 ? Math.max(-10, gap) : 1 + 0.3 * Math.min(6, gap);
  },
  balance: ({ state, weight }, giant) => {
    const rival = rivalOf(giant);
    const lead = Math.min(10, Math.max(-10, weight[giant] - weight[rival]));
    return lead / 2 + concernTotal(state, rival) / 4;
  },
  pressure: ({ state }, giant) => {
    const { demand, [demand ?? 'status']: level } = giantOf(state, giant);
    const hold = demand === undefined ? 0 : level / 3 - 0.5;
    return hold + 0.8 * obstructions(state, giant) - Math.min(6, state.kazakhstan.treasury) / 12;
  },
  foothold: ({ state }, giant) => {
    const open = openAssets(state);
    const held = open.filter((asset) => asset[giant] > 0).length;
    return open.length === 0 ? 0 : Math.min(1, (2 * held) / open.length) + held / 10;
  },
  favour: ({ state }, giant) => {
    const { soft, demand } = giantOf(state, giant);
    return soft + clubLead(state, giant) - (demand === undefined ? 0 : 0.5) - obstructions(state, giant) / 2;
  },
  result: (picture, giant) => giantOf(picture.state, giant).points + (picture.far ? pointsToCome(picture, giant) : 0),
  backing: ({ state, weight }) => -weight.west / 5 - state.west.interest / 2,
};

function pictureOf(state: GameState, seat: Seat, far: boolean): Picture {
  const flows = flowsOf(state);
  const left = state.step === 'over' ? 0 : state.lastRound - state.round + 1;
  const earned = isGiant(seat) ? 0 : stateIncome(state, flows);
  return { state, flows, weight: weights(state, flows.lines), left, far, earned };
}

/** How a position looks to a seat: a figure for each motive, higher is better for most. Far-sighted, a giant counts the points still to come. */
export function look(state: GameState, seat: Seat, far = false): Record<Motive, number> {
  const picture = pictureOf(state, seat, far);
  const seen = {} as Record<Motive, number>;
  for (const motive of MOTIVES)
    seen[motive] = isGiant(seat) ? GIANT[motive](picture, seat) : KAZAKHSTAN[motive](picture);
  return seen;
}

/** The motives that weigh anything, as the two kinds of seat see them. */
interface Eyes {
  readonly weights: readonly number[];
  readonly kazakhstan: readonly ((picture: Picture) => number)[];
  readonly giant: readonly ((picture: Picture, giant: Giant) => number)[];
}

const OPENED = new WeakMap<Motives, Eyes>();

function eyesOf(weight: Motives): Eyes {
  const known = OPENED.get(weight);
  if (known !== undefined) return known;
  const cares = MOTIVES.filter((motive) => weight[motive] !== 0);
  const eyes: Eyes = {
    weights: cares.map((motive) => weight[motive]),
    kazakhstan: cares.map((motive) => KAZAKHSTAN[motive]),
    giant: cares.map((motive) => GIANT[motive]),
  };
  OPENED.set(weight, eyes);
  return eyes;
}

/** What a position is worth to a seat with these weights: as by looking and weighing, without the account of it. */
export function appraise(state: GameState, seat: Seat, weight: Motives): number {
  const picture = pictureOf(state, seat, false);
  const { weights: by, kazakhstan, giant } = eyesOf(weight);
  let sum = 0;
  if (isGiant(seat)) for (let i = 0; i < by.length; i++) sum += (by[i] ?? 0) * (giant[i]?.(picture, seat) ?? 0);
  else for (let i = 0; i < by.length; i++) sum += (by[i] ?? 0) * (kazakhstan[i]?.(picture) ?? 0);
  return sum;
}
