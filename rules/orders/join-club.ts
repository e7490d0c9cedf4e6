import { rivalOf } from '../model/ids.ts';
import { concede, free, interest, lift, pay, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, clubCount, clubOf, giantOf, moneyOf, roundNumber } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';

const MEMBERSHIPS = perPreset((rules) =>
  rules.clubs.map(({ id }): OrderOf<'join-club'> => ({ type: 'join-club', club: id })),
);

/** Memberships that can be had in each round. */
const OPEN = perPreset((rules) =>
  rules.rounds.map(({ number }) => MEMBERSHIPS(rules).filter((_order, i) => at(rules.clubs, i).opens <= number)),
);

/** Joining an institution: eases a giant's Security and Status, or raises the West's interest. */
export const joinClub: OrderRules<'join-club'> = {
  step: 'manoeuvre',
  options: (state) => MEMBERSHIPS(state.rules),
  gather(state, _seat, _sums, found) {
    for (const order of at(OPEN(state.rules), state.round - 1))
      if (!state.clubs.includes(order.club)) found.push(order);
  },
  refusal(state, _seat, { club }) {
    const rule = clubOf(state.rules, club);
    if (rule === undefined) return refuse('no-such-club');
    if (state.clubs.includes(club)) return refuse('club-joined', { club });
    return rule.opens > roundNumber(state) ? refuse('club-not-open', { club, round: rule.opens }) : undefined;
  },
  apply(state, _seat, { club }, log) {
    const { tuning } = state.rules;
    const power = clubOf(state.rules, club)?.power;
    if (power === undefined) throw new Error(`no club ${club}`);
    state.clubs.push(club);
    log?.push({ type: 'joined', club, power });
    if (power === 'west') {
      interest(state, log, tuning.westClubInterest, 'join-club', club);
      worry(state, log, 'russia', 'security', tuning.westClubSecurity, 'join-club', club);
      return;
    }
    const gift = Math.min(tuning.clubGift, moneyOf(state, power));
    pay(state, log, power, -gift, 'join-club', club);
    pay(state, log, 'kazakhstan', gift, 'join-club', club);
    concede(state, log, power, { security: tuning.clubSecurity, status: tuning.clubStatus }, 'join-club', club);
    lift(state, log, power, 'conceded');
    interest(state, log, -tuning.clubInterest, 'join-club', club);
    const rival = rivalOf(power);
    const lead = clubCount(state, power) - clubCount(state, rival);
    if (lead > 0) free(state, log, -tuning.clubAutonomy, 'clubs-ahead', club);
    if (lead === 0) free(state, log, tuning.clubAutonomy, 'clubs-even', club);
    const other = giantOf(state, rival);
    if (state.round - other.envied < 2) return;
    other.envied = state.round;
    worry(state, log, rival, 'power', tuning.clubEnvy, 'club-envy', club);
  },
};
