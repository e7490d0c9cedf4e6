import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { FAULT_CODES, type FaultCode, parseScenario, type ScenarioFault } from '../../rules/index.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { sayFault, sayFaultPlace } from '../../src/text/say-fault.ts';
import { speak } from '../../src/text/words.ts';

const good = JSON.parse(readFileSync(new URL('../../assets/scenarios/campaign.json', import.meta.url), 'utf8'));
const tengiz = (held: object) => ({ ...good, start: { stakes: { 'asset:tengiz': held } } });
const quiz = { question: { en: 'Who?' }, answers: [{ en: 'One' }, { en: 'Two' }], right: 3 };
const card = { id: 'news:own-one', round: 1, year: 1993, month: 1, title: { en: 'T' }, body: { en: 'B' }, effects: {} };

/** A preset for each kind of fault, and where the fault is. */
const BAD: Readonly<Record<FaultCode, readonly [preset: unknown, path: string]>> = {
  missing: [{ ...good, title: undefined }, 'title'],
  'wrong-kind': [{ ...good, minutes: { least: 'ten', most: 20 } }, 'minutes.least'],
  least: [{ ...good, rounds: { first: 0, last: 2 } }, 'rounds.first'],
  most: [{ ...good, start: { russia: { status: 7 } } }, 'start.russia.status'],
  empty: [{ ...good, title: { en: '' } }, 'title.en'],
  'too-long': [{ ...good, title: { en: 'x'.repeat(301) } }, 'title.en'],
  'too-few': [{ ...good, assets: [] }, 'assets'],
  'too-many': [{ ...good, cards: Array.from({ length: 21 }, () => card) }, 'cards'],
  'not-allowed': [{ ...good, start: { clubs: ['club:nato'] } }, 'start.clubs.0'],
  'word-or-list': [{ ...good, news: 'often' }, 'news'],
  'unknown-knob': [{ ...good, colour: 'red' }, '(whole file)'],
  'file-name': [{ ...good, id: 'A b' }, 'id'],
  'doctrine-name': [{ ...good, seats: { russia: { doctrine: '!' } } }, 'seats.russia.doctrine'],
  'card-name': [{ ...good, news: ['news:nothing'] }, 'news.0'],
  'stakes-sum': [tengiz({ kazakhstan: 2, russia: 0, china: 0, west: 1 }), 'start.stakes.asset:tengiz'],
  'rounds-backwards': [{ ...good, rounds: { first: 5, last: 2 } }, 'rounds.last'],
  'ends-skipped': [{ ...good, rounds: { first: 1, last: 3, skip: [1] } }, 'rounds.skip'],
  'labels-count': [{ ...good, rounds: { first: 1, last: 3, labels: [{ en: 'One' }] } }, 'rounds.labels'],
  'end-not-played': [{ ...good, rounds: { first: 1, last: 3, mayEndFrom: 5 } }, 'rounds.mayEndFrom'],
  'less-than-least': [{ ...good, minutes: { least: 20, most: 10 } }, 'minutes.most'],
  'not-in-play': [
    { ...tengiz({ kazakhstan: 4, russia: 0, china: 0, west: 0 }), assets: ['asset:aktobe'] },
    'start.stakes.asset:tengiz',
  ],
  'card-twice': [{ ...good, cards: [card, card] }, 'cards'],
  'cards-count': [{ ...good, news: ['news:lop-nor'] }, 'news'],
  'card-not-here': [{ ...good, rounds: { first: 1, last: 1 }, news: ['news:own-other'] }, 'news.0'],
  'demand-licence': [{ ...good, start: { russia: { demand: 'power', power: 2 } } }, 'start.russia.demand'],
  'prices-told': [{ ...good, information: { bids: 'never' } }, 'information.treasuries'],
  'right-answer': [{ ...good, teaching: { quiz: [quiz] } }, 'teaching.quiz.0.right'],
  bands: [{ ...good, victory: { holding: 20, success: 10 } }, 'victory'],
};

/** What the validator says by itself, and what no reader should meet. */
const RAW = /invalid|expected|received|Too (?:big|small)|undefined|\{\{|\[object|>=|<=|string|array/i;

function faultOf(code: FaultCode): ScenarioFault {
  const parsed = parseScenario(BAD[code][0]);
  const found = parsed.ok ? undefined : parsed.faults.find((fault) => fault.code === code);
  if (found === undefined) throw new Error(`${code}: ${JSON.stringify(parsed)}`);
  return found;
}

test.each(FAULT_CODES)('%s is found where it is, with an English sentence for whoever writes by hand', (code) => {
  const { path, message } = faultOf(code);
  expect(path).toBe(BAD[code][1]);
  expect(message).toMatch(/\w/);
});

describe.each(LANGUAGES)('every kind of fault in %s', (tongue) => {
  beforeAll(() => speak(tongue));

  test.each(FAULT_CODES)('%s is said in words, never in the validator’s', (code) => {
    const fault = faultOf(code);
    for (const said of [sayFault(fault), sayFaultPlace(fault)]) {
      expect(said).not.toMatch(RAW);
      expect(said).not.toContain(fault.message);
      if (tongue === 'zh') expect(said).toMatch(/\p{Script=Han}/u);
      if (tongue === 'kk' || tongue === 'ru') expect(said).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test('what is allowed is said with its figures and names', () => {
    expect(sayFault(faultOf('most'))).toContain('6');
    expect(sayFault(faultOf('cards-count'))).toMatch(/8\D+1/);
    expect(sayFault(faultOf('end-not-played'))).toMatch(/1\D+2\D+3/);
    expect(sayFault(faultOf('not-allowed'))).not.toContain('club:');
    expect(sayFault(faultOf('demand-licence'))).not.toContain('power');
    expect(sayFaultPlace(faultOf('right-answer'))).toContain('1');
  });
});
