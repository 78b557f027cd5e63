import type { Template, TemplateTask } from '../check/template/model';
import { NO, OP_WORDS, TEMPLATE_COLUMNS, TEMPLATE_LABELS, YES, type TemplateColumnId } from '../check/template/sheet/columns';
import type { CellRange } from '../check/snapshot';
import type { CellContent, CellFormat, Edit, Plan } from './edits';
import { HEADER_FILL, GRID, STATUS_COLOURS, SUMMARY_FONT, USER_FILL } from './palette';
import { freeName, freeSheetName } from './sheetNames';
import { textCell } from './textCell';

/** Wanted name of the sheet and of its Excel Table. */
export const TEMPLATE_SHEET = '任务模板';

/** The hidden workbook name of a template that the workbook keeps; it stands on the first cell of the sheet. */
export const TEMPLATE_NAME = 'zicha.template';

const HINT = '一行写一条要求，同一任务的各行“任务”相同或留空；目标值只填数字。改好后重新核验，即按本表的要求核对；不再需要时删除本工作表即可。';

const TITLE_ROW = 1;
const HINT_ROW = 2;
const ABOUT_ROW = 3;
const HEADER_ROW = 5;
/** Rows below the last one that are made ready to be filled in. */
const SPARE_ROWS = 20;

/** Widths in points. */
const WIDTHS: Readonly<Record<TemplateColumnId, number>> = {
  dimension: 78, task: 120, requirement: 230, required: 40, indicator: 110, op: 52, value: 60, max: 50, unit: 50, keywords: 260, id: 140,
};

const RIGHT = TEMPLATE_COLUMNS.length;

/** What has to be known of the workbook. */
export interface TemplateSheetInput {
  readonly template: Pick<Template, 'name' | 'year' | 'titleWords' | 'tasks'>;
  readonly sheetNames: readonly string[];
  readonly takenNames: readonly string[];
}

/**
 * 任务模板. Plans a sheet that holds a template as an Excel Table, to be edited there and read back
 * by the next check. Linear in the number of requirements.
 */
export function planTemplateSheet({ template, sheetNames, takenNames }: TemplateSheetInput): Plan & { readonly sheet: string } {
  const sheet = freeSheetName(TEMPLATE_SHEET, sheetNames);
  const rows = template.tasks.flatMap(rowsOf);
  const bottom = HEADER_ROW + Math.max(rows.length, 1);
  const table = freeName(TEMPLATE_SHEET, takenNames);
  const whole: CellRange = { top: HEADER_ROW, left: 1, bottom, right: RIGHT };
  const edits: Edit[] = [
    { kind: 'add-sheet', sheet },
    { kind: 'define-name', name: TEMPLATE_NAME, sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } },
    { kind: 'write', sheet, top: TITLE_ROW, left: 1, cells: [[textCell(TEMPLATE_SHEET)], [textCell(HINT)]] },
    { kind: 'write', sheet, top: ABOUT_ROW, left: 1, cells: [aboutRow(template)] },
    { kind: 'write', sheet, top: HEADER_ROW, left: 1, cells: [TEMPLATE_COLUMNS.map(({ header }) => textCell(header)), ...rows] },
    { kind: 'add-table', sheet, table, range: whole },
    ...dress(sheet, bottom),
  ];
  return { sheet, edits, undo: [{ kind: 'remove-table', table }, { kind: 'delete-sheet', sheet }, { kind: 'remove-name', name: TEMPLATE_NAME }] };
}

function aboutRow({ name, year, titleWords }: TemplateSheetInput['template']): CellContent[] {
  return [
    textCell(TEMPLATE_LABELS.name), textCell(name), null,
    textCell(TEMPLATE_LABELS.year), year === undefined ? null : { number: year }, null, null, null,
    textCell(TEMPLATE_LABELS.titleWords), textCell(titleWords.join('、')),
  ];
}

