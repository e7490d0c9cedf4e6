import { beforeAll, describe, expect, test } from 'vitest';
import {
  ASSETS,
  BANDS,
  CALENDAR,
  CAUSES,
  CLUBS,
  COLLAPSES,
  CONCERNS,
  type EventType,
  type GameEvent,
  type GameState,
  GIANTS,
  HOLDERS,
  NEWS,
  type NewsRow,
  type Order,
  type OrderType,
  POSTURES,
  POWERS,
  RECKONING_STEPS,
  REFUSALS,
  ROUTES,
  SEATS,
  STEPS,
  STRATEGIES,
  strategyLabel,
  type Track,
} from '../../rules/index.ts';
import {
  clubShort,
  concernHelp,
  formatNumber,
  formatSigned,
  formatYears,
  groupOf,
  letterOf,
  nameOf,
  ORDER_GROUPS,
  PHASES,
  phaseOf,
  phraseOf,
  say,
  sayBand,
  sayBandMeaning,
  sayCause,
  sayChanges,
  sayCollapse,
  sayEnd,
  sayGroup,
  sayLesson,
  sayLicence,
  sayNews,
  sayOrder,
  sayOrderLong,
  sayOrderType,
  sayPhase,
  sayPosture,
  sayReckoningStep,
  sayRefusal,
  sayRound,
  sayStep,
  sayStrategy,
  sayStrategyName,
  sayTrack,
  tensionWord,
  titleOf,
  whose,
} from '../../src/text/index.ts';
import { LANGUAGES, type Language } from '../../src/text/languages.ts';
import { language, speak } from '../../src/text/words.ts';
import { playAtRandom } from './random-games.ts';

/** A text that may be shown: something, with no gap left open and no id or key shining through. */
function expectReadable(text: string | undefined, about: string) {
  expect(text, about).toBeDefined();
  expect(text?.trim(), about).not.toBe('');
  expect(text, about).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
  expect(text, about).not.toMatch(/\b(asset|route|club|news|facts|orders|refusals|game):?[.:][a-z]/);
  expect(text, about).not.toMatch(/ {2}|\.\.|,\.|\s[.,;:]/);
}

function expectSentence(text: string | undefined, about: string) {
  expectReadable(text, about);
  expect(text, about).toMatch(/^[“«]?[\p{Lu}\p{Lo}\d]/u);
  expect(text, about).toMatch(/[.。]$/);
}

const MARKERS: readonly EventType[] = ['step', 'reckoning'];

/** Every language is told the same games; English a few more, to find what is rare. */
const SEEDS: Readonly<Record<Language, readonly number[]>> = {
  en: [1, 2, 3, 4, 5, 6, 7, 8],
  kk: [5, 7],
  ru: [5, 7],
  zh: [5, 7],
};

