import { HELP, readArguments } from '../../host/cli/arguments';

const nothingElse = { kind: 'check', sheet: null, template: 'auto', asOf: null, json: null, out: null, explain: null, remind: null, deadline: null };

describe('arguments of the command line', () => {
  it('takes files and fills in what was not said', () => {
    expect(readArguments(['甲.xlsx', '乙.xlsx'])).toEqual({ ...nothingElse, files: ['甲.xlsx', '乙.xlsx'] });
  });

  it('takes every option, before and after the files, with a space or an equals sign', () => {
    expect(readArguments(['--sheet', '自查表', 'a.xlsx', '--template=none', '--as-of', '2022-12-31', '--json', 'a.json', '--out=b.xlsx'])).toEqual({
      kind: 'check', files: ['a.xlsx'], sheet: '自查表', template: 'none', asOf: '2022-12-31', json: 'a.json', out: 'b.xlsx', explain: null, remind: null, deadline: null,
    });
    expect(readArguments(['a.xlsx', '--remind', '城管委', '--deadline=2023-01-10'])).toEqual({ ...nothingElse, files: ['a.xlsx'], remind: '城管委', deadline: '2023-01-10' });
    expect(readArguments(['a.xlsx', '--explain', '8'])).toEqual({ ...nothingElse, files: ['a.xlsx'], explain: 8 });
  });

  it('takes what follows -- for files, whatever it looks like', () => {
    expect(readArguments(['--', '--json'])).toEqual({ ...nothingElse, files: ['--json'] });
  });

  it.each([
    [[], '没有写要核验的文件'],
    [['--json', 'a.json'], '没有写要核验的文件'],
    [['a.xlsx', '--fast'], '不认识选项 --fast'],
    [['a.xlsx', '-x'], '不认识选项 -x'],
    [['a.xlsx', '--json'], '选项 --json 后面缺少内容'],
    [['a.xlsx', '--json', '--out', 'b.xlsx'], '选项 --json 后面缺少内容'],
    [['a.xlsx', '--json='], '选项 --json 后面缺少内容'],
    [['a.xlsx', '--out', 'b', '--out', 'c'], '选项 --out 写了两次'],
    [['a.xlsx', '--explain', '八'], '--explain 应写行号，如 8，现在是“八”'],
    [['a.xlsx', '--explain', '0'], '--explain 应写行号，如 8，现在是“0”'],
    [['a.xlsx', '--explain', '8', '--out', 'b.xlsx'], '--explain 只在终端显示，不能与 --json、--out 一起用'],
    [['a.xlsx', '--explain', '8', '--remind', '城管委'], '--explain 与 --remind 不能一起用'],
    [['a.xlsx', '--deadline', '2023-01-10'], '--deadline 是催办单的期限，要与 --remind 一起用'],
    [['a.xlsx', '--remind', '城管委', '--deadline', '月底'], '--deadline 应写成 2022-12-31 这样的日期，现在是“月底”'],
    [['a.xlsx', '--as-of', '2022-02-30'], '--as-of 应写成 2022-12-31 这样的日期，现在是“2022-02-30”'],
    [['a.xlsx', '--as-of', '去年底'], '--as-of 应写成 2022-12-31 这样的日期，现在是“去年底”'],
  ])('refuses %j', (argv, reason) => {
    expect(readArguments(argv)).toEqual({ kind: 'wrong', reason });
  });

  it('explains itself on demand, naming every option', () => {
    expect(readArguments(['a.xlsx', '--help'])).toEqual({ kind: 'help' });
    for (const option of ['--sheet', '--template', '--as-of', '--json', '--out', '--explain', '--remind', '--deadline']) expect(HELP).toContain(option);
  });
});
