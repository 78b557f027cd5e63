const LONGEST = 40;
const END_MARKS = '。；;，,、：:.';

/** What an item is about, as a message quotes it: one line, no mark at its end, not too long. */
export function shortSubject(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  let end = plain.length;
  while (end > 0 && END_MARKS.includes(plain.charAt(end - 1))) end--;
  return end > LONGEST ? `${plain.slice(0, LONGEST)}……` : plain.slice(0, end);
}
