import type { AssetId, Holder } from '../../../rules/index.ts';

/** Who held an asset in life, in percent, at a date. The West stands for everyone who is neither the state, nor Russian, nor Chinese. */
export interface RecordRow {
  readonly asset: AssetId;
  readonly year: number;
  readonly holders: Readonly<Record<Holder, number>>;
  /** Where the shares are known from; what is said beside them is in the asset's dossier. */
  readonly source: string;
}

/** The shares the record gives for the end of the campaign's years, or when the asset last changed hands. */
export const HISTORY: readonly RecordRow[] = [
  {
    asset: 'asset:tengiz',
    year: 2009,
    holders: { kazakhstan: 20, russia: 5, china: 0, west: 75 },
    source: 'Rigzone, January 2003; general knowledge for 2009',
  },
  {
    asset: 'asset:karachaganak',
    year: 2012,
    holders: { kazakhstan: 10, russia: 13.5, china: 0, west: 76.5 },
    source: 'Energy Asia, 15 December 2011',
  },
  {
    asset: 'asset:aktobe',
    year: 2003,
    holders: { kazakhstan: 0, russia: 0, china: 85.4, west: 14.6 },
    source: 'Oil & Gas Journal, 6 June 2003',
  },
  {
    asset: 'asset:caspian',
    year: 2013,
    holders: { kazakhstan: 16.9, russia: 0, china: 8.3, west: 74.8 },
    source: 'Financial Times, July 2013',
  },
  {
    asset: 'asset:kazrosgas',
    year: 2002,
    holders: { kazakhstan: 50, russia: 50, china: 0, west: 0 },
    source: 'Article, paragraph on PetroKazakhstan and Turgai',
  },
  {
    asset: 'asset:petrokazakhstan',
    year: 2006,
    holders: { kazakhstan: 33, russia: 0, china: 67, west: 0 },
    source: 'Menas Associates, 6 September 2010',
  },
  {
    asset: 'asset:turgai',
    year: 2006,
    holders: { kazakhstan: 16.5, russia: 50, china: 33.5, west: 0 },
    source: 'Derived from the shares of PetroKazakhstan; MEES, October 2006',
  },
  {
    asset: 'asset:urikhtau',
    year: 2011,
    holders: { kazakhstan: 50, russia: 0, china: 50, west: 0 },
    source: 'Article, paragraph on the back-to-back visits; CNPC',
  },
  {
    asset: 'asset:khorgos',
    year: 2017,
    holders: { kazakhstan: 51, russia: 0, china: 49, west: 0 },
    source: 'Article, paragraph on the economy; Kazinform, November 2018',
  },
];