describe.each(LANGUAGES)('in %s', (tongue) => {
  beforeAll(() => speak(tongue));

  let sample: GameState | undefined;
  const seenEvents = new Set<EventType>();
  const seenOrders = new Set<OrderType>();

  describe('random games are told in full sentences', () => {
    test.each(SEEDS[tongue])('game %i', (seed) => {
      const log: GameEvent[] = [];
      const end = playAtRandom(seed, ({ state, orders, refusals, events }) => {
        sample ??= structuredClone(state);
        for (const event of events) {
          log.push(event);
          seenEvents.add(event.type);
          const about = JSON.stringify(event);
          if (MARKERS.includes(event.type)) expect(say(event, state), about).toBeUndefined();
          else expectSentence(say(event, state), about);
          if (event.type === 'change') expectReadable(sayCause(event.why, event.of, event.track), about);
        }
        for (const order of orders) {
          seenOrders.add(order.type);
          expectReadable(sayOrder(order), JSON.stringify(order));
          expectSentence(sayOrderLong(order, state), JSON.stringify(order));
          expectSentence(sayOrderLong(order), JSON.stringify(order));
        }
        for (const no of refusals) expectSentence(sayRefusal(no, state), JSON.stringify(no));
      });
      const text = sayStrategy(strategyLabel(log, end));
      expectSentence(text.because, text.title);
      for (const line of text.evidence) expectReadable(`${line.label}: ${line.figure}`, text.title);
    });
  });

  describe('what random games may miss has words too', () => {
    const rare: { readonly [T in EventType]?: readonly GameEvent[] } = {
      widened: (['kazakhstan', 'russia'] as const).map((who) => ({
        type: 'widened',
        route: 'route:cpc',
        by: 2,
        capacity: 6,
        who,
      })),
      levered: [{ type: 'levered', target: 'russia', backer: 'west' }],
      sealed: [
        { type: 'sealed', seat: 'russia', what: 'bid' },
        { type: 'sealed', seat: 'china', what: 'posture' },
      ],
      change: [
        { type: 'change', track: 'tension', by: 1, now: 6, why: 'confront', of: 'russia', blame: 'russia' },
        { type: 'change', track: 'tension', by: 0, now: 6, why: 'news' },
        { type: 'change', track: 'china.points', by: -2, now: 4, why: 'final-tension' },
        { type: 'change', track: 'russia.words', by: -1, now: 0, why: 'words-fade' },
        { type: 'change', track: 'debt', by: 3, now: 3, why: 'loan' },
        { type: 'change', track: 'money.west', by: 9, now: 9, why: 'income' },
      ],
      'tender-opened': [
        { type: 'tender-opened', asset: 'asset:caspian', invited: ['west'], keep: 2, couldPay: ['russia', 'china'] },
      ],
      'bids-revealed': [
        { type: 'bids-revealed', asset: 'asset:khorgos', bids: { russia: 0, china: 0, west: 0 }, best: 0 },
      ],
      lifted: (['calm', 'conceded', 'ruled', 'levered'] as const).map((why) => ({
        type: 'lifted',
        giant: 'russia',
        route: 'route:cpc',
        why,
      })),
      'demand-ended': (['conceded', 'ruled', 'levered', 'unmet'] as const).map((why) => ({
        type: 'demand-ended',
        giant: 'china',
        concern: 'power',
        why,
      })),
      'stake-moved': (['take-over', 'departure', 'court-ruling'] as const).flatMap((why) =>
        [1, 2].map((count) => ({
          type: 'stake-moved' as const,
          asset: 'asset:tengiz' as const,
          from: 'west' as const,
          to: 'kazakhstan' as const,
          count,
          price: 6,
          why,
        })),
      ),
      rerouted: [{ type: 'rerouted', asset: 'asset:tengiz', from: undefined, to: 'route:cpc' }],
      claim: [
        { type: 'claim', shelved: true },
        { type: 'claim', shelved: false },
      ],
      'promise-ended': [
        { type: 'promise-ended', to: 'russia', kept: true },
        { type: 'promise-ended', to: 'china', kept: false },
      ],
      shipped: [
        {
          type: 'shipped',
          asset: 'asset:khorgos',
          route: 'none',
          value: 2,
          royalty: 1,
          dividends: { kazakhstan: 0, russia: 0, china: 0, west: 0 },
        },
      ],
      'held-back': [1, 2].map((rounds) => ({ type: 'held-back', asset: 'asset:caspian', value: 3, rounds })),
      short: [
        { type: 'short', gap: 3, lent: 3, running: 0 },
        { type: 'short', gap: 3, lent: 1, running: 0 },
        { type: 'short', gap: 3, lent: 0, running: 1 },
        { type: 'short', gap: 3, lent: 0, running: 2 },
      ],
      indebted: [1, 2].map((running) => ({ type: 'indebted', debt: 5, running })),
      leaving: [1, 3].map((stakes) => ({ type: 'leaving', asset: 'asset:tengiz', stakes })),
      crisis: (['none', 'rival', 'umbrella'] as const).map((relief) => ({
        type: 'crisis',
        giant: 'russia',
        concern: 'status',
        relief,
      })),
      brink: GIANTS.flatMap((giant) =>
        (['no', 'umbrella'] as const).flatMap((blocked) =>
          [1, 2].map((running) => ({ type: 'brink' as const, giant, running, blocked })),
        ),
      ),
      'last-round': [{ type: 'last-round', round: 3 }],
      'rules-changed': [{ type: 'rules-changed', round: 3 }],
      'border-closed': [{ type: 'border-closed' }],
      ended: [
        ...[...COLLAPSES, 'none' as const].map((collapse) => ({ type: 'ended' as const, collapse })),
        { type: 'ended', collapse: 'rupture', blamed: 'china' },
      ],
    };

    test('rare facts', () => {
      const view = sample;
      if (view === undefined) throw new Error('no game was played');
      for (const events of Object.values(rare))
        for (const event of events) {
          seenEvents.add(event.type);
          expectSentence(say(event, view), JSON.stringify(event));
        }
    });

    test('every kind of order, with and without the position', () => {
      const view = sample;
      if (view === undefined) throw new Error('no game was played');
      const orders: readonly Order[] = [
        { type: 'shelve-claim' },
        { type: 'reclaim' },
        { type: 'bid', asset: 'asset:tengiz', price: 0 },
        { type: 'award', asset: 'asset:tengiz', stakes: { russia: 0, china: 0, west: 0 } },
        { type: 'concede-route', asset: 'asset:tengiz', route: 'route:cpc' },
        { type: 'pre-empt', asset: 'asset:tengiz', from: 'west' },
        { type: 'court-ruling', asset: 'asset:turgai', from: 'west', to: 'russia' },
        { type: 'leverage', target: 'russia', backer: 'west' },
        { type: 'leverage', target: 'china', backer: 'russia' },
        { type: 'take-over', asset: 'asset:tengiz', stakes: 0 },
        { type: 'take-over', asset: 'asset:tengiz', stakes: 2 },
        ...([0, 1, 2] as const).map((levels) => ({ type: 'prosper' as const, levels })),
        ...CLUBS.map(({ id }) => ({ type: 'join-club' as const, club: id })),
      ];
      for (const order of orders) {
        seenOrders.add(order.type);
        expectReadable(sayOrder(order), JSON.stringify(order));
        expectSentence(sayOrderLong(order, view), JSON.stringify(order));
        expectSentence(sayOrderLong(order), JSON.stringify(order));
        expectSentence(say({ type: 'order', seat: 'kazakhstan', order }, view), JSON.stringify(order));
        expect(ORDER_GROUPS).toContain(groupOf(order.type));
        expectReadable(sayOrderType(order.type), order.type);
      }
      expect([...seenOrders].sort()).toEqual(
        [
          'award bid build concede-route concede-stake court-ruling done invite join-club leverage posture pre-empt',
          'promise prosper reclaim shelve-claim take-over talk',
        ]
          .join(' ')
          .split(' '),
      );
    });

    test('every fact the rules can report has been told above', () => {
      const all: Readonly<Record<EventType, true>> = {
        round: true,
        'last-round': true,
        'rules-changed': true,
        news: true,
        step: true,
        order: true,
        sealed: true,
        change: true,
        'tender-opened': true,
        'bids-revealed': true,
        awarded: true,
        'posture-revealed': true,
        demand: true,
        'demand-ended': true,
        obstructed: true,
        lifted: true,
        widened: true,
        'stake-moved': true,
        rerouted: true,
        joined: true,
        claim: true,
        promised: true,
        'promise-ended': true,
        levered: true,
        reckoning: true,
        shipped: true,
        'held-back': true,
        short: true,
        indebted: true,
        leaving: true,
        weights: true,
        crisis: true,
        brink: true,
        'border-closed': true,
        ended: true,
      };
      expect(Object.keys(all).filter((type) => !seenEvents.has(type as EventType))).toEqual([]);
    });

    test('every cause, bare and with what it refers to', () => {
      for (const cause of CAUSES)
        for (const of of [undefined, 'russia', 'west', 'asset:caspian', 'route:cpc', 'club:sco', 'news:treaty'])
          expectReadable(sayCause(cause, of), `${cause} of ${of}`);
      expect(sayCause('leverage', 'russia', 'tension')).not.toBe(sayCause('leverage', 'russia', 'china.status'));
    });

    test('every refusal, with its figures and without', () => {
      const view = sample;
      const detail = {
        need: 3,
        have: 1,
        most: 2,
        stakes: 3,
        round: 4,
        reserve: 1,
        ceiling: 8,
        asset: 'asset:caspian',
        route: 'route:cpc',
        club: 'club:sco',
        power: 'west',
        holder: 'west',
        target: 'russia',
        backer: 'west',
        to: 'china',
        concern: 'power',
        posture: 'press',
        verb: 'court-ruling',
        step: 'award',
      } as const;
      for (const code of REFUSALS) {
        expectSentence(sayRefusal({ code, detail }, view), code);
        expectSentence(sayRefusal({ code }), code);
        expect(sayRefusal({ code, detail }).length, code).toBeLessThanOrEqual(language() === 'en' ? 70 : 110);
      }
    });

    test('every name, track, step, posture, ending, strategy and news card', () => {
      for (const id of [
        ...HOLDERS,
        ...CONCERNS,
        ...POSTURES,
        ...[...ASSETS, ...ROUTES, ...CLUBS].map((row) => row.id),
      ]) {
        for (const text of [nameOf(id), phraseOf(id), titleOf(id)]) expectReadable(text, id);
        expect(titleOf(id), id).toMatch(/^[\p{Lu}\p{Lo}]/u);
      }
      expect(() => nameOf('asset:nowhere')).toThrow('asset:nowhere');
      for (const holder of HOLDERS) expectReadable(`${whose(holder)} ${letterOf(holder)}`, holder);
      for (const { id } of CLUBS) expectReadable(clubShort(id), id);
      for (const concern of CONCERNS) expectReadable(concernHelp(concern), concern);
      const tracks: Track[] = ['autonomy', 'prosperity', 'credibility', 'tension', 'interest', 'debt', 'price'];
      for (const holder of HOLDERS) tracks.push(`money.${holder}`);
      for (const seat of SEATS) tracks.push(`${seat}.points`);
      for (const giant of GIANTS)
        tracks.push(`${giant}.soft`, `${giant}.words`, ...CONCERNS.map((c) => `${giant}.${c}` as const));
      for (const track of tracks) expectReadable(sayTrack(track), track);
      expect(new Set(tracks.map(sayTrack)).size).toBe(tracks.length);
      for (const posture of POSTURES) {
        expectSentence(sayPosture(posture), posture);
        expectReadable(sayLicence(posture), posture);
      }
      for (const step of STEPS) {
        expectSentence(sayStep(step, 'kazakhstan'), step);
        expectReadable(sayPhase(phaseOf(step)), step);
      }
      for (const phase of PHASES) expectReadable(sayPhase(phase), phase);
      for (const step of RECKONING_STEPS) expectReadable(sayReckoningStep(step), step);
      for (const group of ORDER_GROUPS) expectReadable(`${sayGroup(group).name} ${sayGroup(group).does}`, group);
      for (const band of BANDS) expectSentence(`${sayBand(band)}: ${sayBandMeaning(band)}`, band);
      for (const collapse of [...COLLAPSES, 'none'] as const) {
        expectReadable(sayCollapse(collapse), collapse);
        expectSentence(sayEnd(collapse, 'russia'), collapse);
        expectSentence(sayLesson(collapse), collapse);
      }
      for (const name of STRATEGIES) {
        const evidence = {
          favour: { russia: 0.4, china: 0.35, west: 0.25 },
          leftOut: { russia: { out: 0, of: 9 }, china: { out: 1, of: 8 } },
          invitations: { sent: 11, of: 12 },
          concessions: 4,
          sharedAsset: true,
          leverages: { russia: 1, china: 0 },
          rulings: 1,
          persuasions: 7,
        };
        expectReadable(sayStrategyName(name), name);
        expectSentence(sayStrategy({ name, evidence }).because, name);
      }
      for (const { id } of NEWS) {
        const card = sayNews(id);
        expectReadable(`${card.title} ${card.date} ${card.source}`, id);
        expectSentence(card.body, id);
        expect(card.body.length, id).toBeLessThanOrEqual(language() === 'en' ? 220 : 320);
      }
      for (const power of POWERS) expectReadable(nameOf(power), power);
    });
  });
});

