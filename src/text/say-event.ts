import {
  type Cause,
  type EventOf,
  type EventType,
  type GameEvent,
  type GameState,
  HOLDERS,
  type Order,
  POWERS,
  rivalOf,
} from '../../rules/index.ts';
import { capital, formatList, formatMonth, formatNumber, formatSigned, formatYear } from './format.ts';
import type { Language } from './languages.ts';
import { sayCause } from './say-cause.ts';
import { sayEnd, sayYears } from './say-ending.ts';
import { nameOf, newsTitle, phraseOf, whose } from './say-name.ts';
import { newsRow } from './say-news.ts';
import { sayOrder } from './say-order.ts';
import { sayTrack, trackParts } from './say-track.ts';
import { language, t } from './words.ts';

type Rules = GameState['rules'];
type Teller<T extends EventType> = (event: EventOf<T>, rules: Rules) => string | undefined;

const row = (rules: Rules, round: number) => rules.rounds[round - 1];

function yearsOf(rules: Rules, round: number): string {
  const years = row(rules, round);
  return years === undefined ? formatNumber(round) : sayYears(years);
}

/** Causes that take money without anything in return. */
const LOSSES = ['news', 'demand-unmet', 'crisis', 'border-closure'] as const satisfies readonly Cause[];

/** The sentence a change is told in. */
function changeKey({ track, by, why, blame }: EventOf<'change'>) {
  const parts = trackParts(track);
  const rising = by > 0;
  if (parts.kind === 'money') {
    const squeezed = why === 'obstruct' && parts.of === 'kazakhstan';
    const lost = squeezed || LOSSES.some((loss) => loss === why);
    return rising ? 'facts.receives' : lost ? 'facts.losesMoney' : 'facts.pays';
  }
  if (parts.kind === 'points') return rising ? 'facts.scores' : 'facts.loses';
  if (parts.kind === 'words') return rising ? 'facts.wordsSpent' : 'facts.wordsBack';
  if (by === 0) return 'facts.same';
  if (!rising) return 'facts.down';
  return blame === undefined ? 'facts.up' : 'facts.blamed';
}

/** Changes of one figure that are told alike, in one sentence: their sum, and every cause once with its part. */
function sayAlike(first: EventOf<'change'>, ...more: EventOf<'change'>[]): string {
  const changes = [first, ...more];
  const parts = trackParts(first.track);
  const causes = new Map<string, number>();
  for (const { why, of, track, by } of changes) {
    const cause = sayCause(why, of, track);
    causes.set(cause, (causes.get(cause) ?? 0) + by);
  }
  return t(changeKey(first), {
    who: 'of' in parts ? phraseOf(parts.of) : '',
    track: sayTrack(first.track),
    by: formatNumber(Math.abs(changes.reduce((sum, { by }) => sum + by, 0))),
    now: formatNumber((changes.at(-1) ?? first).now),
    cause: [...causes]
      .map(([cause, by]) => (causes.size === 1 ? cause : t('facts.causePart', { cause, by: formatSigned(by) })))
      .reduce((told, cause) => t('facts.causes', { told, cause })),
    blame: first.blame === undefined ? '' : phraseOf(first.blame),
  });
}

