import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  capacityNow,
  type GameState,
  HOLDERS,
  isOpen,
  loads,
  type NewsId,
  POSTURES,
  POWERS,
  type Posture,
  shipments,
} from '../../../rules/index.ts';
import { quiet } from '../../app/after-paint.ts';
import type { Dated } from '../../text/dossiers.ts';
import {
  capital,
  formatDollars,
  formatNumber,
  nameOf,
  namesOf,
  newsRow,
  sayLicence,
  sayNews,
  sayPosture,
  t,
  titleOf,
} from '../../text/index.ts';
import { brentOf } from './brent.ts';
import { OwnerMark } from './owner-mark.tsx';
import { MT, sayAsset, sayClub, sayOpening, sayShipping, sayTender } from './say-place.ts';
import { useRoom } from './table-room.ts';

/** How long something is pointed at before its card comes. */
const PAUSE = 280;
const GAP = 12;
const EDGE = 8;
/** What a card says of the thing that is pointed at. */
interface CardText {
  readonly title: string;
  /** Its names, each with the language it is in. */
  readonly names: readonly (readonly [page: string, name: string])[];
  readonly lines: readonly string[];
  /** What came about when, between the first line and the others. */
  readonly dated?: readonly Dated[] | undefined;
  readonly source?: string | undefined;
}

const isPosture = (id: string): id is Posture => POSTURES.some((one) => one === id);
const isNews = (id: string): id is NewsId => id.startsWith('news:');

/** The event a news card tells of, with what oil cost that year. */
async function newsCard(id: NewsId): Promise<CardText> {
  const { title, body, date, source } = sayNews(id);
  const { year } = newsRow(id);
  const price = brentOf(year, year);
  const { newsNames } = await import('../../text/dossiers.ts');
  return {
    title,
    names: await newsNames(id),
    lines: [
      `${capital(date)}. ${body}`,
      ...(price === undefined ? [] : [t('table.dossier.brent', { price: formatDollars(price) })]),
    ],
    source,
  };
}

/** The card of an asset, line, club, power, hub, event, posture or word of the game; what is long is fetched when asked for. */
async function cardOf(id: string, { rules: { tuning } }: GameState): Promise<CardText | undefined> {
  if (isPosture(id))
    return { title: nameOf(id), names: [], lines: [sayPosture(id, tuning), capital(sayLicence(id, tuning))] };
  if (isNews(id)) return newsCard(id);
  if (id.startsWith('term:')) {
    const { TERMS, termCard } = await import('../../text/rulebook.ts');
    const term = TERMS.find((one) => id === `term:${one}`);
    if (term === undefined) return undefined;
    const { title, means } = termCard(term, tuning);
    return { title, names: [], lines: [means] };
  }
  const { findDossier, datedEntries } = await import('../../text/dossiers.ts');
  const dossier = findDossier(id);
  if (dossier === undefined) return undefined;
  const [what = '', history = '', ...figures] = dossier.lines;
  const dated = datedEntries(history);
  const lines = dated === undefined ? dossier.lines : [what, ...figures];
  return { title: titleOf(id), names: namesOf(id), lines, dated, source: dossier.source };
}

/**
 * Fetches what cards are written with and the faces their names are set in. A face that comes while the first card is
 * read has every word of the page measured anew.
 */
async function fetchCards({ rules: { assets, routes } }: GameState): Promise<void> {
  await quiet();
  await Promise.all([import('../../text/dossiers.ts'), import('virtual:chinese-face.css')]);
  const names = [...POWERS, ...assets.map(({ id }) => id), ...routes.map(({ id }) => id)].flatMap(namesOf);
  await document.fonts.load(getComputedStyle(document.body).font, names.map(([, name]) => name).join(''));
}

