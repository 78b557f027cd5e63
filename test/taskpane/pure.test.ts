/** @jest-environment node */
import fc from '../support/fastCheck';
import type { Finding, IndicatorResult } from '../../src/check/report';
import { copyText } from '../../src/taskpane/results/copyText';
import { textOf } from '../../src/check/said';
import { excerptOf } from '../../src/taskpane/results/excerpt';
import { completionPercent, targetWords } from '../../src/taskpane/results/figures';
import { filterFindings, findingIds, groupFindings, NO_FILTER } from '../../src/taskpane/results/selection';
import { PAGE, windowWith } from '../../src/taskpane/results/usePages';
import { lazyCommands } from '../../src/taskpane/lazyCommands';
import { INITIAL_STATE, reducePane } from '../../src/taskpane/state/paneState';
import { createPaneRequests } from '../../src/taskpane/state/requests';
import { themeKind } from '../../src/taskpane/theme';
import { ENGLISH } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales';
import { RESULT, RESULT_TEXT, SUM_FINDING, TARGET_FINDING } from './support/example';
import { memoryCommands } from './support/memoryCommands';

describe('excerptOf', () => {
  it('marks the words in their surroundings', () => {
    expect(excerptOf(SUM_FINDING, RESULT_TEXT, 5)).toEqual({ cutBefore: true, before: '管线，其中', marked: SUM_FINDING.evidence, after: '。3.生活', cutAfter: true });
  });

  it('does not begin with the last letters of the line before', () => {
    const text = '全年任务均按时序推进，已达标。\n2.保有量为241家。';
    const span = [text.indexOf('241'), text.indexOf('241') + 4] as const;
    expect(excerptOf({ evidence: '241家', span }, text, 10)).toMatchObject({ cutBefore: true, before: '2.保有量为', marked: '241家' });
    expect(excerptOf({ evidence: '241家', span }, text, 22).before).toBe(text.slice(span[0] - 22, span[0]));
  });

  it('shows the evidence alone where the cell was changed or is not known', () => {
    const alone = { cutBefore: false, before: '', marked: SUM_FINDING.evidence, after: '', cutAfter: false };
    expect(excerptOf(SUM_FINDING, undefined, 5)).toEqual(alone);
    expect(excerptOf(SUM_FINDING, '改短了', 5)).toEqual(alone);
    expect(excerptOf(SUM_FINDING, '换'.repeat(RESULT_TEXT.length), 5)).toEqual(alone);
  });

  it('marks words that were typed with blanks, separators and full-width digits', () => {
    expect(excerptOf({ evidence: '1200个', span: [2, 9] }, '共 1,200 个。', 2)).toMatchObject({ marked: '1,200 个' });
    expect(excerptOf({ evidence: '12个', span: [1, 5] }, '共１２ 个。', 2)).toMatchObject({ marked: '１２ 个' });
  });

  it('marks nothing where the finding is about the whole cell', () => {
    expect(excerptOf({ evidence: '整格内容' }, '整格内容', 5)).toMatchObject({ before: '整格内容', marked: '' });
  });

  it('never tears a character, and keeps every piece inside the text', () => {
    const text = fc.array(fc.constantFrom('汉', '𠮷', '1', '\n', '，'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), fc.nat(6), (source, start, length, context) => {
        const boundary = (at: number) => (source.charCodeAt(at) >= 0xdc00 && source.charCodeAt(at) <= 0xdfff ? at - 1 : at);
        const from = boundary(Math.min(start, source.length - 1));
        const to = boundary(Math.min(source.length, from + length));
        const evidence = source.slice(from, to);
        const { before, marked, after } = excerptOf({ evidence, span: [from, to] }, source, context);
        expect(source).toContain(before + marked + after);
        // encodeURIComponent throws on half a character.
        expect(() => encodeURIComponent(before + marked + after)).not.toThrow();
        expect(marked).toBe(evidence);
      }),
    );
  });
});

describe('figures', () => {
  const [indicator] = RESULT.report.rows[1]!.items[2]!.indicators;
  const with_ = (changes: Partial<IndicatorResult>): IndicatorResult => ({ ...indicator!, ...changes });

  it('puts the bound before a bare figure, and leaves a bound that is written', () => {
    const target = indicator!.target;
    expect(textOf(targetWords(target, zhCN))).toBe('不低于 85分');
    expect(textOf(targetWords({ ...target, text: '85分以上' }, zhCN))).toBe('85分以上');
    expect(textOf(targetWords({ ...target, text: '', value: 3, unit: '家', op: '<=' }, zhCN))).toBe('不高于 3家');
  });

  it('gives no rate where less is better, and never rounds up to done', () => {
    expect(completionPercent(with_({ rate: 0.99996 }))).toBe(99.9);
    expect(completionPercent(with_({ rate: 1.4 }))).toBe(140);
    expect(completionPercent(with_({ rate: 0.5, target: { ...indicator!.target, op: '<=' } }))).toBeUndefined();
    expect(completionPercent(with_({ rate: Number.POSITIVE_INFINITY }))).toBeUndefined();
  });
});

