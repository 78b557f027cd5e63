import type { CellFormat, Edit, Plan } from '../output/edits';

/** Name of the sheet that the sample is put on, where it is free. */
export const SAMPLE_SHEET = '自查表示例';

const TITLE = '青河区2022年度日常履职考核自查表（示例）';
const HEADER = ['考评维度', '自查任务', '责任单位', '落实情况', '存在问题及原因'] as const;
/** Widths in points, column by column. */
const WIDTHS = [72, 190, 90, 330, 150] as const;
const HEADER_ROW = 2;

/** Rows of an invented district: some in order, the others each with a mistake of the usual kind. */
const ROWS: readonly (readonly string[])[] = [
  ['城市管理', '1.新增机动车停车位不少于300个。\n2.背街小巷环境整治不少于20条。', '区城管委', '1.全年新增机动车停车位360个，其中路侧120个、小区内240个。\n2.全年完成背街小巷环境整治24条。', '无'],
  ['', '老旧小区供水管线改造2000户。', '区水务局', '全年完成老旧小区供水管线改造，东片区改造1200户，西片区改造850户，共计2150户。', '无'],
  ['', '生活垃圾分类考核得分不低于85分。', '区城管委', '生活垃圾分类考核得分82.4分。', '无'],
  ['', '拆除违法建设面积15万平方米。', '区规自分局', '全年拆除违法建设面积18万平方米，完成率110%。', '无'],
  ['民生保障', '1.新建养老驿站5家。\n2.组织专场招聘会不少于12场。', '区民政局、区人力社保局', '1.已建成养老驿站5家，均已投入运营。', '无'],
  ['', '学前教育普惠率不低于88%。', '区教委', '截至10月底，学前教育普惠率为88.6%。', '无'],
  ['', '开展食品安全监督抽检不少于1500批次。', '区市场监管局', '全年开展食品安全监督抽检1680批次。', '无'],
  ['', '新增造林绿化面积200公顷。', '区园林绿化局', '', ''],
];

const BLACK_LINE = { style: 'Continuous', weight: 'Thin', color: '#808080' } as const;
const BORDERS: NonNullable<CellFormat['borders']> = { EdgeTop: BLACK_LINE, EdgeBottom: BLACK_LINE, EdgeLeft: BLACK_LINE, EdgeRight: BLACK_LINE, InsideHorizontal: BLACK_LINE, InsideVertical: BLACK_LINE };

/** Plans the sample table on a new sheet of that name; taken back, the sheet is gone again. */
export function planSample(sheet: string): Plan {
  const last = HEADER_ROW + ROWS.length;
  const width = HEADER.length;
  const range = { top: HEADER_ROW, left: 1, bottom: last, right: width };
  const edits: readonly Edit[] = [
    { kind: 'add-sheet', sheet },
    { kind: 'write', sheet, top: 1, left: 1, cells: [[{ text: TITLE }]] },
    { kind: 'write', sheet, top: HEADER_ROW, left: 1, cells: [HEADER, ...ROWS].map((row) => row.map((text) => (text === '' ? null : { text }))) },
    ...WIDTHS.map((points, index): Edit => ({ kind: 'column-width', sheet, column: index + 1, width: points })),
    { kind: 'format', sheet, range: { top: 1, left: 1, bottom: 1, right: 1 }, format: { bold: true, fontSize: 14 } },
    { kind: 'format', sheet, range, format: { vertical: 'Center', wrap: true, borders: BORDERS } },
    { kind: 'format', sheet, range: { ...range, bottom: HEADER_ROW }, format: { bold: true, horizontal: 'Center', fill: '#E7EEF7' } },
    { kind: 'autofit-rows', sheet, top: HEADER_ROW, bottom: last },
  ];
  return { edits, undo: [{ kind: 'delete-sheet', sheet }] };
}
