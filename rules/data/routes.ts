import type { Giant, RouteId } from '../model/ids.ts';

export interface RouteRow {
  readonly id: RouteId;
  /** Whose line it is: its flow counts as that giant's weight, and only that giant can obstruct it. */
  readonly owner: Giant;
  /** Campaign round in which it opens. */
  readonly opens: number;
  /** Value carried a round; one value is roughly 5 Mt/y. */
  readonly capacity: number;
  readonly source: string;
}

/** The ways out, in the order in which oil prefers them. */
export const ROUTES = [
  {
    id: 'route:cpc',
    owner: 'russia',
    opens: 3,
    capacity: 4,
    source: 'Caspian Pipeline Consortium, first oil 2001; Russia the largest shareholder',
  },
  {
    id: 'route:atyrau-samara',
    owner: 'russia',
    opens: 1,
    capacity: 4,
    source: 'Atyrau-Samara and the Orenburg and Omsk lines of the Russian system, from Soviet times; quota 15 Mt/y',
  },
  {
    id: 'route:atasu-alashankou',
    owner: 'china',
    opens: 5,
    capacity: 3,
    source: 'Atasu-Alashankou, opened December 2005; 10 and later 20 Mt/y; gas line to China 2009',
  },
] as const satisfies readonly RouteRow[];
