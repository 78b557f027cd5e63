import { readText } from '../../src/check/text';
import { readTargets } from '../../src/check/text/targets';
import { parseTemplate } from '../../src/check/template';
import { TEMPLATES } from '../../src/templates';
import { beijingDistrict2022 } from '../../src/templates/beijingDistrict2022';
import { beijingDistrict2022Daxing } from '../../src/templates/beijingDistrict2022Daxing';

const [common, daxing] = TEMPLATES;

/** Comparator, value and unit of every figure that a task's requirements ask for. */
function targetsOf(template: (typeof TEMPLATES)[number] | undefined, id: string): string[] {
  const requirements = template?.tasks.find((task) => task.id === id)?.requirements ?? [];
  return requirements.flatMap(({ text }) => readTargets(readText(text)).map(({ op, quantity }) => `${op}${quantity.value}${quantity.max === undefined ? '' : `~${quantity.max}`}${quantity.unit.symbol}`));
}

describe('built-in templates', () => {
  it('are valid when written down as JSON', () => {
    const written = JSON.parse(JSON.stringify([beijingDistrict2022, beijingDistrict2022Daxing])) as unknown[];
    const parsed = [parseTemplate(written[0]), parseTemplate(written[1], TEMPLATES.slice(0, 1))];
    expect(parsed).toEqual(TEMPLATES.map((template) => ({ ok: true, template })));
  });

  it('hold the twenty common tasks, each once', () => {
    for (const template of TEMPLATES) {
      expect(template.tasks).toHaveLength(20);
      expect(new Set(template.tasks.map((task) => task.title)).size).toBe(20);
      expect(template.tasks.every((task) => task.keywords.length >= 10 && task.requirements.length > 0)).toBe(true);
    }
    expect(daxing?.tasks.map((task) => task.title)).toEqual(common?.tasks.map((task) => task.title));
  });

  it('name no requirement twice', () => {
    for (const template of TEMPLATES) {
      const texts = template.tasks.flatMap((task) => task.requirements.map(({ text }) => text));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('have every figure of their requirements read as a target', () => {
    const unread = TEMPLATES.flatMap((template) => template.tasks.flatMap((task) => task.requirements))
      .filter(({ text }) => /\d/.test(text.replace(/[A-Z]\d+|VOCs|PM2\.5/g, '')) && readTargets(readText(text)).length === 0)
      .map(({ text }) => text);
    expect(unread).toEqual([]);
  });

  it.each([
    ['pollution-control', ['>=73%', '<=2.2%', '>=3%', '>=95%', '<=5吨/平方公里·月']],
    ['fine-management', ['>=90%', '>=85分']],
    ['traffic', ['>98%', '>95%', '<1.5%', '>80%', '>=100%']],
    ['public-health', ['>=85%']],
    ['work-safety', ['>=100%', '>=100%', '>=95%', '>=80%', '>=80%', '>=90%']],
    ['chinese-medicine', ['>40%', '>28%', '>=100%', '>=5%', '>=90%', '>=5%', '>=2项', '>=2项']],
    ['two-zones', []],
  ])('ask every district in %s for %j', (id, targets) => {
    expect(targetsOf(common, id)).toEqual(targets);
  });

  it.each([
    ['two-zones', ['>=204个', '>=2个']],
    ['jing-jin-ji', ['>=310台', '>=1座']],
    ['urban-renewal', ['>=39个', '>=1700000平方米', '>=18个', '>=900000平方米', '>=6个', '>=600000平方米', '>=1个', '>=75户']],
    ['rural-revitalization', ['>=123000亩', '>=12400亩', '>=7317亩', '>=400亩', '>=9900亩']],
    ['fine-management', ['>=90%', '>=85分', '>=71410户', '>=3条', '>=6000个']],
    ['public-health', ['>=85%', '>=1个', '>=23处']],
    ['other-priorities', ['>=29项', '>=10项']],
  ])('ask this district in %s for %j', (id, targets) => {
    expect(targetsOf(daxing, id)).toEqual(targets);
  });
});
