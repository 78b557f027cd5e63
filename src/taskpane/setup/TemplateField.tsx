import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { FoundTable, TemplateChoice } from '../../commands/api';
import { tellMessage, type Piece, type Tongue } from '../../check/said';
import type { Messages } from '../../locales';
import { Told, useTongue } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  edit: { alignSelf: 'flex-start' },
  // A long name is cut rather than pushing the list out of a narrow pane.
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface TemplateFieldProps {
  readonly table: FoundTable;
  readonly templates: readonly TemplateChoice[];
  /** True where the template that the workbook keeps has mistakes: it would be used, were it not for them. */
  readonly mistaken: boolean;
  /** A template's id, `auto` or `none`. */
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (templateId: string) => void;
  readonly onEdit: () => void;
}

/** The template, why it was chosen, the others that may be chosen, and the way to edit it. */
export function TemplateField({ table, templates, mistaken, chosen, disabled, onChoose, onEdit }: TemplateFieldProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { template } = messages;
  const tongue = useTongue();
  return (
    <>
      <Field label={template.label} hint={mistaken && chosen === 'auto' ? template.mistaken : <Told pieces={reason(table, templates, chosen, messages, tongue)} />}>
        <Select className={styles.narrow} value={chosen} disabled={disabled} onChange={(_event, { value }) => onChoose(value)}>
          <option value="auto">{template.auto}</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id} lang="zh-CN">
              {name}
            </option>
          ))}
          <option value="none">{template.none}</option>
        </Select>
      </Field>
      <Button className={styles.edit} size="small" icon={<EditRegular />} title={template.editHint} disabledFocusable={disabled} onClick={onEdit}>
        {template.edit}
      </Button>
    </>
  );
}

/** Which template counts and why; its whole name, for which the list has no room in a narrow pane. */
function reason(table: FoundTable, templates: readonly TemplateChoice[], chosen: string, { template }: Messages, tongue: Tongue): readonly Piece[] {
  if (chosen === 'none') return tellMessage(template.noneReason, {}, tongue);
  if (chosen !== 'auto') return tellMessage(template.chosenByHand, { name: templates.find(({ id }) => id === chosen)?.name ?? chosen }, tongue);
  if (table.template !== null) return tellMessage(template.chosenFor, { name: table.template.name, reason: table.template.reason }, tongue);
  return table.templateRefused === undefined ? tellMessage(template.noneFound, {}, tongue) : tellMessage(template.noneBecause, { reason: table.templateRefused }, tongue);
}
