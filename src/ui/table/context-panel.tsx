import {
  type AssetId,
  assetOf,
  at,
  capacityNow,
  dividendOf,
  HOLDERS,
  indexOfAsset,
  indexOfRoute,
  isOpen,
  loads,
  type RouteId,
  royaltyOf,
  ruleOf,
  shipments,
} from '../../../rules/index.ts';
import { formatNumber, sayOrder, sayRefusal, t, titleOf } from '../../text/index.ts';
import { ringOf } from './award-slots.ts';
import { Barred, Cross, NotNow } from './icons.tsx';
import { ordersAbout } from './order-columns.ts';
import { OwnerMark } from './owner-mark.tsx';
import { MT, sayAsset, sayOpening, sayShipping, sayTender } from './say-place.ts';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';

/** Orders that touch what is selected, as buttons; the refused ones with their reason. */
function OrdersHere({ id }: { readonly id: string }) {
  const room = useRoom();
  const { view } = room.table.value;
  const choices = ordersAbout(room.columns.value, id);
  const legal = choices.filter((choice) => choice.refusal === undefined);
  const rest = choices.filter((choice) => choice.refusal !== undefined);
  if (choices.length === 0) return null;
  return (
    <div class="orders-here">
      {legal.map(({ order }) => (
        <button
          key={sayOrder(order)}
          type="button"
          class="order-row"
          aria-pressed={JSON.stringify(room.weighed.value) === JSON.stringify(order)}
          onClick={() => {
            room.weighed.value = order;
          }}
        >
          <span class="order-row-name">{sayOrder(order)}</span>
        </button>
      ))}
      {rest.length > 0 && (
        <details class="not-now">
          <summary>{t('table.notNow', { count: rest.length })}</summary>
          <ul>
            {rest.map(({ order, refusal }) => (
              <li key={sayOrder(order)} class="note">
                <NotNow size={13} /> <b>{sayOrder(order)}</b> {refusal === undefined ? '' : sayRefusal(refusal, view)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function AssetFacts({ id }: { readonly id: AssetId }) {
  const { view } = useRoom().table.value;
  const index = indexOfAsset(view, id);
  const asset = assetOf(view, id);
  const rule = ruleOf(view, id);
  const line = shipments(view)[index];
  const open = asset.opened !== 0;
  const pays =
    line === undefined ? 0 : royaltyOf(view, index) + asset.kazakhstan * dividendOf(rule.value, 'kazakhstan');
  return (
    <div class="context-body">
      <StakeRing
        slots={open ? ringOf(view, id) : [undefined, undefined, undefined, undefined]}
        value={rule.value}
        size={104}
      />
      <div>
        <p class="note">{sayAsset(rule)}</p>
        {open ? (
          <>
            <ul class="owners">
              {HOLDERS.filter((holder) => asset[holder] > 0).map((holder) => (
                <li key={holder}>
                  <OwnerMark of={holder} /> {titleOf(holder)} <b>{formatNumber(asset[holder])}</b>
                </li>
              ))}
            </ul>
            <p class={line === undefined ? 'bad' : ''}>{sayShipping(view, index)}</p>
            <p>{t('table.paysYou', { by: formatNumber(pays) })}</p>
          </>
        ) : (
          <p>{sayTender(view, rule)}</p>
        )}
      </div>
    </div>
  );
}

function RouteFacts({ id }: { readonly id: RouteId }) {
  const { view } = useRoom().table.value;
  const r = indexOfRoute(view, id);
  const rule = at(view.rules.routes, r);
  const load = at(loads(view), r);
  const capacity = capacityNow(view, r);
  const plan = shipments(view);
  const flowing = view.assets.filter((_, i) => plan[i] === id);
  return (
    <div class="context-route">
      <p>
        <OwnerMark of={rule.owner} /> {t('table.lineOf', { who: titleOf(rule.owner) })}
      </p>
      {isOpen(view, r) ? (
        <>
          <p>
            {t('table.loadLong', {
              load: formatNumber(load),
              capacity: formatNumber(capacity),
              free: formatNumber(capacity - load),
              mt: formatNumber(load * MT),
            })}
          </p>
          {at(view.routes, r).obstructed && (
            <p class="bad obstruction">
              <Barred /> {t('table.obstructs', { route: titleOf(id), from: at(view.routes, r).capacity, to: capacity })}
            </p>
          )}
          <p class="note">
            {flowing.length === 0
              ? t('table.carriesNothing')
              : t('table.carries', { assets: flowing.map((asset) => titleOf(asset.id)).join(', ') })}
          </p>
        </>
      ) : (
        <p>{sayOpening(view, rule.opens)}</p>
      )}
    </div>
  );
}

/** What is selected on the map: whose it is, what it ships and pays, and what can be done about it. */
export function ContextPanel() {
  const room = useRoom();
  const id = room.selected.value;
  if (id === undefined) return null;
  return (
    <section class="context" aria-labelledby="context-title">
      <header class="context-head">
        <h2 id="context-title">{titleOf(id)}</h2>
        <button
          type="button"
          class="button button-bare"
          aria-label={t('table.close')}
          onClick={() => {
            room.selected.value = undefined;
          }}
        >
          <Cross />
        </button>
      </header>
      {id.startsWith('asset:') ? <AssetFacts id={id as AssetId} /> : <RouteFacts id={id as RouteId} />}
      <OrdersHere id={id} />
    </section>
  );
}
