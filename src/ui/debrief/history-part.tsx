import { HOLDERS, type Holder } from '../../../rules/index.ts';
import type { Debrief } from '../../app/debrief.ts';
import { dossierOf } from '../../text/dossiers.ts';
import { formatShare, formatYears, letterOf, titleOf } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { HISTORY } from './history-record.ts';

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

/** Sources in a row, each once. */
const sourcesOf = (...sources: readonly string[]): string =>
  [...new Set(sources.flatMap((source) => source.split('; ')))].join('; ');

/** The game beside what happened: who ended up with each asset, and which institutions were joined when. */
export function HistoryPart({ debrief }: { readonly debrief: Debrief }) {
  const { final, facts, rounds } = debrief;
  const assets = final.assets.flatMap((asset) => {
    const record = HISTORY.find((row) => row.asset === asset.id);
    return record === undefined ? [] : [{ asset, record, dossier: dossierOf(asset.id) }];
  });
  const clubs = final.rules.clubs.map(({ id, power }) => {
    const joined = facts.find(({ event }) => event.type === 'joined' && event.club === id);
    const row = joined === undefined ? undefined : rounds[joined.round - 1];
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
              <th scope="col">{t('debrief.you')}</th>
              <th scope="col">{t('debrief.record')}</th>
            </tr>
          </thead>
          <tbody>
            {assets.map(({ asset, record, dossier }) => (
              <tr key={asset.id}>
                <th scope="row">{dossier.name}</th>
                <td>{asset.opened === 0 ? t('debrief.noContract') : <HolderBar held={shareOf(asset, 4)} />}</td>
                <td>
                  <HolderBar held={shareOf(record.holders, 100)} />
                  <p>{dossier.lines[1]}</p>
                  <p class="note">
                    {record.year}: {sourcesOf(record.source, dossier.source)}
                  </p>
                </td>
              </tr>
            ))}
            {clubs.map(({ id, row, dossier, before }) => (
              <tr key={id}>
                <th scope="row">{dossier.name}</th>
                <td>
                  {row === undefined
                    ? t(before ? 'debrief.joinedBefore' : 'debrief.notJoined')
                    : t('debrief.joined', { years: formatYears(row.from, row.to) })}
                </td>
                <td>
                  <p>{dossier.lines[1]}</p>
                  <p class="note">{dossier.source}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
