import { answersTo } from '../../support/judgedRow';
import { readText } from '../../../src/check/text';
import { readTargets } from '../../../src/check/text/targets';

const asked = (text: string) => readTargets(readText(text)).map(({ name, quantity }) => `${name} ${quantity.text}`);

describe('a figure that is asked of each of several things', () => {
  it.each([
    ['春季检修、秋季检修各120处', ['春季检修 120处', '秋季检修 120处']],
    ['免费开展白内障、青光眼筛查，各完成筛查3000人次', ['免费开展白内障 3000人次', '青光眼筛查 3000人次']],
    // of all of them together
    ['开展白内障、青光眼筛查，共完成筛查3000人次', ['共完成筛查 3000人次']],
    ['各部门完成检修120处', ['各部门完成检修 120处']],
  ])('%s', (text, expected) => expect(asked(text)).toEqual(expected));
});

describe('one word for town and country', () => {
  it('names two figures that are told in turn', () => {
    expect(answersTo('城乡居民收入分别增长7%、7.5%', '城乡居民收入分别增长8.5%和7.1%。')).toEqual(['7%→8.5% met', '7.5%→7.1% unmet']);
  });
});
