import type { CellRange } from '../../src/check/snapshot';
import { HostSession } from '../richapi/session';
import { sheetById, type Calculator, type Workbook, type Worksheet } from '../workbook/workbook';
import { CellEdits, type EditTarget } from './edits';

/** One workbook on the page: its session with the pane, and the user's own edits. */
export interface OpenBook {
  readonly session: HostSession;
  readonly edits: CellEdits;
}

/** 桌面. Which workbook is open on the page; tells its listeners whenever anything changes. */
export class Desk {
  private book: OpenBook | null = null;
  private revision = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly calculator: Calculator) {}

  /** The workbook that is open; null before the first one. */
  get open(): OpenBook | null {
    return this.book;
  }

  /** Grows with every change; an open workbook is changed in place. */
  readonly version = (): number => this.revision;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** True while the pane stands beside the grid; add-in and user may both show it. */
  get paneShown(): boolean {
    return this.book?.session.runtimeState === 'Visible';
  }

  /** Shows or hides the pane as the user does; it goes on running while it is hidden. */
  showPane(shown: boolean): void {
    this.opened().session.setRuntimeState(shown ? 'Visible' : 'Background');
  }

  /** Puts another workbook in the place of the one that was open. */
  show(workbook: Workbook): void {
    const session = new HostSession(workbook, { calculator: this.calculator, onChange: () => this.tell(), onRuntimeState: () => this.tell() });
    session.settle(true);
    this.book = { session, edits: new CellEdits(editTarget(session)) };
    this.tell();
  }

  /** Selects cells as the user does. */
  select(sheet: Worksheet, range: CellRange): void {
    const { session } = this.opened();
    session.asUser(() => session.select(sheet, range));
  }

  /** Brings a sheet to the front as the user does. */
  activate(sheet: Worksheet): void {
    const { session } = this.opened();
    session.asUser(() => session.activate(sheet));
  }

  private opened(): OpenBook {
    if (this.book === null) throw new Error('No workbook is open.');
    return this.book;
  }

  private tell(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }
}

function editTarget(session: HostSession): EditTarget {
  return {
    sheetById: (id) => sheetById(session.workbook, id),
    changed: (sheet, range) => session.asUser(() => session.cellsChanged(sheet, range)),
    select: (sheet, range) => session.asUser(() => session.select(sheet, range)),
  };
}
