import { describe, expect, it } from 'vitest';
import { DOCTRINE_NAMES, type Posture } from '../../rules/index.ts';
import { DOCTRINES } from '../../src/ai/doctrines/index.ts';
import { loadScenario } from '../../src/lab/load-scenario.ts';
import { policyOf } from '../../src/lab/policies.ts';
import type { Policy } from '../../src/lab/policy.ts';
import { type Simulation, simulate } from '../../src/lab/simulate.ts';

const CAMPAIGN = loadScenario('campaign', []);

function policy(seat: 'kazakhstan' | 'russia' | 'china', name: string): Policy {
  const found = policyOf(seat, name);
  if (found === undefined) throw new Error(`no policy ${name}`);
  return found;
}

const play = (games: number, policies: Simulation['policies'], decided?: (posture: Posture, seat: string) => void) =>
  simulate({ scenario: CAMPAIGN, games, seed: 500, policies }, undefined, {
    decided: (_state, seat, order) => {
      if (order.type === 'posture') decided?.(order.card.posture, seat);
    },
  });

/** Hostile and friendly cards a game that a doctrine lays in sixty games. */
function temper(seat: 'russia' | 'china', doctrine: string): { hostile: number; friendly: number } {
  let hostile = 0;
  let friendly = 0;
  play(60, { kazakhstan: policy('kazakhstan', 'competent'), [seat]: policy(seat, doctrine) }, (posture, who) => {
    if (who !== seat) return;
    if (posture === 'press' || posture === 'obstruct' || posture === 'confront') hostile += 1 / 60;
    if (posture === 'court' || posture === 'accommodate') friendly += 1 / 60;
  });
  return { hostile, friendly };
}

describe('computer players over many games', () => {
  it('are those the rules can deal', () => {
    for (const giant of ['russia', 'china'] as const)
      expect(DOCTRINES[giant].map(({ name }) => name)).toEqual([...DOCTRINE_NAMES[giant]]);
  });

  it('as hardliners press, obstruct and confront far more than as soft power, which courts more', () => {
    const hard = temper('russia', 'hardliner');
    const soft = temper('russia', 'soft-power');
    expect(hard.hostile).toBeGreaterThan(2 * soft.hostile);
    expect(soft.friendly).toBeGreaterThan(2 * hard.friendly);
  });

  it('as strategic China are more hostile than as cautious China', () => {
    expect(temper('china', 'strategic').hostile).toBeGreaterThan(2 * temper('china', 'cautious').hostile);
  });

  it('as an able Kazakhstan beat random play by far, and the better they judge the better they do', () => {
    const score = (name: string) => play(36, { kazakhstan: policy('kazakhstan', name) });
    const [best, competent, beginner, random] = ['multi-vector', 'competent', 'beginner', 'random'].map(score);
    expect(competent?.success).toBeGreaterThan(0.4);
    expect(random?.success).toBeLessThanOrEqual(0.05);
    const order = [best, competent, beginner, random].map((one) => one?.score.kazakhstan ?? 0);
    for (const [i, points] of order.slice(1).entries()) expect(order[i]).toBeGreaterThan(points + 0.5);
  });

  it('find the hardliner harder to live with than soft power', () => {
    const against = (russia: string) =>
      play(45, { kazakhstan: policy('kazakhstan', 'competent'), russia: policy('russia', russia) });
    expect(against('soft-power').score.kazakhstan).toBeGreaterThan(against('hardliner').score.kazakhstan + 0.5);
  });
});
