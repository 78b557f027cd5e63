import { evaluateTable } from '../../src/check/evaluate/table';
import type { Finding, Severity } from '../../src/check/report';
import { RULES, type Rule, type RuleExample } from '../../src/check/rules';
import { runRules } from '../../src/check/rules/pipeline';
import { FIRST_ROW, HEADER_WORDS, roleTable, rolesOf, smallTemplate } from '../../test/support/roleTable';

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };
const HEAD = '<!-- 本页由 npx tsx scripts/rules-docs.ts 根据规则生成，请改规则，不要改本页。 -->';

/** What the rule finds in an example: the very findings that a clerk would see. */
export function findingsOf(rule: Rule, example: RuleExample): readonly Finding[] {
  const template = example.template ? smallTemplate(example.template) : null;
  return runRules([rule], evaluateTable(roleTable(example.rows), template), new Set());
}

/** The pages of the rules' documentation by file name: one page a rule, and the index. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage()], ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

function indexPage(): string {
  const rows = RULES.map(({ id, severity, docs }) => `| [${docs.title}](${id}.md) | \`${id}\` | ${SEVERITY[severity]} | ${cell(docs.description)} |`);
  return lines(
    HEAD,
    '# 核验规则',
    '',
    `共 ${String(RULES.length)} 条。“错误”是报送前必须改的，“警告”需要人看一眼，“提示”仅供参考。报送的数字由责任单位自己更正，核验从不改动原文。`,
    '',
    '| 规则 | 编号 | 级别 | 说什么 |',
    '| --- | --- | --- | --- |',
    ...rows,
  );
}

function rulePage(rule: Rule): string {
  const { docs, id, severity } = rule;
  const messages = Object.values(rule.messages).map(({ message, suggestion }) => `| ${cell(blanks(message))} | ${cell(blanks(suggestion))} |`);
  return lines(
    HEAD,
    `# ${docs.title}`,
    '',
    `\`${id}\` · ${SEVERITY[severity]}`,
    '',
    docs.description,
    '',
    '## 为什么要查',
    '',
    docs.rationale,
    '',
    '## 怎样提示',
    '',
    '| 问题描述 | 修改建议 |',
    '| --- | --- |',
    ...messages,
    '',
    '## 不符合的例子',
    '',
    ...exampleLines(docs.examples.wrong),
    '',
    '核验会提示：',
    '',
    ...findingsOf(rule, docs.examples.wrong).map((finding) => `- ${finding.cell}：${text(finding.message)}`),
    '',
    '## 符合的例子',
    '',
    ...exampleLines(docs.examples.right),
    '',
    '[全部规则](README.md)',
  );
}

/** The example's template and its rows as a table, with sheet rows and columns as the sheet has them. */
function exampleLines({ rows, template }: RuleExample): string[] {
  const roles = rolesOf(rows);
  const letters = roles.map((role, index) => `${String.fromCharCode(65 + index)} ${HEADER_WORDS[role] ?? role}`);
  const asked = (template ?? []).map(({ title, requirements }) => `- ${title}：${requirements.join('；')}`);
  return [
    ...(asked.length > 0 ? ['任务模板要求：', '', ...asked, '', '表中：', ''] : []),
    `| 行 | ${letters.join(' | ')} |`,
    `| --- |${' --- |'.repeat(roles.length)}`,
    ...rows.map((row, index) => `| ${String(FIRST_ROW + index)} | ${roles.map((role) => cell(row[role] ?? '')).join(' | ')} |`),
  ];
}

function blanks(message: string): string {
  return message.replace(/\{\{\w+\}\}/g, '…');
}

/** Text that Markdown shows as it is written. */
function text(words: string): string {
  return words.replace(/[<>&*_`[\]\\]/g, (character) => `\\${character}`);
}

function cell(words: string): string {
  return text(words).replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
