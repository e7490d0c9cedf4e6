import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { GameState, Order } from '../../../rules/index.ts';
import { formatNumber, type OrderGroup, sayGroup, sayOrder, sayRefusal, t } from '../../text/index.ts';
import { useArrowFocus } from './arrow-focus.ts';
import { DeltaList } from './delta-list.tsx';
import { forecastOf, gravity } from './forecast.ts';
import { Back, Check, Danger, NotNow } from './icons.tsx';
import type { OrderColumn, OrderRow } from './order-columns.ts';
import { orderDeltas } from './order-deltas.ts';
import { rowWords } from './row-words.ts';
import { sayThreat } from './say-consequence.ts';
import { useRoom } from './table-room.ts';
import { pointing, TERM_OF_GROUP, TERM_OF_ORDER, Term } from './term.tsx';

/** Weighs an order; pressing Enter again on the one being weighed gives it. */
function useWeigh(): (order: Order, event: MouseEvent) => void {
  const room = useRoom();
  return (order, event) => {
    const same = JSON.stringify(room.weighed.value) === JSON.stringify(order);
    if (same && event.detail === 0) room.give(order);
    else room.weighed.value = order;
  };
}

/** Pointing at an order, by mouse or focus, shows its ghosts on the map and the cards. */
function useGlance(order: Order | undefined) {
  const { drafted } = useRoom();
  // A row that goes while it is pointed at takes its ghosts along.
  useEffect(
    () => () => {
      drafted.value = undefined;
    },
    [drafted],
  );
  if (order === undefined) return {};
  const look = () => {
    drafted.value = order;
  };
  const away = () => {
    drafted.value = undefined;
  };
  return { onPointerEnter: look, onPointerLeave: away, onFocus: look, onBlur: away };
}

const isWeighed = (weighed: Order | undefined, order: Order): boolean =>
  JSON.stringify(weighed) === JSON.stringify(order);

function Row({ row, view, number }: { readonly row: OrderRow; readonly view: GameState; readonly number: number }) {
  const room = useRoom();
  const weigh = useWeigh();
  const words = rowWords(view, row);
  const off = row.legal.length === 0;
  const [only] = row.legal;
  const direct = only !== undefined && row.choices.length === 1;
  const weighed = room.weighed.value;
  const pressed = weighed !== undefined && row.legal.some((order) => isWeighed(weighed, order));
  const glance = useGlance(direct ? only : undefined);
  return (
    <button
      {...glance}
      type="button"
      class="order-row"
      data-stop
      data-key={number}
      data-row={row.key}
      aria-disabled={off}
      aria-pressed={direct ? pressed : undefined}
      aria-current={!direct && pressed ? 'true' : undefined}
      aria-haspopup={off || direct ? undefined : 'true'}
      onClick={(event) => {
        if (off) return;
        if (direct) {
          weigh(only, event);
          return;
        }
        room.weighed.value = undefined;
        room.openRow.value = row.key;
      }}
    >
      <span class="order-row-name">
        {off && <NotNow size={14} />} {words.name}
      </span>
      <span class="order-row-price">{off ? '' : words.price}</span>
      <span class="order-row-effect">
        {off ? (row.reason === undefined ? t('table.noTarget') : sayRefusal(row.reason, view)) : words.effect}
      </span>
    </button>
  );
}

/** One target an order can be given to, with what it would move. */
function Target({ order, view, number }: { readonly order: Order; readonly view: GameState; readonly number: number }) {
  const room = useRoom();
  const weigh = useWeigh();
  const weighed = room.weighed.value;
  const glance = useGlance(order);
  return (
    <button
      {...glance}
      type="button"
      class="order-row"
      data-stop
      data-key={number}
      aria-pressed={isWeighed(weighed, order)}
      onClick={(event) => weigh(order, event)}
    >
      <span class="order-row-name">{sayOrder(order)}</span>
      <span class="order-row-effect">
        <DeltaList deltas={orderDeltas(view, order)} most={4} />
      </span>
    </button>
  );
}

