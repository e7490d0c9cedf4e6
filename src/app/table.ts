import type { GameEvent, GameState, Order, Outcome, Seat, Strategy } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import type { KeepTrouble } from './keep-match.ts';
import type { ToldBefore } from './told-before.ts';

/** One line of the chronicle: a fact, the round it fell in, and its place in the whole story. */
export interface ChronicleEntry {
  readonly index: number;
  readonly round: number;
  readonly event: GameEvent;
}

/** Why a computer player did what it did; shown once its order is no longer a secret. */
export interface AiNote {
  readonly seat: Seat;
  readonly round: number;
  readonly order: Order;
  readonly motives: readonly { readonly motive: string; readonly value: number }[];
}

/** One picture of the game for the person at the screen. It holds nothing that person may not know. */
export interface Table {
  /** The match; its orders and what was played before are left out, for they tell other seats' secrets. */
  readonly match: MatchRecord;
  /** Whose screen it is. */
  readonly seat: Seat;
  /** What that seat may see; while the curtain is down, what anyone at the table may see. */
  readonly view: GameState;
  readonly actor: Seat | undefined;
  /** The person at the screen must decide now. */
  readonly mine: boolean;
  /** This person must lift the curtain first. */
  readonly curtain: Seat | undefined;
  /** A computer player is choosing. */
  readonly thinking: Seat | undefined;
  /** Trouble with a computer player, in words; the game goes on. */
  readonly fault: string | undefined;
  /** The match as it stands is not kept on this device, for want of room or for another reason; it is tried again. */
  readonly unsaved: KeepTrouble | undefined;
  readonly chronicle: readonly ChronicleEntry[];
  /** What was played before the rules changed, if they did: it stands before the chronicle. */
  readonly before: readonly ToldBefore[];
  /** What has happened since this seat's last picture. */
  readonly fresh: readonly GameEvent[];
  readonly notes: readonly AiNote[];
  readonly canUndo: boolean;
  /** How many of this person's last orders can be taken back: nobody else has acted since, and nothing hidden has come to light. */
  readonly undoable: number;
  /** Nobody plays at this screen: it shows the public board, or the past. */
  readonly onlooking: boolean;
  /** The table rests: nobody acts and no time is counted. */
  readonly paused: boolean;
  /** What the instructor asks while the table rests. */
  readonly question: string | undefined;
  /** Seconds played up to this picture, pauses left out. */
  readonly spent: number;
  readonly outcome: Outcome | undefined;
  /** The person at the screen may ask for advice now. */
  readonly advisable: boolean;
  /** What Kazakhstan's play amounts to, once the game is over. */
  readonly strategy: Strategy | undefined;
}

/** Through whose eyes the past of a finished game is seen; `all` sees every card and bid. */
export type Eyes = Seat | 'table' | 'all';
