import fc from '../../support/fastCheck';
import { mergeTemplates, parseTemplate, TemplateError, type TemplateSource } from '../../../src/check/template';

const base: TemplateSource = {
  id: 'base',
  name: '共同任务',
  year: 2022,
  tasks: [
    { id: 'park', title: '建设公园', dimension: '高效率', keywords: ['公园', '绿地'], requirements: [{ text: '建成公园不少于3处' }, { text: '绿地面积达到20公顷' }] },
    { id: 'road', title: '修建道路', requirements: [{ text: '道路通车' }] },
  ],
};

describe('mergeTemplates', () => {
  it('takes over, changes, removes and adds', () => {
    const overlay: TemplateSource = {
      id: 'own',
      name: '某区任务',
      extends: 'base',
      titleWords: ['某区'],
      removeTasks: ['road'],
      tasks: [
        { id: 'park', keywords: ['游园', '公园'], removeRequirements: ['绿地面积达到20公顷'], requirements: [{ text: '绿地面积达到30公顷', optional: true }] },
        { id: 'bridge', title: '建设桥梁' },
      ],
    };
    const [common, own] = mergeTemplates([base, overlay]);
    expect(common).toEqual({ ...base, titleWords: [], tasks: [base.tasks[0], { ...base.tasks[1], keywords: [] }] });
    expect(own).toEqual({
      id: 'own',
      name: '某区任务',
      year: 2022,
      titleWords: ['某区'],
      tasks: [
        { id: 'park', title: '建设公园', dimension: '高效率', keywords: ['公园', '绿地', '游园'], requirements: [{ text: '建成公园不少于3处' }, { text: '绿地面积达到30公顷', optional: true }] },
        { id: 'bridge', title: '建设桥梁', keywords: [], requirements: [] },
      ],
    });
  });

  it('does not mind the order, and goes several steps deep', () => {
    const steps: TemplateSource[] = [
      { id: 'c', name: '丙', extends: 'b', tasks: [{ id: 'road', title: '养护道路' }] },
      { id: 'b', name: '乙', extends: 'base', tasks: [], removeTasks: ['park'] },
      base,
    ];
    expect(mergeTemplates(steps)[0]?.tasks).toEqual([{ id: 'road', title: '养护道路', keywords: [], requirements: [{ text: '道路通车' }] }]);
  });

  it.each<[string, TemplateSource[], string]>([
    ['an unknown parent', [{ id: 'x', name: 'x', extends: 'none', tasks: [] }], '模板“x”要继承的模板“none”不存在。'],
    ['a circle', [{ id: 'x', name: 'x', extends: 'y', tasks: [] }, { id: 'y', name: 'y', extends: 'x', tasks: [] }], '模板“x”绕了一圈又继承自己：x → y → x。'],
    ['itself as parent', [{ id: 'x', name: 'x', extends: 'x', tasks: [] }], '模板“x”绕了一圈又继承自己：x → x。'],
    ['an id twice', [base, base], '模板编号“base”出现了两次。'],
    ['a task twice', [{ id: 'x', name: 'x', tasks: [{ id: 'a', title: '甲' }, { id: 'a', title: '乙' }] }], '模板“x”中任务编号“a”出现了两次。'],
    ['a task without a title', [{ id: 'x', name: 'x', tasks: [{ id: 'a' }] }], '模板“x”的任务“a”没有标题。'],
    ['no tasks', [{ id: 'x', name: 'x', tasks: [] }], '模板“x”没有任何任务。'],
    ['a removed task that is not there', [base, { id: 'x', name: 'x', extends: 'base', tasks: [], removeTasks: ['zoo'] }], '模板“x”要去掉的任务“zoo”在上级模板中不存在。'],
    [
      'a removed requirement that is not there',
      [base, { id: 'x', name: 'x', extends: 'base', tasks: [{ id: 'park', removeRequirements: ['种树'] }] }],
      '模板“x”的任务“park”要去掉的要求“种树”在上级模板中不存在。',
    ],
  ])('refuses %s', (_, sources, problem) => {
    expect(() => mergeTemplates(sources)).toThrow(TemplateError);
    expect(() => mergeTemplates(sources)).toThrow(problem);
  });
});

