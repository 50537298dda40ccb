/** Decimals of a published score. */
export const SCORE_PLACES = 2;
