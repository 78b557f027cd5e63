export { assign, type AssignOptions, type Match } from './assign';
export { bestAssignment, type Edge } from './assignment';
export { similarity, type Similarity } from './similarity';
