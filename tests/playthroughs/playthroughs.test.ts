import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply, BANDS, COLLAPSES, type GameEvent, outcome, setup } from '../../rules/index.ts';
import { campaign } from '../support/campaign.ts';
import type { Fixture } from './record.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name): Fixture => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

describe('whole games written down', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s ends as it did', (_name, fixture) => {
    const events: GameEvent[] = [];
    let state = setup(campaign(fixture.change), fixture.seed, events);
    for (const order of fixture.orders) {
      const applied = apply(state, order);
      state = applied.state;
      events.push(...applied.events);
    }
    expect(JSON.parse(JSON.stringify(outcome(state)))).toEqual(fixture.ending);
    expect(events).toHaveLength(fixture.facts);
    expect(events.filter((event) => event.type === 'ended')).toHaveLength(1);
  });

  it('there is one for each way a game can end', () => {
    const collapses = new Set(fixtures.map(({ ending }) => ending.collapse));
    for (const collapse of [...COLLAPSES, 'none']) expect(collapses).toContain(collapse);
    const bands = new Set(fixtures.map(({ ending }) => ending.band));
    for (const band of BANDS) expect(bands).toContain(band);
    const blamed = new Set(fixtures.map(({ ending }) => ending.blamed));
    for (const seat of ['kazakhstan', 'russia', 'china']) expect(blamed).toContain(seat);
    expect(fixtures.length).toBeGreaterThanOrEqual(12);
  });
});
