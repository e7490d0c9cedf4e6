import type { GameState } from '../../../rules/index.ts';
import type { Contrast, Skin } from '../../theme/tokens.ts';

/** A thing on the map that can be chosen. */
export type MapPlace = `asset:${string}` | `route:${string}`;

/** A thing on the map that can be pointed at: what can be chosen, and the places where lines meet. */
export type MapPoint = MapPlace | `place:${string}`;

/** What the table asks of a map. The map itself is handed in from outside: the table draws none. */
export interface TableMap {
  show(view: GameState): void;
  /** Shows what an order would change as ghosts; `undefined` takes them away. */
  ghost(view: GameState | undefined): void;
  select(id: MapPlace | undefined): void;
  /** Marks the things an order could be given to. */
  highlight(ids: readonly MapPlace[]): void;
  setSkin(skin: Skin, contrast?: Contrast): void;
  setMotion(on: boolean): void;
  destroy(): void;
}

export interface TableMapOptions {
  readonly skin: Skin;
  readonly contrast?: Contrast;
  readonly motion?: boolean;
  readonly onSelect?: (id: MapPlace) => void;
  readonly onHover?: (id: MapPoint | undefined) => void;
  /** A change begins to be played on the map: what happens when, in milliseconds; nothing more when it is over. */
  readonly onBeats?: (beats: readonly { readonly kind: string; readonly at: number }[]) => void;
}

/** Puts a map into a box on the page. */
export type MountMap = (host: HTMLElement, options: TableMapOptions) => TableMap | Promise<TableMap>;
