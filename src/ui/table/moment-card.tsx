import { useLayoutEffect, useRef } from 'preact/hooks';
import { GIANTS, POWERS } from '../../../rules/index.ts';
import {
  capital,
  formatNumber,
  nameOf,
  phraseOf,
  sayNews,
  sayOrder,
  sayPosture,
  t,
  titleOf,
} from '../../text/index.ts';
import { DeltaList } from './delta-list.tsx';
import type { Moment } from './moments.ts';
import { OwnerMark } from './owner-mark.tsx';
import { useRoom } from './table-room.ts';

type NewsMoment = Extract<Moment, { kind: 'news' }>;
type RevealMoment = Extract<Moment, { kind: 'reveal' }>;
type AwardMoment = Extract<Moment, { kind: 'award' }>;

function News({ moment }: { readonly moment: NewsMoment }) {
  const news = sayNews(moment.card);
  return (
    <>
      <p class="cap">{t('table.news.cap', { date: news.date })}</p>
      <h2 id="moment-title">{news.title}</h2>
      <p class="moment-text">{news.body}</p>
      <DeltaList deltas={moment.deltas} />
      {news.source !== undefined && <p class="note moment-source">{t('table.news.source', { source: news.source })}</p>}
    </>
  );
}

const HARD = ['press', 'obstruct', 'confront'];

function Reveal({ moment }: { readonly moment: RevealMoment }) {
  const { tuning } = useRoom().table.value.view.rules;
  return (
    <>
      <p class="cap">{t('table.reveal.cap')}</p>
      <h2 id="moment-title">{t('table.reveal.title')}</h2>
      <div class="reveal">
        {GIANTS.map((giant) => (
          <div key={giant} class="reveal-side">
            <h3 class="reveal-who">
              <OwnerMark of={giant} /> {titleOf(giant)}
            </h3>
            <ul class="reveal-cards">
              {moment.cards
                .filter((one) => one.giant === giant)
                .map(({ card, deltas }, i) => (
                  <li
                    key={sayOrder({ type: 'posture', card })}
                    class={`reveal-card ${HARD.includes(card.posture) ? 'reveal-hard' : ''} ${card.posture === 'hold' ? 'reveal-hold' : ''}`}
                    style={{ '--turn': String(i * 2 + (giant === 'china' ? 1 : 0)) }}
                  >
                    <b class="serif">{nameOf(card.posture)}</b>
                    {card.posture === 'press' && <span class="note">{nameOf(card.concern)}</span>}
                    {'route' in card && <span class="note">{capital(phraseOf(card.route))}</span>}
                    {card.posture === 'press' && (
                      <span class="note reveal-means">
                        {t('table.demandMeans', {
                          money: tuning.demandMoney,
                          concern: nameOf(card.concern),
                          by: tuning.demandConcern,
                        })}
                      </span>
                    )}
                    {card.posture === 'obstruct' && card.route !== 'border' && (
                      <span class="note reveal-means">
                        {t('table.reveal.obstructed', { less: tuning.obstructCapacity })}
                      </span>
                    )}
                    {card.posture === 'hold' && <span class="note">{sayPosture('hold')}</span>}
                    <DeltaList deltas={deltas} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

function Awarded({ moment }: { readonly moment: AwardMoment }) {
  const { stakes, state, income } = moment.award;
  return (
    <>
      <p class="cap">{t('table.awarded.cap')}</p>
      <h2 id="moment-title">{t('table.awarded.title', { asset: capital(phraseOf(moment.asset)) })}</h2>
      <table class="awarded">
        <thead>
          <tr>
            <th scope="col">{t('table.awarded.who')}</th>
            <th scope="col">{t('table.awarded.bid')}</th>
            <th scope="col">{t('table.awarded.stakes')}</th>
          </tr>
        </thead>
        <tbody>
          {POWERS.map((power) => (
            <tr key={power}>
              <th scope="row">
                <OwnerMark of={power} /> {titleOf(power)}
              </th>
              <td>
                {moment.bids === undefined || moment.bids.bids[power] === 0
                  ? t('table.awarded.none')
                  : formatNumber(moment.bids.bids[power])}
              </td>
              <td>{formatNumber(stakes[power])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <OwnerMark of="kazakhstan" /> {capital(t('table.tender.state'))}
            </th>
            <td />
            <td>{formatNumber(state)}</td>
          </tr>
        </tbody>
      </table>
      <p class="note">
        {!moment.signed && `${t('table.awarded.noChoice')} `}
        {income !== undefined && t('table.awarded.income', { income: formatNumber(income) })}
      </p>
    </>
  );
}

/** A short scene over the map: the news, the cards turned over, a tender signed. Enter or Escape goes on at once. */
export function MomentCard({ moment }: { readonly moment: Exclude<Moment, { kind: 'reckoning' }> }) {
  const room = useRoom();
  const on = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => on.current?.focus({ preventScroll: true }), [moment.index]);
  return (
    <section class={`moment moment-${moment.kind}`} aria-labelledby="moment-title">
      <div class="moment-card" key={moment.index}>
        {moment.kind === 'news' && <News moment={moment} />}
        {moment.kind === 'reveal' && <Reveal moment={moment} />}
        {moment.kind === 'award' && <Awarded moment={moment} />}
        <button ref={on} type="button" class="button button-main moment-on" onClick={() => room.skipMoment()}>
          {t(moment.kind === 'news' ? 'table.news.on' : 'table.reveal.on')}
        </button>
      </div>
    </section>
  );
}
