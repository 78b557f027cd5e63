import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { TemplateProblem } from '../../commands/api';
import { fill } from '../../locales';
import { Saying } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  body: { display: 'block', whiteSpace: 'normal' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  locate: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
});

export interface TemplateProblemsProps {
  readonly problems: readonly TemplateProblem[];
  readonly disabled: boolean;
  /** Opens the template, at a cell of it where one is named. */
  readonly onShow: (cell?: string) => void;
}

/** The mistakes in the template that the workbook keeps, each with the way to its cell. */
export function TemplateProblems({ problems, disabled, onShow }: TemplateProblemsProps) {
  const styles = useStyles();
  const { template, finding } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{template.problems}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map(({ cell, says }, index) => (
            <li key={index}>
              {cell !== null && (
                <Button className={styles.locate} size="small" disabledFocusable={disabled} aria-label={fill(finding.locate, { cell })} onClick={() => onShow(cell)}>
                  {cell}
                </Button>
              )}{' '}
              <Saying of={says} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={disabled} onClick={() => onShow()}>
          {template.show}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
