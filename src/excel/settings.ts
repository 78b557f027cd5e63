import * as v from 'valibot';
import { HORIZONTALS, LINE_STYLES, LINE_WEIGHTS, VERTICALS } from '../output/edits';
import type { SavedMarks } from '../output/marks';
import { parseKept } from './keptJson';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_576));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(2_000));
const line = v.nullable(v.strictObject({ style: v.picklist(LINE_STYLES), weight: v.picklist(LINE_WEIGHTS), color: v.string() }));
const format = v.strictObject({
  numberFormat: v.exactOptional(v.string()),
  fill: v.exactOptional(v.nullable(v.string())),
  fontName: v.exactOptional(v.string()),
  fontSize: v.exactOptional(v.number()),
  fontColor: v.exactOptional(v.string()),
  bold: v.exactOptional(v.boolean()),
  horizontal: v.exactOptional(v.picklist(HORIZONTALS)),
  vertical: v.exactOptional(v.picklist(VERTICALS)),
  wrap: v.exactOptional(v.boolean()),
  borders: v.exactOptional(
    v.strictObject({
      EdgeTop: v.exactOptional(line),
      EdgeBottom: v.exactOptional(line),
      EdgeLeft: v.exactOptional(line),
      EdgeRight: v.exactOptional(line),
      InsideHorizontal: v.exactOptional(line),
      InsideVertical: v.exactOptional(line),
    }),
  ),
});
const column = v.strictObject({
  width: v.nullable(points),
  formats: v.array(v.strictObject({ from: count, to: count, format })),
});
const schema = v.strictObject({
  version: v.literal(1),
  marks: v.array(
    v.strictObject({
      id: v.pipe(count, v.minValue(1)),
      status: column,
      notes: column,
      excelTable: v.nullable(v.string()),
      summary: v.strictObject({ dimensions: count, rules: count, missing: count }),
    }),
  ),
  matrix: v.exactOptional(v.strictObject({ units: count, tasks: count, remarks: count })),
});

/**
 * Reads the add-in setting that remembers our marks. Workbooks come from anywhere, so nothing in it
 * is trusted: null for a text that is none of ours (the hidden names still tell where marks stand).
 */
export function parseMarks(text: string): SavedMarks | null {
  return parseKept(schema, text);
}
