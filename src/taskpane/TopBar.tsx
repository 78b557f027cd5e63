import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense } from 'react';
import type { Language } from '../locales';
import type { PaneView } from './view';
import { useMessages } from './words';

// Menus need much code that the first paint does not.
const MoreMenu = lazy(() => import('./MoreMenu'));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, margin: 0, overflowWrap: 'normal' },
});

export interface TopBarProps {
  readonly onOpen: (view: PaneView) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Name of the product, and 更多. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { product, menu } = useMessages();
  const waiting = (
    <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} disabled>
      {menu.more}
    </Button>
  );
  return (
    <header className={styles.bar}>
      <img src="assets/icon-24.png" srcSet="assets/icon-48.png 2x" width={24} height={24} alt="" />
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {product.name}
      </Text>
      <Suspense fallback={waiting}>
        <MoreMenu {...props} />
      </Suspense>
    </header>
  );
}
