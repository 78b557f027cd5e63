export { failureText } from './failure';
export type { FailureText } from './failure';
export { fill, placeholders } from './fill';
export type { FillData } from './fill';
export { isLanguage, languageFor, LANGUAGES } from './language';
export type { Language } from './language';
export { zhCN } from './zh-CN';
export type { Messages } from './zh-CN';
