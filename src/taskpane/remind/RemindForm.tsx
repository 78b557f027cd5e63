import { Button, Field, makeStyles, Radio, RadioGroup, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { useMemo, useState } from 'react';
import type { CheckResult, Failure, Outcome, Reminder, ReminderRequest } from '../../commands/api';
import { fill } from '../../locales';
import { REMINDER_SUBJECTS, reminderChoices } from '../../output/reminder/choices';
import type { ReminderSubject } from '../../output/reminder/choices';
import { useCommands } from '../commandsContext';
import { DateField } from '../DateField';
import { nextYearOf } from '../dates';
import { FailureNote } from '../FailureNote';
import type { PaneActions } from '../state/usePane';
import { useMessages } from '../words';
import { ReminderMade } from './ReminderMade';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // A long name is cut rather than pushing the list out of a narrow pane.
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  subjects: { flexWrap: 'wrap' },
  body: { whiteSpace: 'normal' },
});

type Made = Reminder | Failure | 'making' | null;

/** Chooses whom or what to remind of, from what is still open in a result. */
export function RemindForm({ result, actions }: { readonly result: CheckResult; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { remind } = useMessages();
  const commands = useCommands();
  const choices = useMemo(() => reminderChoices(result.report, result.settled ?? []), [result]);
  const subjects = REMINDER_SUBJECTS.filter((by) => choices.some((choice) => choice.by === by));
  const [wantedBy, setBy] = useState<ReminderSubject | null>(null);
  const [wanted, setValue] = useState<string | null>(null);
  const [deadline, setDeadline] = useState('');
  // A deadline that cannot be read must not be left out in silence.
  const [isDeadlineFaulty, setDeadlineFaulty] = useState(false);
  const [made, setMade] = useState<Made>(null);
  const by = wantedBy ?? subjects[0];
  if (by === undefined) return <Text>{remind.nothing}</Text>;
  const offered = choices.filter((choice) => choice.by === by);
  const chosen = offered.find((choice) => choice.value === wanted) ?? offered[0];

  const make = async () => {
    if (chosen === undefined || isDeadlineFaulty) return;
    setMade('making');
    const { sheet, range, template } = result.report;
    const request: ReminderRequest = {
      sheet, range, templateId: template?.id ?? 'none', target: { by, value: chosen.value }, write: true, ...(deadline === '' ? {} : { deadline }),
    };
    const outcome = await commands.remind(request).catch((error: unknown): Outcome<Reminder> => ({ ok: false, failure: { code: 'unexpected', data: {}, technical: String(error) } }));
    setMade(outcome.ok ? outcome.value : outcome.failure);
  };
  return (
    <div className={styles.form}>
      <Field label={remind.by}>
        <RadioGroup
          layout="horizontal"
          className={styles.subjects}
          value={by}
          onChange={(_event, { value }) => {
            setBy(REMINDER_SUBJECTS.find((one) => one === value) ?? null);
            setMade(null);
          }}
        >
          {subjects.map((one) => (
            <Radio key={one} value={one} label={remind.subject[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={fill(remind.target, { subject: remind.subject[by] })}>
        <Select
          className={styles.narrow}
          value={chosen?.value ?? ''}
          onChange={(_event, { value }) => {
            setValue(value);
            setMade(null);
          }}
        >
          {offered.map(({ value, points }) => (
            <option key={value} value={value} lang="zh-CN">
              {fill(remind.choice, { name: value.replace(/\s+/g, ' '), points })}
            </option>
          ))}
        </Select>
      </Field>
      <DateField label={remind.deadline} hint={remind.deadlineHint} value={deadline} yearOf={nextYearOf(new Date())} onChange={setDeadline} onFaulty={setDeadlineFaulty} />
      <Button appearance="primary" icon={<MailAlertRegular />} disabledFocusable={made === 'making' || isDeadlineFaulty} onClick={() => void make()}>
        {remind.make}
      </Button>
      <div role="status">{made === 'making' && <Spinner size="tiny" label={remind.making} />}</div>
      {made !== null && made !== 'making' && ('code' in made ? <FailureNote failure={made} /> : <ReminderMade reminder={made} actions={actions} />)}
    </div>
  );
}
