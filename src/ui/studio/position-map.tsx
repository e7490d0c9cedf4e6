import { useEffect, useRef, useState } from 'preact/hooks';
import { type Scenario, setup, view } from '../../../rules/index.ts';
import { contrast, skin } from '../../app/settings.ts';
import { t } from '../../text/words.ts';
import type { MountMap, TableMap } from '../table/map-port.ts';

/** The first position of a preset on the living map. */
export function PositionMap(props: { readonly scenario: Scenario | undefined; readonly mountMap: MountMap }) {
  const { scenario, mountMap } = props;
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<TableMap | undefined>(undefined);
  useEffect(() => {
    const box = host.current;
    if (box === null) return undefined;
    let gone = false;
    let mounted: TableMap | undefined;
    Promise.resolve(mountMap(box, { skin: skin.peek(), motion: false })).then(
      (made) => {
        mounted = made;
        if (gone) made.destroy();
        else setMap(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [mountMap]);
  useEffect(() => map?.setSkin(skin.value, contrast.value), [map, skin.value, contrast.value]);
  useEffect(() => {
    if (scenario !== undefined) map?.show(view(setup(scenario, 1), 'table'));
  }, [map, scenario]);
  return (
    <section class="studio-map" aria-label={t('studio.map')}>
      <div class="map-host" ref={host} />
      {scenario === undefined && <p class="note studio-map-note">{t('studio.mapNone')}</p>}
    </section>
  );
}
