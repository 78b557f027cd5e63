import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { failureText, fill } from '../../locales';
import type { Messages } from '../../locales';
import type { LiveState } from '../state/liveState';
import type { PaneActions } from '../state/usePane';
import { useMessages } from '../words';

const useStyles = makeStyles({
  // As far to the left as the text above it, and no higher than one line: the switch brings its own margins.
  switch: { margin: '-8px 0 -8px -8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More edited rows than this are counted, not named. */
const NAMED = 5;

/** 实时核验: its switch, and what it did last. */
export function LiveLine({ live, actions }: { readonly live: LiveState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.line}>
      <Switch className={styles.switch} label={messages.live.label} checked={live.watching} onChange={(_event, { checked }) => void actions.changeSettings({ live: checked })} />
      <Text size={200} className={styles.quiet} role="status">
        {lineOf(live, messages)}
      </Text>
    </div>
  );
}

function lineOf({ watching, checking, update, failure }: LiveState, messages: Messages): string {
  const { live, lines } = messages;
  if (checking) return live.checking;
  if (failure !== null) {
    const { title, next } = failureText(messages, failure);
    return [fill(lines.labelled, { label: live.paused }) + title, next].join(' ');
  }
  if (!watching) return live.off;
  if (update === null) return live.on;
  const { rows, byOthers } = update;
  // The header was edited, or something beside the rows.
  if (rows.length === 0) return byOthers ? live.tableByOthers : live.table;
  if (rows.length > NAMED) return fill(live.many, { count: rows.length });
  return fill(byOthers ? live.byOthers : live.updated, { rows: rows.join(lines.listSeparator) });
}
