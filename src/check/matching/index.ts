export { assign, assignPrepared, type AssignOptions, type Match } from './assign';
export { bestAssignment, type Edge } from './assignment';
export { PhraseFinder } from './phrases';
export { likeness, prepare, sharesTelling, similarity, weightOf, type Prepared, type Similarity } from './similarity';
export { shareOfWeight } from './weights';
