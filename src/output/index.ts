export { answersOf, type Answers } from './answers';
export { changeOf } from './change';
export type { Edit, Plan } from './edits';
export { NO_MARKS, type PreviousMarks } from './marks';
export { placeMarks, type Placement } from './placement';
export { planClear, planEdits, type PlanInput } from './plan';
export { STATUS_COLOURS } from './palette';
export { planTemplateSheet } from './templateSheet';
export { keepSettings, settingsText, USUAL_SETTINGS, type WorkbookSettings } from './workbookSettings';
