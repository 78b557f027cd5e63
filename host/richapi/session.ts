import type { CellRange } from '../../src/check/snapshot';
import { rangeAddress } from '../../src/check/address';
import { sheetById, type Calculator, type Workbook, type Worksheet } from '../workbook/workbook';
import type { Backend } from '../container/container';
import { eventServiceClass } from './classes/eventService';
import { workbookClass } from './classes/workbook';
import { HostError } from './error';
import { Events, eventType, workbookTarget, type EventType } from './events';
import { executeRequest, wireError } from './execute';
import { faultError, Faults } from './faults';
import { excelLimits, type Limits } from './limits';
import { emptyMetrics, utf8Length, type Metrics } from './metrics';
import { References } from './references';
import type { RuntimeState } from './runtimeState';
import { isHousekeeping, readEnvelope, type WireEnvelope, type WireResponse } from './wire';

/** What a session may be told beyond its workbook. */
export interface SessionOptions {
  /** Computes formulas; without one they keep the values that they have. */
  readonly calculator?: Calculator;
  readonly limits?: Partial<Limits>;
  /** Told after each request or user's action that changed something, for a page that shows the workbook. */
  readonly onChange?: () => void;
  /** Told when the add-in shows or hides its pane. */
  readonly onRuntimeState?: (state: RuntimeState) => void;
}

/** Who changed something, as events tell it. */
export type ChangeSource = 'add-in' | 'user' | 'coauthor';

/** The flag of a request that would rather wait than fail while a cell is edited. */
const delayForCellEdit = 64;

/** One workbook that is open in the host, and everything that talks to it. */
export class HostSession implements Backend {
  readonly references = new References();
  readonly events = new Events();
  readonly faults = new Faults();
  readonly limits: Limits;
  metrics: Metrics = emptyMetrics();
  runtimeState: RuntimeState = 'Visible';
  private stale = true;
  private changed = false;
  private source: ChangeSource = 'add-in';
  private send: ((text: string) => void) | null = null;
  private waitingForEdit: (() => void)[] = [];

  constructor(readonly workbook: Workbook, private readonly options: SessionOptions = {}) {
    if (sheetById(workbook, workbook.activeSheet) === null) throw new Error('A workbook needs at least one sheet and one in front.');
    this.limits = { ...excelLimits, ...options.limits };
  }

  /** Where messages to the client go; null where no client is connected. */
  connect(send: ((text: string) => void) | null): void {
    this.send = send;
  }

  readSettings(): ReadonlyMap<string, string> {
    return this.workbook.settings;
  }

  writeSettings(settings: ReadonlyMap<string, string>): void {
    this.workbook.settings = new Map(settings);
    this.touchLook();
    this.afterChange();
  }

  /** Takes one message of the client; the answer comes later, as from a real Excel. */
  receive(text: string): void {
    const envelope = readEnvelope(text);
    if (isHousekeeping(envelope.request)) {
      this.metrics.housekeeping += 1;
      queueMicrotask(() => { this.send?.(this.envelope(envelope.id, this.execute(envelope))); });
      return;
    }
    const bytes = utf8Length(text);
    this.metrics.roundTrips += 1;
    this.metrics.bytesIn += bytes;
    this.metrics.largestRequest = Math.max(this.metrics.largestRequest, bytes);
    this.metrics.actions += envelope.request.Actions.length;
    const run = (): void => { this.answer(envelope, bytes); };
    if (this.faults.cellEditing && (envelope.flags & delayForCellEdit) !== 0) this.waitingForEdit.push(run);
    else if (this.faults.delay > 0) setTimeout(run, this.faults.delay);
    else queueMicrotask(run);
  }

  /** Ends the user's cell editing and lets the requests through that waited for it. */
  endCellEditing(): void {
    this.faults.cellEditing = false;
    const waiting = this.waitingForEdit;
    this.waitingForEdit = [];
    for (const run of waiting) queueMicrotask(run);
  }

  /** Runs what somebody else than the add-in does, and tells the add-in of it. */
  asUser(action: () => void, source: 'user' | 'coauthor' = 'user'): void {
    this.source = source;
    try {
      action();
    } finally {
      this.source = 'add-in';
    }
    this.afterChange();
  }

  /** Says that formulas may have new values. */
  touch(): void {
    this.stale = true;
    this.changed = true;
  }

  /** Says that something changed that no formula sees. */
  touchLook(): void {
    this.changed = true;
  }

  /** Computes the formulas if something changed since; in manual mode only when told to. */
  settle(force = false): void {
    if (!force && (!this.stale || this.workbook.calculationMode === 'Manual')) return;
    this.stale = false;
    this.options.calculator?.recalculate(this.workbook);
  }

