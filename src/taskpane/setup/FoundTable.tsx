import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy, Suspense, useState } from 'react';
import type { Inspection } from '../../commands/api';
import { fill } from '../../locales';
import type { Messages } from '../../locales';
import { chosenTable } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { Filled, Saying } from '../Told';
import { useMessages } from '../words';
import { TemplateField } from './TemplateField';
import { TemplateProblems } from './TemplateProblems';

// Its menus are not needed for the first paint.
const ColumnList = lazy(() => import('./ColumnList'));

/** Characters of a title that are shown: more than titles have. */
const LONGEST_TITLE = 80;

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  title: { margin: 0, overflowWrap: 'normal' },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  grow: { flexGrow: 1 },
  columns: { minHeight: '76px' },
  // A long title is cut rather than pushing the list out of a narrow pane.
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FoundTableProps {
  readonly inspection: Inspection;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What was found on the sheet: table, rows, columns and template, each as far as it can be chosen. */
export function FoundTable({ inspection, state, actions }: FoundTableProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { found } = messages;
  const table = chosenTable(state);
  const problems = inspection.templateProblems ?? [];
  // Once there are results, they get the room.
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || state.result === null;
  const busy = state.activity !== 'idle';
  return (
    <section className={styles.found} aria-label={found.heading}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" className={styles.title}>
          {found.heading}
        </Subtitle2>
        <span className={styles.grow} />
        {state.result !== null && table !== null && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={open}
            onClick={() => setUnfolded(!open)}
          >
            {found.details}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          title={found.refresh}
          aria-label={found.refresh}
          disabledFocusable={busy}
          onClick={() => void actions.inspect()}
        />
      </div>
      {inspection.tables.length > 1 && (
        <Field label={found.table} hint={fill(found.severalTables, { count: inspection.tables.length })}>
          <Select className={styles.narrow} value={state.range} disabled={busy} onChange={(_event, { value }) => actions.chooseTable(value)}>
            {table === null && <option value="">{found.choose}</option>}
            {inspection.tables.map((one) => (
              <option key={one.range} value={one.range} {...(one.title === '' ? {} : { lang: 'zh-CN' })}>
                {tableLabel(one, messages)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {table !== null && (
        <>
          <div>
            <Text weight="semibold"><Filled message={found.place} data={{ sheet: table.sheet, range: table.range }} /></Text>{' '}
            <Text className={styles.quiet}>{fill(found.rows, { count: table.rowCount })}</Text>
            {open && table.title !== '' && (
              <Text block size={200} className={styles.quiet}>
                <Saying of={shortTitle(table.title)} />
              </Text>
            )}
          </div>
          {problems.length > 0 && (
            <TemplateProblems problems={problems} disabled={busy} onShow={(cell) => void actions.editTemplate(cell)} />
          )}
          {open && (
            <>
              <Suspense fallback={<div className={styles.columns} />}>
                <ColumnList table={table} disabled={busy} onRole={(column, role) => void actions.setRole(table.range, column, role)} />
              </Suspense>
              <TemplateField table={table} templates={inspection.templates} mistaken={problems.length > 0} chosen={state.templateId} disabled={busy} onChoose={actions.chooseTemplate} onEdit={() => void actions.editTemplate()} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function tableLabel(table: Inspection['tables'][number], { found }: Messages): string {
  return fill(table.title === '' ? found.tableChoiceUntitled : found.tableChoice, { range: table.range, count: table.rowCount, title: shortTitle(table.title) });
}

/** Where the true header was not recognised, all that stands above the one found counts as the title. */
function shortTitle(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}
