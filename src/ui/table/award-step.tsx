import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  bestPrice,
  mostFor,
  type OrderOf,
  onOffer,
  POWERS,
  type Power,
  placeable,
  priceOf,
  proceeds,
  refusal,
  ruleOf,
} from '../../../rules/index.ts';
import { formatNumber, formatSigned, sayRefusal, t, titleOf } from '../../text/index.ts';
import {
  awardOf,
  byBid,
  byPrice,
  fixedSlots,
  incomeOf,
  otherSplits,
  type Slot,
  slotsOf,
  withSlot,
} from './award-slots.ts';
import { DeltaList } from './delta-list.tsx';
import { Minus, Plus } from './icons.tsx';
import { orderDeltas } from './order-deltas.ts';
import { OwnerMark } from './owner-mark.tsx';
import { previewOf } from './preview.ts';
import { Consequences, PreviewRows } from './preview-panel.tsx';
import { useSliceDrag } from './slice-drag.ts';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';
import { TenderHead } from './tender-head.tsx';

const KEYS: Readonly<Record<string, Power>> = { r: 'russia', c: 'china', w: 'west' };

/** Dividing the ring among the bidders, with what each split would do. */
export function AwardStep() {
  const room = useRoom();
  const { view } = room.table.value;
  const { tender } = view;
  const slots = useSignal<readonly Slot[]>(slotsOf(view, byPrice(view)));
  const chosen = useSignal<number | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const set = (index: number, to: Power | undefined) => {
    slots.value = withSlot(view, slots.value, index, to);
  };
  const dragging = useSliceDrag(box, set);
  if (tender === undefined) return null;
  const { value } = ruleOf(view, tender.asset);
  const stakes = awardOf(slots.value);
  const placed = POWERS.reduce((sum, power) => sum + stakes[power], 0);
  const need = placeable(view);
  const best = bestPrice(view);
  const fixed = fixedSlots(view);
  const bidders = byBid(view);
  const order: OrderOf<'award'> = { type: 'award', asset: tender.asset, stakes };
  const no = refusal(view, 'kazakhstan', order);
  const preview = no === undefined ? previewOf(view, order) : undefined;
  const splitName = (split: typeof stakes): string => {
    const parts = POWERS.filter((power) => split[power] > 0).map((power) =>
      t('table.tender.part', { who: titleOf(power), count: split[power] }),
    );
    return [
      ...parts,
      t('table.tender.part', {
        who: t('table.tender.state'),
        count: 4 - POWERS.reduce((sum, power) => sum + split[power], 0),
      }),
    ].join(', ');
  };
  const more = (power: Power) => {
    const free = slots.value.findIndex((slot, i) => i >= fixed && slot === undefined);
    const other = slots.value.findIndex((slot, i) => i >= fixed && slot !== power);
    set(free >= 0 ? free : other, power);
  };
  const less = (power: Power) => set(slots.value.lastIndexOf(power), undefined);
  const cycle = (index: number) => {
    chosen.value = index;
    const ring: Slot[] = [...bidders, undefined];
    const now = ring.indexOf(slots.value[index]);
    for (let i = 1; i <= ring.length; i++) {
      const to = ring[(now + i) % ring.length];
      if (to === 'kazakhstan') continue;
      const next = withSlot(view, slots.value, index, to);
      if (next === slots.value) continue;
      slots.value = next;
      return;
    }
  };
  const others = otherSplits(view).filter((split) => splitName(split) !== splitName(stakes));
  return (
    <section class="dock-part tender award" aria-labelledby="dock-title">
      <TenderHead asset={tender.asset} at="award" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: letters are shortcuts for the buttons inside */}
      <div
        ref={box}
        class="tender-body award-body"
        data-dragging={dragging !== undefined}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const digit = Number(event.key);
          const to = KEYS[event.key.toLowerCase()];
          if (digit >= 1 && digit <= 4) {
            chosen.value = digit - 1;
            box.current?.querySelector<HTMLElement>(`[data-quarter="${digit - 1}"]`)?.focus();
          } else if (to !== undefined && chosen.value !== undefined) set(chosen.value, to);
          else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen.value !== undefined)
            set(chosen.value, undefined);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <div class="award-ring">
          <h3 class="legend">{t('table.tender.divide')}</h3>
          <p class="note">{t('table.tender.how')}</p>
          <StakeRing
            slots={slots.value}
            value={value}
            size={250}
            caption={t('table.tender.value')}
            selected={chosen.value}
            onSlot={(index) => (index >= fixed ? cycle(index) : undefined)}
          />
          <fieldset class="quarters">
            <legend class="visually-hidden">{t('table.tender.quarters')}</legend>
            {slots.value.map((slot, i) => (
              <button
                key={i}
                type="button"
                class="quarter"
                data-quarter={i}
                aria-pressed={chosen.value === i}
                aria-disabled={i < fixed}
                onFocus={() => {
                  chosen.value = i;
                }}
                onClick={() => {
                  if (i >= fixed) cycle(i);
                }}
              >
                <span class="note">{i + 1}</span>
                {slot === undefined ? (
                  <span class="quarter-empty">{t('table.tender.free')}</span>
                ) : (
                  <OwnerMark of={slot} />
                )}
                <span class="visually-hidden">
                  {slot === undefined
                    ? t('table.tender.quarterFree', { number: i + 1 })
                    : t('table.tender.quarterOf', { number: i + 1, who: titleOf(slot) })}
                </span>
              </button>
            ))}
          </fieldset>
          <p class="note award-count" aria-live="polite">
            {t('table.tender.placed', { kept: 4 - need, placed, need })}
          </p>
        </div>
        <div class="slips">
          {POWERS.filter((power) => tender.invited.includes(power)).map((power) => {
            const price = priceOf(view, power);
            const most = mostFor(view, power);
            return (
              <div key={power} class={`slip ${price === best && best > 0 ? 'slip-best' : ''}`} data-slip={power}>
                <header class="slip-head">
                  <span
                    class="slip-grip"
                    data-drag={price > 0 ? power : undefined}
                    title={price > 0 ? t('table.tender.drag') : undefined}
                  >
                    <OwnerMark of={power} />
                  </span>
                  <b>{titleOf(power)}</b>
                  {price === best && best > 0 && <span class="best">{t('table.tender.best')}</span>}
                </header>
                {price === 0 ? (
                  <p class="note">{t('table.tender.madeNoBid')}</p>
                ) : (
                  <>
                    <p class="slip-price">
                      <span class="bid-price serif">{formatNumber(price)}</span>{' '}
                      <span class="note">{t('table.tender.aStake', { most: Math.min(most, onOffer(view)) })}</span>
                    </p>
                    <div class="stepper">
                      <button
                        type="button"
                        class="button"
                        aria-label={t('table.tender.oneLess', { who: titleOf(power) })}
                        aria-disabled={stakes[power] === 0}
                        onClick={() => less(power)}
                      >
                        <Minus />
                      </button>
                      <output>{t('table.tender.stakes', { count: stakes[power] })}</output>
                      <button
                        type="button"
                        class="button"
                        aria-label={t('table.tender.oneMore', { who: titleOf(power) })}
                        aria-disabled={stakes[power] >= Math.min(most, need)}
                        onClick={() => more(power)}
                      >
                        <Plus />
                      </button>
                      <span class="slip-sum good">{formatSigned(stakes[power] * proceeds(view, price))}</span>
                    </div>
                  </>
                )}
              </div>
            );
          })}
        </div>
        <div class="tender-would">
          <h3 class="cap preview-cap">{t('table.wouldDo')}</h3>
          <p class="would-title serif">{splitName(stakes)}</p>
          {preview === undefined ? (
            <p class="warn" role="status">
              {no === undefined ? '' : sayRefusal(no, view)}
            </p>
          ) : (
            <>
              <PreviewRows rows={preview.rows.filter((row) => row.kind === 'track' || row.kind === 'weight')} />
              <Consequences preview={preview} most={2} />
            </>
          )}
          {others.length > 0 && (
            <details class="others" open>
              <summary class="cap">{t('table.tender.others')}</summary>
              <ul>
                {others.map((split) => (
                  <li key={splitName(split)}>
                    <button
                      type="button"
                      class="other"
                      onClick={() => {
                        slots.value = slotsOf(view, split);
                      }}
                    >
                      <b>{splitName(split)}</b>
                      <span class="other-sum">{formatSigned(incomeOf(view, split))}</span>
                      <DeltaList
                        deltas={orderDeltas(view, { type: 'award', asset: tender.asset, stakes: split }).filter(
                          (delta) => !delta.track.startsWith('money'),
                        )}
                      />
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div class="preview-deeds">
            <button
              type="button"
              class="button button-main"
              aria-disabled={no !== undefined}
              onClick={() => {
                if (no === undefined) room.give(order);
              }}
            >
              {t('table.tender.sign')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                slots.value = slotsOf(view, { russia: 0, china: 0, west: 0 });
              }}
            >
              {t('table.tender.again')}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
