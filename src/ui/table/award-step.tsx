import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Award, type OrderOf, POWERS, type Power, placeable, refusal, ruleOf } from '../../../rules/index.ts';
import { capital, sayRefusal, t, titleOf } from '../../text/index.ts';
import { awardNotes } from './award-notes.ts';
import { awardOf, byBid, byPrice, fixedSlots, type Slot, slotsOf, withSlot } from './award-slots.ts';
import { BidSlip } from './bid-slip.tsx';
import { OtherSplits, sayParts } from './other-splits.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { previewOf } from './preview.ts';
import { Consequences, PreviewRows } from './preview-panel.tsx';
import { useSliceDrag } from './slice-drag.ts';
import { StakeRing } from './stake-ring.tsx';
import { useRoom } from './table-room.ts';
import { TenderHead } from './tender-head.tsx';
import { useDraft } from './use-draft.ts';

const KEYS: Readonly<Record<string, Power>> = { r: 'russia', c: 'china', w: 'west' };
/** Lines of the box that says what an award would do. */
const LINES = 8;
const NOBODY: Award = { russia: 0, china: 0, west: 0 };

/** Dividing the ring among the bidders, with what each split would do, also on the map and the power cards. */
export function AwardStep() {
  const room = useRoom();
  const { view } = room.table.value;
  const { tender } = view;
  const slots = useSignal<readonly Slot[]>(slotsOf(view, byPrice(view)));
  const chosen = useSignal<number | undefined>(undefined);
  const looked = useSignal<Award | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const set = (index: number, to: Power | undefined) => {
    slots.value = withSlot(view, slots.value, index, to);
  };
  const dragging = useSliceDrag(box, set);
  const asset = tender?.asset;
  const stakes = awardOf(slots.value);
  const shown = looked.value ?? stakes;
  useDraft(asset === undefined ? undefined : { type: 'award', asset, stakes: shown });
  if (asset === undefined || tender === undefined) return null;
  const { value } = ruleOf(view, asset);
  const placed = POWERS.reduce((sum, power) => sum + stakes[power], 0);
  const need = placeable(view);
  const fixed = fixedSlots(view);
  const order: OrderOf<'award'> = { type: 'award', asset, stakes };
  const no = refusal(view, 'kazakhstan', order);
  const seen: OrderOf<'award'> = { type: 'award', asset, stakes: shown };
  const preview = refusal(view, 'kazakhstan', seen) === undefined ? previewOf(view, seen) : undefined;
  const rows = preview?.rows.filter((row) => row.kind === 'track' || row.kind === 'weight') ?? [];
  // The box has room for so many lines; what moves a figure comes first.
  const notes =
    preview === undefined ? [] : awardNotes(view, shown, preview).slice(0, Math.max(0, LINES - rows.length));
  const more = (power: Power) => {
    const free = slots.value.findIndex((slot, i) => i >= fixed && slot === undefined);
    const other = slots.value.findIndex((slot, i) => i >= fixed && slot !== power);
    set(free >= 0 ? free : other, power);
  };
  const less = (power: Power) => set(slots.value.lastIndexOf(power), undefined);
  const cycle = (index: number) => {
    chosen.value = index;
    const ring: Slot[] = [...byBid(view), undefined];
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
  const onKey = (event: KeyboardEvent) => {
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
  };
  return (
    <section class="dock-part tender award" aria-labelledby="dock-title">
      <TenderHead asset={asset} at="award" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: letters are shortcuts for the buttons inside */}
      <div ref={box} class="tender-body award-body" data-dragging={dragging !== undefined} onKeyDown={onKey}>
        <div class="award-ring">
          <StakeRing
            slots={looked.value === undefined ? slots.value : slotsOf(view, looked.value)}
            value={value}
            size={196}
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
          <p class="note award-how">
            {t('table.tender.how')} <span class="by-keys">{t('table.tender.howByKeys')}</span>
          </p>
          <p class="visually-hidden" aria-live="polite">
            {t('table.tender.placed', { kept: 4 - need, placed, need })}
          </p>
        </div>
        <div class="award-middle">
          <div class="slips">
            {POWERS.filter((power) => tender.invited.includes(power)).map((power) => (
              <BidSlip
                key={power}
                view={view}
                power={power}
                count={stakes[power]}
                more={() => more(power)}
                less={() => less(power)}
              />
            ))}
          </div>
          <OtherSplits
            view={view}
            now={stakes}
            look={(split) => {
              looked.value = split;
            }}
            lay={(split) => {
              slots.value = slotsOf(view, split);
            }}
          />
        </div>
        <div class="tender-would">
          <h3 class="cap preview-cap">{t('table.wouldDo')}</h3>
          <p class="would-title serif">{capital(sayParts(shown))}</p>
          {preview === undefined ? (
            <p class="warn" role="status">
              {no === undefined ? '' : sayRefusal(no, view)}
            </p>
          ) : (
            <>
              <PreviewRows rows={rows} />
              <Consequences preview={preview} notes={notes} />
            </>
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
                slots.value = slotsOf(view, NOBODY);
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
