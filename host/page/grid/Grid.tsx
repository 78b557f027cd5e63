import {
  useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState,
  type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactElement, type RefObject,
} from 'react';
import { columnLetters, columnNumber, rangeAddress } from '../../../src/check/address';
import type { CellRange } from '../../../src/check/snapshot';
import { displayText } from '../../workbook/display';
import type { Workbook, Worksheet } from '../../workbook/workbook';
import type { LookAt } from '../looks';
import type { PageWords } from '../strings';
import { visible, type Axis } from './axis';
import { CellEditor } from './CellEditor';
import { CellLayer } from './CellLayer';
import { Charts } from './Charts';
import { keyAction, oneCell, type KeyAction } from './keyboard';
import { layOutSheet, type SheetLayout } from './layout';

/** Size of the row of column letters and of the column of row numbers, pixels. */
const HEADER_HEIGHT = 22;
const HEADER_WIDTH = 44;
const NO_FONT = {};

export interface GridProps {
  readonly words: PageWords;
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly revision: number;
  readonly lookAt: LookAt;
  /** Text of the cell that is being edited; null while none is. */
  readonly editing: string | null;
  readonly onSelect: (range: CellRange) => void;
  /** Begins to edit what the cell holds. */
  readonly onEdit: () => void;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
  readonly onAction: (action: Exclude<KeyAction['kind'], 'select' | 'edit'>) => void;
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One sheet as Excel shows it. Only the rows and columns in view are drawn. */
export function Grid(props: GridProps): ReactElement {
  const { sheet, revision, lookAt, words, workbook } = props;
  // The sheet is changed in place: `revision` tells when to lay it out again.
  const layout = useMemo(() => layOutSheet(sheet, displayText, workbook.ordinaryFont?.size), [workbook, sheet, revision]);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1200, height: 800 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (element !== null) setView({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  const rows = visible(layout.rows, view.top, view.top + view.height, 4);
  const columns = visible(layout.columns, view.left, view.left + view.width, 1);
  const { selection } = sheet;
  useScrollToSelection(scroller, layout, sheet);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusField = (): void => field.current?.focus({ preventScroll: true });
  useEffect(() => {
    // Typing goes to the grid again after an edit; the pane and other fields keep the focus that they have.
    if (document.activeElement === null || document.activeElement === document.body) focusField();
  });

  const act = (action: KeyAction): void => {
    if (action.kind === 'select') props.onSelect(action.range);
    else if (action.kind === 'edit') props.onEdit();
    else props.onAction(action.kind);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const action = keyAction({ key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }, selection, layout);
    if (action === null) return;
    event.preventDefault();
    act(action);
  };
  const anchor = useRef<CellRange>(selection);
  const onMouseDown = (event: MouseEvent): void => {
    const range = rangeUnder(event.target, layout);
    if (range === null || event.button !== 0) return;
    event.preventDefault(); // no text is marked, and the focus stays in the field
    props.onKeep();
    focusField();
    if (!event.shiftKey) anchor.current = range;
    props.onSelect(around(anchor.current, range));
  };
  const onMouseOver = (event: MouseEvent): void => {
    const range = event.buttons === 1 && props.editing === null ? rangeUnder(event.target, layout) : null;
    if (range !== null) props.onSelect(around(anchor.current, range));
  };
  const keep = (then: 'down' | 'right' | 'stay'): void => {
    props.onKeep();
    const key = then === 'down' ? 'Enter' : 'Tab';
    const move = keyAction({ key, shift: false, control: false }, selection, layout);
    if (then !== 'stay' && move?.kind === 'select') props.onSelect(move.range);
  };

  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  const layer = { sheet, layout, lookAt, revision, ordinaryFont: workbook.ordinaryFont ?? NO_FONT };
  const moving = { rows: [Math.max(rows[0], frozen.rows + 1), rows[1]], columns: [Math.max(columns[0], frozen.columns + 1), columns[1]] } as const;
  const held = { rows: [1, frozen.rows], columns: [1, frozen.columns] } as const;
  const whole = { width: layout.columns.start(layout.columns.count + 1), height: layout.rows.start(layout.rows.count + 1) };
  const edge = { width: layout.columns.start(frozen.columns + 1), height: layout.rows.start(frozen.rows + 1) };
  // A single cell of a merge is framed as the whole merge; frames over frozen cells stay with them.
  const framed = rangeAddress(selection).includes(':') ? selection : (layout.mergeAt(selection.top, selection.left) ?? selection);
  const drift = { x: selection.right <= frozen.columns ? view.left : 0, y: selection.bottom <= frozen.rows ? view.top : 0 };
  const isHeld = selection.top <= frozen.rows || selection.left <= frozen.columns;
  return (
    <div
      className="grid"
      ref={scroller}
      role="grid"
      aria-label={`${words.grid} ${sheet.name}`}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onDoubleClick={(event) => {
        if (rangeUnder(event.target, layout) !== null) props.onEdit();
      }}
    >
      <div className="sheet" style={{ width: HEADER_WIDTH + whole.width, height: HEADER_HEIGHT + whole.height }}>
        <div className="corner" />
        <Headers direction="columns" axis={layout.columns} shown={columns} held={frozen.columns} selected={[selection.left, selection.right]} />
        <Headers direction="rows" axis={layout.rows} shown={rows} held={frozen.rows} selected={[selection.top, selection.bottom]} />
        <div className="cells" style={whole}>
          <CellLayer {...layer} rows={moving.rows} columns={moving.columns} />
          <Charts workbook={workbook} charts={sheet.charts} label={words.chart} />
        </div>
        <div className="held-rows" style={{ ...whole, height: edge.height }}>
          <CellLayer {...layer} rows={held.rows} columns={moving.columns} />
        </div>
        <div className="held-columns" style={{ ...whole, width: edge.width }}>
          <CellLayer {...layer} rows={moving.rows} columns={held.columns} />
        </div>
        <div className="held-corner" style={edge}>
          <CellLayer {...layer} rows={held.rows} columns={held.columns} />
        </div>
        <div className={isHeld ? 'overlay held' : 'overlay'} style={{ ...whole, transform: `translate(${String(drift.x)}px, ${String(drift.y)}px)` }}>
          <div className="selection" data-selection={rangeAddress(selection)} style={box(layout, framed)} />
          <CellEditor field={field} label={words.editKept} text={props.editing} style={editorBox(layout, selection)} onChange={props.onType} onKeep={keep} onDrop={props.onDrop} />
        </div>
      </div>
    </div>
  );
}

interface HeadersProps {
  readonly direction: 'rows' | 'columns';
  readonly axis: Axis;
  readonly shown: readonly [number, number];
  /** How many are frozen; those are always drawn. */
  readonly held: number;
  readonly selected: readonly [number, number];
}

/** Column letters or row numbers. */
function Headers({ direction, axis, shown, held, selected }: HeadersProps): ReactElement {
  const across = direction === 'columns';
  const header = (index: number): ReactElement | null => {
    if (axis.size(index) === 0) return null;
    const chosen = index >= selected[0] && index <= selected[1];
    const style = across ? { left: axis.start(index), width: axis.size(index) } : { top: axis.start(index), height: axis.size(index) };
    return (
      <span key={index} className={chosen ? 'chosen' : undefined} style={style}>
        {across ? columnLetters(index) : index}
      </span>
    );
  };
  const moving = numbers(Math.max(shown[0], held + 1), shown[1]).map(header);
  const fixed = numbers(1, held).map(header);
  const end = axis.start(held + 1);
  return (
    <div className={`headers ${direction}`} aria-hidden="true" style={across ? { width: axis.start(axis.count + 1) } : { height: axis.start(axis.count + 1) }}>
      {moving}
      {held === 0 ? null : <div className="held" style={across ? { width: end } : { height: end }}>{fixed}</div>}
    </div>
  );
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Scrolls as little as is needed to show the selected cell when selection or sheet change. */
function useScrollToSelection(scroller: RefObject<HTMLDivElement | null>, layout: SheetLayout, sheet: Worksheet): void {
  const { top, left } = sheet.selection;
  const latest = useRef(layout);
  latest.current = layout;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const { rows, columns } = latest.current;
    const held = sheet.frozen ?? { rows: 0, columns: 0 };
    const width = element.clientWidth - HEADER_WIDTH;
    const height = element.clientHeight - HEADER_HEIGHT;
    if (left > held.columns) element.scrollLeft = scrolled(element.scrollLeft, columns, left, width, columns.start(held.columns + 1));
    if (top > held.rows) element.scrollTop = scrolled(element.scrollTop, rows, top, height, rows.start(held.rows + 1));
  }, [scroller, sheet, sheet.id, top, left]);
}

function scrolled(now: number, axis: Axis, index: number, room: number, held: number): number {
  const start = axis.start(index);
  const end = start + Math.min(axis.size(index), room - held);
  if (start < now + held) return start - held;
  return end > now + room ? end - room : now;
}

/** The cell (or merge) that a mouse event hit; null outside the cells. */
function rangeUnder(target: EventTarget, layout: SheetLayout): CellRange | null {
  const address = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
  const match = /^([A-Z]+)(\d+)$/.exec(address ?? '');
  if (match === null) return null;
  const row = Number(match[2]);
  const column = columnNumber(match[1] ?? '');
  return layout.mergeAt(row, column) ?? oneCell(row, column);
}

/** The smallest range around two. */
function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function box({ rows, columns }: SheetLayout, range: CellRange): { left: number; top: number; width: number; height: number } {
  const end = { row: Math.min(range.bottom, rows.count) + 1, column: Math.min(range.right, columns.count) + 1 };
  return {
    left: columns.start(range.left),
    top: rows.start(range.top),
    width: columns.start(end.column) - columns.start(range.left),
    height: rows.start(end.row) - rows.start(range.top),
  };
}

/** Where the first cell of the selection is edited: over the cell, never too small to write in. */
function editorBox(layout: SheetLayout, selection: CellRange): CSSProperties {
  const first = layout.mergeAt(selection.top, selection.left) ?? oneCell(selection.top, selection.left);
  const place = box(layout, first);
  return { ...place, width: Math.max(120, place.width), height: Math.max(24, place.height) };
}
