import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import type { Language } from '../locales';
import { useLanguage, useMessages } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, margin: 0 },
});

/** Name of the product and the switch of the language. */
export function TopBar({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { product, menu } = useMessages();
  const other: Language = useLanguage() === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <header className={styles.bar}>
      <img src="assets/icon-24.png" srcSet="assets/icon-48.png 2x" width={24} height={24} alt="" />
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {product.name}
      </Text>
      {/* Named in the language that it leads to, so that whoever is lost finds it. */}
      <Button size="small" appearance="subtle" icon={<LocalLanguageRegular />} lang={other} onClick={() => onLanguage(other)}>
        {other === 'zh-CN' ? menu.zh : menu.en}
      </Button>
    </header>
  );
}
