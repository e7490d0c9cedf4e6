import { locale } from './words.ts';

const MINUS = '\u2212';
const EN_DASH = '\u2013';

const plain = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' });
const choice = new Intl.ListFormat(locale(), { style: 'long', type: 'disjunction' });
const month = new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
const dollars = new Intl.NumberFormat(locale(), {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** A figure, to one decimal at most, with a true minus sign. */
export const formatNumber = (figure: number): string => plain.format(figure).replace('-', MINUS);

/** A movement: its sign always shows. */
export const formatSigned = (figure: number): string =>
  figure > 0 ? `+${formatNumber(figure)}` : formatNumber(figure);

/** A sum of the game's money. */
export const formatMoney = (sum: number): string => formatNumber(sum);

/** A share of 0-1 as a percentage. */
export const formatShare = (share: number): string => percent.format(share);

/** A real price in US dollars. */
export const formatDollars = (sum: number): string => dollars.format(sum);

/** One year, never grouped. */
export const formatYear = (year: number): string => String(year);

/** A span of years with an en dash, the century said once: 1993–95, 1999–2001. */
export function formatYears(from: number, to: number): string {
  if (from === to) return formatYear(from);
  const short = Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(-2) : String(to);
  return `${from}${EN_DASH}${short}`;
}

/** A month and its year. */
export const formatMonth = (year: number, monthNumber: number): string =>
  month.format(new Date(Date.UTC(year, monthNumber - 1, 15)));

/** Names in a row: "Russia, China and the West". */
export const formatList = (names: readonly string[]): string => list.format(names);

/** Names to choose among: "Russia or China". */
export const formatChoice = (names: readonly string[]): string => choice.format(names);

/** A sentence's first letter made large. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
