/** @jest-environment node */
import JSZip from 'jszip';
import fc from '../../support/fastCheck';
import { FileError, readXlsx, writeXlsx } from '../../../host/files';
import { createWorkbook } from '../../../host/workbook/workbook';
import { fullWorkbook } from './fixture';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with streams of these names. */
function compound(...streams: string[]): Uint8Array {
  return Uint8Array.from([...ole, ...Buffer.alloc(500), ...streams.flatMap((name) => [...Buffer.from(`${name}\0`, 'utf16le')])]);
}

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

/** A written workbook with some parts replaced or (null) taken out. */
async function withParts(change: Record<string, string | null>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await writeXlsx(createWorkbook(['表'])));
  for (const [path, text] of Object.entries(change)) {
    if (text === null) zip.remove(path);
    else zip.file(path, text);
  }
  return zip.generateAsync({ type: 'uint8array' });
}

async function failureOf(data: Uint8Array): Promise<FileError> {
  const error: unknown = await readXlsx(data, '表.xlsx').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileError);
  return error as FileError;
}

describe('files that are no workbook', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty', '空文件'],
    ['an old workbook', compound('Root Entry', 'Workbook'), 'old-excel', '旧版 Excel'],
    ['an encrypted workbook', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted', '密码'],
    ['an old Word document', compound('Root Entry', 'WordDocument'), 'other-office', '不是工作簿'],
    ['a text', Uint8Array.from(Buffer.from('任务,结果\n甲,完成\n')), 'not-a-workbook', 'CSV'],
    ['a web page', Uint8Array.from(Buffer.from('<html><table></table></html>')), 'not-a-workbook', '网页'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not-a-workbook', 'PNG'],
    ['a PDF', Uint8Array.from(Buffer.from('%PDF-1.7\0')), 'not-a-workbook', 'PDF'],
    ['other bytes', Uint8Array.from([1, 0, 2]), 'not-a-workbook', '不是 .xlsx 工作簿'],
  ])('%s', async (_what, data, code, words) => {
    const error = await failureOf(data);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/[。]$/);
  });

  test.each([
    ['a zip of something else', { 'a.txt': '你好' }, 'no-workbook'],
    ['a Word document', { '_rels/.rels': '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>' }, 'other-office'],
    ['a binary workbook', { '_rels/.rels': '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>' }, 'other-office'],
  ])('%s', async (_what, files, code) => expect((await failureOf(await zipOf(files))).code).toBe(code));
});

describe('damaged workbooks', () => {
  test.each([
    ['a part that is not XML', { 'xl/workbook.xml': 'hello' }, 'damaged-content'],
    ['a part that breaks off', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }, 'damaged-content'],
    ['tags that cross', { 'xl/styles.xml': '<a><b></a></b>' }, 'damaged-content'],
    ['a sheet that is missing', { 'xl/worksheets/sheet1.xml': null }, 'damaged-content'],
    ['a workbook without sheets', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }, 'no-workbook'],
    ['nesting without end', { 'xl/styles.xml': '<a>'.repeat(5000) }, 'damaged-content'],
  ])('%s', async (_what, change, code) => expect((await failureOf(await withParts(change))).code).toBe(code));

  test('truncated anywhere: a message, never a crash', async () => {
    const whole = await writeXlsx(fullWorkbook());
    for (const share of [0.001, 0.01, 0.3, 0.6, 0.9, 0.999]) {
      const { code } = await failureOf(whole.slice(0, Math.max(2, Math.floor(whole.length * share))));
      expect(code).toBe('corrupt-zip');
    }
  }, 60_000);

  test('any byte changed: read, or a message', async () => {
    const whole = await writeXlsx(createWorkbook(['表']));
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const data = whole.slice();
      data[at] = (data[at]! + by) % 256;
      try {
        expect((await readXlsx(data, 'x')).sheets).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
      }
    }), { numRuns: 60 });
  }, 60_000);

  test('entities that grow without end are not expanded', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>';
    await expect(withParts({ 'xl/sharedStrings.xml': bomb }).then((data) => readXlsx(data, 'x'))).resolves.toBeDefined();
  });
});
