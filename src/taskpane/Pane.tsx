import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { CheckCommands } from '../commands/api';
import type { Language } from '../locales';
import { Announcer } from './Announcer';
import { CommandsContext } from './commandsContext';
import { CheckBar } from './CheckBar';
import { FailureBar } from './FailureBar';
import { Notes } from './Notes';
import { OutdatedBar } from './OutdatedBar';
import { FoundTable } from './setup/FoundTable';
import { Welcome } from './start/Welcome';
import { chosenTable } from './state/paneState';
import type { PaneRequest, PaneRequests } from './state/requests';
import { usePane } from './state/usePane';
import { StaleBar } from './StaleBar';
import { TopBar } from './TopBar';
import { useView } from './view';
import { useMessages } from './words';

// Not needed for the first paint.
const ResultView = lazy(() => import('./results/ResultView'));
const ConfirmDialog = lazy(() => import('./ConfirmDialog'));
const HelpView = lazy(() => import('./help/HelpView'));
const SettingsView = lazy(() => import('./settings/SettingsView'));
const Candidates = lazy(() => import('./setup/Candidates'));
const RemindView = lazy(() => import('./remind/RemindView'));
const AllTables = lazy(() => import('./all/AllTables'));

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
  // Out of sight, yet as it was: filters, unfolded rows and all.
  hidden: { display: 'none' },
  waiting: { paddingTop: tokens.spacingVerticalXXL },
});

export interface PaneProps {
  readonly commands: CheckCommands;
  readonly requests: PaneRequests;
  readonly onLanguage: (language: Language) => void;
}

/** The pane: what was found, the check, its results; and the pages behind 更多. */
export function Pane({ commands, requests, onLanguage }: PaneProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [asking, setAsking] = useState(false);
  const [view, show] = useView();
  const askToClear = useCallback(() => setAsking(true), []);
  const answer = useCallback((request: PaneRequest) => {
    if (request === 'clear') setAsking(true);
    else show(request === 'check' ? 'check' : 'all');
  }, [show]);
  const [state, actions] = usePane(commands, requests, answer);
  const { inspection, result, trouble } = state;
  const back = useCallback(() => show('check'), [show]);
  const waiting = <Spinner className={styles.waiting} label={messages.start.loading} />;
  const newcomer = state.activity !== 'inspecting' && state.notice !== 'sample-inserted' && result === null && (inspection === null || !inspection.hasMarks);

  return (
    <CommandsContext value={commands}>
      <div className={styles.pane}>
        <TopBar onOpen={show} onLanguage={onLanguage} />
        <Announcer state={state} />
        <main className={mergeClasses(styles.body, view !== 'check' && styles.hidden)}>
          {inspection !== null && <FoundTable inspection={inspection} state={state} actions={actions} />}
          {inspection === null && state.activity === 'inspecting' && <Spinner className={styles.waiting} label={messages.found.looking} />}
          <CheckBar state={state} actions={actions} onClear={askToClear} />
          {trouble !== null && trouble.step !== 'check-all' && <FailureBar trouble={trouble} actions={actions} onClear={askToClear} />}
          {trouble?.failure.candidates !== undefined && trouble.failure.candidates.length > 0 && (
            <Suspense fallback={null}>
              <Candidates candidates={trouble.failure.candidates} disabled={state.activity !== 'idle'} onRole={(range, column, role) => void actions.setRole(range, column, role)} />
            </Suspense>
          )}
          <Notes state={state} />
          {state.outdated !== null && state.activity === 'idle' && state.notice !== 'template-made' && <OutdatedBar why={state.outdated} actions={actions} />}
          {newcomer && <Welcome busy={state.activity !== 'idle'} onSample={() => void actions.insertSample()} onHelp={() => show('help')} />}
          {result !== null && state.live.stale !== null && <StaleBar reason={state.live.stale} actions={actions} onClear={askToClear} />}
          {result !== null && state.live.stale === null && (
            <Suspense fallback={waiting}>
              <ResultView result={result} live={state.live} busy={state.activity !== 'idle'} inFront={inspection?.sheet ?? null} shownTable={chosenTable(state)} actions={actions} />
            </Suspense>
          )}
        </main>
        <Suspense fallback={waiting}>
          {view === 'settings' && <SettingsView state={state} actions={actions} onBack={back} />}
          {view === 'remind' && <RemindView state={state} actions={actions} onBack={back} />}
          {view === 'help' && <HelpView onBack={back} />}
          {view === 'all' && (
            <AllTables
              state={state}
              actions={actions}
              onBack={back}
              onClear={askToClear}
              onTable={(table) => {
                actions.showTable(table);
                void actions.select(table.report.sheet, table.report.range);
                back();
              }}
            />
          )}
        </Suspense>
        {asking && (
          <Suspense fallback={null}>
            <ConfirmDialog
              words={messages.clear}
              onClose={(confirmed) => {
                setAsking(false);
                if (confirmed) void actions.clear();
              }}
            />
          </Suspense>
        )}
      </div>
    </CommandsContext>
  );
}
