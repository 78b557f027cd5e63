import { watchSheets, type KeptReading, type Patience, type SheetWatch } from '../excel';
import { parseRange } from '../excel/names';
import type { PreviousMarks } from '../output';
import type { CheckRequest, CheckResult } from './api';

/** A checked table, as the check leaves it to the live check that follows. */
export interface LeftTable {
  /** Hears the workbook since before the table was read. */
  readonly watch: SheetWatch;
  readonly kept: KeptReading;
  /** What stands in our columns and sheets by now; null where that is not known. */
  readonly after: PreviousMarks | null;
  readonly result: CheckResult;
  /** Count of the job that checked it. */
  readonly turn: number;
}

/** Hands a table from a check to the live check: what it read need not be read again as long as nothing was heard. */
export class Handover {
  private begun: SheetWatch | null = null;
  private left: LeftTable | null = null;

  constructor(private readonly patience: Patience) {}

  /** Begins to hear the sheet of a request that asks for it; null where it does not, or where that cannot be done. */
  async begin({ follow, sheet, range }: CheckRequest): Promise<SheetWatch | null> {
    await this.end();
    if (follow !== true || sheet === undefined || range === undefined) return null;
    try {
      this.begun = await watchSheets(sheet, parseRange(range), this.patience);
    } catch {
      // The check itself tells what is wrong with the sheet.
      return null;
    }
    return this.begun;
  }

  /** Leaves a table to whoever takes it. */
  leave(left: LeftTable): void {
    this.left = left;
  }

  /** The table of that sheet and range where the last check left it; null where it left another one, or none. */
  async take(sheet: string, range: string): Promise<LeftTable | null> {
    const { left } = this;
    const report = left?.result.report;
    if (left === null || report?.sheet !== sheet || report.range !== range) {
      await this.end();
      return null;
    }
    this.begun = null;
    this.left = null;
    return left;
  }

  /** Ends what nobody took. Where that fails, nobody listens to it all the same. */
  private async end(): Promise<void> {
    const { begun } = this;
    this.begun = null;
    this.left = null;
    await begun?.stop().catch(() => undefined);
  }
}
