import { evaluateTable } from '../../../src/check/evaluate/table';
import { roleTable, type RoleRow } from '../../support/roleTable';

/** Status and the reported values of a row, with the cells where they stand. */
function judged(row: RoleRow): readonly unknown[] {
  const [checked] = evaluateTable(roleTable([row]), null).rows;
  if (checked === undefined) throw new Error('no row');
  const { status, items } = checked.result;
  return [status, ...items.flatMap((item) => item.indicators.map(({ actual }) => (actual === null ? null : [actual.value, actual.cell])))];
}

const VALUE = 'D3';
const WORDS = 'C3';
/** Where the row has no words beside the value. */
const VALUE_ALONE = 'C3';

describe('a row that has a value and words about it', () => {
  it.each<[string, RoleRow, readonly unknown[]]>([
    ['the value answers, however many figures the words hold', { task: '新增学位', target: '9000个', actual: '9600个', result: '新建学校12所，其中小学7所5400个、中学5所4200个' }, ['exceeded', [9600, VALUE]]],
    ['a value that falls short', { task: '外贸进出口增长', target: '8%', actual: '5.1%', result: '机电产品出口下降3.2%，扣除后增长9.4%' }, ['unmet', [5.1, VALUE]]],
    ['words without any figure', { task: '登记失业率', target: '4.5%以内', actual: '3.9%', result: '年末数' }, ['met', [3.9, VALUE]]],
    ['no value: the words answer', { task: '新建驿站', target: '8处', actual: '—', result: '新建驿站9处' }, ['exceeded', [9, WORDS]]],
    ['no value yet: the words answer', { task: '研发投入强度', target: '2.4%', actual: '待公布', result: '预计达到2.5%' }, ['pending', [2.5, WORDS]]],
    ['the words answer more of what is asked', { task: '绿化', target: '1.新建公园3处；2.植树5万株', actual: '3处', result: '1.新建公园3处；2.植树5.2万株' }, ['met', [3, WORDS], [52000, WORDS]]],
    ['a task in words, with a number for something beside it', { task: '文化馆', target: '主体结构封顶', actual: '100%', result: '主体结构于9月封顶' }, ['met']],
  ])('%s', (_, row, expected) => expect(judged(row)).toEqual(expected));
});

describe('a target named by the cell beside it', () => {
  it.each<[string, RoleRow, readonly unknown[]]>([
    ['the direction of a change is in the name', { task: '用水户增长率', target: '5%', actual: '由2000户增加到2120户，增长6%' }, ['met', [6, VALUE_ALONE]]],
    ['a change the other way', { task: '单位产值能耗下降率', target: '3%', actual: '上升3.5%' }, ['unmet', [-3.5, VALUE_ALONE]]],
    ['a bare value', { task: '用水户增长率', target: '5%', actual: '6%' }, ['met', [6, VALUE_ALONE]]],
    ['a limit', { task: '居民消费价格涨幅', target: '3%', actual: '1.2%' }, ['met', [1.2, VALUE_ALONE]]],
    ['a limit that is passed', { task: '单位供水成本', target: '2.1元', actual: '2.4元' }, ['unmet', [2.4, VALUE_ALONE]]],
  ])('%s', (_, row, expected) => expect(judged(row)).toEqual(expected));
});
