import { describe, expect, it } from 'vitest';
import { actor, copy, type GameState, isGiant, LEVELS, play, setup, view } from '../../rules/index.ts';
import { choiceAmong, choose, TERMS } from '../../src/ai/choose.ts';
import type { Doctrine } from '../../src/ai/doctrine.ts';
import { doctrineOf } from '../../src/ai/doctrines/index.ts';
import { ledgerOf, type TurningPoint, turningPoints } from '../../src/ai/ledger.ts';
import { skillOf } from '../../src/ai/levels.ts';
import { openSearch, think, thoughts } from '../../src/ai/search.ts';
import { campaign } from '../support/campaign.ts';

const CAMPAIGN = campaign();
const CAPABLE = skillOf('capable');

const mindOf = (state: GameState): Doctrine => {
  const seat = actor(state);
  if (seat === undefined) throw new Error('over');
  return doctrineOf(seat, isGiant(seat) ? state.doctrines[seat] : undefined);
};

/** Every so-manieth decision of a game played at a glance. */
function positions(seed: number, every: number): GameState[] {
  const state = setup(CAMPAIGN, seed);
  const found: GameState[] = [];
  for (let turn = 0, seat = actor(state); seat !== undefined; turn++, seat = actor(state)) {
    if (turn % every === 0) found.push(copy(state));
    play(state, choose(view(state, seat), seat, mindOf(state), seed, 1).order);
  }
  return found;
}

/** The first turning point that is found, if any. */
function firstOf(questions: Iterable<TurningPoint | undefined>): TurningPoint | undefined {
  for (const found of questions) if (found !== undefined) return found;
  return undefined;
}

/** The same position with another deck, other dice, and other doctrines, bids and cards of the others. */
function otherwise(state: GameState): GameState {
  const seat = actor(state);
  const other = copy(state);
  other.deck.reverse();
  other.chance = other.chance.map((part, i) => part ^ (i + 77));
  for (const giant of ['russia', 'china'] as const) {
    if (giant === seat) continue;
    if (other.step === 'posture') other[giant].laid = other[giant].laid.map(() => ({ posture: 'confront' }));
    const bid = other.tender?.bids[giant];
    if (other.step === 'bid' && other.tender !== undefined && bid !== undefined)
      other.tender.bids[giant] = bid === 1 ? 2 : 1;
  }
  const { russia, china } = state.doctrines;
  return {
    ...other,
    doctrines: { russia: seat === 'russia' ? russia : 'another', china: seat === 'china' ? china : 'another' },
  };
}

describe('a computer player that looks ahead', () => {
  it('thinks alike for the same view and seed, leaves the view as it was, and knows nothing hidden', () => {
    for (const state of positions(5, 9)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const seen = view(state, seat);
      const before = JSON.stringify(seen);
      const first = thoughts(seen, seat, mindOf(state), 3, CAPABLE);
      expect(JSON.stringify(seen)).toBe(before);
      expect(thoughts(view(otherwise(state), seat), seat, mindOf(state), 3, CAPABLE)).toEqual(first);
    }
  });

  it('has an answer at any time, and the whole answer when it is not stopped', () => {
    const state = setup(CAMPAIGN, 8);
    const seen = view(state, 'kazakhstan');
    const skill = { ...CAPABLE, worlds: 3 };
    const search = openSearch(seen, 'kazakhstan', mindOf(state), 2, skill);
    expect(search.considered.length).toBeGreaterThan(1);
    expect(search.step()).toBe(true);
    expect(search.considered).toHaveLength(skill.width);
    expect(search.step()).toBe(true);
    expect(search.step()).toBe(false);
    expect(search.step()).toBe(false);
    expect(choiceAmong(search.considered)).toEqual(think(seen, 'kazakhstan', mindOf(state), 2, skill));
  });

  it('differs by level in look-ahead and slips alone, each level looking further and slipping less', () => {
    const skills = LEVELS.map(skillOf);
    for (const [i, skill] of skills.slice(1).entries()) {
      const below = skills[i];
      expect(skill.worlds).toBeGreaterThan(below?.worlds ?? 0);
      expect(skill.noise).toBeLessThan(below?.noise ?? 0);
      expect(skill.giantNoise).toBeLessThan(below?.giantNoise ?? 0);
      expect(Object.keys(skill)).toEqual(Object.keys(below ?? {}));
    }
  });
});

