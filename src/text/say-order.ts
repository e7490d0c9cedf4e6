import {
  type AssetId,
  CLUBS,
  type GameState,
  isGiant,
  type Order,
  type OrderType,
  POWERS,
  type Posture,
  TUNING,
  type Tuning,
} from '../../rules/index.ts';
import { capital, formatList, formatNumber } from './format.ts';
import { nameOf, phraseOf, whose } from './say-name.ts';
import { type TextKey, t } from './words.ts';

/** The groups in which orders stand on the bar, by strategy. */
export const ORDER_GROUPS = [
  'tender',
  'inclusion',
  'concession',
  'leverage',
  'persuasion',
  'stakes',
  'routes',
  'postures',
  'reckoning',
] as const;
export type OrderGroup = (typeof ORDER_GROUPS)[number];

const GROUP_OF: Readonly<Record<OrderType, OrderGroup>> = {
  invite: 'inclusion',
  bid: 'tender',
  award: 'tender',
  posture: 'postures',
  'concede-stake': 'concession',
  'concede-route': 'concession',
  'join-club': 'concession',
  'shelve-claim': 'concession',
  reclaim: 'leverage',
  'pre-empt': 'stakes',
  'court-ruling': 'stakes',
  leverage: 'leverage',
  talk: 'persuasion',
  promise: 'persuasion',
  build: 'routes',
  done: 'reckoning',
  'take-over': 'reckoning',
  prosper: 'reckoning',
};

/** The strategy an order belongs to. */
export const groupOf = (type: OrderType): OrderGroup => GROUP_OF[type];

/** A group's name and what it is for, in a few words. */
export const sayGroup = (group: OrderGroup): { name: string; does: string } => ({
  name: t(`orders.group.${group}`),
  does: t(`orders.groupDoes.${group}`),
});

/** The name of a kind of order: "Court ruling". */
export const sayOrderType = (type: OrderType): string => t(`orders.name.${type}`);

function stakesOf(order: Extract<Order, { type: 'award' }>): string {
  return formatList(
    POWERS.filter((power) => order.stakes[power] > 0).map((power) =>
      t('orders.short.stakesOf', { who: phraseOf(power), count: order.stakes[power] }),
    ),
  );
}

/** What stands on the button of an order: short, naming its target. */
export const sayOrder = (order: Order): string => capital(shortOf(order));

function shortOf(order: Order): string {
  switch (order.type) {
    case 'invite':
      return t('orders.short.invite', { invited: formatList(order.invited.map(phraseOf)), keep: order.keep });
    case 'bid':
      return order.price === 0 ? t('orders.short.noBid') : t('orders.short.bid', { price: formatNumber(order.price) });
    case 'award': {
      const stakes = stakesOf(order);
      return stakes === '' ? t('orders.short.awardNone') : t('orders.short.award', { stakes });
    }
    case 'posture':
      switch (order.card.posture) {
        case 'press':
          return t('orders.short.press', { concern: nameOf(order.card.concern) });
        case 'obstruct':
        case 'invest':
          return t(`orders.short.${order.card.posture}`, { route: phraseOf(order.card.route) });
        default:
          return t(`orders.short.${order.card.posture}`);
      }
    case 'concede-stake':
      return t('orders.short.concede-stake', { to: phraseOf(order.to), asset: phraseOf(order.asset) });
    case 'concede-route':
      return t('orders.short.concede-route', { asset: phraseOf(order.asset), route: phraseOf(order.route) });
    case 'join-club':
      return t('orders.short.join-club', { club: phraseOf(order.club) });
    case 'shelve-claim':
    case 'reclaim':
    case 'done':
      return t(`orders.short.${order.type}`);
    case 'pre-empt':
      return t('orders.short.pre-empt', { asset: phraseOf(order.asset), from: phraseOf(order.from) });
    case 'court-ruling':
      return t('orders.short.court-ruling', {
        asset: phraseOf(order.asset),
        from: phraseOf(order.from),
        to: phraseOf(order.to),
      });
    case 'leverage':
      return t('orders.short.leverage', { target: phraseOf(order.target), backer: phraseOf(order.backer) });
    case 'talk':
    case 'promise':
      return t(`orders.short.${order.type}`, { to: phraseOf(order.to), concern: nameOf(order.concern) });
    case 'build':
      return t('orders.short.build', { route: phraseOf(order.route) });
    case 'take-over':
      return order.stakes === 0
        ? t('orders.short.takeNone')
        : t('orders.short.take-over', { count: order.stakes, asset: phraseOf(order.asset) });
    case 'prosper':
      return order.levels === 0 ? t('orders.short.prosperNone') : t('orders.short.prosper', { count: order.levels });
  }
}

