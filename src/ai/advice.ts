import type { Order } from '../../rules/index.ts';
import type { Considered, Reason } from './choose.ts';
import { MOTIVES, type Motive } from './motives.ts';

/** An order that is advised, and what tells it from the others advised: what it serves better (above 0), what worse. */
export interface Advised {
  readonly order: Order;
  readonly motives: readonly Reason[];
}

/** How many orders are advised. */
const ADVISED = 3;
/** Differences smaller than this, in points of worth, are not worth a word. */
const TOLD = 0.05;
/** How many strengths of an order are named, if it has as many. */
const STRENGTHS = 2;

/** The best of what was considered, the best first. No two of them have the same first strength while each has another to show. */
export function adviceFrom(considered: readonly Considered[]): readonly Advised[] {
  const best = [...considered].sort((a, b) => b.score - a.score).slice(0, ADVISED);
  const named = new Set<Motive>();
  return best.map((one) => {
    const others = best.filter((other) => other !== one);
    const apart = MOTIVES.map((motive): Reason => {
      const usual = others.reduce((sum, { terms }) => sum + terms[motive], 0) / Math.max(1, others.length);
      return { motive, value: others.length === 0 ? 0 : one.terms[motive] - usual };
    }).sort((a, b) => b.value - a.value);
    const strengths = apart.filter(({ value }) => value >= TOLD);
    const own = strengths.find(({ motive }) => !named.has(motive)) ?? strengths[0];
    if (own !== undefined) named.add(own.motive);
    const further = strengths.filter((strength) => strength !== own);
    const weakness = apart.filter(({ value }) => value <= -TOLD).slice(-1);
    return {
      order: one.order,
      motives: [...(own === undefined ? [] : [own]), ...further.slice(0, STRENGTHS - 1), ...weakness],
    };
  });
}
