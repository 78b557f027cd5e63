import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES } from '../../check/rules';
import { fill } from '../../locales';
import { SeverityBadge } from '../results/look';
import { ruleName } from '../results/ruleName';
import { Subpage } from '../Subpage';
import { useMessages, useTranslation } from '../words';
import { RuleDocs } from './RuleDocs';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  meaning: { margin: 0 },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}`, padding: `${tokens.spacingVerticalXXS} 0` },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** 帮助和规则: what the add-in does and does not do, its keys, and every rule with its reason. */
export default function HelpView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { help } = useMessages();
  const translation = useTranslation();
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <Subpage title={help.title} onBack={onBack}>
      <Points title={help.doesTitle} points={Object.values(help.does)} />
      <Points title={help.doesNotTitle} points={Object.values(help.doesNot)} />
      <section className={styles.section}>
        <Subtitle2 as="h3" className={styles.title}>
          {help.keysTitle}
        </Subtitle2>
        <dl className={styles.keys}>
          <dt>
            <kbd>F8</kbd>
          </dt>
          <dd className={styles.meaning}>{help.keyNext}</dd>
          <dt>
            <kbd>Shift+F8</kbd>
          </dt>
          <dd className={styles.meaning}>{help.keyPrevious}</dd>
        </dl>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h3" className={styles.title}>
          {fill(help.rulesTitle, { count: RULES.length })}
        </Subtitle2>
        <Text size={200}>{help.rulesIntro}</Text>
        <Accordion multiple collapsible openItems={[...open]} onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}>
          {RULES.map((rule) => (
            <AccordionItem key={rule.id} value={rule.id}>
              <AccordionHeader size="small" as="h4">
                <span className={styles.header}>
                  {ruleName(rule.id, translation)} <SeverityBadge severity={rule.severity} />
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>{open.includes(rule.id) && <RuleDocs rule={rule} />}</AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </section>
    </Subpage>
  );
}

/** A heading and short sentences below it. */
function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
