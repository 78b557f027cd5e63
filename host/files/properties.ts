import type { CustomProperty } from '../workbook/objects';
import type { Workbook } from '../workbook/workbook';
import type { Package } from './package';
import { child, children, escapeXml, tag, type XmlElement } from './xml';

/** Office.js's names of document properties, and the elements of the core part. */
const coreWords: Readonly<Record<string, string>> = {
  title: 'dc:title', subject: 'dc:subject', author: 'dc:creator', keywords: 'cp:keywords', comments: 'dc:description',
  lastAuthor: 'cp:lastModifiedBy', category: 'cp:category',
};
const appWords: Readonly<Record<string, string>> = { manager: 'Manager', company: 'Company' };

function local(word: string): string {
  return word.slice(word.indexOf(':') + 1);
}

/** Title, author and the like, by their Office.js names. */
export async function readProperties(pack: Package): Promise<Record<string, string>> {
  const links = await pack.relationships('');
  const part = async (type: string): Promise<XmlElement | undefined> => {
    const target = links.find((link) => link.type === type)?.target;
    return target === undefined ? undefined : await pack.xml(target);
  };
  const [core, app] = [await part('core-properties'), await part('extended-properties')];
  const pairs = [...Object.entries(coreWords).map(([name, word]) => [name, child(core, local(word))?.text]),
    ...Object.entries(appWords).map(([name, word]) => [name, child(app, word)?.text])];
  return Object.fromEntries(pairs.filter(([, text]) => text !== undefined && text !== '')) as Record<string, string>;
}

/** The custom properties of the document. */
export async function readCustomProperties(pack: Package): Promise<CustomProperty[]> {
  const target = (await pack.relationships('')).find(({ type }) => type === 'custom-properties')?.target;
  const root = target === undefined ? undefined : await pack.xml(target);
  return children(root, 'property').flatMap((property): CustomProperty[] => {
    const [value] = property.children;
    const key = property.attributes.name;
    if (!value || key === undefined) return [];
    if (value.name === 'bool') return [{ key, value: value.text === 'true' || value.text === '1' }];
    const isNumber = /^(?:i\d|int|r\d|decimal)$/.test(value.name) && Number.isFinite(Number(value.text));
    return [{ key, value: isNumber ? Number(value.text) : value.text }];
  });
}

/** The core part. */
export function writeCore(workbook: Workbook): string {
  const items = Object.entries(coreWords).flatMap(([name, word]) => {
    const text = workbook.properties[name];
    return typeof text === 'string' && text !== '' ? [tag(word, {}, escapeXml(text))] : [];
  });
  return tag('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }, items);
}

/** The application part. */
export function writeApp(workbook: Workbook): string {
  const items = Object.entries(appWords).flatMap(([name, word]) => {
    const text = workbook.properties[name];
    return typeof text === 'string' && text !== '' ? [tag(word, {}, escapeXml(text))] : [];
  });
  return tag('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, items);
}

/** The part of custom properties. */
export function writeCustom(properties: readonly CustomProperty[]): string {
  const items = properties.map(({ key, value }, index) => {
    const inner = typeof value === 'boolean' ? tag('vt:bool', {}, String(value)) : typeof value === 'number' ? tag('vt:r8', {}, String(value)) : `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
    return tag('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name: key }, inner);
  });
  return tag('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }, items);
}
