/** What is known of a table that could tell it apart from the others. */
export interface NamedTable {
  /** Name of the sheet, or of the file without its ending. */
  readonly place: string;
  readonly title: string;
}

/** Names that programs give sheets and files by themselves. */
const MEANINGLESS = /^(?:sheet|工作表|表|book|工作簿|新建.*)\s*[(（]?\d*[)）]?$/iu;
/** What the name of an organisation ends in. */
const ORGANISATION = /^.*(?:区|县|市|镇|乡|村|街道|局|委|委员会|办|办公室|中心|院|处|科|室|公司|集团|学校)/u;
/** Longest words of a title that can be a unit's name. */
const NAME_LENGTH = 20;

/**
 * What each table is called where several are compared: its sheet's (or file's) name, where these
 * are names that somebody gave and all differ; else the district or department that its title names,
 * where all differ; else both together. Never twice the same. Linear.
 */
export function unitNames(tables: readonly NamedTable[]): readonly string[] {
  const places = tables.map(({ place }) => place.trim());
  const named = tables.map(({ title }) => organisationIn(title));
  if (allDiffer(places) && !places.some((place) => MEANINGLESS.test(place))) return places;
  if (allDiffer(named) && !named.includes('')) return named;
  return distinct(tables.map((_, index) => joined(places[index] ?? '', named[index] ?? '')));
}

/** The district or department that a title names; '' where it names none. */
export function organisationIn(title: string): string {
  const parts = title.normalize('NFKC').slice(0, 200).split(/\d+|年度|年|[\s()《》“”"':,、-]+/u);
  for (const part of parts) {
    const name = ORGANISATION.exec(part.slice(0, NAME_LENGTH))?.[0] ?? '';
    if (name.length > 1) return name;
  }
  return '';
}

function joined(place: string, name: string): string {
  if (name === '' || place.includes(name)) return place;
  return MEANINGLESS.test(place) ? `${name}（${place}）` : `${place}（${name}）`;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let given = name;
    for (let number = 2; seen.has(given); number += 1) given = `${name}（${String(number)}）`;
    seen.add(given);
    return given;
  });
}

function allDiffer(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
