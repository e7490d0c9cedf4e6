import { z } from 'zod';

// Files are read without code made on the fly, which the page's content policy forbids.
z.config({ jitless: true });

/** A heading or a question: one line. */
export const line = z.string().trim().min(1).max(300);
/** A text of some paragraphs. */
export const prose = z.string().trim().min(1).max(8000);

/** Text in English, and in any of the other languages that have it. */
export const localText = (one: typeof line | typeof prose) =>
  z.strictObject({ en: one, kk: one.optional(), ru: one.optional(), zh: one.optional() });

export type LocalText = z.output<ReturnType<typeof localText>>;
