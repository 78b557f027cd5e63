import JSZip from 'jszip';
import { tag } from './xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content types by kind of part. */
const contentTypes = {
  workbook: `${spreadsheet}sheet.main+xml`, worksheet: `${spreadsheet}worksheet+xml`, chartsheet: `${spreadsheet}chartsheet+xml`,
  styles: `${spreadsheet}styles+xml`, sharedStrings: `${spreadsheet}sharedStrings+xml`, table: `${spreadsheet}table+xml`, comments: `${spreadsheet}comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package that is being written. */
export class PartWriter {
  private readonly files = new Map<string, string>();
  private readonly kinds = new Map<string, string>();
  private readonly links = new Map<string, Link[]>();

  /** Adds a part; without a kind it goes by its extension. */
  add(path: string, xml: string, kind?: keyof typeof contentTypes): void {
    this.files.set(path, declaration + xml);
    if (kind) this.kinds.set(path, contentTypes[kind]);
  }

  /** Links one part (`''`: the package) to another; returns the id of the link. */
  link(from: string, type: string, target: string, external = false): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const id = `rId${links.length + 1}`;
    links.push({ id, type: type === 'core-properties' ? packageTypes + type : relationshipTypes + type, target: external ? target : relative(from, target), external });
    return id;
  }

  /** The zip. The same parts give the same bytes. */
  async zip(): Promise<Uint8Array> {
    const zip = new JSZip();
    const options = { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false };
    const types = tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
      ...[...this.kinds].map(([path, type]) => tag('Override', { PartName: `/${path}`, ContentType: type })),
    ]);
    zip.file('[Content_Types].xml', declaration + types, options);
    for (const [from, links] of this.links) {
      const slash = from.lastIndexOf('/');
      const xml = tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, links.map(({ id, type, target, external }) =>
        tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined })));
      zip.file(`${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`, declaration + xml, options);
    }
    for (const [path, xml] of this.files) zip.file(path, xml, options);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }
}

/** The path of a part as seen from another, as Excel writes it: some readers know no other. */
function relative(from: string, to: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
