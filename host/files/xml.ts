import { FileError } from './fileError';

/** An element of an XML part. Names are without namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** By local name; where two share it, the one without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const nameEnd = /[\s/>=]/g;
const attribute = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const blanks = /\s*/y;
/** Deeper than any part of a workbook. */
const deepest = 200;

/**
 * Reads an XML part into a tree. Entities that a document type defines are not expanded. Linear.
 * @throws FileError `damaged-content` where the part is not well formed.
 */
export function parseXml(source: string, part: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let at = 0;
  while (at < source.length) {
    const here = open[open.length - 1] ?? root;
    const next = source.indexOf('<', at);
    if (next !== at) {
      const end = next < 0 ? source.length : next;
      here.text += decode(source.slice(at, end));
      at = end;
      continue;
    }
    if (source.startsWith('<!--', at)) at = endOf(source, '-->', at, part);
    else if (source.startsWith('<![CDATA[', at)) {
      const end = endOf(source, ']]>', at, part);
      here.text += source.slice(at + 9, end - 3);
      at = end;
    } else if (source.startsWith('<?', at)) at = endOf(source, '?>', at, part);
    else if (source.startsWith('<!', at)) at = endOf(source, '>', at, part);
    else if (source.startsWith('</', at)) {
      const end = endOf(source, '>', at, part);
      const closed = open.pop();
      if (open.length === 0 || closed?.name !== localName(source.slice(at + 2, end - 1).trim())) throw damaged(part, at);
      at = end;
    } else at = openTag(source, at, open, part);
  }
  const [element] = root.children;
  if (open.length !== 1 || element === undefined) throw damaged(part, source.length);
  return element;
}

function openTag(source: string, start: number, open: OpenElement[], part: string): number {
  nameEnd.lastIndex = start + 1;
  const found = nameEnd.exec(source);
  if (!found || found.index === start + 1 || open.length > deepest) throw damaged(part, start);
  const element: OpenElement = { name: localName(source.slice(start + 1, found.index)), attributes: {}, children: [], text: '' };
  let at = found.index;
  for (;;) {
    blanks.lastIndex = at;
    blanks.exec(source);
    at = blanks.lastIndex;
    attribute.lastIndex = at;
    const pair = attribute.exec(source);
    if (!pair) break;
    const [, name = '', double, single] = pair;
    at = attribute.lastIndex;
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const local = localName(name);
    if (local === name || !Object.hasOwn(element.attributes, local)) element.attributes[local] = decode(double ?? single ?? '');
  }
  open[open.length - 1]?.children.push(element);
  if (source.startsWith('/>', at)) return at + 2;
  if (source[at] !== '>') throw damaged(part, at);
  open.push(element);
  return at + 1;
}

function endOf(source: string, mark: string, from: number, part: string): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw damaged(part, from);
  return at + mark.length;
}

function damaged(part: string, at: number): FileError {
  return new FileError('damaged-content', '文件内容已损坏，无法读取。请在 Excel 中打开并修复后另存，再试一次。', `${part}: not well-formed at ${at}`);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text;
  return text.replace(/\r\n?/g, '\n').replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, word: string) => {
    if (!word.startsWith('#')) return entities[word] ?? whole;
    const code = word[1] === 'x' || word[1] === 'X' ? parseInt(word.slice(2), 16) : Number(word.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** A number attribute; undefined where it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A truth attribute, written `1`, `true` or `on`. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** Text as cells hold it: `_x000D_` stands for a sign that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

export type AttributeValue = string | number | boolean | undefined;

/** Text for an element or attribute value. Signs that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex -- exactly the signs that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#13;');
}

/** Text with `_x000D_` for each sign that XML cannot hold, and for the first one of what only looks like that: the inverse of `unescapeText`. */
export function escapeSigns(text: string): string {
  return text
    // The mark that ends what only looks like an escape may be the first one of the escape after it.
    // eslint-disable-next-line no-control-regex -- exactly the signs that XML forbids
    .replace(/_(?=x[0-9a-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/gi, '_x005F_')
    // eslint-disable-next-line no-control-regex -- exactly the signs that XML forbids
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Text of a cell for an element, so written that every sign comes back. */
export function escapeText(text: string): string {
  return escapeXml(escapeSigns(text));
}

/** Text of a cell for an attribute, in which a line break as it is would be read as a blank. */
export function escapeAttribute(text: string): string {
  return escapeSigns(text).replace(/\r?\n/g, '_x000a_');
}

/** An element as text. Attributes without value are left out; truth is written as 1 and 0. */
export function tag(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}, inner: string | readonly string[] = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${key}="${typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value)).replace(/\n/g, '&#10;')}"`;
  }
  const content = typeof inner === 'string' ? inner : inner.join('');
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** An element read before, as text again (without namespaces). */
export function serialise(element: XmlElement): string {
  return tag(element.name, element.attributes, escapeXml(element.text) + element.children.map(serialise).join(''));
}
