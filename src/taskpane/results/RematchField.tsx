import { Button, Combobox, Field, makeStyles, Option, OptionGroup, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { RowResult } from '../../check/report';
import type { Failure, TaskChoice } from '../../commands/api';
import { failureText } from '../../locales';
import { useCommands } from '../commandsContext';
import { useMessages } from '../words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  combo: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Values of the two entries that are no task; ids of tasks never begin so. */
const AUTO = '#auto';
const NONE = '#none';

export interface RematchFieldProps {
  readonly row: RowResult;
  readonly templateId: string;
  /** null: answers no required task; undefined: automatic again. */
  readonly onChoose: (taskId: string | null | undefined) => void;
  readonly onCancel: () => void;
}

/** 手工匹配: the template's tasks to search and choose from. */
export default function RematchField({ row, templateId, onChoose, onCancel }: RematchFieldProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { row: words } = messages;
  const commands = useCommands();
  const [tasks, setTasks] = useState<readonly TaskChoice[] | Failure | null>(null);
  const [chosen, setChosen] = useState<string>(row.taskId ?? NONE);
  const [search, setSearch] = useState<string | null>(null);

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

  const groups = useMemo(() => grouped(known ?? [], search ?? ''), [known, search]);
  const titleOf = (value: string) => (value === AUTO ? words.matchAuto : value === NONE ? words.matchNone : (known?.find(({ id }) => id === value)?.title ?? ''));

  if (tasks === null) return <Spinner size="tiny" label={words.matchLoading} />;
  return (
    <div className={styles.box}>
      {known === null ? (
        <Field validationState="error" validationMessage={'code' in tasks ? failureText(messages, tasks).next : ''} />
      ) : (
        <Field label={words.matchLabel} hint={words.matchHint}>
          <Combobox
            autoFocus
            className={styles.combo}
            listbox={{ className: styles.list }}
            value={search ?? titleOf(chosen)}
            placeholder={words.matchSearch}
            selectedOptions={[chosen]}
            onChange={(event) => setSearch(event.target.value)}
            // An open list is there to be searched: the words of the choice would stand in the way.
            onOpenChange={(_event, { open }) => setSearch(open ? (before) => before ?? '' : null)}
            onOptionSelect={(_event, { optionValue }) => {
              if (optionValue !== undefined) setChosen(optionValue);
              setSearch(null);
            }}
          >
            <Option value={AUTO}>{words.matchAuto}</Option>
            <Option value={NONE}>{words.matchNone}</Option>
            {groups.map(([dimension, members]) => (
              <OptionGroup key={dimension} {...(dimension === '' ? {} : { label: dimension })} lang="zh-CN">
                {members.map(({ id, title }) => (
                  <Option key={id} value={id}>
                    {title}
                  </Option>
                ))}
              </OptionGroup>
            ))}
            {groups.length === 0 && (
              <Option disabled value="">
                {words.matchNothing}
              </Option>
            )}
          </Combobox>
        </Field>
      )}
      <div className={styles.buttons}>
        {known !== null && (
          <Button size="small" appearance="primary" onClick={() => onChoose(chosen === AUTO ? undefined : chosen === NONE ? null : chosen)}>
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

/** Tasks whose titles hold the words, by dimension, in the template's order. */
function grouped(tasks: readonly TaskChoice[], search: string): readonly (readonly [string, readonly TaskChoice[]])[] {
  const words = search.replace(/\s/g, '');
  const groups = new Map<string, TaskChoice[]>();
  for (const task of tasks) {
    if (!task.title.replace(/\s/g, '').includes(words)) continue;
    const members = groups.get(task.dimension);
    if (members === undefined) groups.set(task.dimension, [task]);
    else members.push(task);
  }
  return [...groups];
}
