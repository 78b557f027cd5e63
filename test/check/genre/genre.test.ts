import type { GoldDocument } from '../../support/genre';
import { gold } from '../../support/genre';
import { scoreGenre, totalOf, type Measure } from '../../support/scoreGenre';
import { GENRE } from './documents';

const LEAST = 0.97;
const MEASURES: readonly Measure[] = ['rows', 'tasks', 'status', 'pairRecall', 'pairPrecision', 'findings', 'soundWarnings'];

describe('documents of the genre', () => {
  const scores = GENRE.map(scoreGenre);
  const total = totalOf(scores);

  it('are enough to say something', () => {
    expect(GENRE.length).toBeGreaterThanOrEqual(6);
    expect(total.rows[1]).toBeGreaterThanOrEqual(150);
    expect(total.pairRecall[1]).toBeGreaterThanOrEqual(250);
  });

  it.each(MEASURES)('%s', (measure) => {
    const [hits, of] = total[measure];
    const complaints = scores.flatMap((score) => score.complaints);
    expect({ enough: hits / of >= LEAST, complaints: hits / of >= LEAST ? [] : complaints }).toEqual({ enough: true, complaints: [] });
  });

  it('no error that nobody could justify', () => {
    expect(scores.flatMap((score) => score.complaints).filter((one) => one.includes('false alarm') && ERRORS.some((rule) => one.includes(` ${rule}:`)))).toEqual([]);
    expect(total.soundErrors[0]).toBe(total.soundErrors[1]);
  });
});

const ERRORS = ['target-missed', 'problem-required', 'sum-mismatch', 'rate-mismatch', 'ratio-mismatch', 'change-mismatch', 'claim-contradicted', 'item-unanswered', 'cell-empty'];

describe('the scorer itself', () => {
  const document = (task: string, result: string, row: ReturnType<typeof gold>): GoldDocument => ({
    name: 'own', title: '', header: ['任务', '落实情况', '存在问题'], template: 'none', rows: [{ ...row, cells: [task, result, '无'] }],
  });

  it('counts a wrong status, a missed pair, a wrong pair and a false alarm', () => {
    const { tallies, complaints } = scoreGenre(document('新增床位500张', '新增床位480张', gold([], 'met', [[500, 520]])));
    expect(tallies).toMatchObject({ rows: [1, 1], status: [0, 1], pairRecall: [0, 1], pairPrecision: [0, 1], soundErrors: [0, 2] });
    expect(complaints).toHaveLength(5);
  });

  it('counts what agrees', () => {
    const { tallies, complaints } = scoreGenre(document('新增床位500张', '新增床位480张', gold([], 'unmet', [[500, 480]], { must: ['target-missed', 'problem-required/problem-uncovered'] })));
    expect(tallies).toMatchObject({ status: [1, 1], pairRecall: [1, 1], pairPrecision: [1, 1], findings: [2, 2], soundErrors: [2, 2] });
    expect(complaints).toEqual([]);
  });
});
