import { describe, expect, it } from 'vitest';
import { SEATS } from '../../rules/index.ts';
import { loadScenario } from '../../src/lab/load-scenario.ts';
import { playMatch, type Table } from '../../src/lab/match.ts';
import { policyOf } from '../../src/lab/policies.ts';

const CAMPAIGN = loadScenario('campaign', []);

const HOSTILE = ['press', 'obstruct', 'confront'];
const FRIENDLY = ['court', 'accommodate'];

/** Hostile cards less friendly ones that a Russia of this doctrine and level lays in a game. */
function temper(doctrine: string, level: string, seed: number): number {
  const [kazakhstan, russia, china] = SEATS.map((seat) =>
    policyOf(seat, seat === 'russia' ? level : seat === 'china' ? 'commercial' : 'competent'),
  );
  if (kazakhstan === undefined || russia === undefined || china === undefined) throw new Error('no such policy');
  const table: Table = { kazakhstan, russia, china };
  const scenario = { ...CAMPAIGN, seats: { ...CAMPAIGN.seats, russia: { doctrine } } };
  let found = 0;
  playMatch(scenario, seed, table, {
    decided: (_state, seat, order) => {
      if (seat !== 'russia' || order.type !== 'posture') return;
      if (HOSTILE.includes(order.card.posture)) found += 1;
      if (FRIENDLY.includes(order.card.posture)) found -= 1;
    },
  });
  return found;
}

describe('a doctrine is recognised by its postures', () => {
  it.each([
    ['novice', 12],
    ['capable', 5],
    ['skilled', 3],
    ['expert', 3],
  ])(
    'at the level %s a hardliner is told from soft power in most games',
    (level, games) => {
      let right = 0;
      for (let game = 0; game < games; game++) {
        if (temper('hardliner', level, 300 + game) > 2) right += 1;
        if (temper('soft-power', level, 300 + game) <= 2) right += 1;
      }
      expect(right / (2 * games)).toBeGreaterThanOrEqual(0.8);
    },
    300_000,
  );
});
