import { HOLDERS, type Holder, type RouteId } from '../../../rules/index.ts';
import type { Debrief } from '../../app/debrief.ts';
import { toldBefore } from '../../app/told-before.ts';
import { dossierOf } from '../../text/dossiers.ts';
import {
  formatMonth,
  formatNumber,
  formatShare,
  formatTenth,
  formatYear,
  formatYears,
  letterOf,
  titleOf,
} from '../../text/index.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { HISTORY, type Source } from './history-record.ts';
import { carriedIn, ROUTE_HISTORY } from './route-record.ts';

/** One value of the game stands for about five million tonnes a year. */
const MT_A_VALUE = 5;

/** Who holds what of a thing, as a bar with letters, and in words for who does not see it. */
function HolderBar({ held }: { readonly held: Readonly<Record<Holder, number>> }) {
  const shown = HOLDERS.filter((holder) => held[holder] > 0);
  return (
    <div class="holder-bar">
      {shown.map((holder) => (
        <span key={holder} class={`holder-part holder-${holder}`} style={{ flexGrow: held[holder] }}>
          <span class="visually-hidden">{titleOf(holder)}</span>
          <span aria-hidden="true">{letterOf(holder)}</span> {formatShare(held[holder])}
        </span>
      ))}
    </div>
  );
}

const shareOf = (held: Readonly<Record<Holder, number>>, whole: number): Record<Holder, number> => ({
  kazakhstan: held.kazakhstan / whole,
  russia: held.russia / whole,
  china: held.china / whole,
  west: held.west / whole,
});

/** Where a figure is from: a publication keeps its own title, anything else is said. */
const saySource = (source: Source): string => {
  if (typeof source === 'string') return t(`debrief.source.${source}`);
  const { title, year, month } = source;
  return year === undefined || month === undefined ? title : `${title}, ${formatMonth(year, month)}`;
};

/** Sources in a row: first those of the figures, then those of the dossier. */
const sourcesOf = (sources: readonly Source[], dossier: string): string =>
  [...sources.map(saySource), dossier].join('; ');

/** A figure that rests on an estimate says so. */
function sayCarried(carried: ReturnType<typeof carriedIn>): string {
  if (carried === undefined) return t('debrief.noFlow');
  const mt = formatTenth(carried.mt);
  return carried.about ? t('debrief.about', { mt }) : mt;
}

/** What each line carried round by round, in the game and in life. */
function WaysOut({ debrief }: { readonly debrief: Debrief }) {
  const { facts, rounds, final } = debrief;
  const lines = ROUTE_HISTORY.filter(({ route }) => final.rules.routes.some(({ id }) => id === route));
  const carried = (route: RouteId, round: number): number =>
    facts.reduce(
      (sum, fact) =>
        fact.round === round && fact.event.type === 'shipped' && fact.event.route === route
          ? sum + fact.event.value
          : sum,
      0,
    );
  return (
    <div class="ways">
      <ScrollBox name={t('debrief.ways')}>
        <table class="figures ways-table">
          <caption>
            {t('debrief.ways')} <span class="note">{t('debrief.waysNote')}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('table.roundName')}
              </th>
              {lines.map(({ route }) => (
                <th key={route} scope="colgroup" colSpan={2}>
                  {titleOf(route)}
                </th>
              ))}
            </tr>
            <tr>
              {lines.map(({ route }) => [
                <th key={`${route} you`} scope="col">
                  {t('debrief.you')}
                </th>,
                <th key={`${route} record`} scope="col">
                  {t('debrief.record')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ number, from, to }, place) => (
              <tr key={number}>
                <th scope="row">{formatYears(from, to)}</th>
                {lines.map((line) => [
                  <td key={`${line.route} you`}>{formatNumber(carried(line.route, place + 1) * MT_A_VALUE)}</td>,
                  <td key={`${line.route} record`}>{sayCarried(carriedIn(line, from, to))}</td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ul class="ways-sources">
        {lines.map(({ route, sources }) => {
          const dossier = dossierOf(route);
          return (
            <li key={route}>
              <strong>{dossier.name}.</strong> {dossier.lines[1]} {dossier.lines[2]}{' '}
              <span class="note">{sourcesOf(sources, dossier.source)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The game beside what happened: who ended up with each asset, and which institutions were joined when. */
export function HistoryPart({ debrief }: { readonly debrief: Debrief }) {
  const { final, facts, match } = debrief;
  const earlier = toldBefore(match, 'table', final);
  const assets = final.assets.flatMap((asset) => {
    const record = HISTORY.find((row) => row.asset === asset.id);
    return record === undefined ? [] : [{ asset, record, dossier: dossierOf(asset.id) }];
  });
  const clubs = final.rules.clubs.map(({ id, power }) => {
    const joined =
      facts.find(({ event }) => event.type === 'joined' && event.club === id) ??
      earlier.find(({ order }) => order.type === 'join-club' && order.club === id);
    const row = joined === undefined ? undefined : final.rules.rounds[joined.round - 1];
    return { id, power, row, dossier: dossierOf(id), before: joined === undefined && final.clubs.includes(id) };
  });
  return (
    <section class="end-part history" aria-labelledby="end-history">
      <h2 id="end-history" class="section-title">
        {t('debrief.history')}
      </h2>
      <p class="note">{t('debrief.historyNote')}</p>
      <p class="holder-key" aria-hidden="true">
        {HOLDERS.map((holder) => (
          <span key={holder}>
            <span class={`holder-swatch holder-${holder}`} /> {titleOf(holder)}
          </span>
        ))}
      </p>
      <ScrollBox name={t('debrief.record')}>
        <table class="figures history-table">
          <thead>
            <tr>
              <th scope="col">{t('debrief.what')}</th>
              <th scope="col">{t('debrief.shares')}</th>
              <th scope="col">{t('debrief.record')}</th>
            </tr>
          </thead>
          <tbody>
            {assets.map(({ asset, record, dossier }) => (
              <tr key={asset.id}>
                <th scope="row">{dossier.name}</th>
                <td>
                  <dl class="history-pair">
                    <dt>{t('debrief.you')}</dt>
                    <dd>{asset.opened === 0 ? t('debrief.noContract') : <HolderBar held={shareOf(asset, 4)} />}</dd>
                    <dt>{formatYear(record.year)}</dt>
                    <dd>
                      <HolderBar held={shareOf(record.holders, 100)} />
                    </dd>
                  </dl>
                </td>
                <td>
                  <p>{dossier.lines[1]}</p>
                  <p class="note">{sourcesOf(record.sources, dossier.source)}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h3 class="history-sub">{t('debrief.institutions')}</h3>
      <ul class="history-clubs">
        {clubs.map(({ id, row, dossier, before }) => (
          <li key={id}>
            <p class="history-club">
              <strong>{dossier.name}</strong>{' '}
              <span class={row === undefined && !before ? 'note' : 'history-joined'}>
                {row === undefined
                  ? t(before ? 'debrief.joinedBefore' : 'debrief.notJoined')
                  : t('debrief.joined', { years: formatYears(row.from, row.to) })}
              </span>
            </p>
            <p>{dossier.lines[1]}</p>
            <p class="note">{dossier.source}</p>
          </li>
        ))}
      </ul>
      <WaysOut debrief={debrief} />
    </section>
  );
}
