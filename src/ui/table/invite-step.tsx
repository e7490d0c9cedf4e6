import { useSignal } from '@preact/signals';
import {
  couldPay,
  isGiant,
  keepPrice,
  moneyOf,
  type OrderOf,
  POWERS,
  type Power,
  refusal,
  ruleOf,
} from '../../../rules/index.ts';
import { formatNumber, sayRefusal, t, titleOf } from '../../text/index.ts';
import { Check } from './icons.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { previewOf } from './preview.ts';
import { Consequences, PreviewRows } from './preview-panel.tsx';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';
import { TenderHead } from './tender-head.tsx';
import { useDraft } from './use-draft.ts';

const KEEPS = [0, 1, 2] as const;

/** Opening a tender: whom to invite and who will mind, how much the state keeps. */
export function InviteStep() {
  const room = useRoom();
  const { view } = room.table.value;
  const asset = view.tender?.asset;
  const guests = useSignal<readonly Power[]>(
    POWERS.filter((power) => view.rules.assets.find(({ id }) => id === asset)?.bidders.includes(power) ?? true),
  );
  const keep = useSignal<0 | 1 | 2>(1);
  const invited = POWERS.filter((power) => guests.value.includes(power));
  useDraft(asset === undefined ? undefined : { type: 'invite', asset, invited, keep: keep.value });
  if (asset === undefined) return null;
  const { value, bidders } = ruleOf(view, asset);
  const able = couldPay(view, value, bidders);
  const order: OrderOf<'invite'> = { type: 'invite', asset, invited, keep: keep.value };
  const no = refusal(view, 'kazakhstan', order);
  const preview = no === undefined ? previewOf(view, order) : undefined;
  const slots = [0, 1, 2, 3].map((i) => (i < keep.value ? ('kazakhstan' as const) : undefined));
  return (
    <section class="dock-part tender" aria-labelledby="dock-title">
      <TenderHead asset={asset} at="invite" />
      <div class="tender-body invite-body">
        <fieldset class="invite-guests">
          <legend class="legend">{t('table.tender.whom')}</legend>
          {POWERS.map((power) => {
            const minds = isGiant(power) && able.includes(power);
            return (
              <label key={power} class="guest">
                <input
                  type="checkbox"
                  checked={guests.value.includes(power)}
                  onChange={(event) => {
                    const rest = guests.value.filter((one) => one !== power);
                    guests.value = event.currentTarget.checked ? [...rest, power] : rest;
                  }}
                />
                <span class="guest-box" aria-hidden="true">
                  <Check />
                </span>
                <OwnerMark of={power} />
                <span class="guest-name">
                  <b>{titleOf(power)}</b>
                  <span class="note">{t('table.tender.couldPay', { money: formatNumber(moneyOf(view, power)) })}</span>
                </span>
                <span class={`guest-minds note ${minds ? 'bad' : ''}`}>
                  {minds
                    ? t('table.tender.minds', { by: view.rules.tuning.leftOutStatus })
                    : t('table.tender.noOffence')}
                </span>
              </label>
            );
          })}
        </fieldset>
        <fieldset class="invite-keep">
          <legend class="legend">{t('table.tender.keeps')}</legend>
          <div class="keep-row">
            <StakeRing slots={slots} value={value} size={112} />
            <div class="keeps">
              {KEEPS.map((count) => {
                const price = keepPrice(view, value, count);
                return (
                  <label key={count} class="keep">
                    <input
                      type="radio"
                      name="keep"
                      value={count}
                      checked={keep.value === count}
                      onChange={() => {
                        keep.value = count;
                      }}
                    />
                    <b class="figure">{count}</b>
                    <span class="note">
                      {count === 0
                        ? t('table.tender.keepNone')
                        : price === 0
                          ? t('table.tender.keepFree')
                          : t('table.tender.keepCosts', { price: formatNumber(price) })}
                    </span>
                  </label>
                );
              })}
            </div>
          </div>
          {keep.value === 2 && (
            <p class="note warn">{t('table.tender.minority', { less: view.rules.tuning.minorityDiscount })}</p>
          )}
        </fieldset>
        <div class="tender-would">
          <h3 class="cap preview-cap">{t('table.wouldDo')}</h3>
          {preview === undefined ? (
            <p class="bad">{no === undefined ? '' : sayRefusal(no, view)}</p>
          ) : (
            <>
              {preview.rows.length === 0 ? (
                <p class="note">{t('table.tender.nobodyMinds')}</p>
              ) : (
                <PreviewRows rows={preview.rows} />
              )}
              <p class="note">{t('table.tender.then', { offer: 4 - keep.value })}</p>
              <Consequences preview={preview} most={1} />
            </>
          )}
          <button
            type="button"
            class="button button-main"
            aria-disabled={no !== undefined}
            onClick={() => {
              if (no === undefined) room.give(order);
            }}
          >
            {t('table.tender.open')}
          </button>
        </div>
      </div>
    </section>
  );
}