const worthOf = (view: GameState | undefined, asset: AssetId): number | undefined =>
  view?.rules.assets.find((one) => one.id === asset)?.value;

/** A price in figures where the position is known, in words where it is not. */
function price(value: number | undefined, figure: (value: number) => number, words: TextKey, mark = 0): string {
  return value === undefined ? t(words, { mark }) : formatNumber(figure(value));
}

/** What a posture card costs and does, with this preset's figures. */
export function sayPosture(posture: Posture, tuning: Tuning = TUNING): string {
  const cost = POSTURE_COST[posture];
  const does = doesPosture(posture, tuning);
  return cost === undefined ? does : t('game.posturePays', { cost: tuning[cost], does });
}

/** The number of the rules that a card costs; the others cost nothing. */
const POSTURE_COST: Readonly<
  Partial<Record<Posture, 'obstructCost' | 'accommodateCost' | 'courtCost' | 'investCost'>>
> = {
  obstruct: 'obstructCost',
  accommodate: 'accommodateCost',
  court: 'courtCost',
  invest: 'investCost',
};

/** What a posture card does, where its price stands beside it. */
export const sayPostureDeed = (posture: Posture, tuning: Tuning = TUNING): string =>
  capital(doesPosture(posture, tuning));

function doesPosture(posture: Posture, tuning: Tuning): string {
  switch (posture) {
    case 'press':
      return t('game.postureDoes.press', { money: tuning.demandMoney, rise: tuning.demandConcern });
    case 'obstruct':
      return t('game.postureDoes.obstruct', {
        less: tuning.obstructCapacity,
        squeeze: tuning.borderSqueeze,
      });
    case 'court':
      return t('game.postureDoes.court', { gift: tuning.courtGift });
    case 'invest':
      return t('game.postureDoes.invest', { more: tuning.widening });
    case 'accommodate':
    case 'confront':
    case 'hold':
      return t(`game.postureDoes.${posture}`);
  }
}

/** What licenses a posture card, with this preset's figures. */
export function sayLicence(posture: Posture, tuning: Tuning = TUNING): string {
  switch (posture) {
    case 'press':
    case 'obstruct':
      return t(`game.postureNeeds.${posture}`, { need: tuning.licence });
    case 'confront':
      return t('game.postureNeeds.confront', { need: tuning.confrontLicence });
    case 'accommodate':
      return t('game.postureNeeds.accommodate', {
        security: tuning.accommodateSecurity,
        status: tuning.accommodateStatus,
      });
    case 'court':
    case 'invest':
    case 'hold':
      return t(`game.postureNeeds.${posture}`);
  }
}

