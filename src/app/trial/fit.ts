/** How far a seat's mean result may lie from its par, in spreads, before the par is said not to fit. */
export const PAR_FITS = 1.5;