/** The targets of one row: what it can be aimed at first, then what it cannot, with the reasons. */
function Chooser({ row, view }: { readonly row: OrderRow; readonly view: GameState }) {
  const room = useRoom();
  const box = useRef<HTMLDivElement>(null);
  useArrowFocus(box);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, []);
  const legal = row.choices.filter((choice) => choice.refusal === undefined);
  const rest = row.choices.filter((choice) => choice.refusal !== undefined);
  return (
    <div class="chooser" ref={box}>
      <div class="chooser-head">
        <button
          type="button"
          class="button button-bare chooser-back"
          onClick={() => {
            room.openRow.value = undefined;
            room.weighed.value = undefined;
          }}
        >
          <Back /> {t('table.allOrders')}
        </button>
        <h3>
          <Term of={TERM_OF_ORDER[row.verb]}>{rowWords(view, row).name}</Term>
        </h3>
        <p class="note">{t('table.chooseTarget', { count: legal.length })}</p>
      </div>
      <div class="choices">
        {legal.map(({ order }, i) => (
          <Target key={sayOrder(order)} order={order} view={view} number={i + 1} />
        ))}
        {rest.map(({ order, refusal }) => (
          <button key={sayOrder(order)} type="button" class="order-row" data-stop aria-disabled="true">
            <span class="order-row-name">
              <NotNow size={14} /> {sayOrder(order)}
            </span>
            <span class="order-row-effect">{refusal === undefined ? '' : sayRefusal(refusal, view)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly OrderColumn[];
  readonly view: GameState;
  /** The group in front where there is room for one; it stays in front while a row of it is open. */
  readonly front: Signal<OrderGroup | undefined>;
}

function Columns({ columns, view, front }: ColumnsProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom();
  const active = front.value ?? columns.find((column) => column.legal > 0)?.group ?? 'concession';
  useArrowFocus(box);
  let number = 0;
  return (
    <>
      <nav class="group-tabs" aria-label={t('table.groups')}>
        {columns.map(({ group, legal }) => (
          <button
            key={group}
            type="button"
            class="group-tab"
            aria-pressed={active === group}
            {...pointing(room, `term:${TERM_OF_GROUP[group] ?? ''}`)}
            onClick={() => {
              front.value = group;
              room.pointed.value = undefined;
            }}
          >
            {sayGroup(group).name} <span class="count">{legal}</span>
          </button>
        ))}
      </nav>
      <div class="order-columns" ref={box}>
        {columns.map(({ group, rows }) => {
          const { name, does } = sayGroup(group);
          return (
            <section key={group} class="order-column" data-active={active === group} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`} class="group-name">
                <Term of={TERM_OF_GROUP[group]}>{name}</Term> <span class="note">{does}</span>
              </h3>
              <div class="order-rows">
                {rows.map((row) => {
                  number += 1;
                  return <Row key={row.key} row={row} view={view} number={number} />;
                })}
              </div>
            </section>
          );
        })}
      </div>
    </>
  );
}

/** What happens if Kazakhstan stops here, in one line. */
function StopLine({ view }: { readonly view: GameState }) {
  const forecast = forecastOf(view);
  const [worst, next] = forecast?.threats ?? [];
  if (forecast === undefined) return null;
  const more = forecast.threats.length - 2;
  const grave = worst !== undefined && gravity(worst) <= gravity({ kind: 'dominance', power: 'west' });
  return (
    <p class={`stop-line ${grave ? 'bad' : worst === undefined ? 'stop-well' : ''}`}>
      {worst === undefined ? <Check /> : <Danger />}
      <span>
        {worst === undefined
          ? t('table.stop.well', { treasury: formatNumber(forecast.treasury) })
          : t('table.stop.threat', {
              threat: [worst, next]
                .flatMap((one) => one ?? [])
                .map(sayThreat)
                .join('; '),
            })}
        {more > 0 && <span class="note"> {t('table.stop.more', { count: more })}</span>}
      </span>
    </p>
  );
}

function Seals({ left, of }: { readonly left: number; readonly of: number }) {
  const given = Math.max(0, of - left);
  return (
    <span class="seals">
      <span aria-hidden="true" class="seal-row">
        {Array.from({ length: of }, (_, i) => (
          <span key={i} class={`seal ${i < given ? 'seal-given' : i === given ? 'seal-now' : ''}`}>
            {i < given ? <Check size={14} /> : i + 1}
          </span>
        ))}
      </span>
      <span class="note">{t('table.ordersLeft', { count: left, of })}</span>
    </span>
  );
}

/** Every order of the manoeuvre, grouped by strategy; what is not possible keeps its place and says why. */
export function OrderBar() {
  const room = useRoom();
  const { view } = room.table.value;
  const columns = room.columns.value;
  const asking = useSignal(false);
  const front = useSignal<OrderGroup | undefined>(undefined);
  const open = columns.flatMap((column) => column.rows).find((row) => row.key === room.openRow.value);
  const forecast = forecastOf(view);
  const worst = forecast?.threats[0];
  const stop = () => {
    const danger =
      worst !== undefined && gravity(worst) <= gravity({ kind: 'demand', giant: 'russia', concern: 'power' });
    if (danger && !asking.value) {
      asking.value = true;
      return;
    }
    asking.value = false;
    room.give({ type: 'done' });
  };
  return (
    <section class="dock-part order-bar" aria-labelledby="dock-title">
      <header class="dock-head">
        <h2 id="dock-title" tabIndex={-1}>
          {t('table.yourMove.manoeuvre')}
        </h2>
        <Seals left={view.ordersLeft} of={view.rules.tuning.ordersPerRound} />
        {asking.value && worst !== undefined ? (
          <div class="stop-ask" role="alertdialog" aria-label={t('table.stop.sure')}>
            <p class="bad">
              <Danger /> {t('table.stop.ask', { count: view.ordersLeft, threat: sayThreat(worst) })}
            </p>
            <button
              type="button"
              class="button"
              onClick={() => {
                asking.value = false;
              }}
            >
              {t('table.stop.stay')}
            </button>
            <button type="button" class="button button-main" onClick={stop}>
              {t('table.stop.yes')}
            </button>
          </div>
        ) : (
          <>
            <StopLine view={view} />
            <button type="button" class="button end-button" onClick={stop}>
              {t('orders.name.done')}
            </button>
          </>
        )}
      </header>
      {open === undefined ? (
        <Columns columns={columns} view={view} front={front} />
      ) : (
        <Chooser key={open.key} row={open} view={view} />
      )}
    </section>
  );
}
