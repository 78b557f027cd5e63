import { checkTable, chooseTemplate, findTables } from '../../src/check';
import type { SheetSnapshot } from '../../src/check/snapshot';
import type { SelfCheckTable, TableRow } from '../../src/check/table/model';
import type { Template } from '../../src/check/template/model';
import { TEMPLATES } from '../../src/templates';
import { smallTemplate } from '../support/roleTable';

/** The whole check of a sheet, as the pane does it: find the table, choose the template, check. */
export function checkSheet(sheet: SheetSnapshot): void {
  for (const table of tablesOf(sheet)) checkTable(table, chooseTemplate(table, TEMPLATES).template);
}

export function tablesOf(sheet: SheetSnapshot): readonly SelfCheckTable[] {
  const found = findTables(sheet);
  return found.found ? found.tables : [];
}

/** The texts of all data cells of a sheet's tables. */
export function textsOf(sheet: SheetSnapshot): readonly string[] {
  return tablesOf(sheet).flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.text))).filter((text) => text !== '');
}

/** A table of so many rows: the given rows again and again, each time with other words in task and result. */
export function longTable(table: SelfCheckTable, count: number): SelfCheckTable {
  const first = table.headerRow + 1;
  const rows = Array.from({ length: count }, (_, at) => renumbered(table.rows[at % table.rows.length]!, first + at, `第${at + 1}组`));
  return { ...table, range: { ...table.range, bottom: first + count - 1 }, rows };
}

function renumbered(source: TableRow, row: number, mark: string): TableRow {
  const cells = Object.fromEntries(Object.entries(source.cells).map(([role, cell]) => {
    const text = role === 'task' || role === 'result' ? `${cell.text}（${mark}）` : cell.text;
    return [role, { ...cell, text, cell: cell.cell.replace(/\d+$/, String(row)) }];
  }));
  return { ...source, row, cells };
}

const PLACES = ['城东', '城西', '北苑', '南湖', '河口', '山前', '新镇', '老街', '东坝', '西渠'];
const OBJECTS = ['公园绿地', '充电桩', '污水管网', '中小学校', '养老驿站', '老旧小区', '高新企业', '旅游线路', '粮食储备', '农村公路', '文化场馆', '消防设施', '人才公寓', '便民市场'];
const ACTS = ['建设', '改造提升', '监督检查', '规划编制', '运营服务', '清理整治', '资金保障', '宣传推广', '信息公开', '安全排查', '质量评估', '创新试点', '协同治理', '示范创建', '日常养护'];

/** A template of so many tasks (at most 2,100) and a table that answers each in a row, in another order. */
export function taskTable(like: SelfCheckTable, count: number): { readonly table: SelfCheckTable; readonly template: Template } {
  const titles = Array.from({ length: count }, (_, at) => `${PLACES[at % 10]!}${OBJECTS[Math.floor(at / 10) % 14]!}${ACTS[Math.floor(at / 140) % 15]!}`);
  const template = smallTemplate(titles.map((title) => ({ title, keywords: [title.slice(2, 6)], requirements: [`${title}项目不少于5个`] })));
  const [source] = like.rows;
  const rows = titles.map((_, at): TableRow => {
    const title = titles[(at * 7) % count] ?? '';
    const row = like.headerRow + 1 + at;
    const cell = (column: string, text: string) => ({ cell: `${column}${row}`, text, kind: 'text' as const, formula: false, numberFormat: 'General' });
    return { ...source!, row, cells: { task: cell('B', title), result: cell('C', `${title}项目完成${at % 9}个，投入资金${at}万元。`), problem: cell('D', '无') } };
  });
  return { template, table: { ...like, rows, range: { ...like.range, bottom: like.headerRow + count } } };
}
