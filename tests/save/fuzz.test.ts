import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { actor, parseScenario, setup } from '../../rules/index.ts';
import { allPresets } from '../../src/app/presets.ts';
import { openSession } from '../../src/app/session.ts';
import { readSettings } from '../../src/app/settings.ts';
import { readPayload } from '../../src/app/share/preset-link.ts';
import { openDatabase } from '../../src/save/database.ts';
import { pack } from '../../src/save/pack.ts';
import { PRESENT_RULES } from '../../src/save/present-rules.ts';
import { prove } from '../../src/save/prove.ts';
import { readText, SAVE_VERSION } from '../../src/save/record.ts';
import { fingerprint } from '../../src/save/replay.ts';
import { openStore } from '../../src/save/store.ts';
import { routeOf } from '../../src/ui/shell/route.ts';
import { dice, playOut } from '../support/campaign.ts';
import { playedMatch } from '../support/played-match.ts';

const SAVES = 7000;
const PRESET_FILES = 2000;
const LINKS = 1000;
const PAYLOADS = 2000;

const OTHER_RULES = new URL('fixtures/other-rules.json', import.meta.url);

const CODES = [
  'too-large',
  'not-json',
  'too-deep',
  'not-a-save',
  'newer-version',
  'no-migration',
  'malformed',
  'scenario',
  'position',
  'order-refused',
];

