import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { STATUSES } from '../../check/report';
import type { RowResult, Status } from '../../check/report';
import { useMessages } from '../words';
import { statusIcon, useStatusColours } from './look';
import { countStatuses } from './selection';
import { summaryLine } from './summaryLine';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', height: '22px', gap: '2px' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    minWidth: '6px',
    flexBasis: 0,
    padding: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    cursor: 'pointer',
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
  faded: { opacity: 0.45 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto' },
  // The patch of colour that ties a button to its part of the bar.
  // A chosen button keeps its own colours under forced colours; the patch takes those of the system like the rest.
  patch: { display: 'inline-flex', padding: '1px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'auto' },
});

/** Parts narrower than this share of the bar, in percent, have no room for a number. */
const ROOM_FOR_NUMBER = 8;

export interface StatusFilterProps {
  readonly rows: readonly RowResult[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/**
 * How many rows are done, as a sentence and a stacked bar, and the counts by status, each of which
 * filters. The bar is for the eye and the mouse; the buttons below it say and do the same for all.
 */
export function StatusFilter({ rows, chosen, onChoose }: StatusFilterProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { result, status: words } = messages;
  const colours = useStatusColours();
  const counts = countStatuses(rows);
  // The one that filters stays in sight when the last of its rows was mended.
  const offered = STATUSES.filter((status) => counts[status] > 0 || status === chosen);
  const present = offered.filter((status) => counts[status] > 0);
  const fades = chosen !== null && counts[chosen] > 0;
  const toggle = (status: Status) => onChoose(chosen === status ? null : status);
  return (
    <div className={styles.box}>
      <Text weight="semibold">{summaryLine(rows, messages)}</Text>
      <div className={styles.bar} aria-hidden="true">
        {present.map((status) => (
          <button
            key={status}
            type="button"
            tabIndex={-1}
            title={`${words[status]} ${String(counts[status])}`}
            className={mergeClasses(styles.part, chosen === status && styles.chosen, fades && chosen !== status && styles.faded)}
            style={{ flexGrow: counts[status], ...colours(status) }}
            onClick={() => toggle(status)}
          >
            {(counts[status] / rows.length) * 100 >= ROOM_FOR_NUMBER && counts[status]}
          </button>
        ))}
      </div>
      <div className={styles.choices} role="group" aria-label={result.statusFilter}>
        <ToggleButton size="small" className={styles.choice} checked={chosen === null} onClick={() => onChoose(null)}>
          {result.all} {rows.length}
        </ToggleButton>
        {offered.map((status) => (
          <ToggleButton
            key={status}
            size="small"
            className={styles.choice}
            icon={
              <span className={styles.patch} style={colours(status)}>
                {statusIcon(status)}
              </span>
            }
            checked={chosen === status}
            onClick={() => toggle(status)}
          >
            {words[status]} {counts[status]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
