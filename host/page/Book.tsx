import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { cellAddress } from '../../src/check/address';
import { cellAt } from '../workbook/grid';
import { sheetById, type Workbook } from '../workbook/workbook';
import type { Desk, OpenBook } from './desk';
import { editableText } from './edits';
import { FormulaBar } from './grid/FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './grid/SheetTabs';
import { looksOf, type LookAt } from './looks';
import type { PageWords } from './strings';

export interface BookProps {
  readonly words: PageWords;
  readonly desk: Desk;
  readonly book: OpenBook;
  readonly revision: number;
  /** Says why something could not be done. */
  readonly onRefused: (text: string) => void;
}

/** An open workbook: formula bar, sheet in front, sheet tabs. */
export function Book({ words, desk, book, revision, onRefused }: BookProps): ReactElement {
  const { session, edits } = book;
  const workbook: Workbook = session.workbook;
  const sheet = sheetById(workbook, workbook.activeSheet);
  const [editing, setEditing] = useState<{ readonly text: string; readonly place: 'cell' | 'bar' } | null>(null);
  const lookAt = useMemo<LookAt>(() => (sheet === null ? () => null : looksOf(workbook, sheet)), [workbook, sheet, revision]);

  // While a cell is edited, Excel keeps add-ins waiting.
  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing) return;
    session.faults.cellEditing = true;
    return () => session.endCellEditing();
  }, [session, isEditing]);

  if (sheet === null || sheet.kind === 'chartsheet') {
    return (
      <>
        <div className="empty-sheet">{words.newSheetEmpty}</div>
        <SheetTabs label={words.sheets} workbook={workbook} onActivate={(other) => desk.activate(other)} />
      </>
    );
  }
  const { top, left } = sheet.selection;
  const held = editableText(cellAt(sheet.cells, top, left));
  const keep = (): void => {
    if (editing === null) return;
    setEditing(null);
    const refusal = edits.enter(sheet, top, left, editing.text);
    if (refusal !== null) onRefused(words[refusal]);
  };
  const drop = (): void => setEditing(null);
  return (
    <>
      <FormulaBar
        label={words.formulaBar}
        boxLabel={words.nameBox}
        address={cellAddress(top, left)}
        text={editing?.text ?? held}
        onType={(text) => setEditing({ text, place: 'bar' })}
        onKeep={keep}
        onDrop={drop}
      />
      <Grid
        key={sheet.id}
        words={words}
        workbook={workbook}
        sheet={sheet}
        revision={revision}
        lookAt={lookAt}
        editing={editing?.place === 'cell' ? editing.text : null}
        onSelect={(range) => desk.select(sheet, range)}
        onEdit={() => setEditing({ text: held, place: 'cell' })}
        onType={(text) => setEditing({ text, place: 'cell' })}
        onKeep={keep}
        onDrop={drop}
        onAction={(action) => {
          if (action === 'undo') edits.undo();
          else if (action === 'redo') edits.redo();
          else {
            const refusal = edits.enter(sheet, top, left, '');
            if (refusal !== null) onRefused(words[refusal]);
          }
        }}
      />
      <SheetTabs
        label={words.sheets}
        workbook={workbook}
        onActivate={(other) => {
          keep();
          desk.activate(other);
        }}
      />
    </>
  );
}
