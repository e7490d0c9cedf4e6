import { describe, expect, test } from 'vitest';
import { TONGUES, type Tongue } from '../../src/text/languages.ts';
import { presetTexts } from './preset-texts.ts';

const texts = presetTexts();
/** What a language is written in, and what would betray another. */
const SCRIPTS: Readonly<Record<Tongue, { readonly own: RegExp; readonly foreign: RegExp }>> = {
  en: { own: /[A-Za-z]/, foreign: /[\p{Script=Cyrillic}\p{Script=Han}]/u },
  kk: { own: /\p{Script=Cyrillic}/u, foreign: /\p{Script=Han}/u },
  ru: { own: /\p{Script=Cyrillic}/u, foreign: /[\p{Script=Han}әғқңөұүһіӘҒҚҢӨҰҮҺІ]/u },
  zh: { own: /\p{Script=Han}/u, foreign: /\p{Script=Cyrillic}/u },
};
/** How long a translation is, measured by the English. */
const LENGTHS: Readonly<Record<Tongue, readonly [number, number]>> = {
  en: [1, 1],
  kk: [0.7, 1.4],
  ru: [0.7, 1.45],
  zh: [0.22, 0.5],
};
const figures = (text: string) => [...text.matchAll(/\d+/g)].map(([figure]) => figure).sort();
const years = (text: string) => figures(text).filter((figure) => figure.length === 4);

test('the presets are full of texts', () => {
  expect(texts.length).toBeGreaterThan(240);
});

describe.each(TONGUES)('every text of a preset in %s', (tongue) => {
  const said = texts.map(({ place, said: { en = '', [tongue]: text = '' } }) => ({ place, en, text }));

  test('is there', () => {
    expect(said.filter(({ text }) => text.trim() === '').map(({ place }) => place)).toEqual([]);
  });

  test('is written in its own script', () => {
    const { own, foreign } = SCRIPTS[tongue];
    expect(said.filter(({ text }) => !own.test(text) || foreign.test(text)).map(({ place }) => place)).toEqual([]);
  });

  test('has the paragraphs, the figures and about the length of the English', () => {
    const [least, most] = LENGTHS[tongue];
    for (const { place, en, text } of said) {
      expect(text.split('\n').length, place).toBe(en.split('\n').length);
      expect(years(text), place).toEqual(years(en));
      expect(figures(text), place).toEqual(expect.arrayContaining(figures(en)));
      if (en.length < 150) continue;
      expect(text.length / en.length, place).toBeGreaterThanOrEqual(least);
      expect(text.length / en.length, place).toBeLessThanOrEqual(most);
    }
  });
});

test('Kazakh is not Russian: a text of some length has letters that only Kazakh has', () => {
  const long = texts.filter(({ said: { kk = '' } }) => kk.length > 40);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter(({ said }) => !/[әғқңөұүһі]/i.test(said.kk ?? '')).map(({ place }) => place)).toEqual([]);
});
