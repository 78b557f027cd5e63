/**
 * What the members of a list give, without those that give nothing (`undefined`). Asked of every figure of a text, where
 * `flatMap`, which makes a list for each, takes many times as long.
 */
export function givenBy<Member, Given>(list: readonly Member[], give: (member: Member, at: number) => Given | undefined): Given[] {
  const given: Given[] = [];
  let at = 0;
  for (const member of list) {
    const one = give(member, at);
    if (one !== undefined) given.push(one);
    at += 1;
  }
  return given;
}

/** What the members of a list give, one after the other. */
export function allGivenBy<Member, Given>(list: readonly Member[], give: (member: Member) => readonly Given[]): Given[] {
  const given: Given[] = [];
  for (const member of list) for (const one of give(member)) given.push(one);
  return given;
}

/** The members of a list by their key, in the order of the list. */
export function groupedBy<Member, Key>(list: readonly Member[], keyOf: (member: Member) => Key): ReadonlyMap<Key, readonly Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** The list in runs of so many members; the last run may be shorter. */
export function inRuns<Member>(list: readonly Member[], length: number): readonly (readonly Member[])[] {
  const runs: (readonly Member[])[] = [];
  for (let from = 0; from < list.length; from += length) runs.push(list.slice(from, from + length));
  return runs;
}
