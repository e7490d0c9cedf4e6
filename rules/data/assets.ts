import type { AssetId, RouteId } from '../model/ids.ts';

export interface AssetRow {
  readonly id: AssetId;
  /** One value is roughly 5 Mt/y at plateau. */
  readonly value: number;
  /** Campaign round of the tender. */
  readonly round: number;
  readonly needsPipeline: boolean;
  /** Campaign round from which it can reach a route. */
  readonly reach: Readonly<Partial<Record<RouteId, number>>>;
  readonly source: string;
}

/** What goes to tender, in the order of opening. Link lines: Kenkiyak-Atyrau 2003, Kenkiyak-Kumkol 2009, Omsk line. */
export const ASSETS = [
  {
    id: 'asset:tengiz',
    value: 3,
    round: 1,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 1, 'route:cpc': 3, 'route:atasu-alashankou': 6 },
    source: 'Tengizchevroil, April 1993; plateau 27-29 Mt/y (atyrau.gov.kz 2018)',
  },
  {
    id: 'asset:karachaganak',
    value: 2,
    round: 1,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 1, 'route:cpc': 3 },
    source: 'Karachaganak consortium, 1992-95; 10-12 Mt/y of liquids; Orenburg line from 1984, CPC from 2004',
  },
  {
    id: 'asset:aktobe',
    value: 2,
    round: 2,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 2, 'route:cpc': 4, 'route:atasu-alashankou': 6 },
    source: 'Aktobemunaigas tender, June 1997; Kenkiyak-Atyrau 2003, Kenkiyak-Kumkol 2009',
  },
  {
    id: 'asset:caspian',
    value: 3,
    round: 3,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 3, 'route:cpc': 3, 'route:atasu-alashankou': 6 },
    source: 'North Caspian agreement 1997, Kashagan discovered 2000; 13 Mt/y in 2018',
  },
  {
    id: 'asset:kazrosgas',
    value: 1,
    round: 4,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 4, 'route:atasu-alashankou': 6 },
    source: 'KazRosGas joint venture, 2002; gas line east 2009',
  },
  {
    id: 'asset:petrokazakhstan',
    value: 2,
    round: 5,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 5, 'route:atasu-alashankou': 5 },
    source: 'CNPC takeover of PetroKazakhstan, October 2005; about 10 Mt/y with its ventures',
  },
  {
    id: 'asset:turgai',
    value: 1,
    round: 5,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 5, 'route:atasu-alashankou': 5 },
    source: 'Turgai Petroleum dispute, 2005-10; about 3 Mt/y',
  },
  {
    id: 'asset:urikhtau',
    value: 1,
    round: 7,
    needsPipeline: true,
    reach: { 'route:atyrau-samara': 7, 'route:atasu-alashankou': 7 },
    source: 'Urikhtau agreement during the visit to Beijing, 2011',
  },
  {
    id: 'asset:khorgos',
    value: 2,
    round: 8,
    needsPipeline: false,
    reach: {},
    source: 'Khorgos Gateway dry port, 2015',
  },
] as const satisfies readonly AssetRow[];