describe('sources of news', () => {
  test.each([
    [
      'en',
      {
        'partnership-offer': 'NATO, Partnership for Peace framework document, Brussels, 10–11 January 1994',
        'spy-plane': 'Generally known: collision near Hainan, 1 April 2001',
        batken: 'Generally known: incursions into the Batken district of Kyrgyzstan, August–October 1999',
        crisis: 'The article of 2018, rivalry section (2008 crisis); EIA, Europe Brent spot price',
        'eastern-line': 'Wikipedia, “Kazakhstan-China oil pipeline”; RFE/RL, July 2006, first oil to China',
        crimea: 'The article of 2018, introduction; generally known',
      },
    ],
    [
      'kk',
      {
        'partnership-offer': 'NATO, Partnership for Peace framework document, Brussels, 1994 ж. 10–11 қаңтар',
        'spy-plane': 'Жалпыға мәлім: Хайнань маңындағы соқтығыс, 2001 ж. 1 сәуір',
        batken: 'Жалпыға мәлім: Қырғызстанның Баткен ауданына басып кірулер, 1999 ж. тамыз–қазан',
      },
    ],
    [
      'ru',
      {
        'partnership-offer': 'NATO, Partnership for Peace framework document, Brussels, 10–11 января 1994 г.',
        'spy-plane': 'Общеизвестно: столкновение у Хайнаня, 1 апреля 2001 г.',
        batken: 'Общеизвестно: вторжения в Баткенский район Кыргызстана, август–октябрь 1999 г.',
      },
    ],
    [
      'zh',
      {
        'partnership-offer': 'NATO, Partnership for Peace framework document, Brussels，1994年1月10–11日',
        'spy-plane': '众所周知：2001年4月1日海南附近撞机',
        batken: '众所周知：1999年8–10月吉尔吉斯斯坦巴特肯地区遭武装侵入',
      },
    ],
  ] as const)('in %s keep names and titles, with words and dates of the reader', async (tongue, told) => {
    await speak(tongue);
    for (const [id, source] of Object.entries(told))
      expect(sayNews(`news:${id}`).source?.replace(/\s/g, ' '), id).toBe(source);
  });

  test.each(LANGUAGES)('in %s open no gap, and names in another script are publications’ own', async (tongue) => {
    await speak(tongue);
    for (const { id, sources } of NEWS as readonly NewsRow[]) {
      const said = sayNews(id).source ?? '';
      expect(said, id).not.toMatch(/\{\{|\}\}|\(\)|, ?[,;)]|: *$/);
      if (tongue === 'en') continue;
      const names = sources.flatMap((one) => (one.kind === 'publication' ? [one.name, one.title ?? ''] : []));
      const ours = names.reduce((rest, name) => rest.replace(name, ''), said);
      expect(ours, id).not.toMatch(/[a-z]{3}.* [a-z]{3}/);
    }
  });
});

