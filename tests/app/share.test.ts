import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPresets } from '../../src/app/presets.ts';
import { type Json, patchBetween, patched } from '../../src/app/share/merge-patch.ts';
import { MOST_LINK, payloadOf, phraseOf, readPayload, readPhrase } from '../../src/app/share/preset-link.ts';

const PRESETS = await allPresets();

const [preset] = PRESETS;
if (preset === undefined) throw new Error('no presets');

async function folded(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

describe('a link', () => {
  it.each(PRESETS.map((one) => [one.id, one] as const))(
    'carries the preset %s and a seed, and is short',
    async (_id, one) => {
      const payload = await payloadOf(one, 4711);
      expect(payload).toMatch(/^[\w-]+$/);
      expect(payload.length).toBeLessThan(120);
      expect(await readPayload(payload)).toEqual({ ok: true, shared: { scenario: one, seed: 4711 } });
    },
  );

  it('carries a changed preset whole, under a name of its own', async () => {
    const changed = { ...preset, start: { ...preset.start, autonomy: 9 }, teaching: undefined };
    const read = await readPayload(await payloadOf(changed));
    if (!read.ok) throw new Error(read.fault);
    expect(read.shared.scenario.start?.autonomy).toBe(9);
    expect(read.shared.scenario.teaching).toBeUndefined();
    expect(read.shared.scenario.id).toBe(`${preset.id}-own`);
    expect(read.shared.seed).toBeUndefined();
  });

  it('that unfolds to far more than a preset is refused before it is read', async () => {
    const bomb = await folded(JSON.stringify({ patch: 'x'.repeat(20_000_000) }));
    expect(bomb.length).toBeLessThan(MOST_LINK);
    expect(await readPayload(bomb)).toEqual({ ok: false, fault: 'too-long' });
    expect(await readPayload('a'.repeat(MOST_LINK + 1))).toEqual({ ok: false, fault: 'too-long' });
  });

  it('that is garbled, foreign or hostile is refused with a reason', async () => {
    const cases: [string, string][] = [
      ['%%%', 'garbled'],
      [await folded('no json'), 'garbled'],
      [await folded('null'), 'garbled'],
      [await folded('{"base":"nothing-of-ours"}'), 'unknown-base'],
      [await folded(JSON.stringify({ base: preset.id, seed: -1 })), 'garbled'],
      [await folded(JSON.stringify({ base: preset.id, patch: { start: { autonomy: 99 } } })), 'bad-preset'],
      [await folded(`{"base":"${preset.id}","patch":{"constructor":{"x":1}}}`), 'bad-preset'],
    ];
    for (const [payload, fault] of cases) expect(await readPayload(payload)).toEqual({ ok: false, fault });
    const polluting = await readPayload(await folded(`{"base":"${preset.id}","patch":{"__proto__":{"polluted":1}}}`));
    expect(polluting.ok).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const deep = await folded(`{"patch":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`);
    expect((await readPayload(deep)).ok).toBe(false);
  });

  it('never throws, whatever it is handed', async () => {
    const payload = await payloadOf(preset, 1);
    await fc.assert(
      fc.asyncProperty(fc.nat(payload.length - 1), fc.string({ maxLength: 4 }), async (at, put) => {
        const read = await readPayload(payload.slice(0, at) + put + payload.slice(at + 1));
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('a phrase', () => {
  it('names a shipped preset and a seed, and is read however it was written', async () => {
    for (const one of PRESETS)
      expect(await readPhrase(phraseOf(one.id, 48213))).toEqual({ scenario: one, seed: 48213 });
    expect(await readPhrase('First-steps 12')).toMatchObject({ seed: 12 });
    expect(await readPhrase('campaign')).toMatchObject({ seed: undefined });
    for (const text of ['', '12', 'nothing of ours 3', 'campaign 12345678901'])
      expect(await readPhrase(text)).toBeUndefined();
  });
});

describe('a patch', () => {
  it('leads from any value to any other', () => {
    const noNull = fc
      .jsonValue({ maxDepth: 3 })
      .filter((value) => value !== null && !/null|__proto__/.test(JSON.stringify(value))) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(noNull, noNull, (from, to) => {
        expect(JSON.stringify(sorted(patched(from, patchBetween(from, to)) ?? from))).toBe(JSON.stringify(sorted(to)));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

/** The same value with its keys in order. */
function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => sorted(one));
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
