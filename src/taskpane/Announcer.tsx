import { makeStyles } from '@fluentui/react-components';
import { failureText } from '../locales';
import type { Messages } from '../locales';
import type { Piece, Tongue } from '../check/said';
import { allDoneMessage, doneMessage, own, progressMessage, templateNote } from './progress';
import type { PaneState } from './state/paneState';
import { Told, useTongue } from './Told';
import { useMessages } from './words';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells screen readers what the pane is doing and how it ended. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      <Told pieces={announcement(state, useMessages(), useTongue())} />
    </div>
  );
}

/** The sentence to be read out. Phases of a check are told, single rows are not: that would never end. */
function announcement(state: PaneState, messages: Messages, tongue: Tongue): readonly Piece[] {
  if (state.activity === 'inspecting') return own(messages.found.looking);
  if (state.activity === 'clearing') return own(messages.clear.clearing);
  if (state.activity === 'inserting') return own(messages.welcome.inserting);
  if (state.activity === 'opening-template') return own(messages.template.opening);
  if (state.activity === 'checking') return progressMessage({ ...state, progress: state.progress && { ...state.progress, total: 0 } }, messages, tongue);
  if (state.trouble !== null) {
    const { title, text, next } = failureText(messages, state.trouble.failure);
    return own([title, text, next].join(' '));
  }
  switch (state.notice) {
    case 'checked':
      return state.result === null ? [] : own(doneMessage(state.result.report, messages));
    case 'all-checked':
      return state.all === null ? [] : allDoneMessage(state.all, messages, tongue);
    case 'sample-inserted':
      return own(messages.welcome.inserted);
    case 'template-made':
    case 'template-shown':
      return templateNote(state, messages, tongue);
    case 'cancelled':
      return own(messages.check.cancelled);
    case 'cleared':
      return own(messages.clear.cleared);
    case 'nothing-to-clear':
      return own(messages.clear.nothing);
    case null:
      return [];
  }
}
