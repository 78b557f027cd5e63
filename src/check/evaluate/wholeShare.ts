/** A share of a work, in percent, that is all of it but for the rounding of the text (one digit after the point). */
export const WHOLE_SHARE = 99.95;
