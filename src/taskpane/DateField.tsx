import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useLanguage } from './words';

const useStyles = makeStyles({ chosen: { display: 'block' } });

export interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** `YYYY-MM-DD`, or '' for none. */
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * A date, chosen in the system's own field. That one writes dates as the computer does, whatever the
 * pane's language, so the chosen day stands below it in words.
 */
export function DateField({ label, hint, value, disabled, onChange }: DateFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = value === '' ? '' : new Intl.DateTimeFormat(language === 'zh-CN' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  return (
    <Field
      label={label}
      hint={{
        children: (
          <>
            {words !== '' && <strong className={styles.chosen}>{words}</strong>}
            {hint}
          </>
        ),
      }}
    >
      <Input type="date" value={value} disabled={disabled} onChange={(_event, chosen) => onChange(chosen.value)} />
    </Field>
  );
}
