import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMessages } from '../words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} 0` },
});

export interface NothingProps {
  /** True where there would be something without the filter. */
  readonly filtered: boolean;
  /** What to say where there is nothing at all. */
  readonly empty: string;
  readonly onClearFilter: () => void;
}

/** An empty list: says why, and offers to take the filter away. */
export function Nothing({ filtered, empty, onClearFilter }: NothingProps) {
  const styles = useStyles();
  const { result } = useMessages();
  return (
    <div className={styles.box}>
      <Text>{filtered ? result.noMatch : empty}</Text>
      {filtered && <Button onClick={onClearFilter}>{result.clearFilter}</Button>}
    </div>
  );
}
