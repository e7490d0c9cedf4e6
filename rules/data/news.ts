import type { Concern, Holder, NewsId } from '../model/ids.ts';

/** What a piece of news does when it is read out. Concerns, Tension, price, interest and money move by these steps. */
export interface NewsEffects {
  readonly russia?: Steps<Concern> | undefined;
  readonly china?: Steps<Concern> | undefined;
  /** Up: a quarrel over borders or influence. Down: outside pressure, or a pact, brings the two giants together. */
  readonly tension?: number | undefined;
  /** Added to the oil price of this round. */
  readonly price?: number | undefined;
  /** Added to the West's interest of this round. */
  readonly interest?: number | undefined;
  readonly money?: Steps<Holder> | undefined;
}

type Steps<K extends string> = { readonly [One in K]?: number | undefined };

/** One year, month or day, or the first and last of some in a row. */
export type Span = number | readonly [first: number, last: number];

/** When a source is from, or what it tells happened: a year, months of it, or days of one month. */
export type SourceDate = readonly [year: number, month?: Span, day?: Span];

/**
 * What a source tells in words of ours: they are in the text catalogue under the card's id, and these dates stand in them.
 * No more than one source of a card does.
 */
type Told = { readonly told?: readonly SourceDate[] };

/** Where a card is known from. */
export type NewsSource =
  /** The article of 2018, in this part of it. */
  | ({ readonly kind: 'article'; readonly part: ArticlePart } & Told)
  /** Public knowledge, of the fact told or, without one, of the card's date. */
  | ({ readonly kind: 'known' } & Told)
  /** A treaty, law or ruling, or an event on record, that stands for itself. */
  | ({ readonly kind: 'record' } & Required<Told>)
  /** A publication by its own name; `about` is a year that is not certain, `title` what is quoted from it. */
  | ({
      readonly kind: 'publication';
      readonly name: string;
      readonly on?: SourceDate;
      readonly about?: number;
      readonly title?: string;
    } & Told);

/** Parts of the article that cards rest on. */
export type ArticlePart = 'introduction' | 'rivalry' | 'shared-interest' | 'multi-vector' | 'tengiz' | 'conclusion';

/** A dated, sourced event card. Its words are in the text catalogue under the same id. */
export interface NewsRow {
  readonly id: NewsId;
  readonly year: number;
  readonly month: number;
  /** Round of the campaign whose deck it belongs to, 1-8. */
  readonly round: number;
  /** The card of its round when news comes in the order of history. One a round. */
  readonly headline?: true;
  readonly effects: NewsEffects;
  readonly sources: readonly NewsSource[];
}

/**
 * The news of 1993-2018: what the world did, never what the player decides. The strength of each push is a
 * designer's judgement; over each round's deck they add up to the level of concern the rules ask for.
 */
