import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { PAGE } from './usePages';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** How much of a long list is shown, and the button that shows more. Nothing where all is shown. */
export function MoreButton({ shown, total, onMore }: MoreButtonProps) {
  const styles = useStyles();
  const { result } = useMessages();
  if (shown >= total) return null;
  return (
    <div className={styles.box}>
      <Button onClick={onMore}>{fill(result.more, { count: Math.min(PAGE, total - shown) })}</Button>
      <Text size={200} className={styles.quiet}>
        {fill(result.shown, { shown, total })}
      </Text>
    </div>
  );
}
