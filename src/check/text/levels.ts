import { isDigitAt } from './characters';

/** 应用水平达到5级, 等级为3级: a level that is reached … */
const BEFORE = /(?:达到?|不低于|不高于|高于|低于|提升[到至]|提高[到至]|升[到至]|降[到至]|保持|维持在?|仍?为|通过|水平|等级|评级|评价|评定)[:≥]?$/u;
/** … and no part of a name: 3级等保, 5级医院. */
const AFTER = /^(?:[^\p{Script=Han}a-z\d]|[及或]?以[上下]|已|水平|认证|评审|测评|$)/iu;
const REACH = 6;
const LEVEL = '级';

/** Whether the digits at an offset and 级 after them tell a level that something has reached. Constant time. */
export function isLevel(text: string, at: number): boolean {
  let end = at;
  while (end < at + 2 && isDigitAt(text, end)) end += 1;
  return text.charAt(end) === LEVEL && BEFORE.test(text.slice(Math.max(0, at - REACH), at)) && AFTER.test(text.slice(end + 1, end + 3));
}
