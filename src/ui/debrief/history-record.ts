import type { AssetId, Holder } from '../../../rules/index.ts';

/** A publication by its own title and its month, or where else a figure is from. */
export type Source =
  | { readonly title: string; readonly year?: number; readonly month?: number }
  | 'general'
  | 'derived';

/** Who held an asset in life, in percent, at a date. The West stands for everyone who is neither the state, nor Russian, nor Chinese. */
export interface RecordRow {
  readonly asset: AssetId;
  readonly year: number;
  readonly holders: Readonly<Record<Holder, number>>;
  /** Where the shares are known from beyond what the asset's dossier cites. */
  readonly sources: readonly Source[];
}

/** The shares the record gives for the end of the campaign's years, or when the asset last changed hands. */
export const HISTORY: readonly RecordRow[] = [
  {
    asset: 'asset:tengiz',
    year: 2009,
    holders: { kazakhstan: 20, russia: 5, china: 0, west: 75 },
    sources: [{ title: 'Rigzone', year: 2003, month: 1 }, 'general'],
  },
  {
    asset: 'asset:karachaganak',
    year: 2012,
    holders: { kazakhstan: 10, russia: 13.5, china: 0, west: 76.5 },
    sources: [{ title: 'Energy Asia', year: 2011, month: 12 }],
  },
  {
    asset: 'asset:aktobe',
    year: 2003,
    holders: { kazakhstan: 0, russia: 0, china: 85.4, west: 14.6 },
    sources: [{ title: 'Oil & Gas Journal', year: 2003, month: 6 }],
  },
  {
    asset: 'asset:caspian',
    year: 2013,
    holders: { kazakhstan: 16.9, russia: 0, china: 8.3, west: 74.8 },
    sources: [],
  },
  {
    asset: 'asset:kazrosgas',
    year: 2002,
    holders: { kazakhstan: 50, russia: 50, china: 0, west: 0 },
    sources: [],
  },
  {
    asset: 'asset:petrokazakhstan',
    year: 2006,
    holders: { kazakhstan: 33, russia: 0, china: 67, west: 0 },
    sources: [{ title: 'Menas Associates', year: 2010, month: 9 }],
  },
  {
    asset: 'asset:turgai',
    year: 2006,
    holders: { kazakhstan: 16.5, russia: 50, china: 33.5, west: 0 },
    sources: ['derived'],
  },
  {
    asset: 'asset:urikhtau',
    year: 2011,
    holders: { kazakhstan: 50, russia: 0, china: 50, west: 0 },
    sources: [],
  },
  {
    asset: 'asset:khorgos',
    year: 2017,
    holders: { kazakhstan: 51, russia: 0, china: 49, west: 0 },
    sources: [],
  },
];
