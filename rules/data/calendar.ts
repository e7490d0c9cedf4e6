/**
 * The campaign's calendar: years, what each power can spend, how keen the West is, the oil price and what each giant
 * expects to weigh (par). Money and par follow the powers' rise and fall in GDP (World Bank); the price follows annual
 * average Brent (EIA), boom years 2005-14 at +1. Par is somewhat above what each
 * giant weighs when Kazakhstan serves both evenly, measured over games of able computer players on this kernel: steep for
 * Russia in the years when it still counts as the former centre, flat once it has come to terms; steep for China late.
 */
export const CALENDAR = [
  row(1, 1993, 1995, [3, 2, 9], 3, 0, [10, 4]),
  row(2, 1996, 1998, [3, 4, 9], 3, 0, [15, 9]),
  row(3, 1999, 2001, [4, 5, 8], 3, 0, [21, 15]),
  row(4, 2002, 2004, [6, 7, 8], 3, 0, [24, 19]),
  row(5, 2005, 2007, [8, 9, 7], 2, 1, [26, 24]),
  row(6, 2008, 2010, [7, 10, 5], 2, 1, [28, 27]),
  row(7, 2011, 2014, [8, 11, 5], 2, 1, [29, 31]),
  row(8, 2015, 2018, [6, 12, 5], 2, 0, [31, 36]),
] as const;

function row(
  number: number,
  from: number,
  to: number,
  [russia, china, west]: readonly [number, number, number],
  interest: number,
  price: number,
  [parRussia, parChina]: readonly [number, number],
) {
  return {
    number,
    from,
    to,
    money: { russia, china, west },
    interest,
    price,
    par: { russia: parRussia, china: parChina },
  } as const;
}
