import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AI } from '../../src/text/en/ai.ts';
import { DOSSIERS } from '../../src/text/en/dossiers.ts';
import { FACTS } from '../../src/text/en/facts.ts';
import { GAME } from '../../src/text/en/game.ts';
import { MAP } from '../../src/text/en/map.ts';
import { NEWS_WORDS } from '../../src/text/en/news.ts';
import { ORDERS } from '../../src/text/en/orders.ts';
import { REFUSAL_WORDS } from '../../src/text/en/refusals.ts';
import { RULEBOOK } from '../../src/text/en/rulebook.ts';
import { SHELL } from '../../src/text/en/shell.ts';
import { TABLE } from '../../src/text/en/table.ts';

const ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shell: SHELL,
  table: TABLE,
  map: MAP,
  ai: AI,
  game: GAME,
  facts: FACTS,
  refusals: REFUSAL_WORDS,
  orders: ORDERS,
  news: NEWS_WORDS,
  rulebook: RULEBOOK,
  dossier: DOSSIERS,
};
const texts = Object.values(ROOMS).flatMap((room) => Object.entries(room));
const keys = texts.map(([key]) => key);

const FORM = /_(zero|one|two|few|many|other|of|plain)$/;
const known = new Set([...keys, ...keys.map((key) => key.replace(FORM, ''))]);

const folder = new URL('../../src/', import.meta.url);
const source = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('text/en/'))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))
  .join('\n');

/** The shell has a door to each of its screens; every other room one name. */
const SCREENS = [...new Set(Object.keys(SHELL).map((key) => key.split('.')[0] ?? ''))];
const rooms = [...new Set([...Object.keys(ROOMS), ...SCREENS])].join('|');
const literals = new Set(
  [...source.matchAll(new RegExp(`['"\`]((?:${rooms})\\.[\\w.:-]+)['"\`]`, 'g'))].map(([, key]) => key ?? ''),
);
const patterns = [...source.matchAll(new RegExp(`\`((?:${rooms})\\.[^\`]*\\$\\{[^\`]*)\``, 'g'))].map(
  ([, template = '']) => {
    const parts = template
      .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`);
  },
);

describe('the English catalogue', () => {
  test('keeps every key in its room', () => {
    for (const [room, words] of Object.entries(ROOMS))
      for (const key of Object.keys(words)) if (room !== 'shell') expect(key.startsWith(`${room}.`), key).toBe(true);
    for (const screen of SCREENS) if (screen !== 'shell') expect(Object.keys(ROOMS), screen).not.toContain(screen);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('holds every key the screens ask for', () => {
    const missing = [...literals].filter((key) => !known.has(key) && !keys.some((one) => one.startsWith(`${key}.`)));
    expect(missing).toEqual([]);
    const idle = patterns.filter(
      (pattern) => !keys.some((key) => pattern.test(key) || pattern.test(key.replace(FORM, ''))),
    );
    expect(idle.map(String)).toEqual([]);
  });

  test('holds no key that nothing asks for', () => {
    const asked = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !asked(key) && !asked(key.replace(FORM, ''))).join(' ')).toBe('');
  });

  test('is set as a book is set: curly quotes, en dashes between years, no double spaces, no blank texts', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/\w'\w|"| {2}|\.\.\.|(?:19|20)\d\d-\d\d/);
    }
  });

  test('has both forms of every plural', () => {
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys, key).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys, key).toContain(key.replace(/_other$/, '_one'));
    }
  });
});
