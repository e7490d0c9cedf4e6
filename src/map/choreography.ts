import { CONCERNS, GIANTS, HOLDERS, type Holder } from '../../rules/index.ts';
import type { LinkPicture, MapPicture, RoutePicture, Slices, TokenPicture } from './picture.ts';

/**
 * The acts of a change, in the order they are played: what was decided first, then what it does to the lines, then what
 * it does to minds. Lengths in milliseconds; `apart` is how long one beat of an act waits for the one before it.
 */
const ACTS = [
  { kinds: ['turns', 'opens'], lasts: 600, apart: 150 },
  { kinds: ['clamps', 'lifts'], lasts: 420, apart: 150 },
  { kinds: ['leaves'], lasts: 520, apart: 100 },
  { kinds: ['builds'], lasts: 800, apart: 150 },
  { kinds: ['runs'], lasts: 620, apart: 180 },
  { kinds: ['moves'], lasts: 320, apart: 0 },
] as const;

/**
 * One thing that is seen to happen: a ring of stakes turns, an asset opens, an obstruction clamps or lifts, a flow leaves
 * a line or runs over it, a casing is built along it, a concern or Tension moves.
 */
export type BeatKind = (typeof ACTS)[number]['kinds'][number];

export interface Beat {
  readonly kind: BeatKind;
  /** The asset, line or link it happens to; the track, such as `russia.status`, that moves. */
  readonly id: string;
  /** When it begins, and how long it takes, milliseconds. */
  readonly at: number;
  readonly lasts: number;
}

/** An act begins when this much of the one before is over, so that the whole flows. */
const OVERLAP = 0.8;
/** However much happens at once, it is over by then (milliseconds). */
const LONGEST = 3600;

type Change = Pick<Beat, 'kind' | 'id'>;

const find = <T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((one) => one.id === id);

const flow = (id: string, was: number, now: number): Change[] =>
  now === was ? [] : [{ kind: now < was ? 'leaves' : 'runs', id }];

/** What differs between two pictures, each thing once. */
function changesBetween(from: MapPicture, to: MapPicture): Change[] {
  const changes: Change[] = [];
  for (const token of to.tokens) {
    const old = find(from.tokens, token.id);
    if (old === undefined || token.standing !== 'open') continue;
    if (old.standing !== 'open') changes.push({ kind: 'opens', id: token.id });
    else if (HOLDERS.some((holder) => old.slices[holder] !== token.slices[holder]))
      changes.push({ kind: 'turns', id: token.id });
  }
  for (const link of to.links) changes.push(...flow(link.id, find(from.links, link.id)?.load ?? 0, link.load));
  for (const link of from.links)
    if (find(to.links, link.id) === undefined) changes.push(...flow(link.id, link.load, 0));
  for (const route of to.routes) {
    const old = find(from.routes, route.id);
    if (old === undefined) continue;
    if (old.obstructed !== route.obstructed)
      changes.push({ kind: route.obstructed ? 'clamps' : 'lifts', id: route.id });
    if (route.open && (!old.open || route.full > old.full)) changes.push({ kind: 'builds', id: route.id });
    changes.push(...flow(route.id, old.load, route.load));
  }
  for (const giant of GIANTS)
    for (const concern of CONCERNS)
      if (from.concerns[giant][concern] !== to.concerns[giant][concern])
        changes.push({ kind: 'moves', id: `${giant}.${concern}` });
  if (from.tension !== to.tension) changes.push({ kind: 'moves', id: 'tension' });
  return changes;
}

/**
 * The beats by which one picture becomes the next, in order of their beginning. None where nothing may move: then the
 * next picture is simply there.
 */
export function beatsBetween(from: MapPicture, to: MapPicture, moving: boolean): readonly Beat[] {
  if (!moving) return [];
  const changes = changesBetween(from, to);
  const beats: Beat[] = [];
  let begin = 0;
  for (const { kinds, lasts, apart } of ACTS) {
    const act = changes.filter(({ kind }) => kinds.some((one) => one === kind));
    if (act.length === 0) continue;
    beats.push(...act.map((change, i): Beat => ({ ...change, at: begin + i * apart, lasts })));
    begin += (act.length - 1) * apart + lasts * OVERLAP;
  }
  const squeeze = Math.min(1, LONGEST / Math.max(1, lengthOf(beats)));
  return beats.map((beat) => ({ ...beat, at: beat.at * squeeze, lasts: beat.lasts * squeeze }));
}

