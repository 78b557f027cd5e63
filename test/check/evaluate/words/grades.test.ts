import { judgedRow } from '../../../support/judgedRow';

describe('an answer in one word that is less than what was asked', () => {
  it.each([
    ['群众对文化服务的知晓度：优', '良', 'unmet'],
    ['年度考核评为优秀等次', '良好', 'unmet'],
    ['年度考核评为良好以上', '合格', 'unmet'],
    ['设施管护机制：建立健全', '基本建立', 'review'],
    ['公共服务水平：明显提升', '有所提升', 'review'],
    // as much as was asked, more, and words that say how it is
    ['群众对文化服务的知晓度：优', '优', 'met'],
    ['群众对文化服务的知晓度：优', '优秀', 'met'],
    ['年度考核评为良好以上', '优秀', 'met'],
    ['设施管护机制：建立健全', '已建立健全', 'met'],
    ['设施管护机制：基本建立', '基本建立', 'met'],
    ['公共服务水平：明显提升', '明显提升', 'met'],
    ['公共服务水平：有所提升', '有所提升', 'met'],
  ])('%s ← %s', (task, result, status) => expect(judgedRow(task, result, '老年群体宣传不够').status).toBe(status));

  it('tells both words', () => {
    expect(judgedRow('群众对文化服务的知晓度：优', '良', '老年群体宣传不够').items[0]?.reason).toMatchObject({ id: 'graded', data: { asked: '优', told: '良' } });
  });
});
