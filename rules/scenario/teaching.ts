import { z } from 'zod';
import { line, localText, prose } from './local-text.ts';

/** A briefing in two depths; the advanced one adds to the basic. */
export const BRIEFING = z.strictObject({ basic: localText(prose), advanced: localText(prose).optional() });
export type Briefing = z.output<typeof BRIEFING>;

const question = localText(line);

/** What a preset brings for a class: none of it changes the rules. */
export const TEACHING = z.strictObject({
  objectives: z.array(question).max(8).optional(),
  /** Asked before the first round, looked at again in the debrief. */
  prediction: question.optional(),
  /** Asked when the instructor pauses at the beginning of this round of the calendar. */
  pauses: z
    .array(z.strictObject({ round: z.int().min(1).max(8), question }))
    .max(8)
    .optional(),
  debrief: z.array(question).max(12).optional(),
  quiz: z
    .array(
      z.strictObject({
        question,
        answers: z.array(question).min(2).max(5),
        /** Place of the right answer, the first is 0. */
        right: z.int().min(0).max(4),
        because: localText(prose).optional(),
      }),
    )
    .max(12)
    .optional(),
  glossary: z
    .array(z.strictObject({ term: question, means: question }))
    .max(40)
    .optional(),
  sources: z.array(question).max(20).optional(),
  /** Whether a person gives a reason with each order. */
  rationale: z.enum(['off', 'optional', 'required']).optional(),
});
export type Teaching = z.output<typeof TEACHING>;

/** The clock on the wall: minutes a round and a decision, and what happens when they are over. */
export const PACE = z.strictObject({
  round: z.number().min(0.5).max(120).optional(),
  decision: z.number().min(0.25).max(60).optional(),
  /** `nothing`; a reminder; or the computer player decides for a seat that has not. */
  atZero: z.enum(['nothing', 'remind', 'computer']).optional(),
});
export type Pace = z.output<typeof PACE>;