describe('the account of a decision', () => {
  it.each(['novice', 'capable'])('of a %s adds up, order by order, and names the best that was left', (level) => {
    for (const state of positions(6, 11)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const weighed = thoughts(view(state, seat), seat, mindOf(state), 4, skillOf(level));
      const { order } = choiceAmong(weighed);
      const { chosen, rejected } = ledgerOf(weighed, order);
      expect(chosen.order).toEqual(order);
      expect(rejected).toHaveLength(Math.min(2, weighed.length - 1));
      for (const one of [chosen, ...rejected])
        expect(TERMS.reduce((sum, term) => sum + one.terms[term], 0)).toBeCloseTo(one.score, 9);
      for (const one of weighed.filter((other) => other !== chosen && !rejected.includes(other)))
        expect(one.score).toBeLessThanOrEqual(rejected[1]?.score ?? 0);
    }
  });

  it('is not made up for an order that was not the choice', () => {
    const state = setup(CAMPAIGN, 8);
    const weighed = thoughts(view(state, 'kazakhstan'), 'kazakhstan', mindOf(state), 4, skillOf('novice'));
    const { rejected } = ledgerOf(weighed, choiceAmong(weighed).order);
    for (const { order } of rejected) expect(() => ledgerOf(weighed, order)).toThrow('another mind');
  });

  it('names the smallest change of one figure that flips the choice, and flipping it does', () => {
    const tracks = new Set<string>();
    for (const state of positions(7, 7)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const mind = mindOf(state);
      const seen = view(state, seat);
      const ask = (position: GameState) => think(position, seat, mind, 9, skillOf('novice')).order;
      const order = ask(seen);
      const found = firstOf(turningPoints(seen, seat, order, ask));
      if (found === undefined) continue;
      tracks.add(found.track);
      const [first, second = ''] = found.track.split('.');
      const other = copy(seen);
      if (first === 'money') {
        if (second === 'kazakhstan') other.kazakhstan.treasury = found.to;
        else other[second as 'russia' | 'china'].money = found.to;
      } else if (first === 'russia' || first === 'china') other[first][second as 'status'] = found.to;
      else if (first === 'tension') other.tension = found.to;
      else if (first === 'interest') other.west.interest = found.to;
      else other.kazakhstan[first as 'autonomy'] = found.to;
      expect(ask(other)).toEqual(found.instead);
      expect(found.instead).not.toEqual(order);
    }
    expect(tracks.size).toBeGreaterThan(2);
  });

  it('tells of an obstruction that a calmer concern would not have licensed', () => {
    const state = setup(CAMPAIGN, 3);
    while (state.step !== 'posture' || actor(state) !== 'russia') {
      const seat = actor(state);
      if (seat === undefined) throw new Error('over');
      play(state, choose(view(state, seat), seat, mindOf(state), 3).order);
    }
    for (const concern of ['security', 'status', 'power'] as const) state.russia[concern] = 1;
    state.russia.status = 3;
    const mind = doctrineOf('russia', 'hardliner');
    const ask = (position: GameState) =>
      think(position, 'russia', mind, 1, { worlds: 0, width: 0, noise: 0, giantNoise: 0 }).order;
    const seen = view(state, 'russia');
    const order = ask(seen);
    if (order.type !== 'posture') throw new Error('not a posture');
    expect(['press', 'obstruct']).toContain(order.card.posture);
    const found = firstOf(turningPoints(seen, 'russia', order, ask));
    expect(found).toMatchObject({ track: 'russia.status', from: 3, to: 2 });
  });
});
