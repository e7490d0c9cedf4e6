import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { capacityNow, type GameState, HOLDERS, isOpen, loads } from '../../../rules/index.ts';
import type { Dossier } from '../../text/dossiers.ts';
import { formatNumber, namesOf, t, titleOf } from '../../text/index.ts';
import { OwnerMark } from './owner-mark.tsx';
import { useRoom } from './table-room.ts';

/** How long something is pointed at before its card comes. */
const PAUSE = 280;
const GAP = 12;
const EDGE = 8;
/** Million tonnes a year that one value stands for. */
const MT = 5;

type Loaded = typeof import('../../text/dossiers.ts');

/** What it is at now, in real units: an asset's owners and plateau, a line's flow. */
function Now({ id, view }: { readonly id: string; readonly view: GameState }) {
  const a = view.rules.assets.findIndex((one) => one.id === id);
  const rule = view.rules.assets[a];
  const asset = view.assets[a];
  if (rule !== undefined && asset !== undefined)
    return (
      <p class="dossier-now">
        {HOLDERS.filter((holder) => asset.opened !== 0 && asset[holder] > 0).map((holder) => (
          <span key={holder} class="nowrap">
            <OwnerMark of={holder} /> {formatNumber(asset[holder])}
          </span>
        ))}
        <span>{t('table.dossier.plateau', { mt: formatNumber(rule.value * MT) })}</span>
      </p>
    );
  const r = view.routes.findIndex((one) => one.id === id);
  const route = view.rules.routes[r];
  if (route === undefined || !isOpen(view, r)) return null;
  return (
    <p class="dossier-now">
      <OwnerMark of={route.owner} />
      <span>
        {t('table.dossier.flow', {
          load: formatNumber((loads(view)[r] ?? 0) * MT),
          capacity: formatNumber(capacityNow(view, r) * MT),
        })}
      </span>
    </p>
  );
}

/** The card of what is pointed at or in focus: its names, what it was in life, real figures, and where that is known from. */
export function DossierCard() {
  const room = useRoom();
  const pointed = room.pointed.value;
  const { view } = room.table.value;
  const card = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly of: typeof pointed; readonly dossier: Dossier } | undefined>(undefined);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | undefined>(undefined);
  useEffect(() => {
    setShown(undefined);
    setPlace(undefined);
    if (pointed === undefined) return;
    let gone = false;
    const timer = setTimeout(() => {
      // The Chinese name has a face of its own, fetched with the first card.
      import('virtual:chinese-face.css').catch(() => undefined);
      import('../../text/dossiers.ts').then(
        ({ findDossier }: Loaded) => {
          const dossier = findDossier(pointed.id);
          if (!gone && dossier !== undefined) setShown({ of: pointed, dossier });
        },
        () => undefined,
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [pointed]);
  useLayoutEffect(() => {
    const box = card.current;
    if (box === null || shown?.of === undefined) return;
    const at = shown.of.anchor.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const right = at.right + GAP + width < window.innerWidth - EDGE;
    const left = right ? at.right + GAP : Math.max(EDGE, at.left - GAP - width);
    // A card of the map stays over the map where it can: what is decided below is not covered.
    const floor = shown.of.anchor.closest('.stage')?.getBoundingClientRect().bottom ?? window.innerHeight;
    const top = Math.max(EDGE, Math.min(at.top - 20, floor - height - EDGE));
    setPlace({ left, top });
  }, [shown]);
  if (shown === undefined || shown.of !== pointed || pointed === undefined) return null;
  return (
    <div
      ref={card}
      class="dossier-card"
      role="tooltip"
      style={place === undefined ? { opacity: '0' } : { left: `${place.left}px`, top: `${place.top}px` }}
    >
      <p class="dossier-title serif">{titleOf(pointed.id)}</p>
      <p class="dossier-names note">
        {namesOf(pointed.id).map(([page, name]) => (
          <span key={page} lang={page}>
            {name}
          </span>
        ))}
      </p>
      <Now id={pointed.id} view={view} />
      {shown.dossier.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="note">{t('table.dossier.source', { source: shown.dossier.source })}</p>
    </div>
  );
}