describe('figures', () => {
  beforeAll(() => speak('en'));

  test('a round has its number and years', () => {
    expect(CALENDAR.map(sayRound)[4]).toBe('Round 5, 2005–07');
  });

  test('years are joined by an en dash and say the century once', () => {
    expect(formatYears(1993, 1995)).toBe('1993–95');
    expect(formatYears(1999, 2001)).toBe('1999–2001');
    expect(formatYears(2018, 2018)).toBe('2018');
  });

  test('a minus is a minus sign, and movements always carry theirs', () => {
    expect(formatNumber(-2.5)).toBe('−2.5');
    expect(formatSigned(3)).toBe('+3');
    expect(formatSigned(-1)).toBe('−1');
    expect(formatSigned(0)).toBe('0');
  });

  test('English says who turns leverage on whom, and names the West with its article', () => {
    expect(sayCause('leverage', 'russia', 'tension')).toBe('leverage on Russia');
    expect(sayCause('leverage', 'west', 'russia.status')).toBe('leverage with the West');
    expect(nameOf('west')).toBe('the West');
  });

  test('tension has one word for each two steps', () => {
    expect([0, 1, 2, 5, 6, 9, 10].map(tensionWord)).toEqual([
      'Calm',
      'Calm',
      'Cool',
      'Wary',
      'Strained',
      'Near breaking',
      'Rupture',
    ]);
  });
});

describe('what a part of the reckoning moved', () => {
  beforeAll(() => speak('en'));

  const change = (why: 'below-par' | 'rival-ahead', by: number, now: number): GameEvent => ({
    type: 'change',
    track: 'china.power',
    by,
    now,
    why,
  });

  test('is one sentence for a figure, with each cause and its part', () => {
    const told = sayChanges([change('below-par', 1, 4), change('rival-ahead', 1, 5)]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('by 2 to 5');
    expect(told[0]?.match(/\(\+1\)/g)).toHaveLength(2);
  });

  test('is told apart where it moved both ways, and as ever where it has one cause', () => {
    const [up, down] = [change('below-par', 1, 5), change('below-par', -2, 3)];
    expect(sayChanges([up, down])).toHaveLength(2);
    expect(sayChanges([up])[0]).toMatch(/by 1 to 5: [^(]+\.$/);
  });
});
