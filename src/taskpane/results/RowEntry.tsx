import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { memo } from 'react';
import type { RowResult } from '../../check/report';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { cellOfRow } from './cells';
import { FindingCard } from './FindingCard';
import { ItemList } from './ItemList';
import { useListContent } from './listContext';
import { MatchLine } from './MatchLine';
import { SeverityBadge, StatusBadge } from './look';
import { countSeverities } from './selection';
import type { RowWithFindings } from './selection';
import { ENTRY } from './useFocusKept';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} 0`, minWidth: 0, textAlign: 'start' },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: `0 0 ${tokens.spacingVerticalM}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface RowEntryProps {
  readonly row: RowWithFindings;
  readonly open: boolean;
}

/** One row: status, task and number of findings; open, its findings and items. */
export const RowEntry = memo(function RowEntry({ row, open }: RowEntryProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { report, ids, onLocate } = useListContent();
  const { result, findings } = row;
  const counts = countSeverities(findings);
  return (
    <AccordionItem value={result.row} tabIndex={-1} {...{ [ENTRY]: '' }}>
      <AccordionHeader size="small" as="h3">
        <span className={styles.header}>
          <span className={styles.badges}>
            <StatusBadge status={result.status} />
            <Text size={200} className={styles.quiet}>
              {fill(messages.row.label, { row: result.row })}
            </Text>
            {counts.error > 0 && <SeverityBadge severity="error" count={counts.error} />}
            {counts.warning > 0 && <SeverityBadge severity="warning" count={counts.warning} />}
            {counts.info > 0 && <SeverityBadge severity="info" count={counts.info} />}
          </span>
          {titleOf(result) === '' ? <span>{messages.row.untitled}</span> : <span lang="zh-CN">{titleOf(result)}</span>}
        </span>
      </AccordionHeader>
      {/* Closed rows cost nothing. */}
      <AccordionPanel className={styles.panel}>
        {open && (
          <>
            <div className={styles.top}>
              <Text size={200} className={styles.quiet} lang="zh-CN">
                {[result.dimension, result.unit].filter((text) => text !== '').join(messages.lines.separator)}
              </Text>
              <Button
                size="small"
                icon={<LocationRegular />}
                aria-label={fill(messages.row.locateRow, { row: result.row })}
                onClick={() => onLocate(cellOfRow(report, result.row))}
              >
                {messages.row.locate}
              </Button>
            </div>
            <MatchLine row={result} />
            {findings.length === 0 ? (
              <Text size={200}>{messages.row.noFindings}</Text>
            ) : (
              <ul className={styles.list} aria-label={messages.row.findings}>
                {findings.map((finding) => (
                  <FindingCard key={ids.get(finding)} finding={finding} row={result} />
                ))}
              </ul>
            )}
            <ItemList items={result.items} />
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
});

/** Task cells may hold whole pages; the list shows how they begin. */
const SHOWN = 60;

/** A row under the words that the clerk sees in the sheet; where those are long, under the name of its task. */
function titleOf({ task, sheetTask = '' }: RowResult): string {
  const own = oneLine(sheetTask);
  const flat = own !== '' && own.length <= SHOWN ? own : oneLine(task);
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN - 2)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
