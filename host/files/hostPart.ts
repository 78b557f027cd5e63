import * as v from 'valibot';
import type { Package } from './package';
import { child, children, parseXml, tag, escapeXml, type XmlElement } from './xml';
import { FileError } from './fileError';

/**
 * What no ordinary part of a workbook can hold: the settings that the add-in saved in the document,
 * and ids that clients go by. It is kept as a custom XML part, which Excel, WPS and LibreOffice carry
 * along unread. Excel's own place for settings is the web extension part, which starts the add-in
 * from a store when the workbook is opened; a file that was saved without Excel must not do that.
 */
export const hostNamespace = 'urn:zicha:embedded-host:1';

const data = v.object({
  settings: v.record(v.string(), v.string()),
  /** By sheet name: its id, the ids of its conditional formats and charts, in the order of the file. */
  sheets: v.record(v.string(), v.object({ id: v.string(), conditionalFormats: v.array(v.string()), charts: v.array(v.string()) })),
});

export type HostData = v.InferOutput<typeof data>;

/** The text of the part. */
export function writeHostPart(content: HostData): string {
  return tag('host', { xmlns: hostNamespace }, escapeXml(JSON.stringify(content)));
}

/**
 * What the host kept in a workbook; null for a workbook that it has not written. Settings that Excel
 * keeps for the one add-in of a workbook are read too.
 */
export async function readHostPart(pack: Package): Promise<HostData | null> {
  for (const path of pack.paths.filter((candidate) => /^customxml\/item\d*\.xml$/i.test(candidate))) {
    const source = await pack.text(path);
    if (!source?.includes(hostNamespace)) continue;
    const content = parsed(parseXml(source, path).text);
    if (content !== null) return content;
  }
  const settings = await excelSettings(pack);
  return settings === null ? null : { settings, sheets: {} };
}

/** A part that somebody has changed by hand counts as none. */
function parsed(text: string): HostData | null {
  try {
    const result = v.safeParse(data, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function excelSettings(pack: Package): Promise<Record<string, string> | null> {
  const [path, more] = pack.paths.filter((candidate) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(candidate));
  if (path === undefined || more !== undefined) return null;
  let root: XmlElement | undefined;
  try {
    root = await pack.xml(path);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
  const pairs = children(child(root, 'properties'), 'property').map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']);
  return pairs.length === 0 ? null : (Object.fromEntries(pairs) as Record<string, string>);
}
