import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  actor,
  COLLAPSES,
  type Collapse,
  DOCTRINE_NAMES,
  type GameState,
  GIANTS,
  legalOrders,
  type Order,
  outcome,
  play,
  type Scenario,
  SEATS,
  type Seat,
  setup,
  view,
} from '../../../rules/index.ts';
import { choose } from '../../ai/choose.ts';
import { doctrineOf } from '../../ai/doctrines/index.ts';
import { PAR_FITS } from './fit.ts';

/** How well Kazakhstan is played in a trial: at random, with a wavering judgement, or as well as the computer can. */
export const SKILLS = ['careless', 'casual', 'able'] as const;
export type Skill = (typeof SKILLS)[number];
const NOISE: Readonly<Record<Exclude<Skill, 'careless'>, number>> = { casual: 1.2, able: 0 };

/** What the games of one skill came to. Shares are 0-1. */
export interface SkillRow {
  readonly skill: Skill;
  readonly games: number;
  readonly success: number;
  readonly collapses: Readonly<Record<Collapse, number>>;
  /** Kazakhstan's mean score. */
  readonly score: number;
}

export interface Trial {
  readonly games: number;
  readonly skills: readonly SkillRow[];
  /** Mean margin of each seat over its par, in spreads, and the mean score, in able play. */
  readonly seats: Readonly<Record<Seat, { readonly margin: number; readonly score: number; readonly first: number }>>;
  /** Kazakhstan's mean score by whom it invited first, in able play. */
  readonly openings: readonly { readonly invited: string; readonly games: number; readonly score: number }[];
  /** Decisions of Kazakhstan a game, and minutes they would take. */
  readonly decisions: number;
  readonly minutes: number;
  readonly warnings: readonly Warning[];
}

export const WARNINGS = [
  'unwinnable',
  'unlosable',
  'dominant-opening',
  'too-long',
  'seat-out-of-par',
  'skill-does-not-pay',
] as const;
export interface Warning {
  readonly code: (typeof WARNINGS)[number];
  /** The seat, the opening or the figure it is about. */
  readonly about: string;
}

/** Minutes a person takes for a decision, and a class for the talk of a round. */
const MINUTES_A_DECISION = 1.2;
const MINUTES_A_ROUND = 1.5;

interface Game {
  readonly state: GameState;
  readonly decisions: number;
  readonly invited: string | undefined;
}

/** Plays one game; an opening, if given, is Kazakhstan's first invitation where it may be given. */
function playGame(scenario: Scenario, seed: number, skill: Skill, opening: string | undefined): Game {
  const state = setup(scenario, seed);
  const chance = xoroshiro128plus(seed);
  let decisions = 0;
  let turn = 0;
  let invited: string | undefined;
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    turn += 1;
    const order = decide(seat);
    if (seat === 'kazakhstan') decisions += 1;
    if (order.type === 'invite') invited ??= order.invited.join('+');
    play(state, order);
  }
  return { state, decisions, invited };

  function decide(seat: Seat): Order {
    const seen = view(state, seat);
    if (seat === 'kazakhstan') {
      const legal = legalOrders(seen);
      const forced =
        opening !== undefined && invited === undefined
          ? legal.find((one) => one.type === 'invite' && one.invited.join('+') === opening && one.keep === 1)
          : undefined;
      if (forced !== undefined) return forced;
      const drawn = legal[uniformInt(chance, 0, legal.length - 1)];
      if (skill === 'careless' && drawn !== undefined) return drawn;
    }
    const doctrine = doctrineOf(seat, seat === 'kazakhstan' ? 'multi-vector' : state.doctrines[seat]);
    const noise = seat === 'kazakhstan' && skill === 'casual' ? NOISE.casual : NOISE.able;
    return choose(seen, seat, doctrine, Math.imul(seed, 0x9e3779b1) + turn, noise).order;
  }
}

const OPENINGS = ['russia+china+west', 'russia+china', 'russia+west', 'china+west', 'russia', 'china', 'west'] as const;

