import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { useMessages } from '../words';

const useStyles = makeStyles({
  body: { display: 'block', whiteSpace: 'normal' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  locate: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
});

export interface TemplateProblemsProps {
  /** In plain Chinese; most begin with the cell that they speak of. */
  readonly problems: readonly string[];
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
        <ul className={styles.list} lang="zh-CN">
          {problems.map((problem) => {
            const cell = cellOf(problem);
            return (
              <li key={problem}>
                {cell !== null && (
                  <Button className={styles.locate} size="small" disabledFocusable={disabled} aria-label={fill(finding.locate, { cell })} onClick={() => onShow(cell)}>
                    {cell}
                  </Button>
                )}
                {cell === null ? problem : problem.slice(cell.length)}
              </li>
            );
          })}
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

/** The address that a problem begins with; null where it speaks of the whole sheet. */
function cellOf(problem: string): string | null {
  return /^[A-Z]{1,3}[0-9]{1,7}(?= )/.exec(problem)?.[0] ?? null;
}
