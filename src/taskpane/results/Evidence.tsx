import { makeStyles, tokens } from '@fluentui/react-components';
import { excerptOf } from './excerpt';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
});

/** Characters of context on both sides: about a line of the pane. */
const CONTEXT = 36;

export interface EvidenceProps {
  readonly finding: { readonly evidence: string; readonly span?: readonly [number, number] };
  /** The cell's original text, where it is known. */
  readonly text: string | undefined;
}

/** The original text with the words marked that a finding rests on. Nothing where there are no words. */
export function Evidence({ finding, text }: EvidenceProps) {
  const styles = useStyles();
  const { cutBefore, before, marked, after, cutAfter } = excerptOf(finding, text, CONTEXT);
  if (before === '' && marked === '' && after === '') return null;
  return (
    <blockquote className={styles.quote} lang="zh-CN">
      {cutBefore && '…'}
      {before}
      {marked !== '' && <mark className={styles.mark}>{marked}</mark>}
      {after}
      {cutAfter && '…'}
    </blockquote>
  );
}
