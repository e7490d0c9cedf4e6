import type { ComponentChildren, ComponentType } from 'preact';
import type { Session } from '../../app/session.ts';
import type { MountMap } from '../table/map-port.ts';
import type { StillMap } from './ground.tsx';

/** What the shell asks of the game table. */
export interface TableProps {
  readonly session: Session;
  readonly openRule: (rule?: string) => void;
  readonly onLeave: () => void;
  readonly onSettings: () => void;
  /** Opens the instructor's sheet; only where there is a class to lead. */
  readonly onClass?: () => void;
  /** The game is over and its last reckoning has been read. */
  readonly onOver?: () => void;
  /** What stands in the dock instead of the orders, when the table only shows the past. */
  readonly dock?: ComponentChildren;
}

/** Rooms of the house that are fetched when somebody goes there; handed in where the house is wired together. */
export interface Doors {
  readonly table: () => Promise<ComponentType<TableProps>>;
  readonly stillMap: StillMap | undefined;
  /** The living map, for rooms that show a position. */
  readonly map: MountMap;
}
