export { findTables, type NoTableReason, type SeenHeader, type TableSearch } from './findTables';
export { headerKey, type RoleOverrides } from './roleWords';
