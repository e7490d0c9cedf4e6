/** Written in when the game is built, from `rulesDigest`. */
declare const RULES_DIGEST: string;

/** What the rules of this game are called in a saved game, so that one played under other rules is known as such. */
export const PRESENT_RULES = RULES_DIGEST;
