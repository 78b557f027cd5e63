import { checkTable } from '../../src/check';
import { roleTable, smallTemplate, type RoleRow } from '../support/roleTable';
import { stepsOf } from '../support/steps';

/** Beyond all lengths up to which every pair of parts is looked at. */
const SHORT = 8192;
const LONG = 2 * SHORT;
/** Steps per character of the long text as a share of those of the short one. */
const MOST_GROWTH = 1.2;

const TEMPLATE = smallTemplate([{ title: '企业培育', requirements: ['新增企业不少于3家', '企业满意率不低于90%', '新增企业增长5%'] }]);
const ASKED = '1.新增企业3家。2.完成厂房建设。3.企业满意率不低于90%。';
const TOLD = '1.新增企业3家。2.厂房建设已全部完成。3.企业满意率为93%。';

/** Where the long text stands. */
const PLACES: readonly (readonly [string, (text: string) => RoleRow])[] = [
  ['the result', (text) => ({ task: ASKED, result: text, problem: '无' })],
  ['the task', (text) => ({ task: text, result: TOLD, problem: '无' })],
  ['the result of a bare title', (text) => ({ task: '企业培育', result: text, problem: '无' })],
  ['the problems', (text) => ({ task: ASKED, result: '1.新增企业2家。2.厂房建设尚未完成。3.企业满意率为83%。', problem: text })],
];

const TEXTS = ['1家，', '其中1家，', '百分之一', '（1家）', '1.1.1.', '（全部完成，', '未完成1家', '分别1家、2家，', '同比增长5%，', '需达到7家，', '2024年计划7家，', '1.完成1家。', '1户，1户，共计2户。'];

const steps = (row: RoleRow): number => {
  const table = roleTable([row]);
  return stepsOf(() => checkTable(table, TEMPLATE));
};
const bare = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
/** All in one bracket, which makes it one clause besides. */
const full = (text: string, length: number): string => `（${bare(text, length - 2)}）`;
/** What is one clause, or one run of figures, without a bracket: in brackets, figures are not all asked for. */
const RUNS = ['1家', '百分之一', '1家、', '任务1家完成1家', '1家或1家', '任务：1家。完成：1家。'];

describe.each(PLACES)('a long text in %s', (_place, rowOf) => {
  it.each(TEXTS)('a bracket full of %j is checked in steps linear in its length', (text) => {
    const short = steps(rowOf(full(text, SHORT))) / SHORT;
    const long = steps(rowOf(full(text, LONG))) / LONG;
    expect(long / short).toBeLessThan(MOST_GROWTH);
  });

  it.each(RUNS)('a run of %j is checked in steps linear in its length', (text) => {
    const short = steps(rowOf(bare(text, SHORT))) / SHORT;
    const long = steps(rowOf(bare(text, LONG))) / LONG;
    expect(long / short).toBeLessThan(MOST_GROWTH);
  });
});