export const NEWS = [
  {
    id: 'news:lop-nor',
    year: 1993,
    month: 10,
    round: 1,
    effects: { russia: { security: 1 }, china: { security: 1, status: 1 } },
    sources: [{ kind: 'known', told: [[1993, 10, 5]] }],
  },
  {
    id: 'news:rouble-zone',
    year: 1993,
    month: 11,
    round: 1,
    effects: { russia: { power: 2 }, money: { kazakhstan: -1 } },
    sources: [{ kind: 'known', told: [[1993, 11, 15]] }],
  },
  {
    id: 'news:net-importer',
    year: 1993,
    month: 12,
    round: 1,
    effects: { china: { power: 2 } },
    sources: [
      { kind: 'known', told: [[1993]] },
      { kind: 'publication', name: 'BP Statistical Review' },
    ],
  },
  {
    id: 'news:partnership-offer',
    year: 1994,
    month: 1,
    round: 1,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 } },
    sources: [
      {
        kind: 'publication',
        name: 'NATO, Partnership for Peace framework document, Brussels',
        on: [1994, 1, [10, 11]],
      },
    ],
  },
  {
    id: 'news:border-visas',
    year: 1994,
    month: 1,
    round: 1,
    effects: { russia: { security: 1, power: 1 }, china: { status: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[1994, 1]] }],
  },
  {
    id: 'news:quota-cut',
    year: 1994,
    month: 6,
    round: 1,
    headline: true,
    effects: { russia: { status: 1, power: 1 }, china: { power: 1 } },
    sources: [
      { kind: 'article', part: 'tengiz' },
      { kind: 'publication', name: 'Reuter', about: 1995, title: 'Russia’s oil future depends on Chevron case' },
    ],
  },
  {
    id: 'news:baku-contract',
    year: 1994,
    month: 9,
    round: 1,
    effects: { russia: { status: 1, power: 1 }, china: { power: 1 }, interest: 0.5 },
    sources: [
      {
        kind: 'known',
        told: [
          [1994, 9, 20],
          [1994, 10],
        ],
      },
    ],
  },
  {
    id: 'news:chechnya',
    year: 1994,
    month: 12,
    round: 1,
    effects: { russia: { security: 2 }, china: { security: 1 } },
    sources: [{ kind: 'known', told: [[1994, 12, 11]] }],
  },
  {
    id: 'news:cis-course',
    year: 1995,
    month: 9,
    round: 1,
    effects: { russia: { status: 1, power: 1 } },
    sources: [{ kind: 'record', told: [[1995, 9, 14]] }],
  },
  {
    id: 'news:shanghai-five',
    year: 1996,
    month: 4,
    round: 2,
    effects: { russia: { security: -1, status: 1 }, china: { security: -1, status: 1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[1996, 4, 26]] }],
  },
  {
    id: 'news:kabul',
    year: 1996,
    month: 9,
    round: 2,
    effects: { russia: { security: 2 }, china: { security: 1 } },
    sources: [{ kind: 'known', told: [[1996, 9, 27]] }],
  },
  {
    id: 'news:ghulja',
    year: 1997,
    month: 2,
    round: 2,
    effects: { china: { security: 2 } },
    sources: [{ kind: 'known', told: [[1997, 2, 5]] }],
  },
  {
    id: 'news:madrid-summit',
    year: 1997,
    month: 7,
    round: 2,
    effects: { russia: { security: 2 }, china: { security: 1 }, tension: -1 },
    sources: [{ kind: 'publication', name: 'NATO, Madrid Declaration', on: [1997, 7, 8] }],
  },
  {
    id: 'news:caspian-strategy',
    year: 1997,
    month: 7,
    round: 2,
    effects: { russia: { security: 1, status: 1, power: 1 }, china: { security: 1, power: 1 }, interest: 0.5 },
    sources: [{ kind: 'record', told: [[1997, 7, 21]] }],
  },
  {
    id: 'news:line-to-xinjiang',
    year: 1997,
    month: 9,
    round: 2,
    headline: true,
    effects: { russia: { status: 1, power: 1 }, china: { power: 2 }, tension: 1 },
    sources: [
      { kind: 'publication', name: 'Wikipedia', title: 'Kazakhstan-China oil pipeline' },
      { kind: 'record', told: [[1997, 9, 24]] },
    ],
  },
  {
    id: 'news:default',
    year: 1998,
    month: 8,
    round: 2,
    effects: { russia: { status: 1, power: 2 }, china: { power: 1 }, price: -1, money: { russia: -1 } },
    sources: [
      { kind: 'publication', name: 'EIA, Europe Brent spot price, annual average' },
      { kind: 'record', told: [[1998, 8, 17]] },
    ],
  },
  {
    id: 'news:embassy',
    year: 1999,
    month: 5,
    round: 3,
    effects: { russia: { status: 2 }, china: { security: 1, status: 1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[1999, 5, 7]] }],
  },
  {
    id: 'news:batken',
    year: 1999,
    month: 8,
    round: 3,
    effects: { russia: { security: 2 }, china: { security: 1 } },
    sources: [{ kind: 'known', told: [[1999, [8, 10]]] }],
  },
  {
    id: 'news:kashagan-find',
    year: 2000,
    month: 7,
    round: 3,
    effects: { russia: { status: 1, power: 1 }, china: { power: 1 }, interest: 0.5 },
    sources: [{ kind: 'publication', name: 'Arab News', on: [2004], told: [[2000, 7]] }],
  },
  {
    id: 'news:economic-community',
    year: 2000,
    month: 10,
    round: 3,
    effects: { russia: { status: 2, power: 1 }, china: { status: 1 }, tension: 1 },
    sources: [
      { kind: 'article', part: 'rivalry' },
      { kind: 'publication', name: 'Jamestown Monitor 6/191', on: [2000, 10] },
    ],
  },
  {
    id: 'news:spy-plane',
    year: 2001,
    month: 4,
    round: 3,
    effects: { china: { security: 2 } },
    sources: [{ kind: 'known', told: [[2001, 4, 1]] }],
  },
  {
    id: 'news:treaty',
    year: 2001,
    month: 7,
    round: 3,
    effects: { russia: { status: 1 }, tension: -1 },
    sources: [
      { kind: 'article', part: 'shared-interest' },
      { kind: 'record', told: [[2001, 7, 16]] },
    ],
  },
  {
    id: 'news:bases',
    year: 2001,
    month: 10,
    round: 3,
    headline: true,
    effects: { russia: { security: 2 }, china: { security: 2 }, tension: -1, interest: 0.5 },
    sources: [{ kind: 'article', part: 'rivalry', told: [] }, { kind: 'known' }],
  },
  {
    id: 'news:slavneft',
    year: 2002,
    month: 12,
    round: 4,
    effects: { russia: { status: 1, power: 1 }, china: { status: 1, power: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[2002, 12, 18]] }],
  },
  {
    id: 'news:iraq',
    year: 2003,
    month: 3,
    round: 4,
    effects: { russia: { security: 1, status: 1 }, china: { power: 2 }, price: 1 },
    sources: [{ kind: 'known', told: [[2003, 3, 20]] }],
  },
  {
    id: 'news:north-caspian-refusal',
    year: 2003,
    month: 5,
    round: 4,
    effects: { russia: { power: 1 }, china: { status: 2 } },
    sources: [{ kind: 'publication', name: 'Oil & Gas Journal', on: [2005, 2, 4], told: [] }],
  },
  {
    id: 'news:kant',
    year: 2003,
    month: 10,
    round: 4,
    effects: { russia: { security: -1, status: 1 }, china: { security: 1 } },
    sources: [{ kind: 'known', told: [[2003, 10, 23]] }],
  },
  {
    id: 'news:colour-revolutions',
    year: 2003,
    month: 11,
    round: 4,
    headline: true,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 }, tension: -1 },
    sources: [{ kind: 'article', part: 'shared-interest', told: [] }],
  },
  {
    id: 'news:baltic-accession',
    year: 2004,
    month: 3,
    round: 4,
    effects: { russia: { security: 2, status: 1 } },
    sources: [{ kind: 'record', told: [[2004, 3, 29]] }],
  },
  {
    id: 'news:oil-at-fifty',
    year: 2004,
    month: 10,
    round: 4,
    effects: { russia: { power: 2 }, china: { power: 1 }, price: 1 },
    sources: [{ kind: 'publication', name: 'EIA, Europe Brent spot price' }],
  },
  {
    id: 'news:andijan',
    year: 2005,
    month: 5,
    round: 5,
    effects: { russia: { security: 2 }, china: { security: 2 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2005, 5, 13]] }],
  },
  {
    id: 'news:western-line',
    year: 2005,
    month: 5,
    round: 5,
    effects: { russia: { status: 1, power: 1 }, interest: 0.5 },
    sources: [{ kind: 'known', told: [[2005, 5, 25]] }],
  },
  {
    id: 'news:unocal',
    year: 2005,
    month: 8,
    round: 5,
    effects: { china: { status: 2, power: 1 } },
    sources: [{ kind: 'known', told: [[2005, 8, 2]] }],
  },
  {
    id: 'news:eastern-line',
    year: 2005,
    month: 12,
    round: 5,
    headline: true,
    effects: { russia: { status: 1, power: 1 }, china: { power: 1 }, tension: 1 },
    sources: [
      { kind: 'publication', name: 'Wikipedia', title: 'Kazakhstan-China oil pipeline' },
      { kind: 'publication', name: 'RFE/RL', on: [2006, 7], told: [] },
    ],
  },
  {
    id: 'news:turkmen-gas',
    year: 2006,
    month: 4,
    round: 5,
    effects: { russia: { power: 2 }, china: { power: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[2006, 4, 3]] }],
  },
  {
    id: 'news:diversification',
    year: 2006,
    month: 5,
    round: 5,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 }, interest: 0.5 },
    sources: [
      {
        kind: 'known',
        told: [
          [2006, 1],
          [2006, 5, 5],
        ],
      },
    ],
  },
  {
    id: 'news:munich',
    year: 2007,
    month: 2,
    round: 5,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2007, 2, 10]] }],
  },
  {
    id: 'news:bucharest-summit',
    year: 2008,
    month: 4,
    round: 6,
    effects: { russia: { security: 2, status: 1 } },
    sources: [{ kind: 'publication', name: 'NATO, Bucharest Summit Declaration', on: [2008, 4, 3] }],
  },
  {
    id: 'news:georgia',
    year: 2008,
    month: 8,
    round: 6,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 }, tension: 1 },
    sources: [
      {
        kind: 'known',
        told: [
          [2008, 8, [8, 12]],
          [2008, 8, 28],
        ],
      },
    ],
  },
  {
    id: 'news:crisis',
    year: 2008,
    month: 9,
    round: 6,
    headline: true,
    effects: { russia: { power: 1 }, china: { status: 1, power: 1 }, price: -1, money: { russia: -1 } },
    sources: [
      { kind: 'article', part: 'rivalry', told: [] },
      { kind: 'publication', name: 'EIA, Europe Brent spot price' },
    ],
  },
  {
    id: 'news:loan-for-oil',
    year: 2009,
    month: 2,
    round: 6,
    effects: { russia: { status: 1 }, china: { power: 1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2009, 2, 17]] }],
  },
  {
    id: 'news:gas-line-blast',
    year: 2009,
    month: 4,
    round: 6,
    effects: { russia: { status: 1, power: 1 }, china: { power: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[2009, 4, 9]] }],
  },
  {
    id: 'news:urumqi',
    year: 2009,
    month: 7,
    round: 6,
    effects: { china: { security: 2 } },
    sources: [{ kind: 'known', told: [[2009, 7, 5]] }],
  },
  {
    id: 'news:gas-line-east',
    year: 2009,
    month: 12,
    round: 6,
    effects: { russia: { status: 1, power: 2 }, china: { power: 1 }, tension: 1 },
    sources: [
      { kind: 'publication', name: 'Global Energy Monitor', title: 'Central Asia-China Gas Pipeline' },
      { kind: 'record', told: [[2009, 12, 14]] },
    ],
  },
  {
    id: 'news:bishkek',
    year: 2010,
    month: 4,
    round: 6,
    effects: { russia: { security: 2 }, china: { security: 2 } },
    sources: [
      {
        kind: 'known',
        told: [
          [2010, 4],
          [2010, 6],
        ],
      },
    ],
  },
  {
    id: 'news:libya',
    year: 2011,
    month: 3,
    round: 7,
    effects: { russia: { status: 1 }, china: { power: 2 }, price: 1 },
    sources: [
      { kind: 'known', told: [[2011, 3]] },
      { kind: 'publication', name: 'EIA, Europe Brent spot price' },
    ],
  },
  {
    id: 'news:new-silk-road',
    year: 2011,
    month: 7,
    round: 7,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1, status: 1 }, interest: 0.5 },
    sources: [{ kind: 'article', part: 'conclusion', told: [[2011]] }],
  },
  {
    id: 'news:rebalance',
    year: 2011,
    month: 11,
    round: 7,
    effects: { russia: { security: 1 }, china: { security: 2 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2011, 11, 17]] }],
  },
  {
    id: 'news:zhanaozen',
    year: 2011,
    month: 12,
    round: 7,
    effects: { russia: { security: 1 }, china: { power: 1 }, money: { kazakhstan: -1 } },
    sources: [{ kind: 'publication', name: 'Reuters', on: [2011, 12, 21], told: [] }],
  },
  {
    id: 'news:belt-speech',
    year: 2013,
    month: 9,
    round: 7,
    effects: { russia: { status: 1, power: 2 }, china: { status: 2 }, tension: 1 },
    sources: [
      { kind: 'article', part: 'multi-vector' },
      { kind: 'publication', name: 'AFP', on: [2013, 9, 7] },
    ],
  },
  {
    id: 'news:crimea',
    year: 2014,
    month: 3,
    round: 7,
    headline: true,
    effects: { russia: { security: 2 }, china: { security: 1 }, tension: -1 },
    sources: [{ kind: 'article', part: 'introduction' }, { kind: 'known' }],
  },
  {
    id: 'news:siberian-gas',
    year: 2014,
    month: 5,
    round: 7,
    effects: { russia: { status: 1 }, china: { status: 1, power: -1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2014, 5, 21]] }],
  },
  {
    id: 'news:price-halves',
    year: 2014,
    month: 11,
    round: 7,
    effects: { russia: { status: 1, power: 2 }, china: { power: 1 }, price: -1, money: { russia: -1 } },
    sources: [{ kind: 'publication', name: 'EIA, Europe Brent spot price' }],
  },
  {
    id: 'news:belt-and-union',
    year: 2015,
    month: 5,
    round: 8,
    headline: true,
    effects: { russia: { status: 1 }, china: { status: 1 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2015, 5, 8]] }],
  },
  {
    id: 'news:summer-of-currencies',
    year: 2015,
    month: 8,
    round: 8,
    effects: { russia: { power: 2 }, china: { power: 1 }, price: -1 },
    sources: [
      {
        kind: 'known',
        told: [
          [2015, 8, 11],
          [2015, 8, 20],
        ],
      },
    ],
  },
  {
    id: 'news:caspian-missiles',
    year: 2015,
    month: 10,
    round: 8,
    effects: { russia: { security: 1, status: 1 }, china: { security: 1 } },
    sources: [{ kind: 'known', told: [[2015, 10, 7]] }],
  },
  {
    id: 'news:sea-ruling',
    year: 2016,
    month: 7,
    round: 8,
    effects: { china: { status: 2 } },
    sources: [{ kind: 'record', told: [[2016, 7, 12]] }],
  },
  {
    id: 'news:output-pact',
    year: 2016,
    month: 12,
    round: 8,
    effects: { russia: { power: 2 }, china: { power: 1 }, price: 1 },
    sources: [{ kind: 'known', told: [[2016, 12, 10]] }],
  },
  {
    id: 'news:belt-forum',
    year: 2017,
    month: 5,
    round: 8,
    effects: { russia: { status: 1, power: 2 }, china: { status: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[2017, 5, [14, 15]]] }],
  },
  {
    id: 'news:sanctions-law',
    year: 2017,
    month: 8,
    round: 8,
    effects: { russia: { security: 1, status: 1, power: 1 }, china: { security: 1 }, tension: -1 },
    sources: [{ kind: 'record', told: [[2017, 8, 2]] }],
  },
  {
    id: 'news:rosneft-share',
    year: 2018,
    month: 5,
    round: 8,
    effects: { russia: { status: 1, power: 1 }, china: { status: 1, power: 1 }, tension: 1 },
    sources: [{ kind: 'known', told: [[2018, 5, 4]] }],
  },
  {
    id: 'news:tariffs',
    year: 2018,
    month: 7,
    round: 8,
    effects: { china: { power: 2 }, tension: -1 },
    sources: [{ kind: 'known', told: [[2018, 7, 6]] }],
  },
] as const satisfies readonly NewsRow[];
