import { said, type Said } from '../said';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import type { Rule } from './rule';

const DIGITS = /(?<![\dA-Za-z.])\d{11,19}[Xx]?(?![\dA-Za-z]|\.\d)/gu;
/** A unit after the digits: a sum of money or another quantity. */
const COUNTED = /^\s?[元万亿千吨件次人户个平立升克度]/u;
const SECRET = /(?:绝密|机密|秘密级|内部资料|不得外传|涉密)/gu;
/** 不涉密, 涉密任务不展开: says that nothing secret is told here. */
const HARMLESS = /(?:不|非|无|未|除)[^，。；]{0,4}$/u;
/** 涉密计算机, 涉密人员培训: keeping secrets is the work that is told of; 机密性 is a quality. */
const KEPT = /^(?:计算机|人员|岗位|载体|设备|网络|单位|场所|机房|文件(?:管理|销毁|清退)|资质|测评|检查|培训|管理|性)/u;
const NOT_TOLD = /^[^，。；）)]{0,8}(?:不展开|不列|略|除外|另行|另报)/u;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK = '10X98765432';
const SHOWN = 3;

/** 居民身份证号码, by the check digit of GB 11643-1999. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(digits)) return false;
  const sum = ID_WEIGHTS.reduce((all, weight, at) => all + weight * Number(digits.charAt(at)), 0);
  return ID_CHECK.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** 银行卡号, 16 to 19 digits, by the Luhn check digit (ISO/IEC 7812-1). */
export function isBankCard(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/u.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function kindOf(digits: string): Said | null {
  if (/^1[3-9]\d{9}$/u.test(digits)) return said('number.phone');
  if (isIdentityNumber(digits)) return said('number.identity');
  return isBankCard(digits) ? said('number.card') : null;
}

function masked(digits: string): string {
  return `${digits.slice(0, SHOWN)}${'*'.repeat(digits.length - 2 * SHOWN)}${digits.slice(-SHOWN)}`;
}

export const sensitiveContent: Rule<'number' | 'secret'> = {
  id: 'sensitive-content',
  severity: 'warning',
  docs: {
    title: '敏感信息',
    description: '文中有身份证号、手机号、银行卡号，或者涉密字样。',
    rationale: '自查表层层转发，个人信息和涉密内容一旦报出就收不回来。',
    examples: {
      wrong: { rows: [{ task: '信访接待', result: '已答复，联系人王某，手机13912345678。' }] },
      right: { rows: [{ task: '信访接待', result: '已答复，联系人由责任单位另行报送。' }] },
    },
  },
  messages: {
    number: { message: '文中含有{{kind}}（{{masked}}）。', suggestion: '请删除个人信息，确需提供的另行报送。' },
    secret: { message: '文中出现“{{words}}”字样。', suggestion: '请确认本表可以载有这一内容；涉密内容按保密规定另行报送。' },
  },
  checkRow(row, _table, report) {
    for (const cell of Object.values(row.cells)) {
      if (cell.kind !== 'text') continue;
      const { text } = cell;
      const place = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
      for (const match of matchesOf(DIGITS, text)) {
        const kind = kindOf(match[0]);
        if (kind && !COUNTED.test(text.slice(place(match).end, place(match).end + 2))) report({ messageId: 'number', data: { kind, masked: masked(match[0]) }, evidence: masked(match[0]), row: row.source.row, cell: cell.cell, span: place(match) });
      }
      for (const match of matchesOf(SECRET, text)) {
        const { start, end } = place(match);
        const after = text.slice(end, end + 12);
        if (HARMLESS.test(text.slice(Math.max(0, start - 6), start)) || NOT_TOLD.test(after) || KEPT.test(after)) continue;
        report({ messageId: 'secret', data: { words: match[0] }, row: row.source.row, cell: cell.cell, span: { start, end } });
      }
    }
  },
};
