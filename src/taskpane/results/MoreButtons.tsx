import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { PAGE } from './usePages';
import type { Pages } from './usePages';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The button above a long list that shows what stands before. Nothing where all of it is shown. */
export function EarlierButton({ pages }: { readonly pages: Pages }) {
  const styles = useStyles();
  const { result } = useMessages();
  if (pages.from === 0) return null;
  return (
    <div className={styles.box}>
      <Button onClick={pages.showEarlier}>{fill(result.earlier, { count: Math.min(PAGE, pages.from) })}</Button>
    </div>
  );
}

/** The button below a long list that shows more, and how much is shown. Nothing where all of it is shown. */
export function LaterButton({ pages, total }: { readonly pages: Pages; readonly total: number }) {
  const styles = useStyles();
  const { result } = useMessages();
  if (pages.from === 0 && pages.to >= total) return null;
  return (
    <div className={styles.box}>
      {pages.to < total && <Button onClick={pages.showLater}>{fill(result.more, { count: Math.min(PAGE, total - pages.to) })}</Button>}
      <Text size={200} className={styles.quiet}>
        {fill(result.shown, { from: pages.from + 1, to: pages.to, total })}
      </Text>
    </div>
  );
}
