/** What a preset is called in files, links and phrases. */
export const FILE_NAME = /^[a-z0-9-]{2,40}$/;
/** What a doctrine is called, or `drawn`. */
export const DOCTRINE_NAME = /^[a-z-]{2,30}$/;
/** What an event card of the instructor's own is called. */
export const CARD_NAME = /^news:own-[a-z0-9-]{1,30}$/;
