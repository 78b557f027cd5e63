import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { RowResult } from '../../check/report';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { useListContent } from './listContext';

const RematchField = lazy(() => import('./RematchField'));

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The required task that a row was matched to and why; a click lets the user choose another. Nothing without a template. */
export function MatchLine({ row }: { readonly row: RowResult }) {
  const styles = useStyles();
  const { row: words, lines } = useMessages();
  const { report, onRematch } = useListContent();
  const [choosing, setChoosing] = useState(false);
  const { template } = report;
  if (template === null) return null;
  if (choosing) {
    return (
      <Suspense fallback={null}>
        <RematchField
          row={row}
          templateId={template.id}
          onCancel={() => setChoosing(false)}
          onChoose={(taskId) => {
            setChoosing(false);
            onRematch(row.row, taskId);
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.quiet}>
        {row.taskId === undefined ? `${words.unmatched} ` : fill(lines.labelled, { label: words.matched })}
        {row.matchReason !== undefined && <span lang="zh-CN">{row.matchReason}</span>}
      </Text>
      <Button size="small" appearance="subtle" aria-label={fill(words.matchChangeRow, { row: row.row })} onClick={() => setChoosing(true)}>
        {words.matchChange}
      </Button>
    </div>
  );
}
