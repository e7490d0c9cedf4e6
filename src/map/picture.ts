import {
  type AssetId,
  type Concern,
  capacityNow,
  type GameState,
  type Giant,
  type Holder,
  isOpen,
  loads,
  type RouteId,
  roundNumber,
  shipments,
} from '../../rules/index.ts';
import { wayOf } from './geography.ts';

/** Parts of a token held by each owner; whole quarters at rest, anything between while slices move. */
export type Slices = Readonly<Record<Holder, number>>;

/** Where an asset stands: later rounds', unsold, on tender, or under contract. */
export type Standing = 'later' | 'unsold' | 'tender' | 'open';

export interface TokenPicture {
  readonly id: AssetId;
  readonly value: number;
  /** Round in which it goes to tender. */
  readonly round: number;
  readonly standing: Standing;
  readonly slices: Slices;
  /** By which line it ships; `'none'` needs no pipeline, `undefined` ships nowhere. */
  readonly ships: RouteId | 'none' | undefined;
  /** How far (0-1) it has grown from the mark of what is to come, while it opens. */
  readonly opening?: number;
}

/** A line on which something changes piece by piece: `part` (0-1) of it is as it will be, the rest as it was. */
export interface Passage {
  readonly was: number;
  readonly part: number;
}

export interface RoutePicture {
  readonly id: RouteId;
  readonly owner: 'russia' | 'china';
  readonly open: boolean;
  readonly opens: number;
  readonly full: number;
  /** What it can carry now, after obstruction. */
  readonly capacity: number;
  readonly load: number;
  readonly obstructed: boolean;
  /** How firmly (0-1) the obstruction sits, while it clamps or lifts. */
  readonly grip?: number;
  /** The casing while it is built along the line: its capacity before. */
  readonly building?: Passage | undefined;
  /** The flow while it leaves or comes: the load before. */
  readonly flowing?: Passage | undefined;
}

/** A feeder or link line: what runs on it for whom, and whether someone waits at it in vain. */
export interface LinkPicture {
  readonly id: string;
  readonly owner: 'russia' | 'china' | undefined;
  readonly load: number;
  readonly back: boolean;
  readonly stopped: boolean;
  readonly flowing?: Passage | undefined;
}

/** All that the map shows of a position. Two of them, compared, are an animation. */
export interface MapPicture {
  readonly tokens: readonly TokenPicture[];
  readonly routes: readonly RoutePicture[];
  readonly links: readonly LinkPicture[];
  /** What stands on the margins of the plate and moves with it. */
  readonly concerns: Readonly<Record<Giant, Readonly<Record<Concern, number>>>>;
  readonly tension: number;
}

const NOTHING: Slices = { kazakhstan: 0, russia: 0, china: 0, west: 0 };

/** The picture of a position: who holds what, what runs where, what is choked. */
export function pictureOf(view: GameState): MapPicture {
  const { rules } = view;
  const now = roundNumber(view);
  const plan = shipments(view);
  const carried = loads(view);

  const tokens = rules.assets.map((rule, i): TokenPicture => {
    const asset = view.assets[i];
    if (asset === undefined) throw new Error(`no state of ${rule.id}`);
    const open = asset.opened !== 0;
    const tender = view.tender?.asset === rule.id || (!open && view.step === 'invite' && rule.round === now);
    const unopened: Standing = rule.round < now ? 'unsold' : 'later';
    return {
      id: rule.id,
      value: rule.value,
      round: rule.round,
      standing: open ? 'open' : tender ? 'tender' : unopened,
      slices: open
        ? { kazakhstan: asset.kazakhstan, russia: asset.russia, china: asset.china, west: asset.west }
        : NOTHING,
      ships: plan[i],
    };
  });

  const routes = rules.routes.map((rule, i): RoutePicture => {
    const route = view.routes[i];
    if (route === undefined) throw new Error(`no state of ${rule.id}`);
    return {
      id: rule.id,
      owner: rule.owner,
      open: isOpen(view, i),
      opens: rule.opens,
      full: route.capacity,
      capacity: capacityNow(view, i),
      load: carried[i] ?? 0,
      obstructed: route.obstructed,
    };
  });

  const links = new Map<string, LinkPicture>();
  const lay = (id: string, back: boolean, owner: LinkPicture['owner'], load: number, stopped: boolean): void => {
    const old = links.get(id);
    const larger = old === undefined || load > old.load;
    links.set(id, {
      id,
      owner: larger ? (owner ?? old?.owner) : old.owner,
      load: (old?.load ?? 0) + load,
      back: larger ? back : old.back,
      stopped: stopped || (old?.stopped ?? false),
    });
  };
  rules.assets.forEach((rule, i) => {
    const ships = plan[i];
    rules.routes.forEach((route, r) => {
      const from = rule.reach[r] ?? 0;
      if (from === 0 || from > now || route.opens > now) return;
      const used = ships === route.id;
      for (const leg of wayOf(rule.id, route.id) ?? [])
        lay(leg.link, leg.back, used ? route.owner : undefined, used ? rule.value : 0, false);
    });
    if (ships !== undefined || (view.assets[i]?.opened ?? 0) === 0) return;
    const wish = rules.routes.findIndex((route, r) => {
      const from = rule.reach[r] ?? 0;
      return from > 0 && from <= now && route.opens <= now;
    });
    const first = rules.routes[wish];
    if (first === undefined) return;
    const leg = wayOf(rule.id, first.id)?.[0];
    if (leg !== undefined) lay(leg.link, leg.back, undefined, 0, true);
  });

  const concernsOf = (giant: Giant): Record<Concern, number> => {
    const { security, status, power } = view[giant];
    return { security, status, power };
  };
  return {
    tokens,
    routes,
    links: [...links.values()],
    concerns: { russia: concernsOf('russia'), china: concernsOf('china') },
    tension: view.tension,
  };
}

/** Whether two pictures look the same. */
export const samePicture = (a: MapPicture, b: MapPicture): boolean => JSON.stringify(a) === JSON.stringify(b);
