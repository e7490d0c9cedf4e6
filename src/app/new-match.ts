import { isGiant, type Level, type Scenario, SEATS, type Seat, TUNING } from '../../rules/index.ts';
import type { MatchRecord, SeatSetup } from '../save/record.ts';
import { inWords } from '../text/words.ts';

/** How hard the times are: how restless the giants are by themselves. */
export const DIFFICULTIES = ['intro', 'standard', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The level of a computer player when neither the preset nor a person has chosen one. */
export const USUAL_LEVEL: Level = 'capable';

/** The longest name of a match, in characters: what is kept of a longer title. */
const MOST_NAME = 60;

/** What each difficulty adds to the concerns the news raises, on average a round. */
const PUSH: Readonly<Record<Difficulty, number>> = { intro: -0.2, standard: 0, hard: 0.3 };

/** What the set-up screen asks. */
export interface Choices {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly difficulty: Difficulty;
  /** Whether the doctrines of computer players are told. */
  readonly doctrinesShown: boolean;
  readonly seats: Readonly<
    Record<
      Seat,
      { readonly player: 'person' | 'ai'; readonly name: string; readonly doctrine: string; readonly level: Level }
    >
  >;
}

/** A seed nobody has chosen, short enough to be read out in class. */
export function freshSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % 1_000_000;
}

/** The seed a preset sets: the same for all, or another for each group by its number; `undefined` leaves it to chance. */
export function seedFor({ seed }: Scenario, group: number): number | undefined {
  if (seed === undefined) return undefined;
  return seed.groups === 'same' ? seed.value : (seed.value + group * 7919) % 1_000_000;
}

/** An id for a match that no other match has. */
export const freshId = (): string => crypto.randomUUID();

/** A new match from what was chosen, before its first order. */
export function newMatch(choices: Choices, now: number): MatchRecord {
  const { scenario, seed, difficulty, doctrinesShown } = choices;
  const push = PUSH[difficulty];
  const seats = Object.fromEntries(
    SEATS.map((seat): [Seat, SeatSetup] => {
      const { player, name, doctrine, level } = choices.seats[seat];
      if (player === 'ai') return [seat, { player, doctrine, level }];
      const called = name.trim().slice(0, 40);
      return [seat, called === '' ? { player } : { player, name: called }];
    }),
  ) as Record<Seat, SeatSetup>;
  const dealt = Object.fromEntries(
    SEATS.map((seat) => {
      const { player, doctrine, level } = choices.seats[seat];
      const given = { ...scenario.seats?.[seat], player };
      if (player !== 'ai') return [seat, given];
      return [seat, isGiant(seat) ? { ...given, doctrine, level } : { ...given, level }];
    }),
  );
  const { difficulty: own, tuning } = scenario;
  const pushes = {
    pushRussia: (own?.pushRussia ?? tuning?.pushRussia ?? TUNING.pushRussia) + push,
    pushChina: (own?.pushChina ?? tuning?.pushChina ?? TUNING.pushChina) + push,
  };
  return {
    id: freshId(),
    name: inWords(scenario.title).slice(0, MOST_NAME),
    scenario: {
      ...scenario,
      seats: dealt,
      information: { ...scenario.information, doctrines: doctrinesShown ? 'shown' : 'hidden' },
      ...(push === 0 ? {} : { difficulty: { ...own, ...pushes } }),
    },
    seed,
    seats,
    orders: [],
    created: now,
    updated: now,
  };
}

/** How hard the times were made when a match was set up from a preset. */
export function difficultyOf(match: MatchRecord, preset: Scenario): Difficulty {
  const pushOf = ({ difficulty, tuning }: Scenario): number =>
    difficulty?.pushRussia ?? tuning?.pushRussia ?? TUNING.pushRussia;
  const added = pushOf(match.scenario) - pushOf(preset);
  return DIFFICULTIES.find((one) => Math.abs(PUSH[one] - added) < 0.05) ?? 'standard';
}

/** The same match from its opening, under an id of its own and with nothing yet played or said; with another seed it is another history. */
export const again = ({ name, scenario, seats }: MatchRecord, seed: number, now: number): MatchRecord => ({
  id: freshId(),
  name,
  scenario,
  seed,
  seats,
  orders: [],
  created: now,
  updated: now,
});
