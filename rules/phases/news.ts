import { NEWS } from '../data/news.ts';
import { draw } from '../model/chance.ts';
import {
  CONCERNS,
  type Concern,
  GIANTS,
  type Giant,
  HOLDERS,
  type Holder,
  type NewsId,
  POWERS,
  rivalOf,
} from '../model/ids.ts';
import { interest, type Log, pay, strain, words, worry } from '../model/ledger.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, concernOf, giantOf, hasOpenLine, rowOf } from '../model/queries.ts';
import type { GameState, OwnCard } from '../model/state.ts';

/** A card with what it moves as lists, in the order in which it is told. */
interface Card {
  readonly id: NewsId;
  readonly tension: number;
  readonly interest: number;
  readonly price: number;
  readonly worries: readonly { readonly giant: Giant; readonly concern: Concern; readonly by: number }[];
  readonly purses: readonly { readonly holder: Holder; readonly by: number }[];
}

const readable = ({ id, effects }: Pick<OwnCard, 'id' | 'effects'>): Card => ({
  id,
  tension: effects.tension ?? 0,
  interest: effects.interest ?? 0,
  price: effects.price ?? 0,
  worries: GIANTS.flatMap((giant) =>
    CONCERNS.map((concern) => ({ giant, concern, by: effects[giant]?.[concern] ?? 0 })),
  ).filter(({ by }) => by !== 0),
  purses: HOLDERS.map((holder) => ({ holder, by: effects.money?.[holder] ?? 0 })).filter(({ by }) => by !== 0),
});

const CARDS: ReadonlyMap<NewsId, Card> = new Map(NEWS.map((card) => [card.id, readable(card)]));
const OWN_CARDS = perPreset(({ cards }) => new Map(cards.map((card) => [card.id, readable(card)])));

/** News: a new round begins, powers collect money, and an event card is read out. */
export function startRound(state: GameState, log: Log) {
  const before = state.round === 0 ? undefined : rowOf(state);
  state.round += 1;
  const row = rowOf(state);
  log?.push({ type: 'round', round: state.round });
  state.sold = [];
  state.courtUsed = false;
  state.widened = { russia: false, china: false };
  state.priceShift = 0;
  state.west.money = 0;
  for (let r = 0; r < state.routes.length; r++) {
    const rule = at(state.rules.routes, r);
    const opensNow = rule.opens <= row.number && rule.opens > (before?.number ?? row.number - 1);
    if (!opensNow || at(state.routes, r).capacity > 0) continue;
    at(state.routes, r).capacity = rule.capacity;
    if (hasOpenLine(state, rivalOf(rule.owner))) state.widened[rule.owner] = true;
  }
  for (const giant of GIANTS) {
    giantOf(state, giant).laid = [];
    if (row.number % 2 === 1) words(state, log, giant, -1, 'words-fade');
  }
  for (const power of POWERS) pay(state, log, power, row.money[power], 'income');
  if (before !== undefined) interest(state, log, row.interest - before.interest, 'era');
  readNews(state, log);
}

function readNews(state: GameState, log: Log) {
  const id = state.deck.shift();
  state.news = id;
  const card = id === undefined ? undefined : (CARDS.get(id) ?? OWN_CARDS(state.rules).get(id));
  if (card === undefined) return;
  log?.push({ type: 'news', card: card.id });
  for (const { giant, concern, by } of card.worries) worry(state, log, giant, concern, by, 'news', card.id);
  for (const giant of GIANTS) pressure(state, log, giant);
  strain(state, log, card.tension, 'news', undefined, card.id);
  interest(state, log, card.interest, 'news', card.id);
  for (const { holder, by } of card.purses) pay(state, log, holder, by, 'news', card.id);
  if (card.price === 0) return;
  state.priceShift = card.price;
  log?.push({
    type: 'change',
    track: 'price',
    by: card.price,
    now: rowOf(state).price + card.price,
    why: 'news',
    of: card.id,
  });
}

/** The level's extra push: its whole part always, its rest by chance, on a concern drawn at random. */
function pressure(state: GameState, log: Log, giant: 'russia' | 'china') {
  const push = giant === 'russia' ? state.rules.tuning.pushRussia : state.rules.tuning.pushChina;
  if (push === 0) return;
  const size = Math.abs(push);
  const points = Math.floor(size) + (draw(state, 0, 99) < Math.round((size % 1) * 100) ? 1 : 0);
  if (points === 0) return;
  // A harder level worries at random; an easier one soothes what worries most.
  if (push > 0) worry(state, log, giant, at(CONCERNS, draw(state, 0, 2)), points, 'pressure');
  else {
    let highest = at(CONCERNS, 0);
    for (const concern of CONCERNS)
      if (concernOf(state, giant, concern) > concernOf(state, giant, highest)) highest = concern;
    worry(state, log, giant, highest, -points, 'pressure');
  }
}
