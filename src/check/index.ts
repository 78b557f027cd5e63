export { checkTable, checkTableInSteps, createChecker, type Checker, type CheckOptions } from './checkTable';
export { findTables, type NoTableReason, type TableSearch } from './table';
export { chooseTemplate } from './template';
export { plainReport, type PlainReport } from './plainReport';
export { RULES, ruleTitle } from './rules';
export { STATUS_LABELS, STATUSES, type Report, type Status, type TableReport } from './report';
