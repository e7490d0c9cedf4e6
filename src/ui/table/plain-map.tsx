import { at, capacityNow, isOpen, loads, roundNumber } from '../../../rules/index.ts';
import { formatNumber, t, titleOf } from '../../text/index.ts';
import { ringOf } from './award-slots.ts';
import { OwnerMark } from './owner-mark.tsx';
import { sayShipping } from './say-place.ts';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';

/** The map in words: every asset and route as a list, where no map can be drawn. */
export function PlainMap() {
  const room = useRoom();
  const { view } = room.table.value;
  const carried = loads(view);
  const select = (id: NonNullable<typeof room.selected.value>) => {
    room.selected.value = room.selected.value === id ? undefined : id;
  };
  return (
    <div class="plain-map">
      <section aria-labelledby="plain-assets">
        <h3 id="plain-assets">{t('table.assets')}</h3>
        <ul class="plain-list">
          {view.assets.map((asset, i) => {
            const rule = at(view.rules.assets, i);
            const open = asset.opened !== 0;
            return (
              <li key={asset.id}>
                <button
                  type="button"
                  class="plain-item"
                  aria-pressed={room.selected.value === asset.id}
                  onClick={() => select(asset.id)}
                >
                  <StakeRing
                    slots={open ? ringOf(view, asset.id) : [undefined, undefined, undefined, undefined]}
                    value={rule.value}
                    size={52}
                  />
                  <span>
                    <b>{titleOf(asset.id)}</b>
                    <span class="note">{open ? sayShipping(view, i) : t('table.tenderIn', { round: rule.round })}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="plain-routes">
        <h3 id="plain-routes">{t('table.routes')}</h3>
        <ul class="plain-list">
          {view.rules.routes.map((route, r) => (
            <li key={route.id}>
              <button
                type="button"
                class="plain-item"
                aria-pressed={room.selected.value === route.id}
                onClick={() => select(route.id)}
              >
                <OwnerMark of={route.owner} />
                <span>
                  <b>{titleOf(route.id)}</b>
                  <span class={`note ${view.routes[r]?.obstructed === true ? 'bad' : ''}`}>
                    {isOpen(view, r)
                      ? t('table.loadOf', {
                          load: formatNumber(at(carried, r)),
                          capacity: formatNumber(capacityNow(view, r)),
                        })
                      : t('table.opensIn', { round: route.opens, now: roundNumber(view) })}
                    {view.routes[r]?.obstructed === true && ` ${t('table.obstructed')}`}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
