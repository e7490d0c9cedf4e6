import { describe, expect, it } from 'vitest';
import { sayRoute, sayToken } from '../../src/map/marks.ts';
import { type MapPicture, pictureOf } from '../../src/map/picture.ts';
import { dashes } from '../../src/map/strokes.ts';
import { position } from '../support/position.ts';

const token = (picture: MapPicture, id: string) => {
  const found = picture.tokens.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no token ${id}`);
  return found;
};
const route = (picture: MapPicture, id: string) => {
  const found = picture.routes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no route ${id}`);
  return found;
};

const inUse = position({
  round: 3,
  stakes: { 'asset:tengiz': { west: 2, russia: 1 }, 'asset:aktobe': { china: 3 } },
});
const choked = position({
  round: 3,
  stakes: { 'asset:tengiz': { west: 2, russia: 1 }, 'asset:aktobe': { china: 3 }, 'asset:caspian': { west: 2 } },
  obstructed: ['route:atyrau-samara'],
});

describe('the picture of a position', () => {
  it('shows who holds which quarters, and how each asset ships', () => {
    const picture = pictureOf(inUse);
    expect(token(picture, 'asset:tengiz')).toMatchObject({
      standing: 'open',
      slices: { kazakhstan: 1, russia: 1, china: 0, west: 2 },
      ships: 'route:cpc',
    });
    expect(token(picture, 'asset:aktobe').ships).toBe('route:atyrau-samara');
    expect(token(picture, 'asset:turgai')).toMatchObject({ standing: 'later', round: 5 });
  });

  it('lays the oil on the link lines it runs through, in the colour of the line it leads to', () => {
    const { links } = pictureOf(inUse);
    expect(links.find((link) => link.id === 'kenkiyak-orsk')).toMatchObject({ load: 2, owner: 'russia' });
    expect(links.find((link) => link.id === 'kashagan-atyrau')).toMatchObject({ load: 0, stopped: false });
  });

  it('shows what an obstruction takes, and who stands before a closed valve', () => {
    const picture = pictureOf(choked);
    expect(route(picture, 'route:atyrau-samara')).toMatchObject({ full: 4, capacity: 2, obstructed: true });
    expect(token(picture, 'asset:caspian').ships).toBeUndefined();
    expect(picture.links.find((link) => link.id === 'kashagan-atyrau')).toMatchObject({ load: 0, stopped: true });
  });

  it('shows a line that is not yet open, with the round in which it opens', () => {
    expect(route(pictureOf(inUse), 'route:atasu-alashankou')).toMatchObject({ open: false, opens: 5, load: 0 });
  });

  it('marks the asset on tender', () => {
    expect(token(pictureOf(position({ round: 3, step: 'invite' })), 'asset:caspian').standing).toBe('tender');
    expect(token(pictureOf(position({ round: 4 })), 'asset:caspian').standing).toBe('unsold');
  });
});

describe('the words of the map', () => {
  it('say of an asset what it is worth, who holds it and how it ships', () => {
    expect(sayToken(token(pictureOf(inUse), 'asset:tengiz'))).toBe(
      'Tengiz, value 3. Kazakhstan 1, Russia 1, West 2. Ships by CPC',
    );
    expect(sayToken(token(pictureOf(choked), 'asset:caspian'))).toContain('Ships nowhere');
    expect(sayToken(token(pictureOf(inUse), 'asset:khorgos'))).toContain('round 8');
  });

  it('say of a route whose it is and what is left of it', () => {
    expect(sayRoute(route(pictureOf(inUse), 'route:cpc'))).toBe('CPC, Russia: carries 3 of 4');
    expect(sayRoute(route(pictureOf(choked), 'route:atyrau-samara'))).toContain('cut from 4 to 2');
    expect(sayRoute(route(pictureOf(inUse), 'route:atasu-alashankou'))).toContain('opens in round 5');
  });
});

describe('dashes', () => {
  const line = [
    [0, 0],
    [30, 0],
    [100, 0],
  ] as const;
  const inked = (parts: readonly (readonly (readonly [number, number])[])[]): [number, number][] =>
    parts.map((part) => [part[0]?.[0] ?? Number.NaN, part.at(-1)?.[0] ?? Number.NaN]);

  it('cut a line into equal strokes', () => {
    expect(inked(dashes(line, 10, 20))).toEqual([
      [0, 10],
      [30, 40],
      [60, 70],
      [90, 100],
    ]);
  });

  it('move along it when shifted, and come round again after one period', () => {
    expect(inked(dashes(line, 10, 20, 5))).toEqual([
      [5, 15],
      [35, 45],
      [65, 75],
      [95, 100],
    ]);
    expect(dashes(line, 10, 20, 30)).toEqual(dashes(line, 10, 20));
  });
});
