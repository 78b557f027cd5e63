import fc from '../support/fastCheck';
import { NOTE_LIMIT, rowNotes } from '../../src/output/note';
import { example, finding, rowResult } from './report';

const noteOf = (findings: Parameters<typeof example>[1], status: 'unmet' | 'met' = 'unmet', reason = ''): string =>
  rowNotes(example([rowResult(3, status, '', reason)], findings).report).get(3) ?? '';

test('the most severe finding comes first, each on its line', () => {
  expect(noteOf([finding(3, 'info', '其三'), finding(3, 'error', '其一\n 换行'), finding(3, 'warning', '其二')])).toBe('【错误】其一 换行\n【警告】其二\n【提示】其三');
});

test('what does not fit is counted', () => {
  const note = noteOf(Array.from({ length: 20 }, (_, index) => finding(3, 'error', `${String(index)}${'字'.repeat(60)}`)));
  expect(note.split('\n')).toHaveLength(4);
  expect(note).toMatch(/另有17条，见核验窗格$/u);
});

test('one long finding is cut, never inside a character', () => {
  expect(noteOf([finding(3, 'error', '\u{20000}'.repeat(300))])).toMatch(/^【错误】\u{20000}+…$/u);
});

test('a row without findings tells why it is open, and nothing where it is done', () => {
  expect(noteOf([], 'unmet', '未完成')).toBe('文中写明“未完成”');
  expect(noteOf([], 'met', '已完成')).toBe('');
});

test('findings of other rows do not mix in', () => {
  const { report } = example([rowResult(3, 'met'), rowResult(4, 'unmet')], [finding(4, 'error', '四')]);
  expect([...rowNotes(report)]).toEqual([[3, ''], [4, '【错误】四']]);
});

test('never longer than the limit, whatever the findings', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('error', 'warning', 'info'), fc.string({ unit: 'grapheme', maxLength: 400 })), { maxLength: 30 }), (found) => {
    const note = noteOf(found.map(([severity, message]) => finding(3, severity as 'error', message)));
    expect(note.length).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(found.length === 0 || note.startsWith('【')).toBe(true);
  }));
});
