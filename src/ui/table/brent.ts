/**
 * What a barrel of Brent cost on average in a year, in US dollars of the day.
 * Source: U.S. Energy Information Administration, Europe Brent spot price FOB, annual averages.
 */
const BRENT: Readonly<Record<number, number>> = {
  1993: 17.01,
  1994: 15.86,
  1995: 17.02,
  1996: 20.64,
  1997: 19.11,
  1998: 12.76,
  1999: 17.9,
  2000: 28.66,
  2001: 24.46,
  2002: 24.99,
  2003: 28.85,
  2004: 38.26,
  2005: 54.57,
  2006: 65.16,
  2007: 72.44,
  2008: 96.94,
  2009: 61.74,
  2010: 79.61,
  2011: 111.26,
  2012: 111.63,
  2013: 108.56,
  2014: 98.97,
  2015: 52.32,
  2016: 43.64,
  2017: 54.13,
  2018: 71.34,
};

/** The real oil price over a round's years, in whole dollars; `undefined` outside the table. */
export function brentOf(from: number, to: number): number | undefined {
  let sum = 0;
  let years = 0;
  for (let year = from; year <= to; year++) {
    const price = BRENT[year];
    if (price === undefined) return undefined;
    sum += price;
    years += 1;
  }
  return years === 0 ? undefined : Math.round(sum / years);
}
