/** A list number as it is typed. No point between digits makes one (1.5公里), unless a year follows (1.2022年). */
const LIST_NUMBER = /[(（]?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[)）、]|[.．](?=$|[^\d０-９]|20\d{2}年))|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,、：:]|[\u2460-\u249b]|首先|其次|再次/y;

/** Whether the words at a place of a text that was not folded yet look like a list number (1. （2） 三、 一是 ①). Constant time. */
export function looksNumbered(text: string, at: number): boolean {
  LIST_NUMBER.lastIndex = at;
  return LIST_NUMBER.test(text);
}