  /** Says that cells of a sheet have new content. */
  cellsChanged(sheet: Worksheet, range: CellRange, changeType = 'RangeEdited'): void {
    this.touch();
    if (!this.events.hasListeners(eventType.worksheetChanged)) return;
    this.events.raise(eventType.worksheetChanged, [sheet.id, workbookTarget], {
      address: rangeAddress(range),
      changeType,
      source: this.source === 'coauthor' ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      triggerSource: this.source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    });
  }

  /** Says that cells of a sheet have another number format: Excel tells that apart from edits, and not who asked for it. */
  formatChanged(sheet: Worksheet, range: CellRange): void {
    this.touchLook();
    this.raiseWithin(eventType.worksheetFormatChanged, sheet, range);
  }

  /** Says that rows of a sheet were sorted, or columns from left to right: Excel tells that apart from edits. */
  cellsSorted(sheet: Worksheet, range: CellRange, what: 'rows' | 'columns' = 'rows'): void {
    this.touch();
    this.raiseWithin(what === 'rows' ? eventType.worksheetRowSorted : eventType.worksheetColumnSorted, sheet, range);
  }

  /** Notes that the pane is shown or hidden, by add-in or user. */
  setRuntimeState(state: RuntimeState): void {
    this.runtimeState = state;
    this.options.onRuntimeState?.(state);
  }

  /** The sheet in front. */
  get activeSheet(): Worksheet {
    const sheet = sheetById(this.workbook, this.workbook.activeSheet);
    if (sheet === null) throw new HostError('ItemNotFound', 'No sheet is in front.');
    return sheet;
  }

  /** Brings a sheet to the front and tells those who listen. */
  activate(sheet: Worksheet): void {
    const before = this.workbook.activeSheet;
    if (before === sheet.id) return;
    this.workbook.activeSheet = sheet.id;
    this.touchLook();
    this.events.raise(eventType.worksheetDeactivated, [before, workbookTarget], { worksheetId: before });
    this.events.raise(eventType.worksheetActivated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
  }

  /** Selects cells of a sheet, which comes to the front. */
  select(sheet: Worksheet, range: CellRange): void {
    this.activate(sheet);
    sheet.selection = { ...range };
    this.touchLook();
    this.events.raise(eventType.worksheetSelectionChanged, [sheet.id, workbookTarget], { address: rangeAddress(range), worksheetId: sheet.id });
  }

  private raiseWithin(type: EventType, sheet: Worksheet, range: CellRange): void {
    this.events.raise(type, [sheet.id, workbookTarget], { address: rangeAddress(range), source: this.source === 'coauthor' ? 'Remote' : 'Local', worksheetId: sheet.id });
  }

  private answer(envelope: WireEnvelope, bytes: number): void {
    const fault = this.faults.beginRequest(envelope.request.Actions.length);
    let response = bytes > this.limits.requestBytes
      ? failed(new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'))
      : this.execute(envelope);
    if (fault?.afterActions === 'all') response = failed(faultError(fault));
    const text = this.envelope(envelope.id, response);
    const size = utf8Length(text);
    this.metrics.bytesOut += size;
    this.metrics.largestResponse = Math.max(this.metrics.largestResponse, size);
    this.afterChange(() => {
      if (fault?.hang !== true) this.send?.(text);
    });
  }

  private execute(envelope: WireEnvelope): WireResponse {
    if (!envelope.url.startsWith('ProcessQuery')) return failed(new HostError('ApiNotFound', `The embedded host does not answer ${envelope.url}.`));
    try {
      return executeRequest(envelope.request, {
        root: workbookClass.of(this),
        newObject: (name) => eventServiceClass(name).of(this),
        references: this.references,
        beforeAction: (index) => { if (!isHousekeeping(envelope.request)) this.faults.beforeAction(index); },
      });
    } catch (error) {
      // A fault of the host itself: told to whoever waits for the answer, with its stack.
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return failed(new HostError('GeneralException', `The embedded host failed: ${words}`));
    } finally {
      this.references.endRequest();
    }
  }

  private envelope(id: number, response: WireResponse): string {
    const text = JSON.stringify({ id, message: { statusCode: 200, headers: {}, body: response } });
    if (utf8Length(text) <= this.limits.responseBytes) return text;
    const error = new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return JSON.stringify({ id, message: { statusCode: 200, headers: {}, body: failed(error) } });
  }

  /** Recalculates, tells page and add-in; `between` runs before the events go out. */
  private afterChange(between?: () => void): void {
    this.settle();
    if (this.changed) {
      this.changed = false;
      this.options.onChange?.();
    }
    between?.();
    const message = this.events.takeMessage();
    if (message === null) return;
    this.metrics.events += 1;
    this.send?.(message);
  }
}

function failed(error: HostError): WireResponse {
  return { Results: [], TraceIds: [], Error: wireError(error, 0, '') };
}