function rowsOf(task: TemplateTask): CellContent[][] {
  const requirements = task.requirements.length === 0 ? [null] : task.requirements;
  return requirements.map((requirement, index) => {
    const { indicator } = requirement ?? {};
    const isRange = indicator?.op === 'range';
    const cells: Readonly<Record<TemplateColumnId, CellContent>> = {
      dimension: textCell(task.dimension ?? ''),
      task: textCell(task.title),
      requirement: textCell(requirement?.text ?? ''),
      required: textCell(requirement === null ? '' : requirement.optional === true ? NO : YES),
      indicator: textCell(indicator?.name ?? ''),
      op: textCell(indicator === undefined ? '' : OP_WORDS[indicator.op]),
      value: number(isRange ? indicator.min : indicator?.value),
      max: number(isRange ? indicator.max : undefined),
      unit: textCell(indicator?.unit ?? ''),
      // Told once a task: the others add nothing.
      keywords: textCell(index === 0 ? task.keywords.join('、') : ''),
      id: textCell(task.id),
    };
    return TEMPLATE_COLUMNS.map(({ id }) => cells[id]);
  });
}

function dress(sheet: string, bottom: number): Edit[] {
  const format = (range: CellRange, look: CellFormat): Edit => ({ kind: 'format', sheet, range, format: look });
  const row = (at: number): CellRange => ({ top: at, left: 1, bottom: at, right: RIGHT });
  const below = (id: TemplateColumnId): CellRange => ({ top: HEADER_ROW + 1, left: columnOf(id), bottom: bottom + SPARE_ROWS, right: columnOf(id) });
  const label: CellFormat = { fontName: SUMMARY_FONT, fontSize: 10, bold: true, vertical: 'Center' };
  const field: CellFormat = { fontName: SUMMARY_FONT, fontSize: 10, fill: USER_FILL, vertical: 'Center', horizontal: 'Left' };
  return [
    { kind: 'sheet-view', sheet, gridlines: false, tabColor: STATUS_COLOURS.exceeded.fill },
    format({ ...row(TITLE_ROW), right: 1 }, { fontName: SUMMARY_FONT, fontSize: 16, bold: true, vertical: 'Center' }),
    format({ ...row(HINT_ROW), right: 1 }, { fontName: SUMMARY_FONT, fontSize: 9, fontColor: '#595959', vertical: 'Center' }),
    ...[[1, 2, 3], [4, 5, 5], [9, 10, 10]].flatMap(([at = 1, left = 1, right = 1]): Edit[] => [
      format({ top: ABOUT_ROW, left: at, bottom: ABOUT_ROW, right: at }, label),
      format({ top: ABOUT_ROW, left, bottom: ABOUT_ROW, right }, field),
    ]),
    { kind: 'row-height', sheet, row: TITLE_ROW, height: 30 },
    format(row(HEADER_ROW), {
      fontName: SUMMARY_FONT, fontSize: 10, fontColor: '#000000', bold: true, fill: HEADER_FILL, horizontal: 'Center', vertical: 'Center', wrap: true, borders: GRID,
    }),
    format({ ...row(HEADER_ROW + 1), bottom }, { fontName: SUMMARY_FONT, fontSize: 10, horizontal: 'Left', vertical: 'Center', wrap: true, borders: GRID }),
    ...(['required', 'op', 'unit'] as const).map((id) => format({ ...below(id), bottom }, { horizontal: 'Center' })),
    // Hidden, it would still make the rows as high as its words stand one below the other.
    format({ ...below('id'), top: HEADER_ROW, bottom }, { wrap: false }),
    ...TEMPLATE_COLUMNS.map(({ id }): Edit => (id === 'id' ? { kind: 'hide-column', sheet, column: columnOf(id) } : { kind: 'column-width', sheet, column: columnOf(id), width: WIDTHS[id] })),
    { kind: 'list-validation', sheet, range: below('required'), words: [YES, NO], message: `请填“${YES}”或“${NO}”。` },
    { kind: 'list-validation', sheet, range: below('op'), words: Object.values(OP_WORDS), message: '请从下拉列表中选择比较方式。' },
    // Rows last: their heights follow from the widths.
    { kind: 'autofit-rows', sheet, top: HEADER_ROW + 1, bottom },
    { kind: 'freeze-rows', sheet, rows: HEADER_ROW },
    { kind: 'print-setup', sheet, orientation: 'Landscape', pagesWide: 1, pagesHigh: 0, titleRows: { top: HEADER_ROW, bottom: HEADER_ROW } },
  ];
}

function columnOf(id: TemplateColumnId): number {
  return TEMPLATE_COLUMNS.findIndex((column) => column.id === id) + 1;
}

function number(value: number | undefined): CellContent {
  return value === undefined ? null : { number: value };
}
