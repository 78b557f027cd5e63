export { chooseTemplate, type TemplateChoice } from './chooseTemplate';
export { rowKey, type HandMatches } from './handMatches';
export { matcherOf, matchTasks, TaskMatcher, type RowMatch, type TaskMatches } from './matchTasks';
export { mergeTemplates, TemplateError } from './merge';
export type { Template } from './model';
export { parseTemplate, type ParsedTemplate } from './parse';
export type { TaskSource, TemplateSource } from './source';
