/** Something the one at the keyboard can put right: told in a sentence, exit status 2. */
export class BadInput extends Error {}
