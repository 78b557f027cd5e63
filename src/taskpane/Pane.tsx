import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { CheckCommands } from '../commands/api';
import type { Language } from '../locales';
import { Announcer } from './Announcer';
import { CheckBar } from './CheckBar';
import { FailureBar } from './FailureBar';
import { Notes } from './Notes';
import { FoundTable } from './setup/FoundTable';
import type { PaneRequests } from './state/requests';
import { usePane } from './state/usePane';
import { TopBar } from './TopBar';
import { useMessages } from './words';

// Not needed for the first paint.
const ResultView = lazy(() => import('./results/ResultView'));
const ClearDialog = lazy(() => import('./ClearDialog'));

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  waiting: { paddingTop: tokens.spacingVerticalXXL },
});

export interface PaneProps {
  readonly commands: CheckCommands;
  readonly requests: PaneRequests;
  readonly onLanguage: (language: Language) => void;
}

/** The pane: what was found, the check, its results. */
export function Pane({ commands, requests, onLanguage }: PaneProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [asking, setAsking] = useState(false);
  const askToClear = useCallback(() => setAsking(true), []);
  const [state, actions] = usePane(commands, requests, askToClear);
  const { inspection, result, trouble } = state;

  return (
    <div className={styles.pane}>
      <TopBar onLanguage={onLanguage} />
      <Announcer state={state} />
      <main className={styles.body}>
        {inspection !== null && <FoundTable inspection={inspection} state={state} actions={actions} />}
        {inspection === null && state.activity === 'inspecting' && <Spinner className={styles.waiting} label={messages.found.looking} />}
        <CheckBar state={state} actions={actions} onClear={askToClear} />
        {trouble !== null && <FailureBar trouble={trouble} actions={actions} onClear={askToClear} />}
        <Notes state={state} />
        {result !== null && (
          <Suspense fallback={<Spinner label={messages.start.loading} />}>
            <ResultView result={result} inFront={inspection?.sheet ?? null} onSelect={actions.select} />
          </Suspense>
        )}
      </main>
      {asking && (
        <Suspense fallback={null}>
          <ClearDialog
            onClose={(confirmed) => {
              setAsking(false);
              if (confirmed) void actions.clear();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
