import { describe, expect, it } from 'vitest';
import { setup } from '../../rules/index.ts';
import {
  again,
  type Choices,
  DIFFICULTIES,
  difficultyOf,
  freshSeed,
  newMatch,
  seedFor,
} from '../../src/app/new-match.ts';
import { allPresets } from '../../src/app/presets.ts';
import { openSession } from '../../src/app/session.ts';
import { PRESENT_RULES } from '../../src/save/present-rules.ts';
import { readRecord, SAVE_VERSION } from '../../src/save/record.ts';
import { speak } from '../../src/text/words.ts';

const PRESETS = await allPresets();

const [preset] = PRESETS;
if (preset === undefined) throw new Error('no presets');

const choices = (part: Partial<Choices> = {}): Choices => ({
  scenario: preset,
  seed: 3,
  difficulty: 'standard',
  doctrinesShown: false,
  seats: {
    kazakhstan: { player: 'person', name: '  Dana ', doctrine: 'multi-vector', level: 'capable' },
    russia: { player: 'ai', name: 'ignored', doctrine: 'hardliner', level: 'expert' },
    china: { player: 'person', name: ' ', doctrine: 'drawn', level: 'capable' },
  },
  ...part,
});

describe('a new match', () => {
  it('seats people by name and computer players by doctrine and level', () => {
    const { seats } = newMatch(choices(), 1);
    expect(seats).toEqual({
      kazakhstan: { player: 'person', name: 'Dana' },
      russia: { player: 'ai', doctrine: 'hardliner', level: 'expert' },
      china: { player: 'person' },
    });
  });

  it('has the doctrine that was chosen dealt by the rules', () => {
    const { scenario, seed } = newMatch(choices(), 1);
    expect(setup(scenario, seed).doctrines.russia).toBe('hardliner');
  });

  it('pushes concerns by its level, on top of what the preset pushes', () => {
    const push = (part: Partial<Choices>): number => {
      const { scenario, seed } = newMatch(choices(part), 1);
      return setup(scenario, seed).rules.tuning.pushRussia;
    };
    const usual = push({});
    expect(push({ difficulty: 'intro' })).toBeLessThan(usual);
    expect(push({ difficulty: 'hard' })).toBeGreaterThan(usual);
    const tuned = { ...preset, tuning: { ...preset.tuning, pushRussia: 1 } };
    expect(push({ scenario: tuned, difficulty: 'hard' })).toBeGreaterThan(1);
  });

  it('tells how hard the times were made, for a variation of it', () => {
    for (const difficulty of DIFFICULTIES) {
      const scenario = { ...preset, tuning: { ...preset.tuning, pushRussia: 0.5 } };
      expect(difficultyOf(newMatch(choices({ difficulty, scenario }), 1), scenario)).toBe(difficulty);
    }
  });

  it.each(PRESETS.map((one) => [one.id, one] as const))(
    'of preset %s opens, and can be kept and read',
    (_, scenario) => {
      const match = newMatch(choices({ scenario }), 1);
      const session = openSession({
        match,
        now: () => 1,
        thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      });
      expect(session.table.value.outcome).toBeUndefined();
      session.close();
      const kept = JSON.parse(
        JSON.stringify({ version: SAVE_VERSION, rules: PRESENT_RULES, match, snapshot: {}, saved: 1 }),
      );
      const read = readRecord(kept);
      expect(read.ok && read.value.match.seats).toEqual(match.seats);
    },
  );

  it('takes the seed the preset sets: one for all, or one for each group', () => {
    expect(seedFor(preset, 1)).toBeUndefined();
    const same = { ...preset, seed: { value: 77, groups: 'same' as const } };
    expect([seedFor(same, 1), seedFor(same, 2)]).toEqual([77, 77]);
    const own = { ...preset, seed: { value: 77, groups: 'own' as const } };
    expect(new Set([1, 2, 3, 4].map((group) => seedFor(own, group))).size).toBe(4);
  });

  it('is played again from its first position under another id', () => {
    const fresh = newMatch(choices(), 1);
    const first = {
      ...fresh,
      orders: [{ type: 'done' as const }],
      remarks: [{ order: 1, seconds: 9, reason: 'Time is up.' }],
      curtailed: 1,
      spent: 500,
    };
    const second = again(first, 8, 9);
    expect(second.id).not.toBe(first.id);
    // Nothing of what was played, said or cut short comes along.
    expect(second).toEqual({ ...fresh, id: second.id, seed: 8, created: 9, updated: 9 });
  });

  it('is called what its preset is called in the language of the table, as far as a record has room', async () => {
    const scenario = { ...preset, title: { en: 'A very long title '.repeat(15).trim(), ru: 'Опыт' } };
    const kept = (match: ReturnType<typeof newMatch>) =>
      readRecord(JSON.parse(JSON.stringify({ version: SAVE_VERSION, rules: PRESENT_RULES, match, saved: 1 })));
    const long = newMatch(choices({ scenario }), 1);
    expect(long.name).toHaveLength(60);
    expect(kept(long).ok).toBe(true);
    await speak('ru');
    expect(newMatch(choices({ scenario }), 1).name).toBe('Опыт');
    await speak('en');
  });

  it('draws seeds that can be read out', () => {
    for (let i = 0; i < 50; i++) {
      const seed = freshSeed();
      expect(Number.isInteger(seed) && seed >= 0 && seed < 1_000_000).toBe(true);
    }
  });
});
