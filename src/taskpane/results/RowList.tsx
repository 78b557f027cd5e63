import { Accordion } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Finding, TableReport } from '../../check/report';
import { cellOfRow } from './cells';
import { useMessages } from '../words';
import { EarlierButton, LaterButton } from './MoreButtons';
import { Nothing } from './Nothing';
import { RowEntry } from './RowEntry';
import type { RowWithFindings } from './selection';
import { usePages } from './usePages';

/** What both lists of a result are given. */
export interface ListProps {
  readonly report: TableReport;
  /** Original texts by cell address. */
  readonly texts: Readonly<Record<string, string>>;
  readonly current: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  readonly onLocate: (cell: string) => void;
  readonly onClearFilter: () => void;
}

/** The rows of the table; opening one selects it in the sheet and shows its findings, items and figures. */
export function RowList({ rows, report, texts, current, onChoose, onLocate, onClearFilter }: ListProps & { readonly rows: readonly RowWithFindings[] }) {
  const messages = useMessages();
  const [open, setOpen] = useState<readonly number[]>([]);
  const currentIndex = useMemo(() => (current === null ? -1 : rows.findIndex((row) => row.findings.includes(current))), [rows, current]);
  const pages = usePages(rows, currentIndex);
  const currentRow = rows[currentIndex]?.result.row;

  // The row of the finding that was gone to has to be open.
  useEffect(() => {
    if (currentRow !== undefined) setOpen((before) => (before.includes(currentRow) ? before : [...before, currentRow]));
  }, [currentRow, current]);
  useEffect(() => setOpen([]), [report]);

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
          <RowEntry
            key={row.result.row}
            row={row}
            report={report}
            texts={texts}
            open={open.includes(row.result.row)}
            current={current}
            onChoose={onChoose}
            onLocate={onLocate}
          />
        ))}
      </Accordion>
      <LaterButton pages={pages} total={rows.length} />
    </>
  );
}
