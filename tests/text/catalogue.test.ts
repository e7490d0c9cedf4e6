import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../src/text/cases.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { catalogueOf } from './catalogues.ts';

const { dossiers, ...english } = await catalogueOf('en');
const ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...english, dossier: dossiers ?? {} };
const texts = Object.values(ROOMS).flatMap((room) => Object.entries(room));
const keys = texts.map(([key]) => key);

const FORM = /_(zero|one|two|few|many|other|of|plain)$/;
const known = new Set([...keys, ...keys.map((key) => key.replace(FORM, ''))]);

const folder = new URL('../../src/', import.meta.url);
const source = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !/^text\/(en|kk|ru|zh)\//.test(path))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))
  .join('\n');

/** The shell has a door to each of its screens; every other room one name. */
const SCREENS = [...new Set(Object.keys(ROOMS.shell ?? {}).map((key) => key.split('.')[0] ?? ''))];
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

/** A case before a court, not a span of years. */
const CASE_NUMBER = '2013-19';

describe('the English catalogue', () => {
  test('keeps every key in its room', () => {
    for (const [room, words] of Object.entries(ROOMS))
      for (const key of Object.keys(words))
        if (room !== 'shell') expect(key.startsWith(`${room.split('-')[0]}.`), key).toBe(true);
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
      expect(text.replace(CASE_NUMBER, 'N'), key).not.toMatch(/\w'\w|"| {2}|\.\.\.|(?:19|20)\d\d-\d\d/);
    }
  });

  test('has both forms of every plural', () => {
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys, key).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys, key).toContain(key.replace(/_other$/, '_one'));
    }
  });
});

const gapsOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map(([, gap]) => gap ?? '').sort();
/** Texts that hold nothing but a name that every language writes alike. */
const NAMES_ALONE = ['table.brent'];
const PLURAL = /_(one|two|few|many|other)$/;

describe.each(LANGUAGES.filter((one) => one !== 'en'))('the catalogue in %s', async (tongue) => {
  const theirs: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(await catalogueOf(tongue)));
  const own: Readonly<Record<string, string>> = Object.fromEntries(texts);
  const forms = new Set([0, 1, 2, 3, 5, 11, 21, 22, 25, 101].map((n) => new Intl.PluralRules(tongue).select(n)));
  const stems = new Set(keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, '')));
  const asked = keys
    .filter((key) => !PLURAL.test(key) && !key.startsWith('game.in.'))
    .concat([...stems].flatMap((stem) => [...forms].map((form) => `${stem}_${form}`)));

  test('holds every text and no other', () => {
    expect(asked.filter((key) => theirs[key] === undefined)).toEqual([]);
    const known = new Set([...asked, ...keys.filter((key) => key.startsWith('game.in.'))]);
    expect(Object.keys(theirs).filter((key) => !known.has(key))).toEqual([]);
  });

  test('fills the same gaps as English', () => {
    for (const [key, text] of Object.entries(theirs)) {
      const source = own[key] ?? own[key.replace(PLURAL, '_other')] ?? '';
      const plural = PLURAL.test(key) || key.endsWith('_zero');
      const gaps = (said: string) => new Set(gapsOf(said).filter((gap) => !plural || gap !== 'count'));
      expect([...gaps(text)], key).toEqual([...gaps(source)]);
      for (const [, form] of text.matchAll(/\{\{\w+, *(\w+)\}\}/g)) expect(CASES, key).toContain(form);
    }
  });

  test('is set as a book is set', () => {
    for (const [key, text] of Object.entries(theirs)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text.replace(CASE_NUMBER, 'N'), key).not.toMatch(/\w'\w|"| {2}|\.\.\.|(?:19|20)\d\d-\d\d/);
    }
  });

  test('is said in the language’s own words', () => {
    const bare = (text: string): string => text.replace(/\{\{.*?\}\}/g, '');
    const same = Object.entries(theirs).filter(([key, text]) => own[key] === text && /\p{L}{4}/u.test(bare(text)));
    expect(same.map(([key]) => key).filter((key) => !NAMES_ALONE.includes(key))).toEqual([]);
  });
});
