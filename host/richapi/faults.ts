import { HostError, type HostErrorCode } from './error';

/** A failure that a test asks for. */
export interface Fault {
  /** Which request fails, counted from the time of asking; 1 is the next one. */
  readonly request: number;
  readonly code: HostErrorCode;
  readonly message?: string;
  /**
   * So many actions of the request are still carried out; 0 where left out. `half`: the first half of
   * them, `all`: everything is done, but the answer is lost.
   */
  readonly afterActions?: number | 'half' | 'all';
  /** True: the request is never answered (the code does not matter then). */
  readonly hang?: boolean;
}

/** The faults that wait for their request. */
export class Faults {
  private planned: { readonly at: number; readonly fault: Fault }[] = [];
  private current: Fault | null = null;
  private breaksAt = 0;
  private requests = 0;
  /** While true, the user is in the middle of editing a cell: requests fail or, where they ask for it, wait. */
  cellEditing = false;
  /** Milliseconds before each answer; 0 answers as soon as possible. */
  delay = 0;

  plan(fault: Fault): void {
    this.planned.push({ at: this.requests + fault.request, fault });
  }

  clear(): void {
    this.planned = [];
    this.current = null;
    this.cellEditing = false;
    this.delay = 0;
  }

  /** Says that a request of so many actions begins; gives the fault that is meant for it. */
  beginRequest(actions: number): Fault | null {
    this.requests += 1;
    this.current = this.planned.find(({ at }) => at === this.requests)?.fault ?? null;
    this.planned = this.planned.filter(({ at }) => at > this.requests);
    const after = this.current?.afterActions ?? 0;
    this.breaksAt = after === 'half' ? Math.floor(actions / 2) : after === 'all' ? actions : after;
    return this.current;
  }

  /** Throws where the running request is to fail at this action. */
  beforeAction(index: number): void {
    if (this.cellEditing) {
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
    }
    const fault = this.current;
    if (fault !== null && index === this.breaksAt) throw faultError(fault);
  }
}

/** The error that a fault asks for. */
export function faultError(fault: Fault): HostError {
  return new HostError(fault.code, fault.message ?? `Injected fault ${fault.code}.`);
}
