/**
 * All places where a global pattern matches, in order. `matchAll` makes a copy of the pattern for every text that it is
 * asked about, which takes longer than to find that it matches nowhere. As slow as the pattern.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
