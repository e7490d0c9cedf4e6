import { type Language, LOCALES, WORDED } from './languages.ts';
import { language } from './words.ts';

const MINUS = '\u2212';
const EN_DASH = '\u2013';
const UTC = 'UTC';

const spanOf = (first: string, last: string): string => (first === last ? first : `${first}${EN_DASH}${last}`);

/** Two dates as one that differ in a day or a month alone: 8–12 August 2008. */
const spanned = (
  by: 'day' | 'month',
  first: readonly Intl.DateTimeFormatPart[],
  last: readonly Intl.DateTimeFormatPart[],
): string => first.map(({ type, value }, i) => (type === by ? spanOf(value, last[i]?.value ?? value) : value)).join('');

/** The customs of a language, made ready once. */
function customsOf(tongue: Language) {
  const locale = LOCALES[tongue];
  const worded = WORDED[tongue];
  const named = (number: number): string => worded?.months[number - 1] ?? '';
  const joined = (names: readonly string[], by: string): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${by}${names.at(-1)}`;
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const choice = new Intl.ListFormat(locale, { style: 'long', type: 'disjunction' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: UTC });
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: UTC });
  return {
    plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    dollars: new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
    moment:
      worded === undefined
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
        : new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }),
    list: (names: readonly string[]) => (worded === undefined ? list.format(names) : joined(names, worded.and)),
    choice: (names: readonly string[]) => (worded === undefined ? choice.format(names) : joined(names, worded.or)),
    month: (year: number, from: number, to: number) => {
      if (worded !== undefined) return `${year} ж. ${spanOf(named(from), named(to))}`;
      const [first, last] = [from, to].map((number) => month.formatToParts(Date.UTC(year, number - 1, 15)));
      return spanned('month', first ?? [], last ?? []);
    },
    days: (year: number, number: number, from: number, to: number) => {
      if (worded !== undefined) return `${year} ж. ${spanOf(String(from), String(to))} ${named(number)}`;
      const [first, last] = [from, to].map((date) => day.formatToParts(Date.UTC(year, number - 1, date)));
      return spanned('day', first ?? [], last ?? []);
    },
  };
}

const kept = new Map<Language, ReturnType<typeof customsOf>>();

function customs(): ReturnType<typeof customsOf> {
  const tongue = language();
  const known = kept.get(tongue) ?? customsOf(tongue);
  kept.set(tongue, known);
  return known;
}

/** A figure, to two decimals at most (prices go by quarters), with a true minus sign. */
export const formatNumber = (figure: number): string => customs().plain.format(figure).replace('-', MINUS);

/** A movement: its sign always shows. */
export const formatSigned = (figure: number): string =>
  figure > 0 ? `+${formatNumber(figure)}` : formatNumber(figure);

/** A figure that is measured or divided, to a tenth. */
export const formatTenth = (figure: number): string => formatNumber(Math.round(figure * 10) / 10);

/** A share of 0-1 as a percentage. */
export const formatShare = (share: number): string => customs().percent.format(share);

/** A real price in US dollars. */
export const formatDollars = (sum: number): string => customs().dollars.format(sum);

/** One year, never grouped. */
export const formatYear = (year: number): string => String(year);

/** A span of years with an en dash; English says the century once: 1993–95, 1999–2001. */
export function formatYears(from: number, to: number): string {
  if (from === to) return formatYear(from);
  const once = language() === 'en' && Math.floor(from / 100) === Math.floor(to / 100);
  const short = once ? String(to).slice(-2) : String(to);
  return `${from}${EN_DASH}${short}`;
}

/** A month, or months on end, with their year. */
export const formatMonth = (year: number, monthNumber: number, to = monthNumber): string =>
  customs().month(year, monthNumber, to);

/** A day, or some days of one month, with its year. */
export const formatDays = (year: number, monthNumber: number, from: number, to = from): string =>
  customs().days(year, monthNumber, from, to);

/** A day and a time of day. */
export const formatMoment = (time: number): string => customs().moment.format(time);

/** Names in a row: "Russia, China and the West". */
export const formatList = (names: readonly string[]): string => customs().list(names);

/** Names to choose among: "Russia or China". */
export const formatChoice = (names: readonly string[]): string => customs().choice(names);

/** A sentence's first letter made large. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
