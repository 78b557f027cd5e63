/** More than these is no template that a person wrote. */
export const MOST_TASKS = 2000;

/** Longest text of a template, in characters. */
export const LONGEST_TEXT = 4000;

/** Years that a template may be for. */
export const YEARS = { first: 1949, last: 2100 } as const;
