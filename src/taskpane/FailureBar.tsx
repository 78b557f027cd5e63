import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { failureDetails, failureText } from '../locales';
import type { Trouble } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { Told, useTongue } from './Told';
import { useMessages } from './words';

const useStyles = makeStyles({
  body: { display: 'block', whiteSpace: 'normal' },
  line: { display: 'block', marginTop: tokens.spacingVerticalXXS },
});

export interface FailureBarProps {
  readonly trouble: Trouble;
  readonly actions: PaneActions;
  readonly onClear: () => void;
}

/** A failure in plain words, with the buttons that lead on from it. */
export function FailureBar({ trouble, actions, onClear }: FailureBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  // What was pressed may stand far from here.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [trouble]);
  const styles = useStyles();
  const messages = useMessages();
  const { title, text, next } = failureText(messages, trouble.failure);
  const details = failureDetails(messages, trouble.failure, useTongue());
  const { failureAction: action } = messages;
  const again = { inspect: actions.inspect, check: actions.check, 'check-all': actions.checkAll, clear: actions.clear, sample: actions.insertSample, select: null, role: null, rematch: null, template: () => actions.editTemplate() }[trouble.step];
  const { code } = trouble.failure;
  const mustChoose = code === 'several-tables';
  const lookAgain = trouble.step !== 'inspect' && (code === 'sheet-gone' || code === 'no-task-column' || code === 'no-result-column' || code === 'no-data-rows' || code === 'no-table');
  return (
    <div ref={bar}>
      <MessageBar intent={code === 'rollback-failed' || code === 'unexpected' || code === 'write-failed' ? 'error' : 'warning'} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <span className={styles.line}>{text}</span>
          <span className={styles.line}>{next}</span>
          {details.map((pieces, index) => (
            <span key={index} className={styles.line}>
              <Told pieces={pieces} />
            </span>
          ))}
        </MessageBarBody>
        <MessageBarActions>
          {code === 'rollback-failed' && (
            <Button size="small" onClick={onClear}>
              {action.clear}
            </Button>
          )}
          {lookAgain && (
            <Button size="small" onClick={() => void actions.inspect()}>
              {action.inspect}
            </Button>
          )}
          {trouble.step === 'inspect' && (
            <Button size="small" onClick={() => void actions.inspect()}>
              {action.inspect}
            </Button>
          )}
          {!lookAgain && !mustChoose && again !== null && trouble.step !== 'inspect' && (
            <Button size="small" onClick={() => void again()}>
              {action.retry}
            </Button>
          )}
          {trouble.step !== 'inspect' && (
            <Button size="small" appearance="transparent" onClick={actions.dismiss}>
              {action.dismiss}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
