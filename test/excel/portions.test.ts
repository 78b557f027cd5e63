import { answerBytes, readInPortions, textBytes, type RowSource } from '../../src/excel/portions';
import { useWorkbook } from '../support/host';
import { officeError } from './officeError';

const MEGABYTE = 1_000_000;

/** An Excel that gives no more than so many bytes in one answer; `asked` tells what each request asked for. */
function limited(bytes: number): { readonly context: Excel.RequestContext; readonly asked: string[][]; readonly source: (name: string, rows: number, size: number, guess?: number) => RowSource & { readonly taken: number[] } } {
  const asked: string[][] = [];
  let request: { readonly words: string; readonly bytes: number }[] = [];
  const context = {
    sync: () => {
      const sum = request.reduce((total, one) => total + one.bytes, 0);
      asked.push(request.map(({ words }) => words));
      request = [];
      if (sum <= bytes) return Promise.resolve();
      return Promise.reject(officeError('ResponsePayloadSizeLimitExceeded'));
    },
  };
  const source = (name: string, rows: number, size: number, guess = size): RowSource & { readonly taken: number[] } => {
    const taken: number[] = [];
    return {
      taken, rows, guess,
      queue: (from, count) => {
        request.push({ words: `${name}${String(from)}+${String(count)}`, bytes: count * size });
        return {
          take: () => {
            taken.push(...Array.from({ length: count }, (_, index) => from + index));
            return count * size;
          },
        };
      },
    };
  };
  return { context: context as unknown as Excel.RequestContext, asked, source };
}

const all = (rows: number): number[] => Array.from({ length: rows }, (_, index) => index);

beforeAll(async () => { await useWorkbook(); });

describe('reading in portions', () => {
  test('one request where all fits into one answer, with what is read alongside', async () => {
    const { context, asked, source } = limited(5 * MEGABYTE);
    const [one, two] = [source('a', 10, 100), source('b', 3, 100)];
    expect(await readInPortions(context, [one, two], () => 'alongside')).toBe('alongside');
    expect(asked).toEqual([['a0+10', 'b0+3']]);
    expect([one.taken, two.taken]).toEqual([all(10), all(3)]);
  });

  test('no source at all is one request, and an empty source asks for nothing', async () => {
    const { context, asked, source } = limited(5 * MEGABYTE);
    await readInPortions(context, [], () => undefined);
    await readInPortions(context, [source('a', 0, 100)], () => undefined);
    expect(asked).toEqual([[], []]);
  });

  test('as many rows as an answer is meant to have, each once and in order, the next source from where the first ends', async () => {
    const { context, asked, source } = limited(5 * MEGABYTE);
    const [one, two] = [source('a', 60, 100_000), source('b', 2, 100_000)];
    await readInPortions(context, [one, two], () => undefined);
    expect(asked).toEqual([['a0+45'], ['a45+15', 'b0+2']]);
    expect([one.taken, two.taken]).toEqual([all(60), all(2)]);
  });

  test('rows that turn out longer than guessed: what was too much is asked for again in halves, alongside as well', async () => {
    const { context, asked, source } = limited(5 * MEGABYTE);
    const rows = source('a', 100, 200_000, 45_000);
    let alongside = 0;
    await readInPortions(context, [rows], () => (alongside += 1));
    expect(asked.slice(0, 4)).toEqual([['a0+100'], ['a0+50'], ['a0+25'], ['a25+11']]);
    expect(rows.taken).toEqual(all(100));
    // Twice it was asked for in vain.
    expect(alongside).toBe(3);
  });

  test('rows that turn out shorter than guessed are read in bigger portions from the second on', async () => {
    const { context, asked, source } = limited(5 * MEGABYTE);
    const rows = source('a', 1_000, 5_000, 45_000);
    await readInPortions(context, [rows], () => undefined);
    expect(asked).toEqual([['a0+100'], ['a100+900']]);
    expect(rows.taken).toEqual(all(1_000));
  });

  test('one row that is too much for any answer ends it, as does every other failure', async () => {
    const { context, source } = limited(5 * MEGABYTE);
    await expect(readInPortions(context, [source('a', 1, 6 * MEGABYTE)], () => undefined)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    const failing = { sync: () => Promise.reject(new Error('kaputt')) } as unknown as Excel.RequestContext;
    await expect(readInPortions(failing, [source('a', 10, 100)], () => undefined)).rejects.toThrow('kaputt');
  });
});

test('bytes of texts and values as they are sent', () => {
  for (const text of ['', 'abc', '核验', '“两区”A1', 'é', '\n']) expect([text, textBytes(text) >= Buffer.byteLength(text)]).toEqual([text, true]);
  expect([textBytes('abc'), textBytes('核验')]).toEqual([3, 6]);
  expect(textBytes('𠀀')).toBeGreaterThanOrEqual(4);
  expect(answerBytes([['核验', 1], ['', true]])).toBe(3 + 6 + 8 + 3 + 8);
});
