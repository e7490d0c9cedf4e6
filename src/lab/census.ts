import { type GameEvent, GIANTS, type Order, type Seat } from '../../rules/index.ts';
import type { Watch } from './match.ts';

/** A count of what is done in many games: orders, postures, and what moved each track. */
export interface Census extends Watch {
  readonly log: GameEvent[];
  /** Lines of a table, each figure a mean a game. */
  readonly report: (games: number) => string[];
}

/** Starts a count. */
export function takeCensus(): Census {
  const orders = new Map<string, number>();
  const causes = new Map<string, Map<string, number>>();
  const add = (counts: Map<string, number>, key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  const log: GameEvent[] = [];
  // Facts are counted as they come and then let go, so that long runs stay small.
  log.push = (...events) => {
    for (const event of events) {
      if (event.type !== 'change') continue;
      const track = causes.get(event.track) ?? new Map<string, number>();
      causes.set(event.track, track);
      add(track, event.why, event.by);
    }
    return 0;
  };
  const decided = (_state: unknown, seat: Seat, order: Order) =>
    add(orders, order.type === 'posture' ? `${seat} ${order.card.posture}` : order.type);
  const row = (counts: Map<string, number>, games: number, strip = ''): string =>
    [...counts]
      .filter(([key]) => key.startsWith(strip))
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .map(([key, sum]) => `${key.slice(strip.length).trim()} ${(sum / games).toFixed(2)}`)
      .join(' · ');
  return {
    decided,
    log,
    report: (games) => {
      const given = new Map([...orders].filter(([key]) => !key.includes(' ')));
      return [
        `orders: ${row(given, games)}`,
        ...GIANTS.map((giant) => `${giant} lays: ${row(orders, games, `${giant} `)}`),
        ...[...causes.keys()].sort().map((track) => `${track}: ${row(causes.get(track) ?? new Map(), games)}`),
      ];
    },
  };
}