const chance = xoroshiro128plus(20260727);
const roll = (most: number): number => uniformInt(chance, 0, most - 1);
function pick<T>(from: readonly T[]): T {
  const one = from[roll(from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** Values that have broken readers before. */
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  99_999_999_999,
  '',
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0000\u202e',
  '__proto__',
  'constructor',
  'x'.repeat(70_000),
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  { toString: 1, valueOf: 1 },
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', 'version', 'orders'];

/** A text in which one or more things are not as they were: letters, ends, values, names, depth. */
function mutated(text: string): string {
  return roll(3) === 0 ? grafted(text) : scratched(text);
}

/** The same letters with some of them other, doubled or gone. */
function scratched(text: string): string {
  const place = roll(text.length);
  const kinds: readonly (() => string)[] = [
    () => text.slice(0, place),
    () => text.slice(0, place) + String.fromCharCode(roll(300)) + text.slice(place + 1),
    () => text.slice(0, place) + text.slice(place, place + roll(400)) + text.slice(place),
    () => text.slice(0, place) + text.slice(place + roll(60)),
    () => text.replace('{', `{"${pick(KEYS)}":${JSON.stringify(pick(ODD))},`),
    () => {
      const depth = 10 ** (1 + roll(5));
      return text.replace(
        /"snapshot":|"scenario":/,
        (found) => `${found}${'['.repeat(depth)}${']'.repeat(depth)},"was":`,
      );
    },
  ];
  return pick(kinds)();
}

/** The same content with one part, anywhere in it, exchanged, renamed, doubled or taken out. */
function grafted(text: string): string {
  const content: unknown = JSON.parse(text);
  const holders: Record<string, unknown>[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    holders.push(part as Record<string, unknown>);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(content);
  const holder = pick(holders.filter((one) => !Array.isArray(one) || one.length > 0));
  const names = Object.keys(holder);
  const name = names.length === 0 ? 'x' : pick(names);
  const kinds: readonly (() => boolean)[] = [
    () => Reflect.set(holder, name, pick(ODD)),
    () => Reflect.deleteProperty(holder, name),
    () =>
      !Array.isArray(holder) &&
      Reflect.defineProperty(holder, pick(KEYS), { value: holder[name], enumerable: true, configurable: true }),
    () => Array.isArray(holder) && holder.push(holder[0]) > 0,
    () => Reflect.set(holder, name, Number(holder[name]) + roll(9) - 4),
  ];
  pick(kinds)();
  return JSON.stringify(content);
}

function savedAfter(orders: number): string {
  const { match, state } = playedMatch(orders + 3, orders, { id: `match-${orders}` });
  return JSON.stringify({
    format: 'multivector',
    version: SAVE_VERSION,
    rules: PRESENT_RULES,
    match,
    snapshot: state,
    saved: 1,
  });
}

/** Nothing that is read may reach what all objects share. */
const unspoilt = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).version).toBeUndefined();
};

describe('twelve thousand files and links that are not as they should be', () => {
  it(`of ${SAVES} saved games, each is taken whole or refused with a reason, and the running game is untouched`, async () => {
    const store = openStore(await openDatabase('fuzz'), () => 5);
    // The last was saved under other rules: it goes on from its position.
    const good = [...[4, 9, 15].map(savedAfter), readFileSync(OTHER_RULES, 'utf8')];
    const session = openSession({
      match: JSON.parse(good[0] ?? '').match,
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      now: () => 5,
      // Longer than the test: nobody plays on meanwhile.
      patience: 1_000_000,
    });
    const before = fingerprint(session.table.value.view);
    const met: Record<string, number> = {};
    let fresh = 0;
    let reopened = 0;
    for (let one = 0; one < SAVES; one++) {
      const text = mutated(pick(good));
      const read = readText(text);
      const proved = read.ok ? prove(read.value) : read;
      const code = proved.ok ? 'taken' : proved.fault.code;
      met[code] = (met[code] ?? 0) + 1;
      if (code !== 'taken') expect(CODES).toContain(code);
      if (one % 20 > 0) continue;
      // The shelf says the same, and what it took is a lawful game that opens again.
      const [taken] = await store.importFile(new Blob([text]), () => `fresh-${fresh++}`);
      if (taken?.ok !== true) {
        expect(taken?.fault.code).toBe(code);
        continue;
      }
      expect(code).toBe('taken');
      const opened = await store.load(taken.value.id);
      if (opened?.ok !== true) throw new Error(JSON.stringify(opened));
      expect(opened.value.proved).toBe(true);
      if (opened.value.match.earlier !== undefined) reopened += 1;
      expect(actor(playOut(opened.value.state, dice(one)))).toBeUndefined();
      await store.remove(taken.value.id);
    }
    unspoilt();
    expect(reopened).toBeGreaterThan(5);
    expect(await store.list()).toEqual([]);
    expect(fingerprint(session.table.value.view)).toBe(before);
    session.close();
    for (const code of ['taken', 'not-json', 'too-deep', 'malformed', 'scenario', 'order-refused'])
      expect(met[code], code).toBeGreaterThan(10);
  }, 180_000);

  it('packed files that are damaged, or would unpack without end, are refused, and leave nothing behind', async () => {
    const store = openStore(await openDatabase('fuzz-packed'), () => 5);
    const bomb = gzipSync(Buffer.alloc(90_000_000, '['));
    expect(bomb.length).toBeLessThan(100_000);
    const [refused] = await store.importFile(new Blob([new Uint8Array(bomb)]), () => 'fresh');
    expect(refused?.ok === false && refused.fault.code).toBe('too-large');
    const whole = await pack(savedAfter(9));
    for (let one = 0; one < 200; one++) {
      const bytes = whole.slice(0, roll(4) === 0 ? roll(whole.length) : whole.length);
      bytes[roll(bytes.length)] = roll(256);
      const [taken] = await store.importFile(new Blob([bytes]), () => 'fresh');
      if (taken?.ok) await store.remove(taken.value.id);
      else expect(CODES).toContain(taken?.fault.code);
    }
    expect(await store.list()).toEqual([]);
  });

  it(`of ${PRESET_FILES} presets, each is read or refused at a place with a reason`, () => {
    const text = readFileSync(new URL('../../assets/scenarios/campaign.json', import.meta.url), 'utf8');
    let refused = 0;
    for (let one = 0; one < PRESET_FILES; one++) {
      const read = parseScenario(JSON.parse(grafted(text)));
      if (read.ok) {
        expect(actor(setup(read.scenario, one))).toBeDefined();
        continue;
      }
      refused++;
      expect(read.faults[0]?.message.length).toBeGreaterThan(0);
    }
    unspoilt();
    expect(refused).toBeGreaterThan(PRESET_FILES / 4);
  });

  it(`of ${PAYLOADS} links to a preset, each is laid out lawful or refused with a reason`, async () => {
    const [preset] = await allPresets();
    if (preset === undefined) throw new Error('no presets');
    const { title, briefing } = preset;
    const parcel = JSON.stringify({ base: preset.id, patch: { title, briefing, start: { autonomy: 7 } }, seed: 11 });
    const fold = (text: string): string => deflateRawSync(text).toString('base64url');
    const met: Record<string, number> = {};
    for (let one = 0; one < PAYLOADS; one++) {
      const payload = one % 2 === 0 ? fold(mutated(parcel)) : scratched(fold(parcel));
      const read = await readPayload(payload);
      const code = read.ok ? 'taken' : read.fault;
      met[code] = (met[code] ?? 0) + 1;
      if (!read.ok) continue;
      expect(parseScenario(JSON.parse(JSON.stringify(read.shared.scenario))).ok).toBe(true);
      expect(actor(setup(read.shared.scenario, read.shared.seed ?? one))).toBeDefined();
    }
    unspoilt();
    for (const fault of ['taken', 'garbled', 'bad-preset']) expect(met[fault], fault).toBeGreaterThan(10);
  }, 60_000);

  it(`of ${LINKS} addresses and kept settings, each leads to a screen and to settings that exist`, () => {
    const screens = ['title', 'new', 'hot-seat', 'saves', 'settings', 'rules', 'play'];
    const known = Object.keys(readSettings('{}'));
    for (let one = 0; one < LINKS; one++) {
      const odd = String(JSON.stringify(pick(ODD)));
      const link = pick([
        `#/play/${odd}`,
        `#/${pick(KEYS)}`,
        `#rule-${odd}`,
        `#/new?${odd}`,
        scratched('#/play/abc-123'),
      ]);
      expect(typeof routeOf(link).screen).toBe('string');
      if (screens.includes(routeOf(link).screen) === false) expect(routeOf(link).screen).toMatch(/^[a-z-]+$/);
      const kept = readSettings(mutated('{"skin":"night","textSize":150,"motion":"off"}'));
      expect(Object.keys(kept)).toEqual(known);
    }
    unspoilt();
  });
});
