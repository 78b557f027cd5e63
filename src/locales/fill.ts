/** What placeholders are filled with. */
export type FillData = Readonly<Record<string, string | number>>;

/** `{{name}}`, or `{{name:one|many}}`, which gives the word that goes with the number. */
const PLACEHOLDER = /\{\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}\}/g;

/**
 * Fills the placeholders of a message: `{{name}}` by its value, `{{name:row|rows}}` by the first
 * word where the value is 1 and by the second otherwise. A placeholder without a value becomes
 * empty: a message with a gap is better than none. Values are not filled a second time, so text of
 * the user's that looks like a placeholder stays as it is.
 */
export function fill(message: string, data: FillData): string {
  return message.replace(PLACEHOLDER, (_whole, name: string, one: string | undefined, many: string | undefined) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return '';
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}

/** Names of the placeholders of a message, sorted, each once. */
export function placeholders(message: string): readonly string[] {
  return [...new Set(Array.from(message.matchAll(PLACEHOLDER), (match) => match[1] ?? ''))].sort();
}
