/** Why a sheet may not have a name; null where it may. Whether the name is taken is another question. */
export function sheetNameProblem(name: string): 'empty' | 'too-long' | 'character' | 'apostrophe' | 'reserved' | null {
  if (name === '') return 'empty';
  if (name.length > 31) return 'too-long';
  if (/[\\/?*[\]:]/.test(name)) return 'character';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  return name.toLowerCase() === 'history' ? 'reserved' : null;
}

/** A sheet's name as it stands in a formula or address: quoted where it must be. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True for what Excel takes as a defined name or table name: a word that cannot be read as a cell or number. */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name)) return false;
  return !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
}
