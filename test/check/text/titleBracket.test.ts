import { withTitleBracketsOpened } from '../../../src/check/text/titleBracket';

describe('a title with its targets in a bracket', () => {
  test.each([
    ['a cell of its own', '校舍安全（修缮8处，合格率95%以上）', '校舍安全：修缮8处，合格率95%以上 '],
    ['half-width brackets', '校舍安全(修缮8处)', '校舍安全：修缮8处 '],
    ['numbered entries', '1. 校舍安全（修缮8处）；\n2. 操场改造（5块）。', '1. 校舍安全：修缮8处 ；\n2. 操场改造：5块 。'],
    ['a bracket within the bracket', '校舍安全（修缮8处（含幼儿园），更换门窗300扇）', '校舍安全：修缮8处（含幼儿园），更换门窗300扇 '],
  ])('%s reads as after a colon', (_name, text, expected) => {
    expect(withTitleBracketsOpened(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  test.each([
    ['a bracket that explains a figure', '修缮校舍8处（合格率95%以上）'],
    ['a remark', '校舍安全（含幼儿园3所）'],
    ['no figure', '校舍安全（涉密任务不展开）'],
    ['words that go on', '校舍安全（8处）修缮工程'],
    ['a bracket that does not close', '校舍安全（修缮8处'],
    ['what is held to the figure', '校舍安全投入不低于去年（320万元）'],
    ['a name with a number in it', '推进22号线建设（工期3年）'],
  ])('%s stays', (_name, text) => expect(withTitleBracketsOpened(text)).toBe(text));
});