/** What it is at now, in real units: an asset's owners and output, a line's flow, a club's door. */
function Now({ id, view }: { readonly id: string; readonly view: GameState }) {
  const a = view.rules.assets.findIndex((one) => one.id === id);
  const rule = view.rules.assets[a];
  const asset = view.assets[a];
  if (rule !== undefined && asset !== undefined) {
    const open = asset.opened !== 0;
    return (
      <div class="dossier-now">
        {open && (
          <p class="dossier-owners">
            {HOLDERS.filter((holder) => asset[holder] > 0).map((holder) => (
              <span key={holder} class="nowrap">
                <OwnerMark of={holder} /> {formatNumber(asset[holder])}
              </span>
            ))}
          </p>
        )}
        <p>{sayAsset(rule)}</p>
        {open && rule.needsPipeline && (
          <p class={shipments(view)[a] === undefined ? 'bad' : ''}>{sayShipping(view, a)}</p>
        )}
        {!open && view.tender?.asset !== id && <p>{sayTender(view, rule)}</p>}
      </div>
    );
  }
  const club = view.rules.clubs.find((one) => one.id === id);
  if (club !== undefined)
    return (
      <div class="dossier-now">
        {sayClub(view, club).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    );
  const r = view.routes.findIndex((one) => one.id === id);
  const route = view.rules.routes[r];
  if (route === undefined) return null;
  const mt = (value: number) => formatNumber(value * MT);
  const capacity = capacityNow(view, r);
  return (
    <div class="dossier-now">
      <p class="dossier-owners">
        <OwnerMark of={route.owner} /> {t('table.lineOf', { who: titleOf(route.owner) })}
      </p>
      <p>
        {isOpen(view, r)
          ? t('table.dossier.flow', { load: mt(loads(view)[r] ?? 0), capacity: mt(capacity) })
          : sayOpening(view, route.opens)}
      </p>
      {view.routes[r]?.obstructed === true && (
        <p class="bad">
          {t('table.dossier.obstructed', { full: mt(view.routes[r].capacity), capacity: mt(capacity) })}
        </p>
      )}
    </div>
  );
}

/** Where a card of a size stands beside its thing: never over it, and never over what is decided in the dock. */
function placeOf(anchor: Element, { width, height }: DOMRect): { readonly left: number; readonly top: number } {
  const at = anchor.getBoundingClientRect();
  // What stands in a margin has its card beside the whole margin, which goes on being read.
  const box = anchor.closest('.rail')?.getBoundingClientRect();
  // On a phone the margins are no boxes of their own.
  const rail = box !== undefined && box.width > 0 ? box : undefined;
  const margin = rail ?? at;
  // A card of the map stays over the map where it can.
  const stage = anchor.closest('.stage')?.getBoundingClientRect();
  const fitsRight = (edge: number) => margin.right + GAP + width < edge - EDGE;
  const left = margin.left - GAP - width > EDGE;
  const right = fitsRight(stage !== undefined && left ? stage.right : window.innerWidth);
  const deciding = anchor.closest('.dock') !== null;
  if (deciding || !(right || left)) {
    const above = at.top - GAP - height;
    const below = at.bottom + GAP;
    // Where it fits on neither side, it stands where it covers less of its thing.
    const over = EDGE - above;
    const under = below + height + EDGE - window.innerHeight;
    const goesUp = deciding ? over <= 0 || over < under : under > 0 && over < under;
    return {
      left: Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE)),
      top: goesUp ? Math.max(EDGE, above) : Math.max(EDGE, Math.min(below, window.innerHeight - height - EDGE)),
    };
  }
  const floor = stage?.bottom ?? rail?.bottom ?? window.innerHeight;
  return {
    left: right ? margin.right + GAP : margin.left - GAP - width,
    top: Math.max(EDGE, Math.min(at.top - 20, floor - height - EDGE)),
  };
}

/** The card of what is pointed at or in focus: its names, what it was in life, real figures, and where that is known from; or what a word means. */
export function DossierCard() {
  const room = useRoom();
  const pointed = room.pointed.value;
  const { view } = room.table.value;
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly of: typeof pointed; readonly card: CardText } | undefined>(undefined);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | undefined>(undefined);
  useEffect(() => void fetchCards(room.table.peek().view).catch(() => undefined), [room]);
  useEffect(() => {
    setShown(undefined);
    setPlace(undefined);
    if (pointed === undefined) return;
    let gone = false;
    const timer = setTimeout(() => {
      // The Chinese name has a face of its own, which may not have come yet.
      import('virtual:chinese-face.css').catch(() => undefined);
      cardOf(pointed.id, room.table.peek().view).then(
        (card) => !gone && card !== undefined && setShown({ of: pointed, card }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [pointed, room]);
  // Who listens hears the card with the thing it is about; a press elsewhere puts it away.
  useEffect(() => {
    if (shown?.of === undefined) return;
    const { anchor } = shown.of;
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Node && anchor.contains(event.target))) room.pointed.value = undefined;
    };
    anchor.setAttribute('aria-describedby', 'dossier-card');
    document.addEventListener('pointerdown', away);
    return () => {
      anchor.removeAttribute('aria-describedby');
      document.removeEventListener('pointerdown', away);
    };
  }, [shown, room]);
  useLayoutEffect(() => {
    const sheet = box.current;
    if (sheet === null || shown?.of === undefined) return;
    const { anchor } = shown.of;
    const put = () => setPlace(placeOf(anchor, sheet.getBoundingClientRect()));
    put();
    // It goes with its thing when that is scrolled.
    document.addEventListener('scroll', put, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', put, { capture: true });
  }, [shown]);
  if (shown === undefined || shown.of !== pointed || pointed === undefined || !pointed.anchor.isConnected) return null;
  const { card } = shown;
  const [first, ...rest] = card.lines;
  return (
    <div
      ref={box}
      id="dossier-card"
      class="dossier-card"
      role="tooltip"
      style={place === undefined ? { opacity: '0' } : { left: `${place.left}px`, top: `${place.top}px` }}
    >
      <p class="dossier-title serif">{card.title}</p>
      {card.names.length > 0 && (
        <p class="dossier-names note">
          {card.names.map(([page, name]) =>
            // Its name in the language that is spoken is the title.
            page === document.documentElement.lang ? null : (
              <span key={page} lang={page}>
                {name}
              </span>
            ),
          )}
        </p>
      )}
      <Now id={pointed.id} view={view} />
      {first !== undefined && <p>{first}</p>}
      {card.dated !== undefined && (
        <dl class="dossier-dated">
          {card.dated.map(({ when, what }) => (
            <Fragment key={when}>
              <dt>{when}</dt>
              <dd>{capital(what)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {card.source !== undefined && <p class="note">{t('table.dossier.source', { source: card.source })}</p>}
    </div>
  );
}
