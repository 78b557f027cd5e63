import * as v from 'valibot';
import { ROLES } from '../check/table';
import { USUAL_SETTINGS, type WorkbookSettings } from '../output/workbookSettings';
import { parseKept } from './keptJson';

/** More entries than any user makes by hand; a setting beyond it is none of ours. */
const MOST_ENTRIES = 5_000;
const LONGEST_KEY = 200;

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));
const few = <T>(record: Record<string, T>): boolean => Object.keys(record).length <= MOST_ENTRIES;

/** A day as `YYYY-MM-DD` that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const parts = {
  rules: v.pipe(v.record(key, v.picklist(['error', 'warning', 'info', 'off'])), v.check(few)),
  tintRows: v.boolean(),
  asOf: v.nullable(v.pipe(v.string(), v.check(isDay))),
  live: v.boolean(),
  columns: v.pipe(v.record(key, v.picklist([...ROLES, 'none'])), v.check(few)),
  rematches: v.pipe(v.record(key, v.pipe(v.record(key, v.nullable(key)), v.check(few))), v.check(few)),
};
const settingsSchema = v.strictObject(parts);
const keptSchema = v.strictObject({
  version: v.literal(1),
  rules: v.exactOptional(parts.rules),
  tintRows: v.exactOptional(parts.tintRows),
  asOf: v.exactOptional(parts.asOf),
  live: v.exactOptional(parts.live),
  columns: v.exactOptional(parts.columns),
  rematches: v.exactOptional(parts.rematches),
});

/** The parts of given settings that cannot be kept; none where all is well. */
export function faultyParts(settings: unknown): readonly string[] {
  const parsed = v.safeParse(settingsSchema, settings);
  return parsed.success ? [] : [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''))];
}

/**
 * Reads the add-in setting that keeps the user's settings. Workbooks come from anywhere, so nothing
 * in it is trusted: null for a text that is none of ours. '' stands for nothing kept.
 */
export function parseSettings(text: string): WorkbookSettings | null {
  if (text === '') return USUAL_SETTINGS;
  const parsed = parseKept(keptSchema, text);
  if (parsed === null) return null;
  const { version: _, ...kept } = parsed;
  return { ...USUAL_SETTINGS, ...kept };
}