/** What an order would do, in a sentence or two. With the position at hand, prices come in figures. */
export function sayOrderLong(order: Order, view?: GameState): string {
  const tuning: Tuning = view?.rules.tuning ?? TUNING;
  switch (order.type) {
    case 'invite':
      return t('orders.long.invite', {
        invited: formatList(order.invited.map(phraseOf)),
        asset: phraseOf(order.asset),
        keep: order.keep,
        leftOut: tuning.leftOutStatus,
      });
    case 'bid':
      return order.price === 0
        ? t('orders.long.noBid', { asset: phraseOf(order.asset) })
        : t('orders.long.bid', { price: formatNumber(order.price), asset: phraseOf(order.asset) });
    case 'award': {
      const stakes = stakesOf(order);
      const facts = {
        asset: phraseOf(order.asset),
        stakes,
        glad: tuning.tenderStakeStatus,
        passed: tuning.passedOverCredibility,
        close: tuning.closeBid,
      };
      return t(stakes === '' ? 'orders.long.awardNone' : 'orders.long.award', facts);
    }
    case 'posture':
      return sayPosture(order.card.posture, tuning);
    case 'concede-stake': {
      const value = worthOf(view, order.asset);
      return t('orders.long.concede-stake', {
        asset: phraseOf(order.asset),
        to: phraseOf(order.to),
        price: price(value, (v) => v * tuning.concedePrice, 'orders.price.twice'),
        whose: whose(order.to),
        power: value === 1 ? tuning.concedePowerSmall : tuning.concedePower,
        status: tuning.concedeStatus,
        bend: tuning.bendCost,
      });
    }
    case 'concede-route': {
      const owner = view?.rules.routes.find((route) => route.id === order.route)?.owner;
      return t('orders.long.concede-route', {
        asset: phraseOf(order.asset),
        route: phraseOf(order.route),
        whose: owner === undefined ? t('orders.itsOwners') : whose(owner),
        power: tuning.routePower,
        rest: tuning.routeRest,
        bend: tuning.bendCost,
      });
    }
    case 'join-club': {
      const power =
        view?.rules.clubs.find((club) => club.id === order.club)?.power ??
        CLUBS.find((club) => club.id === order.club)?.power;
      if (power === 'west') {
        return t('orders.long.join-west', {
          club: phraseOf(order.club),
          interest: tuning.westClubInterest,
          security: tuning.westClubSecurity,
        });
      }
      return t('orders.long.join-club', {
        club: phraseOf(order.club),
        whose: power === undefined ? t('orders.itsOwners') : whose(power),
        security: tuning.clubSecurity,
        status: tuning.clubStatus,
        gift: tuning.clubGift,
        autonomy: tuning.clubAutonomy,
        envy: tuning.clubEnvy,
        interest: formatNumber(tuning.clubInterest),
      });
    }
    case 'shelve-claim':
      return t('orders.long.shelve-claim', { status: tuning.claimStatus, power: tuning.claimPower });
    case 'reclaim':
      return t('orders.long.reclaim', { status: tuning.reclaimStatus, backed: tuning.reclaimStatusBacked });
    case 'pre-empt':
      return t('orders.long.pre-empt', {
        asset: phraseOf(order.asset),
        from: phraseOf(order.from),
        price: price(
          worthOf(view, order.asset),
          (v) => v + tuning.preemptMark,
          'orders.price.above',
          tuning.preemptMark,
        ),
        sore: isGiant(order.from)
          ? t('orders.sore.preemptGiant', { whose: whose(order.from), by: tuning.preemptPower })
          : t('orders.sore.preemptWest', { by: formatNumber(tuning.preemptInterest) }),
      });
    case 'court-ruling':
      return t('orders.long.court-ruling', {
        asset: phraseOf(order.asset),
        from: phraseOf(order.from),
        to: phraseOf(order.to),
        price: price(worthOf(view, order.asset), (v) => v, 'orders.price.value'),
        credibility: tuning.courtCredibility,
        sore: isGiant(order.from)
          ? t('orders.sore.courtGiant', { whose: whose(order.from), by: tuning.courtStatusLoser })
          : t('orders.sore.courtWest', { by: formatNumber(tuning.courtInterest) }),
        whose: whose(order.to),
        power: tuning.courtPower,
        status: tuning.courtStatus,
      });
    case 'leverage':
      return t('orders.long.leverage', {
        backer: phraseOf(order.backer),
        target: phraseOf(order.target),
        whose: whose(order.target),
        autonomy: tuning.leverageAutonomy,
        status: tuning.leverageStatus,
        cost: isGiant(order.backer)
          ? t('orders.cost.leverageGiant', { by: tuning.leverageTension })
          : t('orders.cost.leverageWest', { whose: whose(order.target), by: tuning.leverageSecurity }),
      });
    case 'talk':
      return t('orders.long.talk', { to: phraseOf(order.to), concern: nameOf(order.concern) });
    case 'promise':
      return t('orders.long.promise', {
        to: phraseOf(order.to),
        concern: nameOf(order.concern),
        rounds: tuning.promiseRounds,
        relief: tuning.promiseRelief,
        kept: tuning.promiseKeptCredibility,
        broken: tuning.promiseBrokenCredibility,
        back: tuning.promiseBrokenConcern,
        status: tuning.promiseBrokenStatus,
      });
    case 'build':
      return t('orders.long.build', { route: phraseOf(order.route), cost: tuning.buildCost, more: tuning.widening });
    case 'done':
      return t('orders.long.done');
    case 'take-over':
      return order.stakes === 0
        ? t('orders.long.takeNone', { asset: phraseOf(order.asset) })
        : t('orders.long.take-over', {
            count: order.stakes,
            asset: phraseOf(order.asset),
            price: price(worthOf(view, order.asset), (v) => v * order.stakes, 'orders.price.each'),
          });
    case 'prosper': {
      if (order.levels === 0) return t('orders.long.prosperNone');
      const have = view?.kazakhstan.prosperity;
      const first = have === undefined ? undefined : tuning.prosperityCost + have;
      return t('orders.long.prosper', {
        count: order.levels,
        price: price(first, (v) => v * order.levels + (order.levels - 1), 'orders.price.levels'),
      });
    }
  }
}
