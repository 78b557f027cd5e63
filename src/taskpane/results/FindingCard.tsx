import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { memo, useEffect, useRef } from 'react';
import type { Finding, RowResult } from '../../check/report';
import { fill } from '../../locales';
import { useLanguage, useMessages } from '../words';
import { indicatorsOf } from './cells';
import { Evidence } from './Evidence';
import { Indicator } from './Indicator';
import { SeverityBadge } from './look';
import { ruleName } from './ruleName';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // Clear of the bar that stays at the top.
    scrollMargin: '48px',
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  top: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  rule: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  icon: { minWidth: 'auto' },
  message: { justifyContent: 'flex-start', textAlign: 'start', padding: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal' },
  suggestion: { color: tokens.colorNeutralForeground2 },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly row: RowResult | undefined;
  readonly sheet: string;
  /** Original text of the finding's cell, where it is known. */
  readonly text: string | undefined;
  readonly current: boolean;
  readonly onChoose: (finding: Finding) => void;
}

/** One finding: what is wrong, the words it rests on, the figures, what to do. Its sentence and 定位 select the cell. */
export const FindingCard = memo(function FindingCard({ finding, row, sheet, text, current, onChoose }: FindingCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  const [copied, copy] = useCopy();
  const { finding: words } = messages;
  const severity = messages.severity[finding.severity];
  const { cell, message, evidence, suggestion } = finding;

  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <li ref={card} className={mergeClasses(styles.card, current && styles.current)} aria-current={current ? 'true' : undefined}>
      <div className={styles.top}>
        <SeverityBadge severity={finding.severity} />
        <Text size={200} className={styles.rule}>
          {ruleName(finding.rule, language)}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={<LocationRegular />}
          aria-label={fill(words.locate, { cell: finding.cell })}
          title={fill(words.locate, { cell: finding.cell })}
          onClick={() => onChoose(finding)}
        >
          {finding.cell}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={<CopyRegular />}
          aria-label={words.copy}
          title={words.copy}
          onClick={() => void copy(fill(words.copyText, { severity, sheet, cell, message, evidence, suggestion }))}
        />
      </div>
      {copied !== null && (
        <Text size={200} role="status">
          {copied ? words.copied : words.copyFailed}
        </Text>
      )}
      <Button appearance="transparent" className={styles.message} lang="zh-CN" onClick={() => onChoose(finding)}>
        {finding.message}
      </Button>
      <Evidence finding={finding} text={text} />
      {indicatorsOf(finding, row).map((indicator, index) => (
        <Indicator key={index} indicator={indicator} />
      ))}
      {finding.suggestion !== '' && (
        <Text size={200} className={styles.suggestion}>
          {fill(messages.lines.labelled, { label: words.suggestion })}
          <span lang="zh-CN">{finding.suggestion}</span>
        </Text>
      )}
    </li>
  );
});
