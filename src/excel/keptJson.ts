import * as v from 'valibot';

/** Reads what an add-in setting keeps. Workbooks come from anywhere, so nothing in it is trusted: null for a text that the schema does not know. */
export function parseKept<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? parsed.output : null;
}
