import { CONCERNS, GIANTS, SEATS } from '../../../rules/index.ts';
import { contestedCosts, type Debrief, roundAt, TACTICS } from '../../app/debrief.ts';
import {
  formatNumber,
  formatSigned,
  formatYears,
  nameOf,
  phraseOf,
  sayCause,
  sayOrder,
  sayStrategyName,
} from '../../text/index.ts';
import { inWords, t } from '../../text/words.ts';

/** Questions for the class: the preset's own first, then those this very game asks. */
export function questionsOf(debrief: Debrief): string[] {
  const { match, rounds, facts, decisions, strategy, final } = debrief;
  const yearsOf = (round: number): string => {
    const row = roundAt(debrief, round);
    return row === undefined ? '' : formatYears(row.from, row.to);
  };
  const asked = (match.scenario.teaching?.debrief ?? []).map(inWords);
  const prediction = match.scenario.teaching?.prediction;
  if (prediction !== undefined) asked.push(t('debrief.ask.prediction', { question: inWords(prediction) }));

  const demand = facts.find(({ event }) => event.type === 'demand');
  if (demand?.event.type === 'demand') {
    const { giant, concern } = demand.event;
    asked.push(
      t('debrief.ask.demand', { years: yearsOf(demand.round), who: phraseOf(giant), concern: nameOf(concern) }),
    );
  }
  const blows = facts.flatMap(({ event, round }) =>
    event.type === 'change' && event.track === 'autonomy' ? [{ ...event, round }] : [],
  );
  const worst = blows.reduce<(typeof blows)[number] | undefined>(
    (most, one) => (one.by < Math.min(0, most?.by ?? 0) ? one : most),
    undefined,
  );
  if (worst !== undefined)
    asked.push(
      t('debrief.ask.autonomy', {
        years: yearsOf(worst.round),
        by: formatSigned(worst.by),
        cause: sayCause(worst.why, worst.of, worst.track),
      }),
    );
  const height = Math.max(
    ...GIANTS.flatMap((giant) =>
      CONCERNS.map((one) => Math.max(...decisions.map(({ after }) => after.concerns[giant][one]))),
    ),
  );
  const hot = decisions.find(({ after }) =>
    GIANTS.some((giant) => CONCERNS.some((one) => after.concerns[giant][one] === height)),
  );
  const whose =
    hot === undefined
      ? undefined
      : GIANTS.flatMap((giant) => CONCERNS.map((one) => ({ giant, one }))).find(
          ({ giant, one }) => hot.after.concerns[giant][one] === height,
        );
  if (hot !== undefined && whose !== undefined)
    asked.push(
      t('debrief.ask.concern', {
        years: yearsOf(hot.round),
        who: phraseOf(whose.giant),
        concern: nameOf(whose.one),
        level: formatNumber(height),
      }),
    );
  const raised = SEATS.reduce((most, seat) => (final.raised[seat] > final.raised[most] ? seat : most));
  if (final.raised[raised] > 0)
    asked.push(t('debrief.ask.tension', { who: phraseOf(raised), points: formatNumber(final.raised[raised]) }));
  // What was played before the rules changed is not counted, so nothing is said to be missing.
  const counted = match.earlier === undefined ? TACTICS : [];
  const never = counted.find((tactic) => rounds.every(({ tactics }) => tactics[tactic] === 0));
  if (never !== undefined) asked.push(t('debrief.ask.never', { tactic: t(`end.tactic.${never}`) }));
  const concession = decisions.find(({ seat, order }) => seat === 'kazakhstan' && order.type === 'concede-stake');
  if (concession !== undefined)
    asked.push(t('debrief.ask.concession', { years: yearsOf(concession.round), order: sayOrder(concession.order) }));
  if (strategy !== undefined) asked.push(t('debrief.ask.label', { label: sayStrategyName(strategy.name) }));
  const { bending, dominance } = contestedCosts(debrief);
  if (match.earlier === undefined)
    asked.push(t('debrief.ask.contested', { bending: formatNumber(bending), dominance: formatNumber(dominance) }));
  return asked;
}
