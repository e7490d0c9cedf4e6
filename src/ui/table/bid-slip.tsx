import {
  bestPrice,
  type GameState,
  mostFor,
  onOffer,
  type Power,
  placeable,
  priceOf,
  proceeds,
} from '../../../rules/index.ts';
import { formatNumber, formatSigned, t, titleOf } from '../../text/index.ts';
import { Minus, Plus } from './icons.tsx';
import { OwnerMark } from './owner-mark.tsx';

interface BidSlipProps {
  readonly view: GameState;
  readonly power: Power;
  /** Stakes this power would be given. */
  readonly count: number;
  readonly more: () => void;
  readonly less: () => void;
}

/** One bidder's opened slip: what it offers a stake, what it can pay for, how much it would be given. */
export function BidSlip({ view, power, count, more, less }: BidSlipProps) {
  const price = priceOf(view, power);
  const most = Math.min(mostFor(view, power), onOffer(view));
  const best = price > 0 && price === bestPrice(view);
  return (
    <div class={`slip ${best ? 'slip-best' : ''}`} data-slip={power}>
      <header class="slip-head">
        <span
          class="slip-grip"
          data-drag={price > 0 ? power : undefined}
          title={price > 0 ? t('table.tender.drag') : undefined}
        >
          <OwnerMark of={power} /> <b>{titleOf(power)}</b>
        </span>
        {best && <span class="best">{t('table.tender.best')}</span>}
      </header>
      {price === 0 ? (
        <p class="note">{t('table.tender.madeNoBid')}</p>
      ) : (
        <>
          <p class="slip-price">
            <span class="bid-price serif">{formatNumber(price)}</span>{' '}
            <span class="note">{t('table.tender.aStake', { most })}</span>
          </p>
          <div class="stepper">
            <button
              type="button"
              class="button"
              aria-label={t('table.tender.oneLess', { who: titleOf(power) })}
              aria-disabled={count === 0}
              onClick={less}
            >
              <Minus />
            </button>
            <output>
              <span aria-hidden="true">{count}</span>
              <span class="visually-hidden">{t('table.tender.stakes', { count })}</span>
            </output>
            <button
              type="button"
              class="button"
              aria-label={t('table.tender.oneMore', { who: titleOf(power) })}
              aria-disabled={count >= Math.min(most, placeable(view))}
              onClick={more}
            >
              <Plus />
            </button>
            <span class="slip-sum good">{formatSigned(count * proceeds(view, price))}</span>
          </div>
        </>
      )}
    </div>
  );
}
