import { describe, expect, test } from 'vitest';
import { CAUSES, REFUSALS, TUNING } from '../../rules/index.ts';
import { RULEBOOK } from '../../src/text/en/rulebook.ts';
import { RULE_OF_CAUSE, RULE_OF_ORDER, RULE_OF_REFUSAL, RULE_OF_TERM, SECTION_IDS } from '../../src/text/index.ts';
import { figuresOf, rulebook, rulebookLead, TERMS } from '../../src/text/rulebook.ts';

const pages = rulebook();
const rules = pages.flatMap((section) => section.rules);

describe('the rulebook', () => {
  test('has every section once, with a title and something in it', () => {
    expect(pages.map((section) => section.id)).toEqual([...SECTION_IDS]);
    for (const section of pages) {
      expect(section.title).not.toBe('');
      expect(section.rules.length + section.terms.length, section.id).toBeGreaterThan(0);
    }
    expect(rulebookLead().lead).toMatch(/\.$/);
  });

  test('prints every rule of its catalogue, each with a source and an anchor of its own', () => {
    const notRules = /^rulebook\.(title|lead|source|ours|from|section|term|means)\b/;
    const keys = Object.keys(RULEBOOK).filter((key) => !notRules.test(key));
    expect(rules.map((rule) => `rulebook.${rule.id}`).sort()).toEqual(keys.sort());
    for (const rule of rules) expect(rule.source, rule.id).toMatch(/article/);
  });

  test('leaves no gap open and no hyphen for a minus', () => {
    for (const rule of rules) {
      expect(rule.text, rule.id).not.toMatch(/\{\{|undefined|NaN| -\d|\+-/);
      expect(rule.text, rule.id).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const { term, means } of pages.flatMap((section) => section.terms))
      expect(means, term).not.toMatch(/\{\{|\.$/);
  });

  test('takes its figures from the table of tunable numbers and follows them', () => {
    const known = Object.keys(figuresOf(TUNING));
    for (const [key, text] of Object.entries(RULEBOOK))
      for (const [, gap] of text.matchAll(/\{\{(\w+)\}\}/g)) if (gap !== 'where') expect(known, key).toContain(gap);
    const other = rulebook({ ...TUNING, upkeep: 77, dominanceShare: 0.66 });
    const text = other.flatMap((section) => section.rules).map((rule) => rule.text);
    expect(text.some((one) => one.includes('Upkeep is 77'))).toBe(true);
    expect(text.some((one) => one.includes('more than 66%'))).toBe(true);
  });

  test('states every tunable number except those a scenario sets', () => {
    const told = Object.values(RULEBOOK).join(' ');
    const silent = Object.keys(TUNING).filter((name) => !told.includes(`{{${name}}}`));
    expect(silent.sort()).toEqual(
      // Said in words: the first stake kept is free, the royalty's subtrahend, the switches, and the level's push.
      ['blame', 'keepFree', 'pushChina', 'pushRussia', 'royaltyBase', 'wordsNeedDeeds'].sort(),
    );
  });

  test('explains every cause, order, word and refusal at a place that exists', () => {
    const places: readonly string[] = [...SECTION_IDS, ...rules.map((rule) => rule.id)];
    for (const cause of CAUSES) expect(places, cause).toContain(RULE_OF_CAUSE[cause]);
    for (const place of Object.values(RULE_OF_ORDER)) expect(places).toContain(place);
    for (const { id, rule } of pages.flatMap((section) => section.terms)) expect(places, id).toContain(rule);
    // What is asked about most stands under an address of its own.
    expect(RULE_OF_CAUSE.umbrella).toBe('crises.umbrella');
    expect(RULE_OF_TERM.par).toBe('weight.par');
    expect(RULE_OF_TERM.promise).toBe('persuasion.promise');
    for (const code of REFUSALS) {
      const section = RULE_OF_REFUSAL[code];
      if (section !== undefined) expect(SECTION_IDS, code).toContain(section);
    }
  });

  test('can be taught in ten minutes, and its glossary is in order', () => {
    const words = rules.reduce((sum, rule) => sum + rule.text.split(/\s+/).length, 0);
    expect(words).toBeLessThan(2000);
    expect([...TERMS]).toEqual([...TERMS].sort());
  });
});
