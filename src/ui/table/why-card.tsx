import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Power, parOf, rowOf, SEATS, shares, type Track } from '../../../rules/index.ts';
import {
  capital,
  formatDollars,
  formatNumber,
  formatShare,
  formatSigned,
  RULE_OF_CAUSE,
  sayCause,
  sayTrack,
  t,
  titleOf,
  whose,
} from '../../text/index.ts';
import { brentOf } from './brent.ts';
import { whyOf } from './causes.ts';
import { figureOf, toneOf } from './figure-of.ts';
import { Cross } from './icons.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { useRoom } from './table-room.ts';
import { TermNote } from './term-note.tsx';
import { trackLabel } from './track-label.ts';
import { weightParts } from './weight-parts.ts';

const powerOf = (of: string): Power | undefined =>
  of === 'weight.russia' ? 'russia' : of === 'weight.china' ? 'china' : of === 'weight.west' ? 'west' : undefined;

/** The causes of one figure, from the start of a round to now, with the rule behind each. */
function Causes({ track }: { readonly track: Track }) {
  const room = useRoom();
  const { view, chronicle } = room.table.value;
  const now = figureOf(view, track);
  const why = whyOf(track, chronicle, now);
  const label = trackLabel(track);
  const roundOf = (round: number) => view.rules.rounds[round - 1]?.number ?? round;
  return (
    <>
      <h2 id="why-title">{capital(t('table.whyTitle', { track: sayTrack(track), now: formatNumber(now) }))}</h2>
      <table class="why-rows">
        <caption class="visually-hidden">{t('table.whyCaption', { track: label })}</caption>
        <tbody>
          <tr>
            <th scope="row" colSpan={2}>
              {why.since === 0 ? t('table.whyFromStart') : t('table.whyStart', { round: roundOf(why.since) })}
            </th>
            <td>{formatNumber(why.start)}</td>
          </tr>
          {why.lines.map((line, i) => (
            <tr key={`${line.round}-${line.why}`}>
              <td class="why-round note">
                <span class={why.lines[i - 1]?.round === line.round ? 'visually-hidden' : ''}>
                  {t('table.inRound', { round: roundOf(line.round) })}
                </span>
              </td>
              <th scope="row">
                <button type="button" class="link" onClick={() => room.openRule(RULE_OF_CAUSE[line.why])}>
                  {capital(sayCause(line.why, line.of, track))}
                </button>
              </th>
              <td class={toneOf(track, line.by)}>{formatSigned(line.by)}</td>
            </tr>
          ))}
          <tr class="why-now">
            <th scope="row" colSpan={2}>
              {t('table.whyNow')}
            </th>
            <td>{formatNumber(now)}</td>
          </tr>
        </tbody>
      </table>
      {track === 'price' && <PriceNote />}
      {track === 'tension' && <Blame />}
    </>
  );
}

/** Who has raised Tension by how much: whoever raised it most is blamed for a rupture. */
function Blame() {
  const { raised } = useRoom().table.value.view;
  return (
    <ul class="why-blame note">
      {SEATS.map((seat) => (
        <li key={seat}>
          <OwnerMark of={seat} /> {t('table.whyRaised', { who: titleOf(seat), by: formatNumber(raised[seat]) })}
        </li>
      ))}
    </ul>
  );
}

function PriceNote() {
  const { view } = useRoom().table.value;
  const row = rowOf(view);
  const brent = brentOf(row.from, row.to);
  return (
    <p class="note">
      {t('table.priceNote', { calendar: formatSigned(row.price), news: formatSigned(view.priceShift) })}{' '}
      {brent !== undefined && t('table.brentNote', { price: formatDollars(brent) })}
    </p>
  );
}

/** What a power's weight is made of. */
function WeightCauses({ power }: { readonly power: Power }) {
  const room = useRoom();
  const { view } = room.table.value;
  const parts = weightParts(view, power);
  return (
    <>
      <h2 id="why-title">
        {capital(
          t('table.whyTitle', { track: t('table.weightOf', { whose: whose(power) }), now: formatNumber(parts.total) }),
        )}
      </h2>
      <table class="why-rows">
        <caption class="visually-hidden">{t('table.whyWeightCaption')}</caption>
        <tbody>
          {parts.stakes.map(({ asset, count, by }) => (
            <tr key={asset}>
              <th scope="row">{t('table.weightStakes', { count, asset: titleOf(asset) })}</th>
              <td>{formatNumber(by)}</td>
            </tr>
          ))}
          {parts.flows.map(({ route, by }) => (
            <tr key={route}>
              <th scope="row">{t('table.weightFlow', { route: titleOf(route) })}</th>
              <td>{formatNumber(by)}</td>
            </tr>
          ))}
          {parts.soft > 0 && (
            <tr>
              <th scope="row">{t('table.weightSoft')}</th>
              <td>{formatNumber(parts.soft)}</td>
            </tr>
          )}
          <tr class="why-now">
            <th scope="row">{t('table.whyNow')}</th>
            <td>{formatNumber(parts.total)}</td>
          </tr>
          {power !== 'west' && (
            <tr>
              <th scope="row">
                <button type="button" class="link" onClick={() => room.openRule('weight.par')}>
                  {t('table.whyPar')}
                </button>
              </th>
              <td>{formatNumber(parOf(view, power))}</td>
            </tr>
          )}
          <tr>
            <th scope="row">
              <button type="button" class="link" onClick={() => room.openRule('hands.free')}>
                {t('table.whyShare')}
              </button>
            </th>
            <td>{formatShare(shares(view)[power])}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** "Why did this change?": a small card beside the figure that was asked. */
export function WhyCard() {
  const room = useRoom();
  const asked = room.why.value;
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const box = card.current;
    if (box === null || asked === undefined) return;
    const put = () => {
      const at = asked.anchor.getBoundingClientRect();
      const { width, height } = box.getBoundingClientRect();
      const gap = 8;
      const right = at.right + gap + width <= window.innerWidth;
      const left = right ? at.right + gap : Math.max(gap, Math.min(at.left, window.innerWidth - width - gap));
      const below = right ? at.top - 12 : at.bottom + gap;
      setPlace({ left, top: Math.max(gap, Math.min(below, window.innerHeight - height - gap)) });
    };
    put();
    box.querySelector<HTMLElement>('.why-close')?.focus();
    // The word's meaning comes a moment later, and makes the card higher.
    const grown = new ResizeObserver(put);
    grown.observe(box);
    return () => grown.disconnect();
  }, [asked]);
  useEffect(() => {
    if (asked === undefined) return;
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Node)) return;
      if (card.current?.contains(event.target) === true || asked.anchor.contains(event.target)) return;
      room.why.value = undefined;
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [asked, room]);
  if (asked === undefined) return null;
  const close = () => {
    room.why.value = undefined;
    asked.anchor.focus();
  };
  const power = powerOf(asked.of);
  return (
    <div
      ref={card}
      class="why-card"
      role="dialog"
      aria-labelledby="why-title"
      style={place === undefined ? { opacity: 0 } : { left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="why-close button button-bare" aria-label={t('table.close')} onClick={close}>
        <Cross />
      </button>
      {power === undefined ? <Causes track={asked.of as Track} /> : <WeightCauses power={power} />}
      <TermNote of={asked.of} />
    </div>
  );
}