/** What moved among these facts, in sentences: one for all that moved a figure the same way. */
export function sayChanges(events: readonly GameEvent[]): string[] {
  const alike = new Map<string, [EventOf<'change'>, ...EventOf<'change'>[]]>();
  for (const event of events) {
    if (event.type !== 'change') continue;
    const key = `${event.track} ${changeKey(event)} ${event.blame ?? ''}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [event]);
    else known.push(event);
  }
  return [...alike.values()].map((changes) => capital(sayAlike(...changes)));
}

function sayGiven(seatName: string, order: Order): string {
  const seat = seatName;
  switch (order.type) {
    case 'invite':
      return t('facts.order.invite', {
        seat,
        invited: formatList(order.invited.map(phraseOf)),
        asset: phraseOf(order.asset),
      });
    case 'bid':
      return order.price === 0
        ? t('facts.order.noBid', { seat, asset: phraseOf(order.asset) })
        : t('facts.order.bid', { seat, price: formatNumber(order.price), asset: phraseOf(order.asset) });
    case 'award':
      return t('facts.order.award', { seat, asset: phraseOf(order.asset) });
    case 'posture':
      return order.card.posture === 'hold'
        ? t('facts.order.hold', { seat })
        : t('facts.order.posture', { seat, card: sayOrder(order) });
    case 'concede-stake':
      return t('facts.order.concede-stake', { seat, asset: phraseOf(order.asset), to: phraseOf(order.to) });
    case 'concede-route':
      return t('facts.order.concede-route', { seat, asset: phraseOf(order.asset), route: phraseOf(order.route) });
    case 'join-club':
      return t('facts.order.join-club', { seat, club: phraseOf(order.club) });
    case 'shelve-claim':
    case 'reclaim':
    case 'done':
      return t(`facts.order.${order.type}`, { seat });
    case 'pre-empt':
      return t('facts.order.pre-empt', { seat, asset: phraseOf(order.asset), from: phraseOf(order.from) });
    case 'court-ruling':
      return t('facts.order.court-ruling', {
        seat,
        asset: phraseOf(order.asset),
        from: phraseOf(order.from),
        to: phraseOf(order.to),
      });
    case 'leverage':
      return t('facts.order.leverage', { seat, target: phraseOf(order.target), backer: phraseOf(order.backer) });
    case 'talk':
    case 'promise':
      return t(`facts.order.${order.type}`, { seat, to: phraseOf(order.to), concern: nameOf(order.concern) });
    case 'build':
      return t('facts.order.build', { seat, route: phraseOf(order.route) });
    case 'take-over':
      return order.stakes === 0
        ? t('facts.order.takeNone', { seat, asset: phraseOf(order.asset) })
        : t('facts.order.take-over', { seat, count: order.stakes, asset: phraseOf(order.asset) });
    case 'prosper':
      return order.levels === 0
        ? t('facts.order.prosperNone', { seat })
        : t('facts.order.prosper', { seat, count: order.levels });
  }
}

function sayTender(event: EventOf<'tender-opened'>): string {
  const left = event.couldPay.filter((giant) => !event.invited.includes(giant));
  const facts = {
    seat: phraseOf('kazakhstan'),
    asset: phraseOf(event.asset),
    invited: formatList(event.invited.map(phraseOf)),
    keep: event.keep,
  };
  if (left.length === 0) return t('facts.tender', facts);
  const names = { ...facts, left: formatList(left.map(phraseOf)) };
  return left.length === 1 ? t('facts.tenderLeftOut', names) : t('facts.tenderLeftOutBoth', names);
}

function sayBids(event: EventOf<'bids-revealed'>): string {
  const bids = POWERS.filter((power) => event.bids[power] > 0).map((power) =>
    t('facts.bidOf', { who: phraseOf(power), price: formatNumber(event.bids[power]) }),
  );
  if (bids.length === 0) return t('facts.noBids', { asset: phraseOf(event.asset) });
  return t('facts.bids', { asset: phraseOf(event.asset), bids: formatList(bids) });
}

function sayAward(event: EventOf<'awarded'>): string {
  const shares = [
    ...POWERS.filter((power) => event.stakes[power] > 0).map((power) => ({ power, count: event.stakes[power] })),
    ...(event.state > 0 ? [{ power: 'kazakhstan', count: event.state } as const] : []),
  ];
  const stakes = formatList(
    shares.map(({ power, count }) => t('facts.stakesOf', { who: phraseOf(power), count: formatNumber(count) })),
  );
  const asset = phraseOf(event.asset);
  if (event.income === undefined) return t('facts.awardedSealed', { asset, stakes });
  const facts = { asset, stakes, income: formatNumber(event.income) };
  return event.state === 4 ? t('facts.awardedNone', facts) : t('facts.awarded', facts);
}

function sayPosture({ giant, card }: EventOf<'posture-revealed'>): string {
  const names = { giant: phraseOf(giant), rival: phraseOf(rivalOf(giant)) };
  if (card.posture === 'press') return t('facts.posture.press', { ...names, concern: nameOf(card.concern) });
  if (card.posture === 'obstruct' || card.posture === 'invest') {
    return t(`facts.posture.${card.posture}`, { ...names, route: phraseOf(card.route) });
  }
  return t(`facts.posture.${card.posture}`, names);
}

function sayStake(event: EventOf<'stake-moved'>): string {
  const facts = {
    count: event.count,
    asset: phraseOf(event.asset),
    from: phraseOf(event.from),
    to: phraseOf(event.to),
    price: formatNumber(event.price),
  };
  switch (event.why) {
    case 'sale':
    case 'concede-stake':
    case 'pre-empt':
    case 'court-ruling':
    case 'take-over':
    case 'departure':
      return t(`facts.stake.${event.why}`, facts);
    default:
      return t('facts.stake.moved', facts);
  }
}

function sayShipped(event: EventOf<'shipped'>): string {
  const paid = HOLDERS.filter((holder) => event.dividends[holder] > 0).map((holder) =>
    t('facts.stakesOf', { who: phraseOf(holder), count: formatNumber(event.dividends[holder]) }),
  );
  const facts = {
    asset: phraseOf(event.asset),
    value: formatNumber(event.value),
    route: phraseOf(event.route),
    royalty: formatNumber(event.royalty),
    dividends: formatList(paid),
  };
  if (event.route === 'none') return t(paid.length > 0 ? 'facts.shippedNone' : 'facts.noPipelineBare', facts);
  return t(paid.length > 0 ? 'facts.shipped' : 'facts.shippedBare', facts);
}

function sayShort(event: EventOf<'short'>): string {
  const facts = { gap: formatNumber(event.gap), lent: formatNumber(event.lent) };
  if (event.lent >= event.gap) return t('facts.lent', facts);
  if (event.lent > 0) return t('facts.partLent', facts);
  return event.running >= 2 ? t('facts.shortAgain', facts) : t('facts.short', facts);
}

function sayBrink(event: EventOf<'brink'>): string {
  const facts = {
    whose: whose(event.giant),
    rival: phraseOf(rivalOf(event.giant)),
    running: event.running,
    threat: t(`facts.threat.${event.giant}`),
  };
  if (event.blocked !== 'no') return t(`facts.brink.${event.blocked}`, facts);
  return t(event.running >= 2 ? 'facts.brink.again' : 'facts.brink.first', facts);
}

const TELLERS: { readonly [T in EventType]: Teller<T> } = {
  round: (event, rules) =>
    t('facts.round', { number: row(rules, event.round)?.number ?? event.round, years: yearsOf(rules, event.round) }),
  'last-round': (event, rules) => t('facts.lastRound', { years: yearsOf(rules, event.round) }),
  'rules-changed': () => t('facts.rulesChanged'),
  news(event) {
    const { year, month } = newsRow(event.card);
    return t('facts.news', { date: formatMonth(year, month), title: newsTitle(event.card) });
  },
  step: () => undefined,
  order: (event) => sayGiven(phraseOf(event.seat), event.order),
  sealed: (event) => t(`facts.sealed.${event.what}`, { seat: phraseOf(event.seat) }),
  change: (change) => sayAlike(change),
  'tender-opened': sayTender,
  'bids-revealed': sayBids,
  awarded: sayAward,
  'posture-revealed': sayPosture,
  demand: (event, rules) =>
    t('facts.demand', {
      giant: phraseOf(event.giant),
      concern: nameOf(event.concern),
      money: rules.tuning.demandMoney,
    }),
  'demand-ended': (event) =>
    t(`facts.demandEnded.${event.why}`, { whose: whose(event.giant), concern: nameOf(event.concern) }),
  obstructed: (event, rules) =>
    event.route === 'border'
      ? t('facts.squeezed', { giant: phraseOf(event.giant) })
      : t('facts.obstructed', {
          giant: phraseOf(event.giant),
          route: phraseOf(event.route),
          less: rules.tuning.obstructCapacity,
        }),
  lifted: (event) => t(`facts.lifted.${event.why}`, { giant: phraseOf(event.giant), route: phraseOf(event.route) }),
  widened: (event) =>
    t('facts.widened', {
      who: phraseOf(event.who),
      route: phraseOf(event.route),
      by: event.by,
      capacity: event.capacity,
    }),
  'stake-moved': sayStake,
  rerouted: (event) =>
    event.from === undefined
      ? t('facts.routed', { asset: phraseOf(event.asset), to: phraseOf(event.to) })
      : t('facts.rerouted', { asset: phraseOf(event.asset), from: phraseOf(event.from), to: phraseOf(event.to) }),
  joined: (event) => t('facts.joined', { club: phraseOf(event.club), power: phraseOf(event.power) }),
  claim: (event) => t(event.shelved ? 'facts.claimShelved' : 'facts.claimBack'),
  promised: (event, rules) =>
    t('facts.promised', {
      to: phraseOf(event.to),
      whose: whose(event.to),
      concern: nameOf(event.concern),
      due: formatYear(row(rules, event.due)?.to ?? event.due),
    }),
  'promise-ended': (event) => t(event.kept ? 'facts.promiseKept' : 'facts.promiseBroken', { to: phraseOf(event.to) }),
  levered: (event) => t('facts.levered', { whose: whose(event.backer), target: phraseOf(event.target) }),
  reckoning: () => undefined,
  shipped: sayShipped,
  'held-back': (event) =>
    t('facts.heldBack', { count: event.rounds, asset: phraseOf(event.asset), value: formatNumber(event.value) }),
  short: sayShort,
  indebted: ({ debt, running }) =>
    t(running >= 2 ? 'facts.indebtedAgain' : 'facts.indebted', { debt: formatNumber(debt) }),
  leaving: (event) => t('facts.leaving', { count: event.stakes, asset: phraseOf(event.asset) }),
  weights: (event) =>
    t('facts.weights', {
      russia: formatNumber(event.weights.russia),
      china: formatNumber(event.weights.china),
      west: formatNumber(event.weights.west),
      parRussia: formatNumber(event.par.russia),
      parChina: formatNumber(event.par.china),
    }),
  crisis: (event) =>
    t(`facts.crisis.${event.relief}`, {
      whose: whose(event.giant),
      concern: nameOf(event.concern),
      rival: phraseOf(rivalOf(event.giant)),
    }),
  brink: sayBrink,
  'border-closed': () => t('facts.borderClosed'),
  ended: (event, rules) => t('facts.ended', { how: sayEnd(event.collapse, event.blamed, rules.tuning) }),
};

interface Sentence {
  readonly tongue: Language;
  readonly rules: Rules;
  readonly text: string | undefined;
}

/** How each fact was last told: it stays what it is, and a chronicle tells the whole game after every order. */
const told = new WeakMap<GameEvent, Sentence>();

/**
 * What happened, in a full sentence: who did what to whom, and what it changed. `undefined` for facts that only mark a
 * place (`step`, `reckoning`). Of the position, only the rules have a say in it.
 */
export function say(event: GameEvent, { rules }: Pick<GameState, 'rules'>): string | undefined {
  const tongue = language();
  const known = told.get(event);
  if (known?.tongue === tongue && known.rules === rules) return known.text;
  // One table entry for each type: the compiler cannot follow the pairing through the lookup.
  const teller = TELLERS[event.type] as Teller<typeof event.type>;
  const sentence = teller(event as never, rules);
  const text = sentence === undefined ? undefined : capital(sentence);
  told.set(event, { tongue, rules, text });
  return text;
}

/** Orders whose facts say everything themselves: a chronicle may leave the order's own sentence out. */
export const TOLD_BY_FACTS = [
  'invite',
  'award',
  'posture',
  'concede-stake',
  'concede-route',
  'join-club',
  'shelve-claim',
  'reclaim',
  'pre-empt',
  'court-ruling',
  'leverage',
  'promise',
  'build',
] as const satisfies readonly Order['type'][];