describe('parseTemplate', () => {
  it('reads a template as it is written down', () => {
    const parsed = parseTemplate(JSON.parse(JSON.stringify(base)));
    expect(parsed.ok && parsed.template.tasks.map((task) => task.title)).toEqual(['建设公园', '修建道路']);
  });

  it('builds on templates that are known', () => {
    const parsed = parseTemplate({ id: 'x', name: '某区', extends: 'base', tasks: [], removeTasks: ['road'] }, mergeTemplates([base]));
    expect(parsed.ok && parsed.template.tasks.map((task) => task.id)).toEqual(['park']);
  });

  it('may take the place of a known template', () => {
    const parsed = parseTemplate({ id: 'base', name: '另一套', tasks: [{ id: 'a', title: '甲' }] }, mergeTemplates([base]));
    expect(parsed.ok && parsed.template.name).toBe('另一套');
  });

  it('reads indicators', () => {
    const indicator = { name: '面积', op: 'range', min: 1, max: 2, unit: '亩' };
    const parsed = parseTemplate({ id: 'x', name: 'x', tasks: [{ id: 'a', title: '甲', requirements: [{ text: '乙', indicator }] }] });
    expect(parsed.ok && parsed.template.tasks[0]?.requirements[0]?.indicator).toEqual(indicator);
  });

  it.each<[string, unknown, string[]]>([
    ['text', '模板', ['模板：应为对象（用 { } 括起）。']],
    ['nothing', null, ['模板：应为对象（用 { } 括起）。']],
    ['a list', [base], ['模板：应为对象（用 { } 括起）。']],
    ['an empty object', {}, ['id：缺少这一项。', 'name：缺少这一项。', '任务（tasks）：缺少这一项。']],
    ['a wrong year', { ...base, year: '2022' }, ['year：应为四位年份，如 2022。']],
    ['a misspelt field', { ...base, titelWords: [] }, ['titelWords：没有这一项，请检查拼写或删去。']],
    ['a blank title', { ...base, tasks: [{ id: 'a', title: ' ' }] }, ['任务 1 › title：不能为空。']],
    ['a requirement without text', { ...base, tasks: [{ id: 'a', title: '甲', requirements: [{ optional: true }] }] }, ['任务 1 › 要求 1 › text：缺少这一项。']],
    ['a flag that is none', { ...base, tasks: [{ id: 'a', title: '甲', requirements: [{ text: '乙', optional: '是' }] }] }, ['任务 1 › 要求 1 › optional：应为 true 或 false。']],
    ['keywords that are no list', { ...base, tasks: [{ id: 'a', title: '甲', keywords: '公园' }] }, ['任务 1 › 关键词（keywords）：应为文字的列表（数组）。']],
    [
      'a range without ends',
      { ...base, tasks: [{ id: 'a', title: '甲', requirements: [{ text: '乙', indicator: { name: '丙', op: 'range', value: 1, unit: '' } }] }] },
      ['任务 1 › 要求 1 › indicator：op 为 range 时须有 min 和 max，且 min 不大于 max。'],
    ],
    [
      'a target without value',
      { ...base, tasks: [{ id: 'a', title: '甲', requirements: [{ text: '乙', indicator: { name: '丙', op: '>=', unit: '' } }] }] },
      ['任务 1 › 要求 1 › indicator：须有目标值 value。'],
    ],
    ['an unknown parent', { id: 'x', name: 'x', extends: 'nobody', tasks: [] }, ['模板“x”要继承的模板“nobody”不存在。']],
  ])('tells what is wrong with %s', (_, json, problems) => {
    expect(parseTemplate(json)).toEqual({ ok: false, problems });
  });

  it('tells twenty problems at most', () => {
    const parsed = parseTemplate({ ...base, tasks: Array.from({ length: 50 }, () => 1) });
    expect(!parsed.ok && parsed.problems).toHaveLength(21);
    expect(!parsed.ok && parsed.problems.at(-1)).toBe('还有 30 处问题。');
  });

  it('never throws, and answers in Chinese', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.jsonValue().map((value) => ({ ...base, tasks: [value] })), fc.jsonValue().map((value) => ({ id: 'x', name: 'y', tasks: value }))), (json) => {
        const parsed = parseTemplate(json);
        if (!parsed.ok) {
          expect(parsed.problems.length).toBeGreaterThan(0);
          for (const problem of parsed.problems) expect(problem).toMatch(/[\u4e00-\u9fff].*。$/su);
        }
      }),
    );
  });
});
