import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../host/files';
import { putCell } from '../../host/workbook/grid';
import { createWorkbook } from '../../host/workbook/workbook';
import type { Report } from '../../src/check/report';

const ROOT = join(__dirname, '../..');
const sample = (id: string): string => join(ROOT, 'samples', `${id}-2022.xlsx`);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does. */
function run(...argv: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'host/cli/main.ts'), ...argv], { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

jest.setTimeout(120_000);

describe('npm run check', () => {
  it('reports a table with errors, writes JSON and workbook, and ends with 1', async () => {
    const [json, out] = [join(folder, 'r.json'), join(folder, 'out.xlsx')];
    const { code, out: text, err } = run(sample('yunling'), '--json', json, '--out', out);
    expect([code, err]).toEqual([1, '']);
    expect(text).toContain('C19');
    expect(text).not.toContain('\u001b');
    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(report.file).toBe('yunling-2022.xlsx');
    expect(report.tables.map(({ sheet, range }) => [sheet, range])).toEqual([['云岭区自查表', 'A2:D26']]);
    expect(report.tables[0]!.findings.map(({ rule }) => rule)).toContain('sum-mismatch');
    const workbook = await readXlsx(readFileSync(out), 'out.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['云岭区自查表', '核验汇总', '问题清单', '指标对照']);
  });

  it('ends with 0 for a table in order, and takes several files', () => {
    const copy = join(folder, '另一份.xlsx');
    copyFileSync(sample('lanshui'), copy);
    const json = join(folder, 'r.json');
    const { code, out, err } = run(sample('lanshui'), copy, '--json', json);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('没有发现问题');
    expect((JSON.parse(readFileSync(json, 'utf8')) as Report[]).map(({ file }) => file)).toEqual(['lanshui-2022.xlsx', '另一份.xlsx']);
  });

  it('sets several files side by side, alone or in the folder of the checked workbooks', async () => {
    const [alone, out] = [join(folder, '对照.xlsx'), join(folder, 'out')];
    mkdirSync(out);
    const files = [sample('lanshui'), sample('qinghe'), sample('yunling')];
    const { code, err } = run(...files, '--out', alone);
    expect([code, err]).toEqual([1, '']);
    expect(run(...files, '--out', out).code).toBe(1);
    expect(readdirSync(out).sort()).toEqual(['lanshui-2022.xlsx', 'qinghe-2022.xlsx', 'yunling-2022.xlsx', '各表对照.xlsx'].sort());
    for (const path of [alone, join(out, '各表对照.xlsx')]) {
      const workbook = await readXlsx(readFileSync(path), 'matrix.xlsx');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['各表对照']);
      const { cells, charts } = workbook.sheets[0]!;
      expect([7, 8, 9].map((row) => cells.get(row)?.get(1)?.value)).toEqual(['lanshui-2022', 'qinghe-2022', 'yunling-2022']);
      expect(cells.get(7)?.get(2)).toMatchObject({ value: 1, formula: expect.stringMatching(/^=IF\(/u) as string });
      expect(charts).toHaveLength(1);
      expect(workbook.names).toEqual(expect.not.arrayContaining([expect.objectContaining({ name: 'zicha.matrix' })]));
    }
  });

  it('explains how one row was read and judged, and says where there is no such row', () => {
    const { code, out, err } = run(sample('yunling'), '--explain', '19');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('第19行');
    expect(out).toMatch(/数字 {2}第\d+–\d+字/);
    expect(out).toContain('sum-mismatch');
    const none = run(sample('yunling'), '--explain', '2');
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('第 2 行不是数据行；表的范围：云岭区自查表 A2:D26');
  });

  it('prints the 催办单 of one unit, writes it with --out, and names the units there are for an unknown one', async () => {
    const file = write('分工.xlsx', await unitsFile());
    const { code, out, err } = run(file, '--remind', '城管委', '--deadline', '2023-01-10', '--template', 'none');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^自查表整改催办单\n/u);
    expect(out).toContain('责任单位：城管委');
    expect(out).toContain('2023年1月10日');
    expect(out).not.toContain('养老驿站');
    const written = join(folder, '催办.xlsx');
    const done = run(file, '--remind', '民政局', '--template', 'none', '--out', written);
    expect([done.code, done.err]).toEqual([1, '']);
    expect(done.out).toMatch(/已写入“催办 民政局”：1 项任务，\d+ 处/u);
    const workbook = await readXlsx(readFileSync(written), 'out.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自查表', '核验汇总', '问题清单', '指标对照', '催办 民政局']);
    expect(workbook.sheets[4]!.cells.get(3)?.get(1)?.value).toBe('责任单位：民政局');
    const unknown = run(file, '--remind', '水务局', '--template', 'none', '--out', join(folder, '没有.xlsx'));
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toBe('分工.xlsx：“水务局”没有需要催办的问题；可以催办的有 责任单位：城管委、民政局；考评维度：城市管理、民生保障；或任务名称\n');
    expect(existsSync(join(folder, '没有.xlsx'))).toBe(false);
    expect(run(sample('lanshui'), '--remind', '城管委').err).toBe('lanshui-2022.xlsx：没有需要催办的问题\n');
  });

  it('makes the 催办单 of several files, each in its own', async () => {
    const [one, two, out] = [write('甲.xlsx', await unitsFile()), write('乙.xlsx', await unitsFile()), join(folder, 'out')];
    mkdirSync(out);
    const printed = run(one, two, sample('lanshui'), '--remind', '民生保障', '--template', 'none');
    expect([printed.code, printed.err, printed.out.match(/考评维度：民生保障/gu)?.length]).toEqual([0, '', 2]);
    expect(run(one, two, '--remind', '民生保障', '--out', join(folder, '对照.xlsx'), '--template', 'none')).toMatchObject({ code: 2, err: expect.stringContaining('写不下催办单') as string });
    expect(run(one, two, '--remind', '城管委', '--out', out, '--template', 'none').code).toBe(1);
    for (const name of ['甲.xlsx', '乙.xlsx']) {
      const { sheets } = await readXlsx(readFileSync(join(out, name)), name);
      expect(sheets.map((sheet) => sheet.name)).toContain('催办 城管委');
    }
  });

  it('checks against a template of the user', () => {
    const template = join(folder, '模板.json');
    writeFileSync(template, JSON.stringify({ id: 'own', name: '自定模板', tasks: [{ id: 'a', title: '养老服务', keywords: ['养老'], requirements: [{ text: '建成养老驿站3个' }] }] }));
    const { code, out } = run(sample('lanshui'), '--template', template);
    expect(code).toBe(1);
    expect(out).toContain('任务模板：自定模板');
    expect(out).toContain('缺少任务：养老服务');
  });

  it.each([
    ['no file', () => [], '没有写要核验的文件'],
    ['an unknown option', () => ['a.xlsx', '--fast'], '不认识选项 --fast'],
    ['a file that is not there', () => [join(folder, '没有.xlsx')], '找不到这个文件'],
    ['a folder', () => [folder], '这是文件夹'],
    ['a text file', () => [write('笔记.xlsx', '不是工作簿')], '不是 .xlsx 工作簿'],
    ['a file cut short', () => [write('断.xlsx', readFileSync(sample('lanshui')).subarray(0, 5000))], '已损坏或不完整'],
    ['a sheet that is not there', () => [sample('lanshui'), '--sheet', '别的表'], '没有名为“别的表”的工作表'],
    ['an unknown template', () => [sample('lanshui'), '--template', 'mars'], '没有编号为“mars”的任务模板'],
    ['a broken template', () => [sample('lanshui'), '--template', write('t.json', '{"id":"x"}')], '有误'],
    ['an output over the original', () => [sample('lanshui'), '--out', sample('lanshui')], '会覆盖原文件'],
    ['one output for two files', () => [sample('lanshui'), sample('qinghe'), '--out', join(folder, 'o')], '应写一个已有的文件夹'],
    ['a matrix over an original', () => [sample('lanshui'), sample('qinghe'), '--out', sample('qinghe')], '会覆盖原文件'],
    ['an output into nowhere', () => [sample('lanshui'), '--out', join(folder, '没有', 'o.xlsx')], '没能写入'],
  ])('says in one line what is wrong with %s, and ends with 2', (_name, argv, reason) => {
    const { code, out, err } = run(...argv());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('writes nothing where one of the files cannot be read', () => {
    mkdirSync(join(folder, 'out'));
    const { code } = run(sample('lanshui'), write('坏.xlsx', 'x'), '--out', join(folder, 'out'), '--json', join(folder, 'r.json'));
    expect(code).toBe(2);
    expect([existsSync(join(folder, 'out', 'lanshui-2022.xlsx')), existsSync(join(folder, 'r.json'))]).toEqual([false, false]);
  });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A table with the column 责任单位: each of two units has one task that falls short. */
async function unitsFile(): Promise<Uint8Array> {
  const workbook = createWorkbook(['自查表']);
  [
    ['考评维度', '自查任务', '落实情况', '存在问题及原因', '责任单位'],
    ['城市管理', '新增停车位不少于300个。', '新增停车位260个。', '无', '城管委'],
    ['城市管理', '整治背街小巷20条。', '整治背街小巷20条。', '无', '城管委'],
    ['民生保障', '新建社区养老驿站5家。', '建成社区养老驿站4家。', '无', '民政局'],
  ].forEach((line, row) => { line.forEach((value, column) => { putCell(workbook.sheets[0]!.cells, row + 1, column + 1, { value }); }); });
  return writeXlsx(workbook);
}
