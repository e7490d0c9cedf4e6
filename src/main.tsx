import './theme/base.css';
import 'virtual:language-names.css';
import { render } from 'preact';
import { keepOffline } from './app/offline/keep-offline.ts';
import { dressPage } from './app/settings.ts';
import type { MapTarget } from './map/marks.ts';
import type { Doors, TableProps } from './ui/shell/doors.ts';
import { Shell } from './ui/shell/shell.tsx';
import type { MapPlace, MountMap } from './ui/table/map-port.ts';

/** What can be chosen on the table: towns and ports are only to look at. */
const isTabled = (id: MapTarget): id is MapPlace => !id.startsWith('place:');

/** The living map, fetched when a table is first laid. */
const mountMap: MountMap = async (host, { onSelect, onHover, ...dress }) => {
  const { mountMap: mount } = await import('./map/mount-map.ts');
  return mount(host, {
    ...dress,
    onSelect: (id) => isTabled(id) && onSelect?.(id),
    onHover: (id) => onHover?.(id),
  });
};

const doors: Doors = {
  async table() {
    const { GameTable } = await import('./ui/table/game-table.tsx');
    return (props: TableProps) => <GameTable {...props} mountMap={mountMap} />;
  },
  map: mountMap,
  async stillMap() {
    const { mountStillMap } = await import('./map/mount-still-map.ts');
    return (host, worn, names) => {
      const still = mountStillMap(host, { skin: worn, names });
      return () => still.destroy();
    };
  },
};

const page = document.getElementById('app');
if (page === null) throw new Error('the page has no place for the game');
await dressPage(document.documentElement);
render(<Shell doors={doors} />, page);
if (import.meta.env.PROD) keepOffline();
