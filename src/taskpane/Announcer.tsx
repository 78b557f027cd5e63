import { makeStyles } from '@fluentui/react-components';
import { failureText } from '../locales';
import type { Messages } from '../locales';
import { allDoneMessage, doneMessage, progressMessage, templateNote } from './progress';
import type { PaneState } from './state/paneState';
import { useMessages } from './words';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells screen readers what the pane is doing and how it ended. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {announcement(state, useMessages())}
    </div>
  );
}

/** The sentence to be read out. Phases of a check are told, single rows are not: that would never end. */
function announcement(state: PaneState, messages: Messages): string {
  if (state.activity === 'inspecting') return messages.found.looking;
  if (state.activity === 'clearing') return messages.clear.clearing;
  if (state.activity === 'inserting') return messages.welcome.inserting;
  if (state.activity === 'opening-template') return messages.template.opening;
  if (state.activity === 'checking') return progressMessage({ ...state, progress: state.progress && { ...state.progress, total: 0 } }, messages);
  if (state.trouble !== null) {
    const { title, text, next } = failureText(messages, state.trouble.failure);
    return [title, text, next].join(' ');
  }
  switch (state.notice) {
    case 'checked':
      return state.result === null ? '' : doneMessage(state.result.report, messages);
    case 'all-checked':
      return state.all === null ? '' : allDoneMessage(state.all, messages);
    case 'sample-inserted':
      return messages.welcome.inserted;
    case 'template-made':
    case 'template-shown':
      return templateNote(state, messages);
    case 'cancelled':
      return messages.check.cancelled;
    case 'cleared':
      return messages.clear.cleared;
    case 'nothing-to-clear':
      return messages.clear.nothing;
    case null:
      return '';
  }
}
