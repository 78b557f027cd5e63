import fc from '../../support/fastCheck';
import { splitByLabels } from '../../../src/check/text/labelledTask';

/** Both parts of a text, their blanks left out. */
function parts(text: string): readonly [asked: string, told: string] | null {
  const split = splitByLabels(text);
  return split && [squeezed(split.asked), squeezed(split.told)];
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('splitByLabels', () => {
  test.each([
    ['labels with a colon', '任务要求：修缮校舍8处。完成情况：修缮9处。', '修缮校舍8处。', '完成情况：修缮9处。'],
    ['half-width colons and blanks', '年度目标 : 修缮校舍8处. 实际完成 : 修缮9处.', '修缮校舍8处.', '实际完成 : 修缮9处.'],
    ['labels in brackets', '【目标】修缮校舍8处【进展】修缮9处【问题】无', '修缮校舍8处', '【进展】修缮9处【问题】无'],
    ['labels on lines of their own', '一、任务目标\n修缮校舍8处。\n二、落实情况\n修缮9处。', '一、 修缮校舍8处。 二、', '一、 落实情况 修缮9处。'],
    ['a label of the year and of who asks', '2022年度市级考核指标：修缮8处。自查情况：修缮9处。', '修缮8处。', '自查情况：修缮9处。'],
    ['two labels that ask', '工作任务：修缮校舍。目标：8处。进度：9处。', '修缮校舍。目标：8处。', '进度：9处。'],
    ['a sentence that tells, without a label', '目标：修缮校舍8处。全年修缮校舍9处。', '修缮校舍8处。', '全年修缮校舍9处。'],
    ['several tasks, each with its heading', '1.校舍。任务：8处；完成：9处。2.操场。任务：5块；完成：4块。', '1.校舍。 8处； 2.操场。 5块；', '1.校舍。 完成：9处。2.操场。 完成：4块。'],
    ['tasks without a label, right before what tells', '1.修缮校舍不少于8处。完成情况：9处。2.更换课桌200张。完成情况：210张。', '1.修缮校舍不少于8处。 2.更换课桌200张。', '完成情况：9处。 完成情况：210张。'],
    ['circled numbers', '①年度任务：修缮8处。完成情况：修缮9处。②年度任务：更换200张。完成情况：更换210张。', '① 修缮8处。 ② 更换200张。', '① 完成情况：修缮9处。② 完成情况：更换210张。'],
    ['spoken numbers', '一是年度任务：修缮8处。完成情况：修缮9处。', '一是 修缮8处。', '一是 完成情况：修缮9处。'],
    ['a task on a line of its own', '确保操场年内投用。\n当前进展：已于9月投用。', '确保操场年内投用。', '当前进展：已于9月投用。'],
  ])('%s', (_what, text, asked, told) => {
    expect(parts(text)).toEqual([asked, told]);
  });

  test.each([
    ['no label or sentence that tells', '任务要求：修缮校舍8处。修缮9处。'],
    ['no label that asks', '完成情况：修缮9处。'],
    ['what was done for it, without a word that asks', '召开调度会3次。完成情况：校舍修缮9处。'],
    ['what was done, before another label', '已修缮校舍8处。推进情况：进展顺利。'],
    ['the next year, asked after what was done', '完成情况：修缮9处。2023年工作目标：修缮10处。'],
    ['words that only end like a label', '下一步工作计划：修缮10处。存在问题：无。'],
    ['a label inside of a sentence', '按照“目标不变”的要求：修缮9处，完成情况良好。'],
    ['nothing asked', '任务要求：\n完成情况：修缮9处。'],
  ])('%s is not split', (_what, text) => {
    expect(splitByLabels(text)).toBeNull();
  });

  test('keeps every character of the text in its place', () => {
    const pieces = fc.array(fc.constantFrom('任务要求：', '【目标】', '完成情况：', '实际\n', '。', '\n', '（一）', '校舍', '8处', '𠮷', ' '), { maxLength: 20 });
    fc.assert(fc.property(pieces, (list) => {
      const text = list.join('');
      const split = splitByLabels(text);
      for (const part of split ? [split.asked, split.told] : []) {
        expect(part).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++) expect([text[at], ' ']).toContain(part[at]);
      }
    }));
  });
});
