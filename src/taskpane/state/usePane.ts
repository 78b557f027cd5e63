import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { TableReport } from '../../check/report';
import type { ColumnRole } from '../../check/table/model';
import type { CheckCommands, CheckedTable, Failure, HandleRequest, WorkbookSettings } from '../../commands/api';
import { Flow } from './flow';
import { INITIAL_STATE, reducePane } from './paneState';
import type { PaneState } from './paneState';
import type { PaneRequest, PaneRequests } from './requests';

/** What the views can ask for. All of them end; none of them throws. */
export interface PaneActions {
  readonly inspect: () => Promise<void>;
  readonly chooseTable: (range: string) => void;
  readonly chooseTemplate: (templateId: string) => void;
  readonly check: () => Promise<void>;
  /** The sheet in front, whatever the pane shows. */
  readonly checkFrontSheet: () => Promise<void>;
  readonly checkAll: () => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  /** 编辑模板; selects the cell of the template that is named. */
  readonly editTemplate: (cell?: string) => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  readonly setRole: (range: string, column: string, role: ColumnRole | 'none' | null) => Promise<void>;
  readonly rematch: (report: TableReport, row: number, taskId: string | null | undefined) => Promise<void>;
  /** Answers a finding. Gives why that failed, else null. */
  readonly handle: (request: HandleRequest) => Promise<Failure | null>;
  /** Both give why they failed, else null. */
  readonly loadSettings: () => Promise<Failure | null>;
  readonly changeSettings: (changes: Partial<WorkbookSettings>) => Promise<Failure | null>;
  /** Shows the results of one table of a check of all. */
  readonly showTable: (table: CheckedTable) => void;
  readonly dismiss: () => void;
}

/**
 * The pane's state with everything that changes it. `onRequest` is called when the ribbon asks for
 * something, so that the page with its outcome is in view. It alone answers a request to clear: like
 * the pane's own button, that is answered by a question first.
 */
export function usePane(commands: CheckCommands, requests: PaneRequests, onRequest: (request: PaneRequest) => void): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const current = useRef(state);
  const flow = useRef<Flow | null>(null);
  useEffect(() => {
    current.current = state;
  }, [state]);

  // One flow for each set of commands: it holds what is under way.
  const flowOf = useCallback((): Flow => {
    flow.current ??= new Flow(commands, dispatch, () => current.current);
    return flow.current;
  }, [commands]);

  const actions = useMemo<PaneActions>(
    () => ({
      inspect: () => flowOf().inspect('asked'),
      chooseTable: (range) => dispatch({ type: 'table-chosen', range }),
      chooseTemplate: (templateId) => dispatch({ type: 'template-chosen', templateId }),
      check: () => flowOf().check(),
      checkFrontSheet: () => flowOf().checkFrontSheet(),
      checkAll: () => flowOf().checkAll(),
      cancel: () => flowOf().cancel(),
      clear: () => flowOf().clear(),
      insertSample: () => flowOf().insertSample(),
      editTemplate: (cell) => flowOf().editTemplate(cell),
      setRole: (range, column, role) => flowOf().setRole(range, column, role),
      rematch: (report, row, taskId) => flowOf().rematch(report, row, taskId),
      handle: (request) => flowOf().handle(request),
      loadSettings: () => flowOf().loadSettings(),
      changeSettings: (changes) => flowOf().changeSettings(changes),
      showTable: (table) => void flowOf().showTable(table),
      select: (sheet, cell) => flowOf().select(sheet, cell),
      dismiss: () => dispatch({ type: 'dismissed' }),
    }),
    [flowOf],
  );

  useEffect(() => {
    const running = flowOf();
    const stopListening = requests.listen(async (request) => {
      onRequest(request);
      if (request === 'check') await running.checkFrontSheet();
      else if (request === 'check-all') await running.checkAll();
    });
    const stopWatching = running.start();
    return () => {
      stopListening();
      stopWatching();
    };
  }, [flowOf, requests, onRequest]);

  return [state, actions];
}