interface Played {
  readonly skill: Skill;
  /** Whether its first invitation was given. */
  readonly led: boolean;
  readonly game: Game;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Tries a preset out by this many games of computer players; told after every game how many are done. */
export function tryOut(scenario: Scenario, games: number, told: (done: number) => void): Trial {
  const played: Played[] = [];
  // Pairs of doctrines in turn, unless the preset fixes them.
  const russias = DOCTRINE_NAMES.russia;
  const chinas = DOCTRINE_NAMES.china;
  for (let i = 0; i < games; i++) {
    const turn = i % (SKILLS.length + 1);
    const round = Math.floor(i / (SKILLS.length + 1));
    const skill = SKILLS[turn] ?? 'able';
    // After a game of each skill comes one that begins with a given invitation.
    const opening = turn === SKILLS.length ? OPENINGS[round % OPENINGS.length] : undefined;
    const dealt = {
      russia: russias[round % 3] ?? 'pragmatist',
      china: chinas[Math.floor(round / 3) % 3] ?? 'cautious',
    };
    const seats = Object.fromEntries(
      GIANTS.map((giant) => {
        const set = scenario.seats?.[giant]?.doctrine;
        return [
          giant,
          { ...scenario.seats?.[giant], doctrine: set === undefined || set === 'drawn' ? dealt[giant] : set },
        ];
      }),
    );
    const table: Scenario = { ...scenario, seats: { ...scenario.seats, ...seats } };
    played.push({ skill, led: opening !== undefined, game: playGame(table, i + 1, skill, opening) });
    told(i + 1);
  }
  return summed(scenario, played);
}

const succeeded = ({ state }: Game): boolean => ['success', 'triumph'].includes(outcome(state)?.band ?? '');
const scoreOf = ({ state }: Game, seat: Seat): number => outcome(state)?.seats[seat].score ?? 0;

function summed(scenario: Scenario, played: readonly Played[]): Trial {
  const skills = SKILLS.map((skill): SkillRow => {
    const games = played.filter((one) => one.skill === skill && !one.led).map(({ game }) => game);
    const fallen = (kind: Collapse) => games.filter(({ state }) => state.collapse === kind).length;
    return {
      skill,
      games: games.length,
      success: mean(games.map((game) => (succeeded(game) ? 1 : 0))),
      collapses: Object.fromEntries(COLLAPSES.map((kind) => [kind, fallen(kind)])) as Record<Collapse, number>,
      score: mean(games.map((game) => scoreOf(game, 'kazakhstan'))),
    };
  });
  const able = played.filter(({ skill, led }) => skill === 'able' && !led).map(({ game }) => game);
  const begun = played.filter(({ skill }) => skill === 'able').map(({ game }) => game);
  const seats = Object.fromEntries(
    SEATS.map((seat) => {
      const results = able.map(({ state }) => outcome(state)?.seats[seat]);
      const first = mean(results.map((one) => (one?.rank === 1 ? 1 : 0)));
      return [
        seat,
        {
          margin: mean(results.map((one) => one?.margin ?? 0)),
          score: mean(results.map((one) => one?.score ?? 0)),
          first,
        },
      ];
    }),
  ) as Trial['seats'];
  const openings = OPENINGS.map((invited) => {
    const scores = begun.filter((game) => game.invited === invited).map((game) => scoreOf(game, 'kazakhstan'));
    return { invited, games: scores.length, score: mean(scores) };
  }).filter((row) => row.games > 0);
  const decisions = mean(able.map((game) => game.decisions));
  const minutes = Math.round(
    decisions * MINUTES_A_DECISION + mean(able.map(({ state }) => state.round)) * MINUTES_A_ROUND,
  );
  const found = { games: played.length, skills, seats, openings, decisions, minutes };
  return { ...found, warnings: warningsOf(scenario, found) };
}

/** What an instructor should know before a class plays it. */
function warningsOf(scenario: Scenario, trial: Omit<Trial, 'warnings'>): Warning[] {
  const [careless, , able] = trial.skills;
  const warnings: Warning[] = [];
  const share = (row: SkillRow | undefined): string => String(Math.round(100 * (row?.success ?? 0)));
  if (able !== undefined && able.success < 0.05) warnings.push({ code: 'unwinnable', about: share(able) });
  if (careless !== undefined && careless.success > 0.5) warnings.push({ code: 'unlosable', about: share(careless) });
  if (
    able !== undefined &&
    careless !== undefined &&
    able.score < careless.score + 0.5 * scenario.par.kazakhstan.spread
  )
    warnings.push({ code: 'skill-does-not-pay', about: share(able) });
  const [best, second] = [...trial.openings].filter(({ games }) => games >= 4).sort((a, b) => b.score - a.score);
  if (best !== undefined && second !== undefined && best.score - second.score > scenario.par.kazakhstan.spread)
    warnings.push({ code: 'dominant-opening', about: best.invited });
  if (trial.minutes > scenario.minutes.most * 1.25) warnings.push({ code: 'too-long', about: String(trial.minutes) });
  for (const seat of SEATS)
    if (Math.abs(trial.seats[seat].margin) > PAR_FITS) warnings.push({ code: 'seat-out-of-par', about: seat });
  return warnings;
}
