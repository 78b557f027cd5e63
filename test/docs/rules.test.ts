import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, rulePages } from '../../scripts/rules/pages';
import { RULES } from '../../src/check';

const ROOT = join(__dirname, '..', '..');
const IDS = RULES.map((rule) => rule.id).sort();
/** Files of the folder of rules that are no rules. */
const MACHINERY = ['index', 'pipeline', 'rule'];

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();

describe('a rule, its test and its page', () => {
  it('have one name each', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(new Set(RULES.map((rule) => rule.docs.title)).size).toBe(IDS.length);
  });
  it('rule files: one for each in the registry, none left over', () => {
    expect(namesIn('src/check/rules', '.ts').filter((name) => !MACHINERY.includes(name))).toEqual(IDS);
  });
  it('test files: one for each rule, none left over', () => {
    expect(namesIn('test/check/rules', '.test.ts')).toEqual(IDS);
  });
  it('test files exercise the rule of their name', () => {
    const strangers = IDS.filter((id) => !readFileSync(join(ROOT, 'test/check/rules', `${id}.test.ts`), 'utf8').includes(`from '../../../src/check/rules/${id}'`));
    expect(strangers).toEqual([]);
  });
  it('pages: one for each rule and the index, none left over', () => {
    expect(namesIn('docs/rules', '.md').filter((name) => name !== 'README')).toEqual(IDS);
  });
});

describe('the pages of the rules', () => {
  it.each([...rulePages()])('%s is as the rules generate it (npx tsx scripts/rules-docs.ts)', (name, page) => {
    expect(readFileSync(join(ROOT, 'docs', 'rules', name), 'utf8')).toBe(page);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the examples of %s', (_id, rule) => {
  it('the wrong one breaks the rule', () => {
    expect(findingsOf(rule, rule.docs.examples.wrong).map((finding) => finding.rule)).toContain(rule.id);
  });
  it('the right one does not', () => {
    expect(findingsOf(rule, rule.docs.examples.right)).toEqual([]);
  });
});
