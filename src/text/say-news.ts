import { NEWS, type NewsId, type NewsRow, type NewsSource, type SourceDate, type Span } from '../../rules/index.ts';
import { capital, formatDays, formatMonth, formatYear } from './format.ts';
import { ownNews } from './own-news.ts';
import { newsTitle } from './say-name.ts';
import { inWords, type Params, t, wordsFor } from './words.ts';

/** A news card as it is read. */
export interface NewsText {
  readonly title: string;
  readonly body: string;
  /** Month and year. */
  readonly date: string;
  /** Where it is known from; a preset's own card may not say. */
  readonly source: string | undefined;
}

/** The row of a news card in the table of history; throws for a card that is not there. */
export function newsRow(id: NewsId): NewsRow {
  const row = NEWS.find((one) => one.id === id) ?? ownNews(id)?.row;
  if (row === undefined) throw new Error(`no news ${id}`);
  return row;
}

/** A card's own words, its body or what its source tells; throws if the catalogue has none. */
function cardWords(part: 'body' | 'source', id: NewsId, params: Params = {}): string {
  const words = wordsFor(`news.${part}.${id.slice('news:'.length)}`, params);
  if (words === undefined) throw new Error(`no ${part} of ${id}`);
  return words;
}

const endsOf = (span: Span): readonly [first: number, last: number] => (typeof span === 'number' ? [span, span] : span);

function sayDate([year, month, day]: SourceDate): string {
  if (month === undefined) return formatYear(year);
  if (day === undefined) return formatMonth(year, ...endsOf(month));
  return formatDays(year, endsOf(month)[0], ...endsOf(day));
}

/** One source of a card: publications keep their names and titles, the rest is said in the reader's words. */
function saySource(id: NewsId, source: NewsSource): string {
  const [date = '', then = ''] = (source.told ?? []).map(sayDate);
  const words = source.told && cardWords('source', id, { date, then });
  switch (source.kind) {
    case 'record':
      return words ?? '';
    case 'known':
      return words === undefined ? t('news.from.known') : t('news.from.fact', { words });
    case 'article': {
      const article = t('news.from.article', { part: t(`news.part.${source.part}`) });
      return words === undefined ? article : t('news.from.noted', { source: article, more: words });
    }
    case 'publication':
      return [
        source.on && sayDate(source.on),
        source.about && t('news.from.about', { year: formatYear(source.about) }),
        source.title && t('news.from.title', { title: source.title }),
        words,
      ].reduce<string>((told, more) => (more ? t('news.from.more', { source: told, more }) : told), source.name);
  }
}

/** A news card in words: headline, a sentence or two, date and source. */
export function sayNews(id: NewsId): NewsText {
  const { year, month, sources } = newsRow(id);
  const own = ownNews(id);
  const told = sources.map((source) => saySource(id, source));
  return {
    title: newsTitle(id),
    body: own === undefined ? cardWords('body', id) : inWords(own.body),
    date: formatMonth(year, month),
    source:
      own === undefined ? capital(told.reduce((source, more) => t('news.from.next', { source, more }))) : own.source,
  };
}
