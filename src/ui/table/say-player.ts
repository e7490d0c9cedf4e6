import { wordsFor } from '../../text/words.ts';

/** How a computer player is disposed, in a word, if the catalogue has one. */
export const sayDoctrine = (doctrine: string): string | undefined => wordsFor(`ai.doctrine.${doctrine}`);

/** What moved a computer player, in half a sentence, if the catalogue has it. */
export const sayMotive = (motive: string): string | undefined => wordsFor(`ai.motive.${motive}`);
