import { STATUS_LABELS } from '../../src/check/report';
import { RULES, type RuleId, type RuleMessage } from '../../src/check/rules';
import type { Failure } from '../../src/commands/api';
import { failureDetails, failureText, fill, isLanguage, languageFor, zhCN } from '../../src/locales';
import { enUS } from '../../src/locales/en-US';
import { CHINESE, gapsIn, textOf, type SentenceId } from '../../src/check/said';
import { SENTENCES } from '../../src/check/said/sentences';
import { ENGLISH } from '../../src/locales/en-US';
import { ruleName } from '../../src/taskpane/results/ruleName';

/** Every text of a language with its path. */
function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as [string, string]];
    if (typeof value === 'object' && value !== null) return texts(value, here);
    throw new Error(`${here} is neither a text nor a group of texts`);
  });
}

describe('languages', () => {
  const chinese = texts(zhCN);
  const english = new Map(texts(enUS));

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
  });

  it.each(chinese)('%s: the same placeholders in both', (path, text) => {
    expect(gapsIn(english.get(path)!)).toEqual(gapsIn(text));
  });

  it.each(chinese)('%s: no text is empty, no bracket is left open', (path, text) => {
    for (const one of [text, english.get(path)!]) {
      expect(one.trim()).not.toBe('');
      expect(one.replace(/\{\{\w+(?::[^|{}]*\|[^|{}]*)?\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  // The language menu names each language in itself.
  const ownNames = new Set(['menu.zh', 'menu.en']);

  it('speak no Chinese in English', () => {
    const mixed = [...english].filter(([path, text]) => !ownNames.has(path) && /[\u3000-\u9fff\uff00-\uffef]/u.test(text));
    expect(mixed).toEqual([]);
  });

  it('speak no English in Chinese, but for names of programs and keys', () => {
    const allowed = new Set(['Excel', 'Esc', 'Ctrl', 'Shift', 'C', 'F']);
    const mixed = chinese.filter(([path, text]) => !ownNames.has(path) && (text.replace(/\{\{.*?\}\}/g, '').match(/[A-Za-z]+/g) ?? []).some((word) => !allowed.has(word)));
    expect(mixed).toEqual([]);
  });

  it('have a name for every rule', () => {
    expect(Object.keys(ENGLISH.rules)).toEqual(RULES.map((rule) => rule.id));
    expect(RULES.map((rule) => ruleName(rule.id, null))).toEqual(RULES.map((rule) => rule.docs.title));
    expect(ruleName('sum-mismatch', ENGLISH)).toBe('Total does not add up');
    expect(ruleName('unknown-rule', ENGLISH)).toBe('unknown-rule');
    expect(ruleName('constructor', ENGLISH)).toBe('constructor');
  });

  it('names the statuses as the workbook does', () => {
    expect(zhCN.status).toEqual(STATUS_LABELS);
  });
});

describe('what the check says, in English', () => {
  const HAN = /[\u2e80-\u9fff\uff00-\uffef]/u;
  const rules = RULES.map((rule) => [rule.id, rule, ENGLISH.rules[rule.id as RuleId]] as const);

  it.each(rules)('%s: every message, filled by the same data', (_id, rule, english) => {
    const messages: Readonly<Record<string, RuleMessage>> = english.messages;
    expect(Object.keys(messages).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const [messageId, { message, suggestion }] of Object.entries(rule.messages)) {
      expect(gapsIn(messages[messageId]!.message)).toEqual(gapsIn(message));
      expect(gapsIn(messages[messageId]!.suggestion)).toEqual(gapsIn(suggestion));
    }
  });

  it.each(Object.entries(SENTENCES))('%s: the same gaps', (id, sentence) => {
    expect(gapsIn(ENGLISH.tongue.sentences[id as SentenceId])).toEqual(gapsIn(sentence));
  });

  it('is whole: no Chinese, nothing empty, no bracket left open', () => {
    for (const [path, text] of texts(ENGLISH)) {
      expect([path, text]).toEqual([path, expect.not.stringMatching(HAN)]);
      expect([path, text.trim()]).toEqual([path, expect.stringMatching(path.startsWith('tongue.joins') ? /./ : /[A-Za-z{]/)]);
      expect([path, text.replace(/\{\{\w+(?::[^|{}]*\|[^|{}]*)?\}\}/g, '')]).toEqual([path, expect.not.stringMatching(/[{}]/)]);
    }
  });

  it.each(texts(ENGLISH.rules))('%s begins like a sentence or a name', (_path, text) => {
    expect(text).toMatch(/^(?:[A-Z]|“|\{\{)/u);
  });
});

describe('fill', () => {
  it('fills values and picks the word for the number', () => {
    expect(fill('{{count}} {{count:row|rows}} in {{sheet}}', { count: 1, sheet: 'A' })).toBe('1 row in A');
    expect(fill('{{count}} {{count:row|rows}}', { count: 0 })).toBe('0 rows');
  });

  it('fills each value once, whatever it holds', () => {
    expect(fill('{{a}}{{b}}', { a: '{{b}}', b: '$&' })).toBe('{{b}}$&');
  });

  it('leaves a gap where a value is unknown, and takes nothing from the prototype', () => {
    expect(fill('[{{nothing}}{{constructor}}]', {})).toBe('[]');
  });
});

describe('failureText', () => {
  const failure = (data: Failure['data']): Failure => ({ code: 'sheet-protected', data, technical: 'AccessDenied at Range.values' });

  it('says where it happened as far as it is known', () => {
    const words = (data: Failure['data']) => failureDetails(zhCN, failure(data), CHINESE).map(textOf);
    expect(words({ sheet: '自查表', range: 'A2:D24' })).toEqual(['工作表：自查表，范围：A2:D24']);
    expect(words({ sheet: '' })).toEqual([]);
  });

  it('never shows the technical words', () => {
    const told = failure({ sheet: '自查表' });
    expect(JSON.stringify([failureText(zhCN, told), failureDetails(zhCN, told, CHINESE)])).not.toContain('AccessDenied');
  });

  it('tells in every failure what became of the workbook, and what to do', () => {
    for (const messages of [zhCN, enUS]) {
      for (const [code, { text, next }] of Object.entries(messages.failure)) {
        expect([code, /没有改动|恢复原样|not changed|as before/.test(text)]).toEqual([code, true]);
        expect([code, next.length > 8]).toEqual([code, true]);
      }
    }
  });
});

describe('languageFor', () => {
  it.each([
    ['zh-CN', 'zh-CN'], ['zh', 'zh-CN'], ['zh-Hant-TW', 'zh-CN'], ['', 'zh-CN'], ['en-US', 'en-US'], ['de-DE', 'en-US'], ['EN', 'en-US'],
  ])('%p starts in %s', (displayLanguage, language) => {
    expect(languageFor(displayLanguage)).toBe(language);
  });

  it('knows its own tags only', () => {
    expect(isLanguage('zh-CN')).toBe(true);
    expect(isLanguage('fr-FR')).toBe(false);
    expect(isLanguage(null)).toBe(false);
  });
});
