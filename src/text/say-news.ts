import { NEWS, type NewsId, type NewsRow } from '../../rules/index.ts';
import { formatMonth } from './format.ts';
import { ownNews } from './own-news.ts';
import { newsTitle } from './say-name.ts';
import { inWords, wordsFor } from './words.ts';

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

/** A news card in words: headline, a sentence or two, date and source. */
export function sayNews(id: NewsId): NewsText {
  const { year, month, source } = newsRow(id);
  const own = ownNews(id);
  const body = own !== undefined ? inWords(own.body) : wordsFor(`news.body.${id.slice('news:'.length)}`);
  if (body === undefined) throw new Error(`no words for ${id}`);
  return { title: newsTitle(id), body, date: formatMonth(year, month), source };
}
