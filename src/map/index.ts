/** The map: the living one of the table, and the still one behind titles and curtains. */
export type { MapTarget } from './marks.ts';
export { type MapHandle, type MapOptions, mountMap } from './mount-map.ts';
export { mountStillMap, type StillMapHandle } from './mount-still-map.ts';
