export { assign, type AssignOptions, type Match } from './assign';
export { bestAssignment, type Edge } from './assignment';
export { likeness, prepare, similarity, type Prepared, type Similarity } from './similarity';
