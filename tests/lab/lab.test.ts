import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/lab/bad-input.ts';
import { run } from '../../src/lab/index.ts';

const silent = () => {};

/** The files of both halves of a study, the second half first. */
async function shardsOf(args: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const files: string[] = [];
  for (const shard of ['2/2', '1/2']) {
    const file = join(folder, shard.replace('/', '-'));
    writeFileSync(file, await run([...args, '--cores', '1', '--shard', shard], silent));
    files.push(file);
  }
  return files;
}

describe('the lab', () => {
  it('prints one JSON object with these figures, the same for the same seed', async () => {
    const args = ['simulate', '--games', '6', '--seed', '7', '--json'];
    const progress: string[] = [];
    const first = await run(args, (line) => progress.push(line));
    const summary = JSON.parse(first);
    expect(Object.keys(summary)).toEqual([
      'games',
      'finished',
      'collapses',
      'score',
      'success',
      'survival',
      'tension',
      'rounds',
      'decisions',
    ]);
    expect(Object.keys(summary.score)).toEqual(['kazakhstan', 'russia', 'china']);
    expect(Object.keys(summary.tension)).toEqual(['median', 'p75']);
    expect(summary.games).toBe(6);
    expect(summary.finished).toBe(6);
    expect(await run(args, silent)).toBe(first);
  });

  it('plays by the policies and the numbers it is told', async () => {
    const told = ['simulate', '--games', '9', '--json', '--kazakhstan', 'naive', '--russia', 'random'];
    const plain = JSON.parse(await run(told, silent));
    const kind = JSON.parse(await run([...told, '--set', 'startAutonomy=10', '--set', 'upkeep=0'], silent));
    expect(kind.score.kazakhstan).toBeGreaterThan(plain.score.kazakhstan);
  });

  it('forbids Kazakhstan an order, whoever plays it', async () => {
    const orders = async (...more: string[]) => {
      const lines: string[] = [];
      await run(['simulate', '--games', '3', '--census', ...more], (line) => lines.push(line));
      return lines.find((line) => line.startsWith('orders: ')) ?? '';
    };
    expect(await orders()).toContain('talk');
    expect(await orders('--forbid', 'talk,promise')).not.toMatch(/talk|promise/);
    expect(await orders('--forbid', 'talk', '--kazakhstan', 'random')).not.toContain('talk');
  });

  it('comes to the same on several cores, and when shards are merged', async () => {
    const args = ['simulate', '--games', '45', '--seed', '3', '--kazakhstan', 'random', '--json'];
    const alone = await run([...args, '--cores', '1'], silent);
    expect(await run([...args, '--cores', '2'], silent)).toBe(alone);
    const files = await shardsOf(args);
    expect(await run(['merge', ...files, '--json'], silent)).toBe(alone);
    await expect(run(['merge', ...files.slice(1)], silent)).rejects.toThrow('shard 2 of 2 must be given once');
  });

  it('writes the report as one page that needs nothing else', async () => {
    const page = join(mkdtempSync(join(tmpdir(), 'page-')), 'report.html');
    const figures = await run(['simulate', '--games', '2', '--json', '--html', page], silent);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain(figures);
    expect(html).not.toMatch(/(src|href)=/);
  });

  it('tells a table without --json', async () => {
    expect(await run(['simulate', '--games', '2'], silent)).toMatch(/^2 games \(2 finished\)\n.*\nsuccess/);
  });

  it('counts what was done on the side', async () => {
    const lines: string[] = [];
    await run(['simulate', '--games', '2', '--census'], (line) => lines.push(line));
    expect(lines.some((line) => line.startsWith('orders: '))).toBe(true);
    expect(lines.some((line) => line.startsWith('autonomy: '))).toBe(true);
  });

  it('traces a game to its end', async () => {
    const lines = (await run(['trace', '--seed', '4'], silent)).split('\n');
    expect(lines[0]).toBe('--- round 1');
    expect(JSON.parse(lines.at(-1) ?? '')).toHaveProperty('band');
  });

  it('measures the kernel and boardgame.io on the same orders', async () => {
    const found = JSON.parse(await run(['bench', '--seconds', '1', '--scenario', 'first-steps', '--json'], silent));
    expect(Object.keys(found)).toEqual(['kernel', 'boardgameio', 'ratio', 'copy_ns', 'replay_step_ms', 'ai']);
    expect(found.ratio).toBeCloseTo(found.kernel.orders_per_s / found.boardgameio.orders_per_s, 0);
    expect(found.kernel.games_per_s).toBeGreaterThan(0);
    expect(found.copy_ns).toBeGreaterThan(0);
    expect(found.replay_step_ms.p50).toBeGreaterThan(0);
    expect(found.replay_step_ms.p95).toBeLessThan(50);
    expect(Object.keys(found.ai)).toEqual(['novice', 'capable', 'skilled', 'expert']);
    expect(found.ai.novice.playouts_per_s).toBe(0);
    expect(found.ai.expert.playouts_per_s).toBeGreaterThan(0);
    expect(found.ai.expert.p95_ms).toBeGreaterThan(found.ai.novice.p50_ms);
  });

  it('climbs the ladder of levels, and meets boardgame.io’s own tree search at equal time', async () => {
    const args = ['ladder', '--games', '2', '--scenario', 'first-steps', '--json', '--cores', '1'];
    const { pairs, p95_ms, vs_mcts_bot } = JSON.parse(await run(args, silent));
    expect(pairs).toHaveLength(9);
    expect(Object.keys(pairs[0])).toEqual(['seat', 'lower', 'higher', 'games', 'share']);
    for (const { share } of pairs) expect([0, 0.25, 0.5, 0.75, 1]).toContain(share);
    expect(Object.keys(p95_ms)).toEqual(['novice', 'capable', 'skilled', 'expert']);
    expect(vs_mcts_bot.games).toBe(1);
    expect([0, 0.5, 1]).toContain(vs_mcts_bot.share);
    expect(vs_mcts_bot.ms.bot).toBeGreaterThan(0);
  });

  it('climbs the ladder in shards, what is timed shared out as well', async () => {
    const args = ['ladder', '--games', '6', '--scenario', 'first-steps', '--json'];
    const whole = JSON.parse(await run([...args, '--cores', '1'], silent));
    const merged = JSON.parse(await run(['merge', ...(await shardsOf(args)), '--json'], silent));
    expect(merged.pairs).toEqual(whole.pairs);
    expect(Object.keys(merged.p95_ms)).toEqual(['novice', 'capable', 'skilled', 'expert']);
    expect([whole.vs_mcts_bot.games, merged.vs_mcts_bot.games]).toEqual([2, 2]);
  });

  for (const [what, args, says] of [
    ['an unknown command', ['dance'], 'no command'],
    ['an unknown option', ['simulate', '--dance'], '--dance'],
    ['a count that is none', ['simulate', '--games', 'many'], '--games'],
    ['an unknown policy', ['simulate', '--russia', 'multi-vector'], 'hardliner'],
    ['an unknown knob', ['simulate', '--set', 'luck=1'], 'no knob luck'],
    ['a knob without a number', ['simulate', '--set', 'upkeep=much'], 'needs a number'],
    ['a knob out of bounds', ['simulate', '--set', 'upkeep=1000'], 'upkeep'],
    ['an option of another command', ['bench', '--games', '9'], 'does not heed'],
    ['an unknown level', ['simulate', '--kazakhstan-level', 'divine'], 'no level'],
    ['an order nobody knows', ['simulate', '--forbid', 'talk,dance'], "no order 'dance'"],
    ['a shard beyond the last', ['simulate', '--shard', '3/2'], '--shard'],
    ['a merge of nothing', ['merge'], 'needs the files'],
    ['a merge of what is no shard', ['merge', 'package.json'], 'not what --shard prints'],
    ['a page that cannot be written', ['simulate', '--games', '1', '--html', '/nowhere/page.html'], 'cannot write'],
    ['a file that is not there', ['simulate', '--scenario', 'nowhere.json'], 'no preset'],
    ['a file that is no preset', ['simulate', '--scenario', 'package.json'], 'package.json'],
  ] as const)
    it(`refuses ${what} in a sentence`, async () => {
      await expect(run([...args], silent)).rejects.toThrow(BadInput);
      await expect(run([...args], silent)).rejects.toThrow(says);
    });
});
