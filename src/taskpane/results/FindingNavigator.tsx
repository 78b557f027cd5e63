import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../check/report';
import { fill } from '../../locales';
import { useMessages } from '../words';

const useStyles = makeStyles({
  // Stays in reach while the list scrolls.
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

export interface FindingNavigatorProps {
  /** The findings in the order in which they are shown. */
  readonly order: readonly Finding[];
  /** The one that was gone to last, by its name among `ids`. */
  readonly current: string | null;
  readonly ids: ReadonlyMap<Finding, string>;
  /** `byKey`: it was gone to by F8, whatever had the focus. */
  readonly onChoose: (finding: Finding, byKey?: boolean) => void;
  /** True where `order` leaves out what was found of the table as a whole. */
  readonly inRows: boolean;
}

/**
 * 上一条 and 下一条, by button and by F8 and Shift+F8; after the last one comes the first. Where the
 * last one was mended meanwhile, the next one is what has moved up to its place.
 */
export function FindingNavigator({ order, current, ids, onChoose, inRows }: FindingNavigatorProps) {
  const styles = useStyles();
  const { result, row } = useMessages();
  const index = current === null ? -1 : order.findIndex((finding) => ids.get(finding) === current);
  const last = useRef(-1);

  useEffect(() => {
    if (index >= 0 || current === null) last.current = index;
  }, [index, current]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = neighbour(order, index, last.current, event.shiftKey ? -1 : 1);
      if (next === undefined) return;
      event.preventDefault();
      onChoose(next, true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [order, index, onChoose]);

  if (order.length === 0) return null;
  const go = (step: 1 | -1) => {
    const next = neighbour(order, index, last.current, step);
    if (next !== undefined) onChoose(next);
  };
  return (
    <div className={styles.bar} role="group" aria-label={row.findings}>
      <Text size={200} className={styles.place}>
        {index < 0 ? fill(inRows ? result.inRows : result.inAll, { count: order.length }) : fill(result.position, { index: index + 1, count: order.length })}
      </Text>
      <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} title={result.previous} aria-label={result.previous} onClick={() => go(-1)} />
      <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} title={result.next} aria-label={result.next} onClick={() => go(1)} />
    </div>
  );
}

function neighbour(order: readonly Finding[], index: number, last: number, step: 1 | -1): Finding | undefined {
  if (index >= 0) return order[(index + step + order.length) % order.length];
  if (last >= 0) return order[(step === 1 ? last : last - 1 + order.length) % order.length];
  return order.at(step === 1 ? 0 : -1);
}
