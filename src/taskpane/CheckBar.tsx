import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { useEffect, useRef } from 'react';
import { RunningCheck } from './RunningCheck';
import { chosenTable } from './state/paneState';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { useMessages } from './words';

const useStyles = makeStyles({
  // With nothing to press there is no gap either.
  place: { '&:empty': { display: 'none' } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // With an edge while it cannot be pressed: in high contrast its words alone would not look like a button.
  main: { flexGrow: 1000, '&:disabled': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}` } },
  // Takes the rest of the line only where it stands on one of its own.
  other: { flexGrow: 1 },
});

export interface CheckBarProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onClear: () => void;
}

/** 一键核验 and 清除标记; while a check runs, how far it is, and 取消. */
export function CheckBar({ state, actions, onClear }: CheckBarProps) {
  const styles = useStyles();
  const { check, clear } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(false);
  const wasHere = useRef(false);
  const isBusy = state.activity === 'checking' || state.activity === 'clearing';

  // Where the user was last, but for the question that is asked between a button of the bar and what it does.
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('[role="alertdialog"]') !== null) return;
      wasHere.current = bar.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    // Not every browser gives the focus to a button that is clicked.
    document.addEventListener('click', note, true);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('click', note, true);
    };
  }, []);
  // The button that was pressed gave way to the progress, and the focus fell off the page with it.
  useEffect(() => {
    const isLost = wasHere.current && document.activeElement === document.body;
    if (wasBusy.current && !isBusy && isLost) bar.current?.querySelector('button')?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);

  // With the sample there the button that brought it is gone, and this is what it was brought for.
  useEffect(() => {
    if (state.notice === 'sample-inserted' && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [state.notice]);

  return (
    <div ref={bar} className={styles.place}>
      {state.activity === 'checking' && <RunningCheck state={state} actions={actions} />}
      {state.activity === 'clearing' && (
        <Field validationMessage={clear.clearing} validationState="none">
          <ProgressBar thickness="large" aria-label={clear.clearing} />
        </Field>
      )}
      {!isBusy && state.inspection !== null && (
        <div className={styles.bar}>
          <Button
            className={styles.main}
            appearance="primary"
            size="large"
            icon={<DocumentCheckmarkRegular />}
            disabled={chosenTable(state) === null}
            onClick={() => void actions.check()}
          >
            {state.result === null ? check.run : check.again}
          </Button>
          {state.inspection.hasMarks && (
            <Button className={styles.other} size="large" icon={<EraserRegular />} onClick={onClear}>
              {clear.run}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
