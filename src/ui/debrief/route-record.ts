import type { RouteId } from '../../../rules/index.ts';
import type { Source } from './history-record.ts';

/** What a line carried in life. */
export interface RouteRecord {
  readonly route: RouteId;
  /** Kazakh oil carried, in million tonnes, in each year from `from` on to 2018. */
  readonly from: number;
  readonly carried: readonly number[];
  /** The years that a publication gives; the others are estimates from what is generally known. */
  readonly known: readonly number[];
  readonly sources: readonly Source[];
}

/** Kazakh oil by line, 1993 to 2018. What other countries sent the same way is not counted. */
export const ROUTE_HISTORY: readonly RouteRecord[] = [
  {
    route: 'route:cpc',
    from: 2001,
    carried: [0.7, 10.8, 14, 20.5, 25.5, 24.5, 25.6, 26, 27.5, 28, 28.3, 27.7, 28.7, 35.2, 38.1, 40, 49.6, 54.3],
    known: [2008, 2009, 2013, 2018],
    sources: [{ title: 'Caspian Barrel', year: 2014, month: 4 }, { title: 'CPC', year: 2019, month: 1 }, 'general'],
  },
  {
    route: 'route:atyrau-samara',
    from: 1993,
    carried: [
      8.5, 7.5, 8, 9, 9.5, 10, 10.5, 11.7, 13, 14.5, 15, 15.2, 15.3, 15.6, 16, 16.5, 17.5, 15.3, 15.4, 15.4, 15.4, 14.6,
      14.9, 15.3, 14.2, 13.7,
    ],
    known: [1999, 2000, 2009, 2013],
    sources: [{ title: 'investkz.com' }, { title: 'Caspian Barrel', year: 2014, month: 4 }, 'general'],
  },
  {
    route: 'route:atasu-alashankou',
    from: 2006,
    carried: [1.8, 4.8, 6.1, 7.7, 10.1, 10.9, 10.4, 11.8, 4.7, 4.8, 3, 2.3, 1.5],
    known: [2009, 2012, 2013],
    sources: [{ title: 'investkz.com' }, { title: 'Caspian Barrel', year: 2014, month: 4 }, 'general'],
  },
];

/** What a line carried in a span of years: the mean of the years it was open, and whether any of them is an estimate. */
export function carriedIn(
  { from, carried, known }: RouteRecord,
  first: number,
  last: number,
): { readonly mt: number; readonly about: boolean } | undefined {
  const years = carried.map((_, place) => from + place).filter((year) => year >= first && year <= last);
  if (years.length === 0) return undefined;
  const sum = years.reduce((all, year) => all + (carried[year - from] ?? 0), 0);
  return { mt: sum / years.length, about: years.some((year) => !known.includes(year)) };
}