/** How long a choreography takes, milliseconds. */
export const lengthOf = (beats: readonly Beat[]): number =>
  beats.reduce((end, beat) => Math.max(end, beat.at + beat.lasts), 0);

const ease = (part: number): number => 1 - (1 - part) ** 3;
const between = (a: number, b: number, part: number): number => a + (b - a) * part;

const slicesBetween = (a: Slices, b: Slices, part: number): Slices => {
  const of = (holder: Holder): number => between(a[holder], b[holder], part);
  return { kazakhstan: of('kazakhstan'), russia: of('russia'), china: of('china'), west: of('west') };
};

const NOTHING: Slices = { kazakhstan: 0, russia: 0, china: 0, west: 0 };

/** How far (0-1) each change is at a time; what no beat tells of is done. */
type PartOf = (kind: BeatKind, id: string) => number;

function tokenAt(old: TokenPicture | undefined, token: TokenPicture, partOf: PartOf): TokenPicture {
  if (old === undefined) return token;
  const opening = partOf('opens', token.id);
  if (opening === 0) return old;
  if (opening < 1) return { ...token, slices: slicesBetween(NOTHING, token.slices, ease(opening)), opening };
  const turned = partOf('turns', token.id);
  return turned === 1 ? token : { ...token, slices: slicesBetween(old.slices, token.slices, ease(turned)) };
}

function routeAt(old: RoutePicture | undefined, route: RoutePicture, partOf: PartOf): RoutePicture {
  if (old === undefined) return route;
  const gripped = partOf('clamps', route.id);
  const loosed = partOf('lifts', route.id);
  const built = partOf('builds', route.id);
  const run = Math.min(partOf('runs', route.id), partOf('leaves', route.id));
  if (Math.min(gripped, loosed, built, run) === 1) return route;
  return {
    ...route,
    obstructed: loosed < 1 || (route.obstructed && gripped > 0),
    grip: gripped < 1 ? gripped : 1 - (loosed < 1 ? loosed : 0),
    capacity: between(old.capacity, route.capacity, Math.min(gripped, loosed)),
    // Until it is begun the old line lies there.
    open: built === 0 ? old.open : route.open,
    building: built === 1 ? undefined : { was: old.open ? old.full : 0, part: built },
    flowing: run === 1 ? undefined : { was: old.load, part: run },
  };
}

function linkAt(old: LinkPicture | undefined, link: LinkPicture, partOf: PartOf): LinkPicture {
  const run = Math.min(partOf('runs', link.id), partOf('leaves', link.id));
  if (run === 1) return link;
  const leaving = link.load < (old?.load ?? 0);
  return {
    ...link,
    owner: link.owner ?? old?.owner,
    back: leaving && old !== undefined ? old.back : link.back,
    flowing: { was: old?.load ?? 0, part: run },
  };
}

/** The picture at a time (milliseconds) of a choreography; from its end on it is the next picture itself. */
export function pictureAt(from: MapPicture, to: MapPicture, beats: readonly Beat[], time: number): MapPicture {
  if (time >= lengthOf(beats)) return to;
  const partOf: PartOf = (kind, id) => {
    const beat = beats.find((one) => one.kind === kind && one.id === id);
    return beat === undefined ? 1 : Math.min(1, Math.max(0, (time - beat.at) / beat.lasts));
  };
  const gone = from.links.filter((link) => link.load > 0 && find(to.links, link.id) === undefined);
  return {
    ...to,
    tokens: to.tokens.map((token) => tokenAt(find(from.tokens, token.id), token, partOf)),
    routes: to.routes.map((route) => routeAt(find(from.routes, route.id), route, partOf)),
    links: [
      ...to.links.map((link) => linkAt(find(from.links, link.id), link, partOf)),
      ...gone.map((link) => linkAt(link, { ...link, load: 0 }, partOf)),
    ],
  };
}
