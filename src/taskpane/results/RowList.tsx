import { Accordion } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { cellOfRow } from './cells';
import { useMessages } from '../words';
import { useListContent } from './listContext';
import { EarlierButton, LaterButton } from './MoreButtons';
import { Nothing } from './Nothing';
import { RowEntry } from './RowEntry';
import type { RowWithFindings } from './selection';
import { usePages } from './usePages';

export interface RowListProps {
  readonly rows: readonly RowWithFindings[];
  /** What the list was made by: another filter or table begins at the top. */
  readonly basis: string;
  /** The table that the rows belong to. */
  readonly table: string;
  readonly onClearFilter: () => void;
}

/** The rows of the table; opening one selects it in the sheet and shows its findings, items and figures. */
export function RowList({ rows, basis, table, onClearFilter }: RowListProps) {
  const messages = useMessages();
  const { report, ids, current, onLocate } = useListContent();
  const [open, setOpen] = useState<readonly number[]>([]);
  const currentIndex = useMemo(
    () => (current === null ? -1 : rows.findIndex((row) => row.findings.some((finding) => ids.get(finding) === current))),
    [rows, ids, current],
  );
  const pages = usePages(rows, currentIndex, basis);
  const currentRow = rows[currentIndex]?.result.row;

  useEffect(() => setOpen([]), [table]);
  // The row of the finding that was gone to has to be open.
  useEffect(() => {
    if (currentRow !== undefined) setOpen((before) => (before.includes(currentRow) ? before : [...before, currentRow]));
  }, [currentRow, current]);

  if (rows.length === 0) return <Nothing filtered={report.rows.length > 0} empty={messages.result.noRows} onClearFilter={onClearFilter} />;
  return (
    <>
      <EarlierButton pages={pages} />
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_event, { openItems, value }) => {
          const now = openItems.map(Number);
          setOpen(now);
          if (now.includes(Number(value))) onLocate(cellOfRow(report, Number(value)));
        }}
      >
        {rows.slice(pages.from, pages.to).map((row) => (
          <RowEntry key={row.result.row} row={row} open={open.includes(row.result.row)} />
        ))}
      </Accordion>
      <LaterButton pages={pages} total={rows.length} />
    </>
  );
}
