import { at, POWERS, type Shipment } from '../../../rules/index.ts';
import { formatNumber, RULE_OF_ORDER, sayOrder, sayOrderType, sayRefusal, t, titleOf } from '../../text/index.ts';
import type { AwardNote } from './award-notes.ts';
import { ArrowRight, Check, Danger } from './icons.tsx';
import type { Preview, PreviewRow } from './preview.ts';
import { sayConsequence } from './say-consequence.ts';
import { Shift } from './shift.tsx';
import { useRoom } from './table-room.ts';
import { TERM_OF_ORDER, Term } from './term.tsx';
import { trackLabel } from './track-label.ts';

const lineOf = (shipment: Shipment): string => (shipment === undefined ? t('table.nowhere') : titleOf(shipment));

function labelOf(row: PreviewRow): string {
  switch (row.kind) {
    case 'track':
      return trackLabel(row.track);
    case 'weight':
      return row.par === undefined
        ? t('table.rowWeight', { who: titleOf(row.power) })
        : t('table.rowWeightPar', { who: titleOf(row.power), par: formatNumber(row.par) });
    case 'stakes':
      return t('table.rowStakes', { asset: titleOf(row.asset), who: titleOf(row.holder) });
    case 'flow':
      return t('table.rowFlow', { asset: titleOf(row.asset) });
    case 'capacity':
      return t('table.rowCapacity', { route: titleOf(row.route) });
    case 'income':
      return t('table.rowIncome');
  }
}

/** The lines of a preview: what stands, what would stand. */
export function PreviewRows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    <dl class="preview-rows">
      {rows.map((row) => {
        const label = labelOf(row);
        return (
          <div key={label} class="preview-row">
            <dt>{label}</dt>
            <dd>
              {row.kind === 'flow' ? (
                <span class={`shift shift-wide ${row.tone === 'plain' ? '' : row.tone}`}>
                  {lineOf(row.from)} <ArrowRight size={12} />
                  <span class="visually-hidden">{t('table.becomes')}</span> <b>{lineOf(row.to)}</b>
                </span>
              ) : (
                <Shift from={row.from} to={row.to} tone={row.tone} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A line of what something means: a gist, good or bad, and its sentence. */
function Meaning({ tone, gist, means }: AwardNote) {
  return (
    <li>
      <span class={tone}>{tone === 'good' ? <Check /> : <Danger />}</span>
      <span>
        <b class={tone}>{gist}</b> {means}
      </span>
    </li>
  );
}

interface ConsequencesProps {
  readonly preview: Preview;
  /** How many good ones and how many bad ones are told. */
  readonly most?: number;
  /** What else is to be known, after them. */
  readonly notes?: readonly AwardNote[];
}

/** The good and the dangerous consequences in words, the weightiest first. */
export function Consequences({ preview, most = 2, notes = [] }: ConsequencesProps) {
  const { view } = useRoom().table.value;
  const shown = [
    ...preview.good.slice(0, most).map((one) => ({ one, tone: 'good' as const })),
    ...preview.bad.slice(0, most).map((one) => ({ one, tone: 'bad' as const })),
  ].map(({ one, tone }): AwardNote => ({ tone, ...sayConsequence(one, view) }));
  return (
    <ul class="consequences">
      {[...shown, ...notes].map((note) => (
        <Meaning key={note.gist + note.means} {...note} />
      ))}
    </ul>
  );
}

/** What the weighed order would do, before it is confirmed. */
export function PreviewPanel() {
  const room = useRoom();
  const { view } = room.table.value;
  const preview = room.preview.value;
  const refused = room.refused.value;
  if (preview === undefined || room.weighed.value === undefined) return null;
  const { order } = preview;
  const number = view.rules.tuning.ordersPerRound - view.ordersLeft + 1;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <div class="preview-body">
        <p class="cap preview-cap">{t('table.wouldDo')}</p>
        <h2 id="preview-title">{sayOrder(order)}</h2>
        <PreviewRows rows={preview.rows} />
        <Consequences preview={preview} />
        <p class="note preview-more">
          <Term of={TERM_OF_ORDER[order.type]}>{sayOrderType(order.type)}</Term>
          <button type="button" class="link" onClick={() => room.openRule(RULE_OF_ORDER[order.type])}>
            {t('table.ruleOf')}
          </button>
        </p>
        {refused !== undefined && (
          <p class="bad" role="alert">
            {sayRefusal(refused, view)}
          </p>
        )}
      </div>
      <div class="preview-deeds">
        <button type="button" class="button button-main" onClick={() => room.give(order)}>
          {view.step === 'manoeuvre' ? t('table.confirmOrder', { number }) : t('table.confirm')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            room.weighed.value = undefined;
          }}
        >
          {t('table.cancel')}
        </button>
      </div>
    </section>
  );
}

/** The three powers' weights side by side, as parts of the whole. */
export function ShareBar({ weights }: { readonly weights: Readonly<Record<(typeof POWERS)[number], number>> }) {
  const all = POWERS.reduce((sum, power) => sum + weights[power], 0);
  if (all === 0) return null;
  return (
    <svg class="share-bar" viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {POWERS.map((power, i) => {
        const x = POWERS.slice(0, i).reduce((sum, one) => sum + weights[one], 0);
        return (
          <rect
            key={power}
            x={(300 * x) / all + (i > 0 ? 1 : 0)}
            y="0"
            width={Math.max(
              0,
              (300 *
                at(
                  POWERS.map((one) => weights[one]),
                  i,
                )) /
                all -
                1,
            )}
            height="16"
            fill={`url(#owner-${power})`}
          />
        );
      })}
    </svg>
  );
}
