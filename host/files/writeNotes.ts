import { cellAddress } from '../../src/check/address';
import type { PlacedCell } from '../workbook/grid';
import { textXml } from './writeCells';
import { tag } from './xml';

/** The notes of a sheet. */
export function notesXml(cells: readonly PlacedCell[]): string {
  const notes = cells.map(({ row, column, cell }) => tag('comment', { ref: cellAddress(row, column), authorId: 0 }, tag('text', {}, `<r>${textXml(cell.note ?? '')}</r>`)));
  return tag('comments', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [tag('authors', {}, '<author></author>'), tag('commentList', {}, notes)]);
}

/** The boxes in which Excel shows the notes; without them it takes the file for damaged. */
export function noteBoxesXml(cells: readonly PlacedCell[]): string {
  const boxes = cells.map(({ row, column }, index) => tag('v:shape', {
    id: `_x0000_s${1025 + index}`, type: '#_x0000_t202', style: 'position:absolute;width:144pt;height:79pt;z-index:1;visibility:hidden', fillcolor: '#ffffe1', 'o:insetmode': 'auto',
  }, [
    tag('v:fill', { color2: '#ffffe1' }), tag('v:shadow', { on: 't', color: 'black', obscured: 't' }), tag('v:path', { 'o:connecttype': 'none' }),
    tag('v:textbox', { style: 'mso-direction-alt:auto' }, '<div style="text-align:left"></div>'),
    tag('x:ClientData', { ObjectType: 'Note' }, [
      '<x:MoveWithCells/><x:SizeWithCells/>', `<x:Anchor>${column}, 15, ${Math.max(0, row - 2)}, 10, ${column + 2}, 15, ${row + 3}, 4</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>`,
    ]),
  ]));
  return tag('xml', { 'xmlns:v': 'urn:schemas-microsoft-com:vml', 'xmlns:o': 'urn:schemas-microsoft-com:office:office', 'xmlns:x': 'urn:schemas-microsoft-com:office:excel' }, [
    tag('o:shapelayout', { 'v:ext': 'edit' }, tag('o:idmap', { 'v:ext': 'edit', data: 1 })),
    tag('v:shapetype', { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
      tag('v:stroke', { joinstyle: 'miter' }) + tag('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' })),
    ...boxes,
  ]);
}
