import { FileError } from './fileError';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Kinds of files that are often taken for a workbook, by their first bytes. */
const known: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: '图片（PNG）' },
  { bytes: [0xff, 0xd8, 0xff], name: '图片（JPG）' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: '图片（GIF）' },
  { bytes: [0x42, 0x4d], name: '图片（BMP）' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF 文件' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF 文档' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: '压缩包（RAR）' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: '压缩包（7z）' },
];

/**
 * Lets bytes pass that begin as a zip, as every .xlsx does.
 * @throws FileError for everything else, saying what the file seems to be.
 */
export function requireZip(data: Uint8Array, name: string): void {
  const shown = name === '' ? '该文件' : `“${name}”`;
  if (data.length === 0) throw new FileError('empty', `${shown}是空文件（0 字节），没有可读的内容。`);
  if (beginsWith(data, [0x50, 0x4b])) return;
  if (beginsWith(data, oleSignature)) throw oleError(data, shown);
  const kind = known.find(({ bytes }) => beginsWith(data, bytes));
  const seems = kind ? `，而像是${kind.name}` : looksLikeText(data) ? '，而像是文本文件（如 CSV 或网页）' : '';
  throw new FileError('not-a-workbook', `${shown}不是 .xlsx 工作簿${seems}。请在 Excel 或 WPS 中打开原表，另存为“Excel 工作簿（*.xlsx）”后再试。`);
}

/** A compound file: an encrypted workbook, or a document of the old Office. */
function oleError(data: Uint8Array, shown: string): FileError {
  if (contains(data, 'EncryptedPackage')) {
    return new FileError('encrypted', `${shown}设有打开密码，无法读取。请在 Excel 中打开，取消密码后另存，再试一次。`);
  }
  if (contains(data, 'WordDocument') || contains(data, 'PowerPoint Document')) {
    return new FileError('other-office', `${shown}不是工作簿，而是其他 Office 文档。请选择 .xlsx 工作簿。`);
  }
  return new FileError('old-excel', `${shown}是旧版 Excel 格式（.xls）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。`);
}

function beginsWith(data: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}

/** Whether the name of a stream (UTF-16, as compound files write it) is in the data. Linear. */
function contains(data: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) {
    if (Array.from(word).every((letter, index) => data[at + index * 2] === letter.charCodeAt(0) && data[at + index * 2 + 1] === 0)) return true;
  }
  return false;
}

function looksLikeText(data: Uint8Array): boolean {
  return !data.subarray(0, 4096).includes(0);
}
