import { describe, expect, it } from 'vitest';
import { HOLDERS } from '../../rules/index.ts';
import { beatsBetween, lengthOf, pictureAt } from '../../src/map/choreography.ts';
import { cut } from '../../src/map/geography.ts';
import { pictureOf } from '../../src/map/picture.ts';
import { position } from '../support/position.ts';

const STAKES = { 'asset:tengiz': { west: 2, russia: 1 }, 'asset:aktobe': { china: 3 } } as const;
const before = pictureOf(position({ round: 3, stakes: STAKES }));
const beatsTo = (after: ReturnType<typeof pictureOf>) =>
  beatsBetween(before, after, true).map(({ kind, id }) => `${kind} ${id}`);

describe('the beats between two pictures', () => {
  it('are none for the same picture, and none where nothing may move', () => {
    expect(beatsBetween(before, before, true)).toEqual([]);
    expect(beatsBetween(before, pictureOf(position({ round: 3 })), false)).toEqual([]);
  });

  const sold = pictureOf(position({ round: 3, stakes: { ...STAKES, 'asset:tengiz': { west: 2, russia: 2 } } }));
  const opened = pictureOf(position({ round: 3, stakes: { ...STAKES, 'asset:karachaganak': { west: 2 } } }));
  const choked = pictureOf(position({ round: 3, stakes: STAKES, obstructed: ['route:cpc'] }));

  it.each([
    ['a stake changes hands: its ring turns', sold, ['turns asset:tengiz']],
    [
      'an asset opens, then its oil runs over the links and out',
      opened,
      ['opens asset:karachaganak', 'runs karachaganak-orenburg', 'runs orenburg-samara', 'runs route:atyrau-samara'],
    ],
  ])('%s', (_, after, told) => {
    expect(beatsTo(after)).toEqual(told);
  });

  it('an obstruction clamps before the flow leaves the line, and only then it runs over another', () => {
    const kinds = beatsBetween(before, choked, true).map(({ kind }) => kind);
    expect(kinds[0]).toBe('clamps');
    expect(kinds).toContain('leaves');
    expect(kinds.lastIndexOf('leaves')).toBeGreaterThan(kinds.indexOf('clamps'));
    const back = beatsBetween(choked, before, true).map(({ kind }) => kind);
    expect(back[0]).toBe('lifts');
    expect(back.at(-1)).toBe('runs');
  });

  it('a line that opens is built, and concerns and Tension move last, together', () => {
    const uneasy = { ...pictureOf(position({ round: 5, stakes: STAKES })), tension: before.tension + 2 };
    const beats = beatsBetween(before, uneasy, true);
    const built = beats.find(({ kind, id }) => kind === 'builds' && id === 'route:atasu-alashankou');
    const moves = beats.filter(({ kind }) => kind === 'moves');
    expect(built).toBeDefined();
    expect(moves.map(({ id }) => id)).toContain('tension');
    expect(new Set(moves.map(({ at }) => at)).size).toBe(1);
    expect(Math.max(...beats.filter(({ kind }) => kind !== 'moves').map(({ at }) => at))).toBeLessThan(
      moves[0]?.at ?? 0,
    );
  });

  it('follow one another, and however much happens at once it is over in four seconds', () => {
    const everything = {
      ...pictureOf(
        position({
          round: 5,
          stakes: {
            'asset:tengiz': { russia: 3 },
            'asset:aktobe': { russia: 2 },
            'asset:karachaganak': { china: 2 },
            'asset:caspian': { west: 3 },
            'asset:kazrosgas': { russia: 2 },
          },
          obstructed: ['route:cpc'],
        }),
      ),
      tension: 7,
    };
    const beats = beatsBetween(before, everything, true);
    expect(lengthOf(beats)).toBeLessThanOrEqual(4000);
    expect(beats.map(({ at }) => at)).toEqual(beats.map(({ at }) => at).toSorted((a, b) => a - b));
  });
});

describe('the picture while a change is played', () => {
  const after = pictureOf(
    position({
      round: 3,
      stakes: { ...STAKES, 'asset:tengiz': { west: 1, russia: 2 }, 'asset:karachaganak': { china: 2 } },
      obstructed: ['route:cpc'],
    }),
  );
  const beats = beatsBetween(before, after, true);

  it('begins as it was and ends as it will be', () => {
    const first = pictureAt(before, after, beats, 0);
    const shown = ({ tokens, routes }: typeof first) => ({
      tokens: tokens.map(({ id, standing, slices }) => ({ id, standing, slices })),
      routes: routes.map(({ id, obstructed, capacity, flowing, load }) => ({
        id,
        obstructed,
        capacity,
        load: flowing?.part === 0 ? flowing.was : load,
      })),
    });
    expect(shown(first)).toEqual(shown(before));
    expect(pictureAt(before, after, beats, lengthOf(beats))).toBe(after);
  });

  it('keeps every ring whole while shares change hands', () => {
    for (let time = 0; time < lengthOf(beats); time += 90) {
      const tengiz = pictureAt(before, after, beats, time).tokens.find(({ id }) => id === 'asset:tengiz');
      expect(HOLDERS.reduce((sum, holder) => sum + (tengiz?.slices[holder] ?? 0), 0)).toBeCloseTo(4, 9);
    }
  });

  it('drains a line from where the oil comes in, and lets the clamp come down upon it', () => {
    const leaves = beats.find(({ kind, id }) => kind === 'leaves' && id === 'route:cpc');
    const clamps = beats.find(({ kind }) => kind === 'clamps');
    if (leaves === undefined || clamps === undefined) throw new Error('nothing leaves');
    const cpcAt = (time: number) => pictureAt(before, after, beats, time).routes.find(({ id }) => id === 'route:cpc');
    expect(cpcAt(leaves.at + leaves.lasts / 2)?.flowing).toMatchObject({ was: 3, part: 0.5 });
    expect(cpcAt(clamps.at + clamps.lasts / 2)).toMatchObject({ obstructed: true, grip: 0.5 });
  });
});

describe('a line cut in two', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;
  it.each([
    [0, [], line],
    [
      0.25,
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5, 0],
        [10, 0],
        [10, 10],
      ],
    ],
    [
      0.75,
      [
        [0, 0],
        [10, 0],
        [10, 5],
      ],
      [
        [10, 5],
        [10, 10],
      ],
    ],
    [1, line, []],
  ])('at %s of its length', (part, head, tail) => {
    expect(cut(line, part)).toEqual([head, tail]);
  });
});
