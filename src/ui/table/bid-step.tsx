import { useSignal } from '@preact/signals';
import {
  dividendOf,
  type Giant,
  indexOfAsset,
  onOffer,
  options,
  rivalOf,
  royaltyOf,
  ruleOf,
} from '../../../rules/index.ts';
import { formatNumber, t, titleOf } from '../../text/index.ts';
import { Lock, Minus, Plus } from './icons.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';
import { TenderHead } from './tender-head.tsx';

/** A giant's sealed bid: a price per stake, and what it could pay for. */
export function BidStep({ giant }: { readonly giant: Giant }) {
  const room = useRoom();
  const { view } = room.table.value;
  const { tender } = view;
  const prices = options(view).flatMap((order) => (order.type === 'bid' ? [order.price] : []));
  const most = Math.max(...prices, 0);
  const price = useSignal(Math.min(most, tender === undefined ? 0 : ruleOf(view, tender.asset).value));
  if (tender === undefined) return null;
  const { value } = ruleOf(view, tender.asset);
  const { money } = view[giant];
  const offer = onOffer(view);
  const stakes = price.value === 0 ? 0 : Math.min(offer, Math.floor(money / price.value));
  const rival = rivalOf(giant);
  const slots = [0, 1, 2, 3].map((i) =>
    i < tender.keep ? ('kazakhstan' as const) : i < tender.keep + stakes ? giant : undefined,
  );
  // Between no bid and the lowest price there is nothing to name.
  const near = (named: number, by: number) => {
    const upward = prices.find((one) => one >= named) ?? most;
    return by < 0 ? Math.max(...prices.filter((one) => one <= named), 0) : upward;
  };
  const step = (by: number) => {
    price.value = near(price.value + by, by);
  };
  return (
    <section class="dock-part tender" aria-labelledby="dock-title">
      <TenderHead asset={tender.asset} at="bid" />
      <div class="tender-body bid-body">
        <StakeRing slots={slots} value={value} size={168} caption={t('table.tender.value')} />
        <div class="bid-slip">
          <p class="bid-who">
            <OwnerMark of={giant} /> <b>{t('table.tender.yourBid')}</b>
          </p>
          <div class="stepper stepper-big">
            <button
              type="button"
              class="button"
              aria-label={t('table.tender.less')}
              aria-disabled={price.value === 0}
              onClick={() => step(-view.rules.tuning.bidStep)}
            >
              <Minus />
            </button>
            <output class="bid-price serif" aria-live="polite">
              {price.value === 0 ? t('table.tender.noBid') : formatNumber(price.value)}
            </output>
            <button
              type="button"
              class="button"
              aria-label={t('table.tender.more')}
              aria-disabled={price.value === most}
              onClick={() => step(view.rules.tuning.bidStep)}
            >
              <Plus />
            </button>
          </div>
          <label class="bid-range">
            <span class="visually-hidden">{t('table.tender.price')}</span>
            <input
              type="range"
              min={0}
              max={most}
              step={view.rules.tuning.bidStep}
              value={price.value}
              onInput={(event) => (price.value = near(Number(event.currentTarget.value), 1))}
            />
          </label>
          <p class="note">{t('table.tender.money', { money: formatNumber(money) })}</p>
        </div>
        <div class="tender-would">
          <h3 class="cap preview-cap">{t('table.tender.means')}</h3>
          <ul class="plain-facts">
            <li>
              {price.value === 0
                ? t('table.tender.meansNone')
                : t('table.tender.meansStakes', { count: stakes, offer })}
            </li>
            <li>{t('table.tender.meansPays', { dividend: formatNumber(dividendOf(value, giant)), value })}</li>
            <li>
              {t('table.tender.meansState', {
                royalty: formatNumber(royaltyOf(view, indexOfAsset(view, tender.asset))),
              })}
            </li>
            <li>
              <Lock size={14} />{' '}
              {tender.invited.includes(rival)
                ? t('table.tender.rivalSealed', { rival: titleOf(rival) })
                : t('table.tender.rivalOut', { rival: titleOf(rival) })}
            </li>
          </ul>
          <button
            type="button"
            class="button button-main"
            onClick={() => room.give({ type: 'bid', asset: tender.asset, price: price.value })}
          >
            {price.value === 0 ? t('table.tender.pass') : t('table.tender.seal')}
          </button>
        </div>
      </div>
    </section>
  );
}
