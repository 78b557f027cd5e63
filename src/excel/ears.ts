/** An edit in a workbook that is watched, by somebody else than this add-in. */
export interface SheetEdit {
  /**
   * `table`: on the sheet of the table; `list`: in one of our lists; `sheet-deleted`: the table's sheet is gone;
   * `around`: in what a check reads or has written besides (our columns, another sheet, number formats): nothing to be
   * checked again for, but what was read of it no longer holds.
   */
  readonly where: 'table' | 'list' | 'sheet-deleted' | 'around';
  /** Sheet rows that it touched; null where they are not known (a sort, whole columns). */
  readonly rows: Rows | null;
  /** True where it gave cells of these rows other content, and nothing moved. */
  readonly contentOnly: boolean;
  /** A coauthor did it, in another window. */
  readonly byOthers: boolean;
}

/** Rows of a sheet, both ends included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** What is known of an edit of which only the sheet is told. */
export const UNKNOWN = { rows: null, contentOnly: false } as const;

/** More edits than this are not kept one by one: whoever hears of them reads everything again. */
const MOST_HEARD = 1000;

/** Keeps the edits that are heard before there is somebody to tell them to. */
export class Ears {
  private listener: ((edit: SheetEdit) => void) | null = null;
  private heard: (() => SheetEdit | null)[] = [];

  /** Takes an edit in; `edit` says where it was at the moment when it is told, null for one that is of no account. */
  hear(edit: () => SheetEdit | null): void {
    if (this.listener !== null) pass(edit, this.listener);
    else if (this.heard.length < MOST_HEARD) this.heard.push(edit);
    else this.heard[0] = () => ({ ...UNKNOWN, where: 'table', byOthers: false });
  }

  /** Forgets what was heard so far. */
  forget(): void {
    this.heard = [];
  }

  /** Tells of edits from now on, and at once of those that were heard before; gives how many these were. */
  tell(listener: (edit: SheetEdit) => void): number {
    this.listener = listener;
    const { heard } = this;
    this.heard = [];
    return heard.filter((edit) => pass(edit, listener)).length;
  }
}

/** True for an edit that is of account. */
function pass(edit: () => SheetEdit | null, listener: (edit: SheetEdit) => void): boolean {
  const told = edit();
  if (told !== null) listener(told);
  return told !== null;
}
