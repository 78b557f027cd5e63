import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ItemResult } from '../../check/report';
import { Filled, Saying } from '../Told';
import { useMessages } from '../words';
import { Indicator } from './Indicator';
import { StatusBadge } from './look';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** So much of an item's words is shown; the cell has the rest. */
const SHOWN = 140;

/** The items of a row with status, words and figures. */
export function ItemList({ items }: { readonly items: readonly ItemResult[] }) {
  const styles = useStyles();
  const { row } = useMessages();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={row.items}>
      {items.map((item, index) => (
        <li key={`${item.path} ${String(index)}`} className={styles.item}>
          <div className={styles.top}>
            <Text size={200} weight="semibold">
              {item.path === '' ? row.wholeTask : <Filled message={row.item} data={{ path: item.path }} />}
            </Text>
            <StatusBadge status={item.status} />
          </div>
          {/* Where the sheet names only the task, the result's own words stand for the item. */}
          {item.text !== item.answer && <Words label={row.task} text={item.text} />}
          <Words label={row.answer} text={item.answer} empty={row.noAnswer} />
          <Text size={200} className={styles.quiet}>
            <Saying of={item.reason} />
          </Text>
          {item.indicators.map((indicator, place) => (
            <Indicator key={place} indicator={indicator} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A label and the words of a cell, shortened. */
function Words({ label, text, empty = '' }: { readonly label: string; readonly text: string; readonly empty?: string }) {
  const styles = useStyles();
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat === '' && empty === '') return null;
  return (
    <Text size={200}>
      <span className={styles.quiet}>{label}</span>{' '}
      {flat === '' ? empty : <span lang="zh-CN">{flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN - 1)}…`}</span>}
    </Text>
  );
}
