import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GameState } from '../../../rules/index.ts';
import { language, t } from '../../text/index.ts';
import { CONTRASTS, type Contrast, SKINS, type Skin } from '../../theme/tokens.ts';
import type { MapPlace, MountMap, TableMap } from './map-port.ts';
import { PlainMap } from './plain-map.tsx';
import { placesTold } from './reckoning-story.ts';
import { useRoom } from './table-room.ts';

/** How the page is dressed now. */
function dress(): { skin: Skin; contrast: Contrast; motion: boolean } {
  const { skin, contrast, motion } = document.documentElement.dataset;
  return {
    skin: SKINS.find((one) => one === skin) ?? 'paper',
    contrast: CONTRASTS.find((one) => one === contrast) ?? 'standard',
    motion: motion !== 'off',
  };
}

/** What the map shows of an order's targets. */
function placesOf(orders: readonly object[]): MapPlace[] {
  const places = new Set<MapPlace>();
  for (const order of orders) {
    if ('asset' in order) places.add(order.asset as MapPlace);
    else if ('route' in order) places.add(order.route as MapPlace);
  }
  return [...places];
}

/** The asset on tender, shown as chosen while nothing else is. */
const onTender = (view: GameState): MapPlace | undefined => view.tender?.asset;

/** The map in its neatline; without one, the same in words. */
export function MapFrame({ mountMap }: { readonly mountMap: MountMap | undefined }) {
  const room = useRoom();
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<TableMap | undefined>(undefined);
  const [failed, setFailed] = useState(mountMap === undefined);
  const { view } = room.table.value;
  const after = room.preview.value?.after;
  const chosen = room.selected.value ?? onTender(view);
  const open = room.openRow.value;
  const columns = room.columns.value;
  const told = room.told.value;
  const lit = useMemo(
    () =>
      told !== undefined
        ? placesTold(told)
        : placesOf(columns.flatMap((column) => column.rows).find((row) => row.key === open)?.legal ?? []),
    [columns, open, told],
  );
  const tongue = language();
  // The map writes its names once: in another language it is laid anew.
  useEffect(() => {
    const box = host.current;
    if (mountMap === undefined || box === null) return;
    let gone = false;
    let mounted: TableMap | undefined;
    const watch = new MutationObserver(() => {
      const { skin, contrast, motion } = dress();
      mounted?.setSkin(skin, contrast);
      mounted?.setMotion(motion);
    });
    Promise.resolve()
      .then(() =>
        mountMap(box, {
          ...dress(),
          onSelect: (id) => {
            room.selected.value = room.selected.peek() === id ? undefined : id;
          },
          onHover: (id) => {
            const anchor = id === undefined ? null : box.querySelector(`[data-target="${CSS.escape(id)}"]`);
            room.pointed.value = id === undefined || anchor === null ? undefined : { id, anchor };
          },
          onBeats: (beats) => {
            // Concerns and Tension, in the margins, move when the map has told why.
            const figures = beats.find(({ kind }) => kind === 'moves');
            const { style } = box.closest<HTMLElement>('.table') ?? box;
            if (figures === undefined) style.removeProperty('--figures-at');
            else style.setProperty('--figures-at', `${Math.round(figures.at)}ms`);
          },
        }),
      )
      .then((made) => {
        if (gone) {
          made.destroy();
          return;
        }
        mounted = made;
        made.show(room.table.peek().view);
        watch.observe(document.documentElement, { attributeFilter: ['data-skin', 'data-contrast', 'data-motion'] });
        setMap(made);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      watch.disconnect();
      mounted?.destroy();
      setMap(undefined);
    };
  }, [mountMap, room, tongue]);
  // What happened under a scene is played when the scene has gone.
  const scene = room.moments.value[0]?.kind;
  const covered = scene !== undefined && scene !== 'reckoning';
  useEffect(() => {
    if (!covered) map?.show(view);
  }, [map, view, covered]);
  useEffect(() => map?.ghost(after), [map, after]);
  useEffect(() => map?.select(chosen), [map, chosen]);
  useEffect(() => map?.highlight(lit), [map, lit]);
  return (
    <section class="map-frame-box" aria-label={t('table.map')}>
      {failed ? <PlainMap /> : <div class="map-host" ref={host} />}
    </section>
  );
}
