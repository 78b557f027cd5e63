import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { STATUSES } from '../../check/report';
import type { RowResult, Status } from '../../check/report';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { statusIcon, useStatusColours } from './look';
import { countStatuses } from './selection';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', height: '8px', gap: '2px', borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  part: { minWidth: '4px' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto' },
  // A contrast theme has no colours to spare: the parts are told apart by the gaps.
  plain: { backgroundColor: tokens.colorNeutralForeground1 },
});

export interface StatusFilterProps {
  readonly rows: readonly RowResult[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** How many rows are done, as a sentence and a bar, and the counts by status, each of which filters. */
export function StatusFilter({ rows, chosen, onChoose }: StatusFilterProps) {
  const styles = useStyles();
  const { result, status: words } = useMessages();
  const colours = useStatusColours();
  const counts = countStatuses(rows);
  const present = STATUSES.filter((status) => counts[status] > 0);
  const done = counts.met + counts.exceeded;
  // Rounded down: 99.6 % done is not all done.
  const rate = rows.length === 0 ? 0 : Math.floor((done / rows.length) * 100);
  return (
    <div className={styles.box}>
      <Text weight="semibold">{fill(result.summary, { rows: rows.length, done, rate })}</Text>
      <div className={styles.bar} aria-hidden="true">
        {present.map((status) => (
          <span key={status} className={mergeClasses(styles.part, styles.plain)} style={{ flexGrow: counts[status], ...colours(status) }} />
        ))}
      </div>
      <div className={styles.choices} role="group" aria-label={result.statusFilter}>
        <ToggleButton size="small" className={styles.choice} checked={chosen === null} onClick={() => onChoose(null)}>
          {result.all} {rows.length}
        </ToggleButton>
        {present.map((status) => (
          <ToggleButton
            key={status}
            size="small"
            className={styles.choice}
            icon={statusIcon(status)}
            checked={chosen === status}
            onClick={() => onChoose(chosen === status ? null : status)}
          >
            {words[status]} {counts[status]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
