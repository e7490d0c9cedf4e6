import { NEWS, type NewsId, type NewsRow } from '../../rules/index.ts';
import { formatDays, formatMonth } from './format.ts';
import { ownNews } from './own-news.ts';
import { newsTitle } from './say-name.ts';
import { inWords, language, t, wordsFor } from './words.ts';

/** A news card as it is read. */
export interface NewsText {
  readonly title: string;
  readonly body: string;
  /** Month and year. */
  readonly date: string;
  readonly source: string;
}

/** The row of a news card in the table of history; throws for a card that is not there. */
export function newsRow(id: NewsId): NewsRow {
  const row = NEWS.find((one) => one.id === id) ?? ownNews(id)?.row;
  if (row === undefined) throw new Error(`no news ${id}`);
  return row;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATES = new RegExp(`(?<=^|[,;] )(?:(\\d{1,2})(?:–(\\d{1,2}))? )?(${MONTHS.join('|')}) (\\d{4})`, 'g');

/** A source as it is read: titles stay in their own language, the words and dates around them are in the reader's. */
function saySource(source: string): string {
  const abroad = language() !== 'en';
  const told = source
    // Which part of the article it is has a name in English only.
    .replace(abroad ? /Seed article(, [^;(]*[^;( ])?/g : /Seed article/g, t('table.news.article'))
    .replace(/\bgeneral knowledge for the \w+/g, t('table.news.alsoKnown'))
    .replace(/\bGeneral knowledge\b/g, t('table.news.known'));
  if (!abroad) return told;
  return told.replace(DATES, (_, from: string | undefined, to: string | undefined, month: string, year: string) => {
    const number = MONTHS.indexOf(month) + 1;
    if (from === undefined) return formatMonth(Number(year), number);
    return formatDays(Number(year), number, Number(from), Number(to ?? from));
  });
}

/** A news card in words: headline, a sentence or two, date and source. */
export function sayNews(id: NewsId): NewsText {
  const { year, month, source } = newsRow(id);
  const own = ownNews(id);
  const body = own !== undefined ? inWords(own.body) : wordsFor(`news.body.${id.slice('news:'.length)}`);
  if (body === undefined) throw new Error(`no words for ${id}`);
  return {
    title: newsTitle(id),
    body,
    date: formatMonth(year, month),
    source: own === undefined ? saySource(source) : source,
  };
}
