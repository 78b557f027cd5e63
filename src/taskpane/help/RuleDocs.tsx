import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ColumnRole } from '../../check/table/model';
import type { Rule, RuleExample } from '../../check/rules';
import { fill } from '../../locales';
import { ruleText } from '../results/ruleName';
import { useMessages, useTranslation } from '../words';

const useStyles = makeStyles({
  docs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { padding: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorTransparentStroke}` },
  cell: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  role: { flex: '0 0 5em', color: tokens.colorNeutralForeground3, margin: 0 },
  words: { flex: '1 1 0', minWidth: 0, margin: 0, whiteSpace: 'pre-line' },
});

/** What a rule says, why, and how its examples look: these are rows of a Chinese table in every language. */
export function RuleDocs({ rule }: { readonly rule: Rule }) {
  const styles = useStyles();
  const { help } = useMessages();
  const { examples } = rule.docs;
  const text = ruleText(rule.id, useTranslation()) ?? rule.docs;
  return (
    <div className={styles.docs}>
      <p className={styles.text}>{text.description}</p>
      <Text block weight="semibold">
        {help.why}
      </Text>
      <p className={styles.text}>{text.rationale}</p>
      <Example title={help.wrong} example={examples.wrong} />
      <Example title={help.right} example={examples.right} />
    </div>
  );
}

/** The rows of an example, each cell under the name of its column. */
function Example({ title, example }: { readonly title: string; readonly example: RuleExample }) {
  const styles = useStyles();
  const { help, role: roles, lines } = useMessages();
  return (
    <>
      <Text block weight="semibold">
        {title}
      </Text>
      {(example.template ?? []).map(({ title: task, requirements }) => (
        <Text key={task} size={200}>
          {fill(lines.labelled, { label: help.template })}
          <span lang="zh-CN">
            {task}。{requirements.join('；')}
          </span>
        </Text>
      ))}
      <ul className={styles.list}>
        {example.rows.map((row, index) => (
          <li key={index} className={styles.row}>
            {(Object.keys(row) as ColumnRole[]).map((role) => (
              <dl key={role} className={styles.cell}>
                <dt className={styles.role}>
                  <Text size={200}>{roles[role]}</Text>
                </dt>
                <dd className={styles.words} lang="zh-CN">
                  <Text size={200}>{row[role] === '' ? '　' : row[role]}</Text>
                </dd>
              </dl>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
