import { fold, GAP, sourceSpan } from '../../../src/check/text/normalise';

const spanOf = (source: string, word: string): string => {
  const folded = fold(source);
  const at = folded.text.indexOf(word);
  const { start, end } = sourceSpan(folded, at, at + word.length);
  return source.slice(start, end);
};

describe('fold', () => {
  it('folds full-width forms, and knows where each character stood', () => {
    expect(fold('完成１２．５％（８户）').text).toBe('完成12.5%(8户)');
    expect(spanOf('完成　１２．５％，其余', '12.5%')).toBe('１２．５％');
  });

  it('makes several characters of one, each standing where that one stood', () => {
    expect(fold('绿化3万㎡').text).toBe('绿化3万m2');
    expect(spanOf('绿化3万㎡，', 'm2')).toBe('㎡');
  });

  it('leaves out white space, but for a blank between what would grow together', () => {
    expect(fold(' 完 成 85 2.项\n').text).toBe('完成85 2.项');
    expect(fold('1. 2022年').text).toBe('1. 2022年');
    expect(fold('完成\n.. ..').text).toBe('完成....');
  });

  it('tells what stood before a character', () => {
    const { gaps } = fold('甲 乙\n丙\n ㎡');
    expect([...gaps.slice(0, 5)]).toEqual([GAP.none, GAP.space, GAP.line, GAP.line, GAP.none]);
  });

  it('reads markup: a tag inside a word, one that breaks the line, an entity', () => {
    expect(fold('平方<b>米</b>').text).toBe('平方米');
    const broken = fold('甲<br>乙&nbsp;丙&amp;丁');
    expect(broken.text).toBe('甲乙丙&丁');
    expect([...broken.gaps.slice(0, 3)]).toEqual([GAP.none, GAP.line, GAP.space]);
    expect(fold('5<10&x').text).toBe('5<10&x');
  });

  it('has room for the longest cell, also where each of its characters becomes several', () => {
    const longest = 32_767;
    expect(fold('完'.repeat(longest)).text).toBe('完'.repeat(longest));
    expect(fold('㎡'.repeat(longest)).text).toBe('m2'.repeat(longest));
    expect(spanOf(`${'1 '.repeat(8000)}项`, '1项')).toBe('1 项');
  });

  it('keeps nothing of the text before', () => {
    fold('甲\n乙\n丙');
    const { text, gaps } = fold('甲乙');
    expect(text).toBe('甲乙');
    expect([...gaps.slice(0, text.length)]).toEqual([GAP.none, GAP.none]);
    expect(fold('').text).toBe('');
  });

  it('lets halves of characters pass', () => {
    expect(fold('甲\ud83d乙').text).toBe('甲\ud83d乙');
    expect(fold('👍 好').text).toBe('👍好');
  });
});
