export { applyEdits } from './applyEdits';
export { ExcelFailure, toFailure, type ExcelFailureCode } from './errors';
export { onSheetActivated } from './events';
export { readMarks, type MarksReading } from './readMarks';
export { readSheet, type SheetReading } from './readSheet';
export { associateActions, showPane, type RibbonActions } from './ribbonActions';
export { PATIENCE, type Patience } from './run';
export { selectCell } from './select';
export { surveyColumns, type Survey } from './survey';
