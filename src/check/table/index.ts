export type { HeaderCandidate } from './candidates';
export { findTables, type NoTableReason, type SeenHeader, type TableSearch } from './findTables';
export { headerKey, ROLES, type RoleOverrides } from './roleWords';
