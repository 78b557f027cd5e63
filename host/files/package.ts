import JSZip from 'jszip';
import { FileError } from './fileError';
import { requireZip } from './sniff';
import { children, parseXml, type XmlElement } from './xml';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `comments`, … */
  readonly type: string;
  /** Path of the part, or the outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an opened .xlsx. */
export interface Package {
  readonly paths: readonly string[];
  /** The part as text; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  xml(path: string): Promise<XmlElement | undefined>;
  /** What a part points to; `''` is the package itself. */
  relationships(path: string): Promise<Relationship[]>;
}

/** More than this unpacked is not a table that a person wrote. */
const mostBytes = 1_000_000_000;

/**
 * Opens the package.
 * @throws FileError for bytes that are no zip, a damaged one, or one that unpacks beyond reason.
 */
export async function openPackage(data: Uint8Array, name: string): Promise<Package> {
  requireZip(data, name);
  const zip = await unzip(data, name);
  const files = new Map(Object.values(zip.files).filter((file) => !file.dir).map((file) => [key(file.name), file]));
  const text = async (path: string): Promise<string | undefined> => {
    const file = files.get(key(path));
    if (file === undefined) return undefined;
    try {
      return (await file.async('string')).replace(/^\ufeff/, '');
    } catch (error) {
      throw damagedZip(name, error);
    }
  };
  const xml = async (path: string): Promise<XmlElement | undefined> => {
    const source = await text(path);
    return source === undefined ? undefined : parseXml(source, path);
  };
  return {
    paths: [...files.values()].map((file) => file.name.replace(/^\//, '')),
    text,
    xml,
    async relationships(path) {
      const slash = path.lastIndexOf('/');
      const folder = path.slice(0, slash + 1);
      const root = await xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
      return children(root, 'Relationship').map(({ attributes }) => {
        const external = attributes.TargetMode === 'External';
        const target = attributes.Target ?? '';
        const type = attributes.Type ?? '';
        return { id: attributes.Id ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(folder, target), external };
      });
    },
  };
}

async function unzip(data: Uint8Array, name: string): Promise<JSZip> {
  if (unpackedSize(data) > mostBytes) throw new FileError('too-large', '文件解压后过大，无法打开。');
  try {
    return await JSZip.loadAsync(data);
  } catch (error) {
    throw damagedZip(name, error);
  }
}

function damagedZip(name: string, error: unknown): FileError {
  const technical = error instanceof Error ? error.message : String(error);
  const shown = name === '' ? '文件' : `“${name}”`;
  return new FileError('corrupt-zip', `${shown}已损坏或不完整（可能没有下载或复制完）。请重新取得该文件后再试。`, technical);
}

/** Sum of the sizes that the zip's directory gives for its files; 0 where there is no directory. */
function unpackedSize(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let total = 0;
  for (let at = data.length - 22; at >= Math.max(0, data.length - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    let entry = view.getUint32(at + 16, true);
    while (entry + 46 <= data.length && view.getUint32(entry, true) === 0x02014b50) {
      total += view.getUint32(entry + 24, true);
      entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
    break;
  }
  return total;
}

/** Some programs write paths with another case or a leading slash. */
function key(path: string): string {
  return path.replace(/^\//, '').replaceAll('\\', '/').toLowerCase();
}

/** A target as seen from a folder: `../tables/table1.xml` from `xl/worksheets/`. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
