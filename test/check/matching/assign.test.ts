import fc from '../../support/fastCheck';
import { assign, likeness, prepare, similarity } from '../../../src/check/matching';

const pairs = (...args: Parameters<typeof assign>): number[][] => assign(...args).map((match) => [match.left, match.right]);

describe('similarity', () => {
  it.each([
    ['“两区”建设', '两区 建设'],
    ['ＥＩ指数', 'ei指数'],
    ['城市更新行动', '城市更新行动'],
  ])('%s and %s are the same words', (a, b) => {
    expect(similarity(a, b).score).toBeCloseTo(1, 9);
  });

  it('names the words that both have', () => {
    expect(similarity('生活垃圾分类投放准确率达到90%', '居民投放准确率90%，生活垃圾清运').shared).toEqual(['生活垃圾', '投放准确率', '90']);
  });

  it('counts words of every report little', () => {
    const common = similarity('完成建设任务甲乙', '完成建设任务丙丁').score;
    const telling = similarity('完成路灯补建甲乙', '推进路灯补建丙丁').score;
    expect(telling).toBeGreaterThan(common);
  });

  it('has nothing to say about empty texts', () => {
    const { score, shared } = similarity('', '');
    expect({ score, shared }).toEqual({ score: 0, shared: [] });
  });

  it('says the same of prepared texts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(likeness(prepare(a), prepare(b))).toBe(similarity(a, b).score);
      }),
    );
    expect(likeness(prepare('路灯补建'), prepare('补建路灯'))).toBeGreaterThan(0.5);
  });

  it('is symmetric and lies within 0 and 1', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { score } = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(b, a).score).toBeCloseTo(score, 12);
      }),
    );
  });
});

const words = ['路灯', '补建', '燃气', '安全', '垃圾', '分类', '水质', '断面', '完成', '3条', '90%', 'EI', '，', '。', ' '];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(''));

describe('assign', () => {
  const tasks = ['完成三条无灯路段路灯补建', '生活垃圾分类投放准确率达到90%', '建成充电接口6000个'];
  const answers = ['已建充电接口9315个', '三条路段路灯已补建并亮灯', '居民垃圾投放准确率90.5%'];

  it('pairs by content, not by place', () => {
    expect(pairs(tasks, answers)).toEqual([[0, 1], [1, 2], [2, 0]]);
  });

  it('says why', () => {
    const [first] = assign(tasks, answers);
    expect(first?.shared).toEqual(['三条', '路段路灯', '补建']);
    expect(first?.similarity).toBeGreaterThan(0.3);
    expect(first?.margin).toBeGreaterThan(0.2);
  });

  it('breaks ties by order', () => {
    expect(pairs(['完成道路移交', '完成道路移交', '完成道路移交'], ['道路已移交', '道路已移交', '道路已移交'])).toEqual([[0, 0], [1, 1], [2, 2]]);
  });

  it('takes the caller’s evidence, even where no word is shared', () => {
    expect(pairs(['甲事', '乙事'], ['丙件', '丁件'], { bonus: (left, right) => (left !== right ? 0.5 : 0) })).toEqual([[0, 1], [1, 0]]);
  });

  it('makes no pair that the caller forbids', () => {
    expect(pairs(['路灯补建'], ['路灯补建'], { bonus: () => -Infinity })).toEqual([]);
  });

  it('makes no pair below the least score', () => {
    expect(pairs(['路灯补建任务'], ['燃气安全任务'], { minScore: 0.5 })).toEqual([]);
  });

  it('copes with empty lists', () => {
    expect(assign([], [])).toEqual([]);
    expect(assign(['路灯'], [])).toEqual([]);
    expect(assign([], ['路灯'])).toEqual([]);
  });

  it('pairs thousands in short time, each with its own', () => {
    const left = Array.from({ length: 1500 }, (_, index) => `完成第${index}号地块绿化任务`);
    const right = left.map((text) => `已${text}`).reverse();
    const found = assign(left, right);
    expect(found).toHaveLength(1500);
    expect(found.every((match) => match.right === 1499 - match.left)).toBe(true);
  });

  it('is one to one, within 0 and 1, and blind to the order of the lists where nothing ties', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), fc.array(texts, { maxLength: 6 }), (left, right) => {
        const found = assign(left, right);
        expect(new Set(found.map((match) => match.left)).size).toBe(found.length);
        expect(new Set(found.map((match) => match.right)).size).toBe(found.length);
        for (const match of found) {
          expect(match.score).toBeGreaterThanOrEqual(0.1);
          expect(match.score).toBeLessThanOrEqual(1);
          expect(match.shared.length).toBeGreaterThan(0);
        }
        const total = (matches: typeof found): number => matches.reduce((sum, match) => sum + match.score, 0);
        expect(total(assign([...left].reverse(), [...right].reverse()))).toBeCloseTo(total(found), 4);
      }),
    );
  });
});
