/** Comparison that a target asks for; `range` has both `min` and `max`. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'range';
