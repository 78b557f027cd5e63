import { makeStyles, SearchBox, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RuleChoice, WorkbookSettings } from '../../commands/api';
import { fill } from '../../locales';
import { useCommands } from '../commandsContext';
import { ruleName, ruleText } from '../results/ruleName';
import { useNarrowField } from '../narrow';
import { useMessages, useTranslation } from '../words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { flex: '1 1 120px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  use: { flex: '0 1 auto' },
});

type Use = WorkbookSettings['rules'][string];
const USES: readonly Use[] = ['error', 'warning', 'info', 'off'];

export interface RuleSettingsProps {
  readonly rules: WorkbookSettings['rules'];
  readonly disabled: boolean;
  readonly onChange: (rules: WorkbookSettings['rules']) => void;
}

/** Every rule with its severity, or switched off. */
export function RuleSettings({ rules, disabled, onChange }: RuleSettingsProps) {
  const styles = useStyles();
  const field = useNarrowField();
  const { settings: words, severity: severities, result: { clearSearch } } = useMessages();
  const translation = useTranslation();
  const commands = useCommands();
  const [choices, setChoices] = useState<readonly RuleChoice[]>([]);
  const [search, setSearch] = useState('');

  useEffect(() => {
    let gone = false;
    commands.rules().then(
      (known) => !gone && setChoices(known),
      // What cannot be loaded is told by the commands that need it; without them there is nothing to choose.
      () => !gone && setChoices([]),
    );
    return () => {
      gone = true;
    };
  }, [commands]);

  const wanted = search.trim().toLowerCase();
  const shown = choices.filter(({ id }) => `${ruleName(id, translation)} ${ruleText(id, translation)?.description ?? ''}`.toLowerCase().includes(wanted));
  const choose = (id: string, usual: Use, use: Use) => {
    const { [id]: _before, ...others } = rules;
    onChange(use === usual ? others : { ...others, [id]: use });
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.title}>
        {words.rules}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {words.rulesHint}
      </Text>
      <SearchBox className={field} placeholder={words.searchRules} aria-label={words.searchRules} dismiss={{ 'aria-label': clearSearch }} value={search} onChange={(_event, { value }) => setSearch(value)} />
      {shown.length === 0 && choices.length > 0 && <Text>{words.noRules}</Text>}
      <ul className={styles.list}>
        {shown.map(({ id, severity: usual }) => (
          <li key={id} className={styles.rule}>
            <span className={styles.words}>
              <Text weight={Object.hasOwn(rules, id) ? 'bold' : 'regular'}>{ruleName(id, translation)}</Text>
              <Text size={200} className={styles.quiet}>
                {ruleText(id, translation)?.description}
              </Text>
            </span>
            <Select
              size="small"
              className={styles.use}
              aria-label={fill(words.severityOf, { rule: ruleName(id, translation) })}
              value={rules[id] ?? usual}
              disabled={disabled}
              onChange={(_event, { value }) => {
                const use = USES.find((one) => one === value);
                if (use !== undefined) choose(id, usual, use);
              }}
            >
              {USES.map((use) => (
                <option key={use} value={use}>
                  {use === 'off' ? words.ruleOff : use === usual ? fill(words.usual, { severity: severities[use] }) : severities[use]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
