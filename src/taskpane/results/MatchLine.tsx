import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { RowResult } from '../../check/report';
import { tell, tellMessage, textOf, type Piece, type Tongue } from '../../check/said';
import { fill } from '../../locales';
import { Told, useTongue } from '../Told';
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
  const tongue = useTongue();
  const { report, busy, onRematch } = useListContent();
  const [choosing, setChoosing] = useState(false);
  const button = useId();
  const wasChoosing = useRef(false);
  const { template } = report;

  // The field takes the button's place; when it goes, the focus goes back to the button.
  useEffect(() => {
    if (wasChoosing.current && !choosing) document.getElementById(button)?.focus({ preventScroll: true });
    wasChoosing.current = choosing;
  }, [button, choosing]);
  if (template === null) return null;
  if (choosing) {
    return (
      <Suspense fallback={null}>
        <RematchField
          row={row}
          templateId={template.id}
          busy={busy}
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
        {row.taskId === undefined ? words.unmatched : fill(lines.labelled, { label: words.matched })}
        {row.taskId !== undefined && <Told pieces={matched(row, words.matchedBy, tongue)} />}
      </Text>
      <Button id={button} size="small" appearance="subtle" aria-label={fill(words.matchChangeRow, { row: row.row })} onClick={() => setChoosing(true)}>
        {words.matchChange}
      </Button>
    </div>
  );
}

/** The task and why; most reasons name the task themselves. */
function matched({ task, matchReason }: RowResult, form: string, tongue: Tongue): readonly Piece[] {
  const why = matchReason === undefined ? [] : tell(matchReason, tongue);
  if (matchReason === undefined) return tell(task, tongue);
  return textOf(why).includes(task) ? why : tellMessage(form, { task, reason: matchReason }, tongue);
}
