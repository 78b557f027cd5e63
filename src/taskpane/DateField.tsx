import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { readDay } from './dates';
import { useNarrowField } from './narrow';
import { useLanguage, useMessages } from './words';

export interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** `YYYY-MM-DD`, or '' for none. */
  readonly value: string;
  readonly disabled?: boolean;
  /** The year that is meant where only month and day are written. */
  readonly yearOf: (month: number, day: number) => number;
  readonly onChange: (value: string) => void;
  /** Told when what is written becomes no day, and when that is mended. */
  readonly onFaulty?: (faulty: boolean) => void;
}

/**
 * A day, written as clerks write it. Not the system's own field: that one speaks the computer's language
 * (mm/dd/yyyy), whatever the pane's. What is no day is said when it is left, and changes nothing.
 */
export function DateField({ label, hint, value, disabled, yearOf, onChange, onFaulty }: DateFieldProps) {
  const field = useNarrowField();
  const language = useLanguage();
  const { date } = useMessages();
  const [written, setWritten] = useState<string | null>(null);
  const [faulty, setFaulty] = useState(false);
  const tellFaulty = (now: boolean) => {
    setFaulty(now);
    if (now !== faulty) onFaulty?.(now);
  };
  const day = written === null ? value : readDay(written, yearOf);
  const shown = value === '' || language !== 'zh-CN' ? value : new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

  const settle = () => {
    tellFaulty(day === null);
    if (day === null) return;
    setWritten(null);
    if (day !== value) onChange(day);
  };
  return (
    <Field label={label} hint={hint} validationState={faulty ? 'error' : 'none'} validationMessage={faulty ? date.wrong : null}>
      <Input
        className={field}
        value={written ?? shown}
        placeholder={date.form}
        disabled={disabled}
        onChange={(_event, { value: text }) => {
          setWritten(text);
          tellFaulty(false);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
          if (key !== 'Escape') return;
          setWritten(null);
          tellFaulty(false);
        }}
      />
    </Field>
  );
}
