import type { GameEvent } from '../../../rules/index.ts';

/** The few sounds of the table: a string plucked for a signature, a low drum for Tension, a click for an order. */
export const SOUNDS = ['drum', 'string', 'click'] as const;
export type Sound = (typeof SOUNDS)[number];

const SIGNED: readonly GameEvent['type'][] = ['awarded', 'promised', 'joined', 'stake-moved'];

function soundOf(event: GameEvent): Sound | undefined {
  if (event.type === 'change' && event.track === 'tension' && event.by > 0) return 'drum';
  if (SIGNED.includes(event.type)) return 'string';
  return event.type === 'order' ? 'click' : undefined;
}

/** What is heard when these things happen: each sound once, and no click under a weightier sound. */
export function soundsOf(events: readonly GameEvent[]): Sound[] {
  const heard = new Set(events.map(soundOf));
  const all = SOUNDS.filter((sound) => heard.has(sound));
  return all.length > 1 ? all.filter((sound) => sound !== 'click') : all;
}