describe('groups of findings', () => {
  it('hold each finding once, whatever the grouping and the filter', () => {
    const all = RESULT.report.findings;
    const rows = new Set(RESULT.report.rows.map((row) => row.row));
    for (const grouping of ['row', 'rule', 'severity'] as const) {
      const grouped = groupFindings(all, grouping, rows).flatMap((group) => group.findings);
      expect(new Set(grouped)).toEqual(new Set<Finding>(all));
      expect(grouped).toHaveLength(all.length);
    }
    expect(filterFindings(RESULT.report, { ...NO_FILTER, status: 'unmet' }, new Set()).map((one) => one.row)).toEqual([4, 4]);
  });
});

describe('a search in another language', () => {
  const found = (search: string, translation: typeof ENGLISH | null) => filterFindings(RESULT.report, { ...NO_FILTER, search }, new Set(), translation).map((one) => one.key);

  it('looks through what is shown, and through the table', () => {
    expect(found('add up to', ENGLISH)).toEqual([SUM_FINDING.key]);
    expect(found('add up to', null)).toEqual([]);
    expect(found('相差100户', null)).toEqual([SUM_FINDING.key]);
    expect(found(SUM_FINDING.evidence, ENGLISH)).toEqual([SUM_FINDING.key]);
  });
});

describe('an answer to a finding', () => {
  it('counts as settled with its reason, for the reminder too, until it is taken back', () => {
    const checked = reducePane(INITIAL_STATE, { type: 'checked', result: RESULT });
    const { key } = TARGET_FINDING;
    const answered = reducePane(checked, { type: 'handled', key, handled: { handling: 'explained', reason: '口径不同' } });
    expect(answered.result!.settled).toEqual([key]);
    expect(reducePane(answered, { type: 'handled', key, handled: { handling: 'fixed', reason: '' } }).result!.settled).toEqual([]);
  });
});

describe('findingIds', () => {
  it('tell findings apart that share a key, and are the same for the same findings', () => {
    const twins = [SUM_FINDING, { ...SUM_FINDING }, { ...SUM_FINDING, key: 'other' }];
    expect([...findingIds(twins).values()]).toEqual(['sum-4', 'sum-4#2', 'other']);
  });
});

describe('windowWith', () => {
  it('always holds the wanted entry, and stays where it does already', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 4 }), fc.nat(5000), (page, pages, wanted) => {
        const window = { from: page * PAGE, to: (page + pages) * PAGE };
        const moved = windowWith(window, wanted);
        expect(moved.from).toBeLessThanOrEqual(wanted);
        expect(moved.to).toBeGreaterThan(wanted);
        expect(windowWith(moved, wanted)).toEqual(moved);
        expect(moved.to - moved.from).toBeLessThanOrEqual((pages + 1) * PAGE);
      }),
    );
  });
});

describe('themeKind', () => {
  it.each([
    [null, 'light'],
    [{ background: '#FFFFFF', foreground: '#222222' }, 'light'],
    [{ background: '#262626', foreground: '#FFFFFF' }, 'dark'],
    [{ background: '#0A0A0A', foreground: '#FFFFFF' }, 'dark'],
    [{ background: '#000000', foreground: '#FFFF00' }, 'highContrast'],
    [{ background: '#000000', foreground: '#D0D0D0' }, 'dark'],
    [{ background: 'no colour', foreground: '' }, 'light'],
  ] as const)('%j is %s', (colours, kind) => {
    expect(themeKind(colours)).toBe(kind);
  });
});

describe('createPaneRequests', () => {
  it('answers what was sent before the pane was open, in order', async () => {
    const requests = createPaneRequests();
    const answered: string[] = [];
    const sent = [requests.send('check'), requests.send('clear')];
    requests.listen(async (request) => {
      await Promise.resolve();
      answered.push(request);
    });
    await Promise.all(sent);
    expect(answered).toEqual(['check', 'clear']);
  });

  it('waits again after the pane was closed', async () => {
    const requests = createPaneRequests();
    const stop = requests.listen(() => Promise.resolve());
    stop();
    const sent = requests.send('check');
    const answer = jest.fn(() => Promise.resolve());
    requests.listen(answer);
    await sent;
    expect(answer).toHaveBeenCalledWith('check');
  });

  it('goes on after an answer that failed', async () => {
    const requests = createPaneRequests();
    const sent = [requests.send('check'), requests.send('clear')];
    requests.listen((request) => (request === 'check' ? Promise.reject(new Error('broken')) : Promise.resolve()));
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'fulfilled']);
  });
});

describe('a finding as text', () => {
  it('has no line and no cell that begins with a sign of a formula', () => {
    const hostile = '无。\n=HYPERLINK("x")\r\n+1\t@sum\u2028-2';
    const finding: Finding = { ...SUM_FINDING, message: hostile, evidence: hostile, suggestion: hostile };
    const row = { ...RESULT.report.rows[0]!, task: hostile };
    const pasted = copyText('自查表', finding, row);
    const cells = pasted.split('\n').flatMap((line) => line.split('\t'));
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(pasted).toContain('无。 =HYPERLINK("x") +1 @sum -2');
  });
});

describe('lazyCommands', () => {
  it('loads once, and again after a load that failed', async () => {
    const load = jest.fn(() => Promise.resolve(memoryCommands()));
    load.mockRejectedValueOnce(new Error('offline'));
    const commands = lazyCommands(load);
    await expect(commands.inspect()).rejects.toThrow('offline');
    await commands.inspect();
    await commands.clear();
    await commands.select('自查表', 'A1');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
