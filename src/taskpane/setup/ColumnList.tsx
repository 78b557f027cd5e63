import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { FoundTable } from '../../commands/api';
import type { ColumnRole } from '../../check/table/model';
import { columnNumber } from '../../check/address';
import { fill } from '../../locales';
import { useMessages } from '../words';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
});

/** The columns of a table with what each is for, from left to right; the header's own words as a tip. */
export function ColumnList({ table }: { readonly table: FoundTable }) {
  const styles = useStyles();
  const { found, role } = useMessages();
  const columns = (Object.keys(table.columns) as ColumnRole[])
    .flatMap((name) => {
      const column = table.columns[name];
      return column === undefined ? [] : [{ name, ...column }];
    })
    .sort((a, b) => columnNumber(a.letter) - columnNumber(b.letter));
  return (
    <ul className={styles.list} aria-label={found.columns}>
      {columns.map(({ name, letter, header }) => (
        <li key={name} title={fill(found.headerWords, { header })}>
          <Badge appearance="outline" color="informative" size="large">
            {letter} {role[name]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
