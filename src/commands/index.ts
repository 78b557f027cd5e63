export type * from './api';
export { createCommands, type Dependencies } from './createCommands';
export { connectRibbon, RIBBON_ACTIONS } from './ribbon';
