import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ProgressBarProps } from '@fluentui/react-components';
import { figureWords } from '../../check/figureWords';
import type { IndicatorResult, Status } from '../../check/report';
import { fill } from '../../locales';
import { Saying, Told } from '../Told';
import { useMessages } from '../words';
import { completionPercent, targetWords } from './figures';
import { StatusBadge } from './look';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  label: { color: tokens.colorNeutralForeground3 },
});

const COLOUR: Readonly<Record<Status, NonNullable<ProgressBarProps['color']>>> = {
  missing: 'error',
  unmet: 'error',
  inProgress: 'warning',
  pending: 'warning',
  review: 'brand',
  met: 'success',
  exceeded: 'success',
};

/** A target against the figure that was reported for it, with a bar where a rate says something. */
export function Indicator({ indicator }: { readonly indicator: IndicatorResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicator: words } = messages;
  const percent = completionPercent(indicator);
  const source = { sheet: words.fromSheet, template: words.fromTemplate, result: words.fromResult }[indicator.target.source];
  return (
    <div className={styles.box}>
      <div className={styles.top}>
        <Text size={200} weight="semibold" lang="zh-CN">
          {indicator.name}
        </Text>
        <StatusBadge status={indicator.status} />
      </div>
      <div className={styles.figures}>
        <Text size={200} title={source}>
          <span className={styles.label}>{words.target}</span> <Told pieces={targetWords(indicator.target, messages)} />
        </Text>
        <Text size={200}>
          <span className={styles.label}>{words.actual}</span> {indicator.actual === null ? words.none : <Saying of={figureWords(indicator.actual)} />}
        </Text>
        {percent !== undefined && (
          <Text size={200} className={styles.label}>
            {fill(words.rate, { rate: percent })}
          </Text>
        )}
      </div>
      {percent !== undefined && <ProgressBar value={Math.min(1, percent / 100)} color={COLOUR[indicator.status]} aria-hidden="true" />}
    </div>
  );
}
