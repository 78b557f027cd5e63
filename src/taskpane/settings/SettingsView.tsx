import { Button, Field, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Failure, WorkbookSettings } from '../../commands/api';
import { fill } from '../../locales';
import { USUAL_SETTINGS } from '../../output/workbookSettings';
import { DateField } from '../DateField';
import { yearOfTable } from '../dates';
import { yearNamed } from '../../check/template/chooseTemplate';
import { FailureNote } from '../FailureNote';
import { chosenTable } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { Subpage } from '../Subpage';
import { useMessages } from '../words';
import { RuleSettings } from './RuleSettings';

const ConfirmDialog = lazy(() => import('../ConfirmDialog'));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  // As far to the left as the words around it.
  switch: { marginLeft: '-8px' },
  body: { whiteSpace: 'normal' },
  // As high as a message of two lines, so that nothing moves when one comes.
  told: { minHeight: '36px', backgroundColor: tokens.colorNeutralBackground1 },
  // Where it is read whatever was scrolled to.
  kept: { position: 'sticky', top: 0, zIndex: 1 },
});

type Told = 'saving' | 'saved' | 'reset' | Failure | null;

export interface SettingsViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onBack: () => void;
}

/** 设置. Each change is kept in the workbook at once, and the pane says so. */
export default function SettingsView({ state, actions, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { settings: words } = messages;
  const { settings } = state;
  const [told, setTold] = useState<Told>(null);
  const [resetting, setResetting] = useState(false);
  const { loadSettings } = actions;

  // Columns and tasks may have been settled elsewhere meanwhile.
  useEffect(() => {
    void loadSettings().then((failure) => setTold(failure));
  }, [loadSettings]);

  const change = async (changes: Partial<WorkbookSettings>, done: 'saved' | 'reset' = 'saved') => {
    setTold('saving');
    setTold((await actions.changeSettings(changes)) ?? done);
  };
  const busy = state.activity !== 'idle';
  const rematched = settings === null ? 0 : Object.values(settings.rematches).reduce((sum, rows) => sum + Object.keys(rows).length, 0);
  return (
    <Subpage title={words.title} onBack={onBack}>
      <div className={mergeClasses(styles.told, told !== null && styles.kept)} role="status">
        {told === null && (
          <Text size={200} className={styles.quiet}>
            {words.intro}
          </Text>
        )}
        {told === 'saving' && <Spinner size="tiny" label={words.saving} />}
        {(told === 'saved' || told === 'reset') && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>
              {told === 'reset' ? words.resetDone : state.result === null ? words.savedNow : words.saved}
            </MessageBarBody>
          </MessageBar>
        )}
        {told !== null && typeof told === 'object' && <FailureNote failure={told} />}
      </div>
      {settings === null && told === null && <Spinner label={words.loading} />}
      {settings !== null && (
        <>
          <section className={styles.section}>
            <Subtitle2 as="h3" className={styles.title}>
              {words.general}
            </Subtitle2>
            <Field hint={words.liveHint}>
              <Switch className={styles.switch} label={words.live} checked={settings.live} disabled={busy} onChange={(_event, { checked }) => void change({ live: checked })} />
            </Field>
            <Field hint={words.tintHint}>
              <Switch className={styles.switch} label={words.tint} checked={settings.tintRows} disabled={busy} onChange={(_event, { checked }) => void change({ tintRows: checked })} />
            </Field>
            <DateField label={words.asOf} hint={words.asOfHint} value={settings.asOf ?? ''} disabled={busy} yearOf={yearOfTable(yearNamed(chosenTable(state)?.title ?? state.result?.report.title ?? ''), new Date())} onChange={(value) => void change({ asOf: value === '' ? null : value })} />
          </section>
          <RuleSettings rules={settings.rules} disabled={busy} onChange={(rules) => void change({ rules })} />
          <section className={styles.section}>
            <Given label={words.columns} count={Object.keys(settings.columns).length} disabled={busy} onClear={() => void change({ columns: {} })} />
            <Given label={words.rematches} count={rematched} disabled={busy} onClear={() => void change({ rematches: {} })} />
            <Button icon={<ArrowResetRegular />} disabled={busy} onClick={() => setResetting(true)}>
              {words.reset}
            </Button>
          </section>
        </>
      )}
      {resetting && (
        <Suspense fallback={null}>
          <ConfirmDialog
            words={{ title: words.resetTitle, body: words.resetBody, confirm: words.resetConfirm, keep: messages.clear.keep }}
            onClose={(confirmed) => {
              setResetting(false);
              if (confirmed) void change(USUAL_SETTINGS, 'reset');
            }}
          />
        </Suspense>
      )}
    </Subpage>
  );
}

/** How much was settled by hand, and the way back to automatic. */
function Given({ label, count, disabled, onClear }: { readonly label: string; readonly count: number; readonly disabled: boolean; readonly onClear: () => void }) {
  const styles = useStyles();
  const { settings, lines } = useMessages();
  return (
    <div className={styles.line}>
      <Text>
        {fill(lines.labelled, { label })}
        {count === 0 ? settings.none : fill(settings.countOf, { count })}
      </Text>
      {count > 0 && (
        <Button size="small" disabled={disabled} aria-label={fill(settings.clearOf, { label })} onClick={onClear}>
          {settings.clear}
        </Button>
      )}
    </div>
  );
}
