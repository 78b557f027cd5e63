import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { memo, useEffect, useId, useRef } from 'react';
import type { Finding, RowResult } from '../../check/report';
import { fill } from '../../locales';
import { Told } from '../Told';
import { useMessages, useTranslation } from '../words';
import { indicatorsOf } from './cells';
import { copyText } from './copyText';
import { Evidence } from './Evidence';
import { findingWords } from './findingWords';
import { useListContent } from './listContext';
import { Handling } from './Handling';
import { Indicator } from './Indicator';
import { SeverityBadge } from './look';
import { ruleName } from './ruleName';
import { useCopy } from './useCopy';
import { ENTRY } from './useFocusKept';

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
  rule: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  // Together at the end of the line, whichever line that is.
  actions: { display: 'flex', marginLeft: 'auto' },
  icon: { minWidth: 'auto' },
  message: { justifyContent: 'flex-start', textAlign: 'start', padding: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal' },
  suggestion: { color: tokens.colorNeutralForeground2 },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly row: RowResult | undefined;
}

/** One finding: what is wrong, the words it rests on, the figures, what to do. Its sentence and 定位 select the cell. */
export const FindingCard = memo(function FindingCard({ finding, row }: FindingCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const translation = useTranslation();
  const { report, texts, ids, current: currentId, onChoose, takesFocus, onWhy } = useListContent();
  const current = currentId !== null && ids.get(finding) === currentId;
  const card = useRef<HTMLLIElement>(null);
  const sentence = useId();
  const [copied, copy] = useCopy();
  const { finding: words } = messages;
  const { message, suggestion } = findingWords(finding, translation);

  useEffect(() => {
    if (!current) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    // Read out, and what Tab comes to next is its own.
    if (takesFocus.current) document.getElementById(sentence)?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [current, sentence, takesFocus]);

  return (
    <li ref={card} className={mergeClasses(styles.card, current && styles.current)} aria-current={current ? 'true' : undefined} tabIndex={-1} {...{ [ENTRY]: '' }}>
      <div className={styles.top}>
        <SeverityBadge severity={finding.severity} />
        <Button size="small" appearance="transparent" className={styles.rule} icon={<QuestionCircleRegular />} iconPosition="after" title={words.why} onClick={() => onWhy(finding.rule)}>
          {ruleName(finding.rule, translation)}
        </Button>
        <span className={styles.actions}>
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
            onClick={() => void copy(copyText(report.sheet, finding, row))}
          />
        </span>
      </div>
      {copied !== null && (
        <Text size={200} role="status">
          {copied ? words.copied : words.copyFailed}
        </Text>
      )}
      <Button id={sentence} appearance="transparent" className={styles.message} onClick={() => onChoose(finding)}>
        <span>
          <Told pieces={message} />
        </span>
      </Button>
      <Evidence finding={finding} text={texts[finding.cell]} />
      {indicatorsOf(finding, row).map((indicator, index) => (
        <Indicator key={index} indicator={indicator} />
      ))}
      {suggestion.length > 0 && (
        <Text size={200} className={styles.suggestion}>
          {fill(messages.lines.labelled, { label: words.suggestion })}
          <Told pieces={suggestion} />
        </Text>
      )}
      <Handling finding={finding} />
    </li>
  );
});
