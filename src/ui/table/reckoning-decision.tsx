import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  apply,
  type GameState,
  levelsPrice,
  type Order,
  type OrderOf,
  options,
  parOf,
  refusal,
  upkeepOf,
  weights,
} from '../../../rules/index.ts';
import { capital, formatNumber, phraseOf, sayRefusal, t, titleOf } from '../../text/index.ts';
import { cashFlow } from './cash-flow.ts';
import { NotNow } from './icons.tsx';
import { useRoom } from './table-room.ts';

/** One choice of a decision: its name, and what it costs and brings, in sentences. */
interface Choice {
  readonly name: string;
  readonly means: readonly string[];
}

const priceOf = (view: GameState, price: number): string =>
  t('table.decision.cost', { price: formatNumber(price), left: formatNumber(view.kazakhstan.treasury - price) });

/** Buying Prosperity: its price, and what keeping it up will cost. */
function prosperChoice(view: GameState, { levels }: OrderOf<'prosper'>): Choice {
  if (levels === 0)
    return {
      name: t('table.prosper.none'),
      means: [t('table.prosper.keep', { money: formatNumber(view.kazakhstan.treasury) })],
    };
  const upkeep = upkeepOf(view, view.kazakhstan.prosperity + levels);
  return {
    name: t('table.prosper.buy', { count: levels }),
    means: [priceOf(view, levelsPrice(view, levels)), t('table.prosper.upkeep', { upkeep })],
  };
}

/** Taking stakes the West leaves: what they cost, and which giant gets the rest and how much weight with it. */
function takeOverChoice(view: GameState, order: OrderOf<'take-over'>): Choice {
  const value = view.rules.assets.find(({ id }) => id === order.asset)?.value ?? 0;
  const { events } = apply(view, order);
  const rest = events.find((event) => event.type === 'stake-moved' && event.why === 'departure');
  const name = order.stakes === 0 ? t('table.takeOver.none') : t('table.takeOver.buy', { count: order.stakes });
  const cost = order.stakes === 0 ? t('table.takeOver.free') : priceOf(view, order.stakes * value);
  if (rest?.type !== 'stake-moved' || (rest.to !== 'russia' && rest.to !== 'china'))
    return { name, means: [cost, t('table.takeOver.all')] };
  return {
    name,
    means: [
      cost,
      t('table.takeOver.rest', {
        heir: titleOf(rest.to),
        stakes: rest.count,
        price: formatNumber(rest.price),
        from: formatNumber(weights(view)[rest.to]),
        to: formatNumber(weights(view)[rest.to] + rest.count * value),
        par: formatNumber(parOf(view, rest.to)),
      }),
    ],
  };
}

function choiceOf(view: GameState, order: Order): Choice {
  if (order.type === 'prosper') return prosperChoice(view, order);
  if (order.type === 'take-over') return takeOverChoice(view, order);
  throw new Error(`${order.type} is not decided at the reckoning`);
}

/** What is asked, and what one should know to answer. */
function questionOf(view: GameState): { readonly asks: string; readonly tells: string } {
  const { tuning, scoring } = view.rules;
  const [asset] = view.leaving;
  if (view.step === 'take-over' && asset !== undefined)
    return {
      asks: t('table.takeOver.title', { asset: phraseOf(asset) }),
      tells: t('table.takeOver.tells', { rounds: tuning.departureAfter, interest: tuning.departureInterest }),
    };
  return {
    asks: t('table.prosper.title'),
    tells: t('table.prosper.tells', {
      score: formatNumber(scoring.prosperity),
      income: formatNumber(cashFlow(view).income),
      upkeep: formatNumber(upkeepOf(view)),
    }),
  };
}

/** A decision of the reckoning: its choices as cards with what they cost and mean. */
export function Decision({ view }: { readonly view: GameState }) {
  const room = useRoom();
  const cards = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => cards.current?.querySelector('button')?.focus(), []);
  const { asks, tells } = questionOf(view);
  const choices = options(view).flatMap((order) => {
    const no = refusal(view, 'kazakhstan', order);
    // More Prosperity than there is, is no choice.
    if (no?.code === 'malformed') return [];
    return [{ order, no, ...choiceOf(view, order) }];
  });
  return (
    <div class="decision">
      <h3>{capital(asks)}</h3>
      <p class="note">{tells}</p>
      <div class="decision-cards" data-count={choices.length} ref={cards}>
        {choices.map(({ order, no, name, means }, i) => (
          <button
            key={name}
            type="button"
            class="order-row decision-card"
            data-key={i + 1}
            aria-disabled={no !== undefined}
            onClick={() => {
              if (no === undefined) room.give(order);
            }}
          >
            <span class="order-row-name">
              {no !== undefined && <NotNow size={14} />} {name}
            </span>
            {(no === undefined ? means : [sayRefusal(no, view)]).map((line) => (
              <span key={line} class="order-row-effect">
                {line}
              </span>
            ))}
          </button>
        ))}
      </div>
    </div>
  );
}
