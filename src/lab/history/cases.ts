import type { HistoryCase } from './case.ts';
import { EARLY_CASES } from './early-cases.ts';
import { LATE_CASES } from './late-cases.ts';

/** Decisions of 1992–2018 and what the article reports of them, in the order of time, then counterfactuals. */
export const HISTORY_CASES: readonly HistoryCase[] = [...EARLY_CASES, ...LATE_CASES];
