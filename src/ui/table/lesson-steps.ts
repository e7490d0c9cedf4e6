import type { TableRoom } from './table-room.ts';

/** How far a round has come, as the coach sees it. */
const STAGES = ['news', 'invite', 'award', 'reveal', 'manoeuvre', 'reckoning'] as const;
export type Stage = (typeof STAGES)[number];

/** What the coach looks at: nothing that is not on the screen. */
export interface LessonState {
  readonly stage: Stage;
  /** A figure's causes are open. */
  readonly asked: boolean;
  readonly selected: boolean;
  readonly weighed: boolean;
  /** Orders of the manoeuvre already given. */
  readonly given: number;
  /** The reckoning waits for a decision. */
  readonly deciding: boolean;
}

/** One thing the coach says: in which stage, pointing at what, until what. */
export interface LessonStep {
  readonly id: string;
  readonly stage: Stage;
  /** The control it points at, as a selector. */
  readonly at: string;
  /** Done by deed; a step without one is read and left by "Next". */
  readonly done?: (now: LessonState) => boolean;
  /** Said only while this holds; passed over otherwise. */
  readonly when?: (now: LessonState) => boolean;
}

/** The guided first round. What the steps say stands in the catalogue under their ids. */
export const LESSON = [
  { id: 'news', stage: 'news', at: '.moment-card' },
  { id: 'figures', stage: 'invite', at: '.top-figures' },
  { id: 'concerns', stage: 'invite', at: '.power-russia .meters' },
  { id: 'why', stage: 'invite', at: '.power-russia .meters', done: (now) => now.asked },
  { id: 'weight', stage: 'invite', at: '.power-russia .weight' },
  { id: 'tension', stage: 'invite', at: '.gauge' },
  { id: 'map', stage: 'invite', at: '.map-frame-box', done: (now) => now.selected },
  { id: 'invite', stage: 'invite', at: '.invite-guests' },
  { id: 'keep', stage: 'invite', at: '.invite-keep' },
  { id: 'open', stage: 'invite', at: '.invite-body .button-main', done: (now) => now.stage !== 'invite' },
  { id: 'bids', stage: 'award', at: '.slips' },
  { id: 'ring', stage: 'award', at: '.award-ring' },
  { id: 'sign', stage: 'award', at: '.award .tender-would', done: (now) => now.stage !== 'award' },
  { id: 'reveal', stage: 'reveal', at: '.moment-card' },
  { id: 'answer', stage: 'manoeuvre', at: '.dock-head' },
  { id: 'tactics', stage: 'manoeuvre', at: '.order-columns, .chooser', done: (now) => now.weighed || now.given > 0 },
  { id: 'preview', stage: 'manoeuvre', at: '.preview', when: (now) => now.weighed, done: (now) => now.given > 0 },
  { id: 'finish', stage: 'manoeuvre', at: '.end-button', done: (now) => now.stage !== 'manoeuvre' },
  { id: 'reckoning', stage: 'reckoning', at: '.reckoning-steps' },
  { id: 'treasury', stage: 'reckoning', at: '.reckoning-side' },
  { id: 'prosper', stage: 'reckoning', at: '.decision, .reckoning-deeds', when: (now) => now.deciding },
  { id: 'over', stage: 'reckoning', at: '.reckoning-deeds', when: (now) => !now.deciding },
] as const satisfies readonly LessonStep[];

/**
 * The step to be said now, from the one last said on: done steps are passed, steps of a stage gone by too. `undefined`
 * while the game has not come to the next one.
 */
export function stepNow(at: number, now: LessonState, steps: readonly LessonStep[] = LESSON): number | undefined {
  const stage = STAGES.indexOf(now.stage);
  for (let i = at; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined) break;
    const own = STAGES.indexOf(step.stage);
    if (own > stage) return undefined;
    if (own < stage || step.done?.(now) === true || step.when?.(now) === false) continue;
    return i;
  }
  return undefined;
}

/** What the coach sees at a table. */
export function lessonState(room: TableRoom): LessonState {
  const { view, mine } = room.table.value;
  const moment = room.moments.value[0];
  const telling = room.story.value !== undefined;
  const stage = ((): Stage => {
    if (telling) return 'reckoning';
    if (moment?.kind === 'news') return 'news';
    if (moment?.kind === 'reveal') return 'reveal';
    if (view.step === 'award') return 'award';
    if (view.step === 'manoeuvre') return 'manoeuvre';
    if (view.step === 'prosper' || view.step === 'take-over') return 'reckoning';
    return view.step === 'posture' ? 'award' : 'invite';
  })();
  return {
    stage,
    asked: room.why.value !== undefined,
    selected: room.selected.value !== undefined,
    weighed: room.weighed.value !== undefined,
    given: view.step === 'manoeuvre' ? view.rules.tuning.ordersPerRound - view.ordersLeft : 0,
    deciding: mine && (view.step === 'prosper' || view.step === 'take-over'),
  };
}
