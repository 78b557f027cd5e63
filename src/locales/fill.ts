import { walkGaps } from '../check/said';

/** What placeholders are filled with. */
export type FillData = Readonly<Record<string, string | number>>;

/**
 * Fills the placeholders of a message: `{{name}}` by its value, `{{name:row|rows}}` by the first
 * word where the value is 1 and by the second otherwise. A placeholder without a value becomes
 * empty: a message with a gap is better than none. Values are not filled a second time, so text of
 * the user's that looks like a placeholder stays as it is.
 */
export function fill(message: string, data: FillData): string {
  let text = '';
  walkGaps(message, data, (words) => { text += words; }, (value) => { text += String(value); });
  return text;
}
