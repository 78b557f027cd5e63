import { Button, Combobox, Field, makeStyles, Option, OptionGroup, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RowResult } from '../../check/report';
import type { Failure, TaskChoice } from '../../commands/api';
import { failureText } from '../../locales';
import { useCommands } from '../commandsContext';
import { useNarrowField } from '../narrow';
import { useMessages } from '../words';
import { AUTO, choicesFor, firstChoice, NONE } from './taskSearch';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { maxHeight: '50vh' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface RematchFieldProps {
  readonly row: RowResult;
  readonly templateId: string;
  /** True while a choice could not be carried out; it can be made all the same. */
  readonly busy: boolean;
  /** null: answers no required task; undefined: automatic again. */
  readonly onChoose: (taskId: string | null | undefined) => void;
  readonly onCancel: () => void;
}

/** 手工匹配: the template's tasks to search and choose from. */
export default function RematchField({ row, templateId, busy, onChoose, onCancel }: RematchFieldProps) {
  const styles = useStyles();
  const field = useNarrowField();
  const messages = useMessages();
  const { row: words } = messages;
  const commands = useCommands();
  const [tasks, setTasks] = useState<readonly TaskChoice[] | Failure | null>(null);
  const [chosen, setChosen] = useState<string>(row.taskId ?? NONE);
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');

  useEffect(() => {
    let gone = false;
    commands.tasks(templateId).then(
      (outcome) => !gone && setTasks(outcome.ok ? outcome.value : outcome.failure),
      (error: unknown) => !gone && setTasks({ code: 'unexpected', data: {}, technical: String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [commands, templateId]);
  const known = tasks !== null && !('code' in tasks) ? tasks : null;

  const own = [{ id: AUTO, title: words.matchAuto }, { id: NONE, title: words.matchNone }];
  const titleOf = (value: string) => [...own, ...(known ?? [])].find(({ id }) => id === value)?.title ?? '';
  const choices = choicesFor(search, own, known ?? []);
  const choose = (value: string) => {
    setChosen(value);
    setOpen(false);
    setSearch('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // What an input method does with its keys is its own affair.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !open) onCancel();
    // Whoever typed until one task was left need not go to it first.
    const first = firstChoice(choices);
    if (event.key === 'Enter' && open && search.trim() !== '' && first !== undefined && !event.currentTarget.hasAttribute('aria-activedescendant')) choose(first);
  };

  if (tasks === null) return <Spinner size="tiny" label={words.matchLoading} />;
  return (
    <div className={styles.box}>
      {known === null ? (
        <Field validationState="error" validationMessage={'code' in tasks ? failureText(messages, tasks).next : ''} />
      ) : (
        <Field label={words.matchLabel} hint={words.matchHint}>
          <Combobox
            autoFocus
            className={field}
            listbox={{ className: styles.list }}
            // The arrow keys open the list as well: one stop less on the way.
            expandIcon={{ 'aria-label': words.matchOpen, tabIndex: -1 }}
            open={open}
            // An open list is there to be searched: the words of the choice would stand in the way.
            value={open ? search : titleOf(chosen)}
            placeholder={words.matchSearch}
            selectedOptions={[chosen]}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              // Words that come in at once, as from an input method, stand beside those of the choice.
              setSearch(open ? target.value : target.value.replace(titleOf(chosen), ''));
              setOpen(true);
            }}
            onOpenChange={(_event, data) => {
              setOpen(data.open);
              setSearch('');
            }}
            // Words that no task begins with would take the choice away, the search is what they are for.
            onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && choose(optionValue)}
          >
            {choices.own.map(({ id, title }) => (
              <Option key={id} value={id}>
                {title}
              </Option>
            ))}
            {choices.groups.map(([dimension, members]) => (
              <OptionGroup key={dimension} {...(dimension === '' ? {} : { label: dimension })} lang="zh-CN">
                {members.map(({ id, title }) => (
                  <Option key={id} value={id}>
                    {title}
                  </Option>
                ))}
              </OptionGroup>
            ))}
            {firstChoice(choices) === undefined && (
              <Option disabled value="">
                {words.matchNothing}
              </Option>
            )}
          </Combobox>
        </Field>
      )}
      <div className={styles.buttons}>
        {known !== null && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onChoose(chosen === AUTO ? undefined : chosen === NONE ? null : chosen)}>
            {words.matchSave}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.matchCancel}
        </Button>
      </div>
    </div>
  );
}
