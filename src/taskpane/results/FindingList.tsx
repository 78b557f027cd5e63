import { Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../check/report';
import { fill } from '../../locales';
import type { Messages, Translation } from '../../locales';
import { useMessages, useTranslation } from '../words';
import { FindingCard } from './FindingCard';
import { useListContent } from './listContext';
import { EarlierButton, LaterButton } from './MoreButtons';
import { Nothing } from './Nothing';
import { ruleName } from './ruleName';
import type { FindingGroup, Grouping } from './selection';
import { usePages } from './usePages';

const useStyles = makeStyles({
  // As wide as its words, the list as wide as the rest.
  grouping: { gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** What the list was made by: another filter, grouping or table begins at the top. */
  readonly basis: string;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onClearFilter: () => void;
}

/** All findings, grouped by row, by rule or by severity. */
export function FindingList({ groups, basis, grouping, onGroup, onClearFilter }: FindingListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const translation = useTranslation();
  const { report, ids, current } = useListContent();
  const { result } = messages;
  const rows = useMemo(() => new Map(report.rows.map((row) => [row.row, row])), [report]);
  const flat = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const pages = usePages(flat, current === null ? -1 : flat.findIndex((finding) => ids.get(finding) === current), basis);

  if (flat.length === 0) return <Nothing filtered={report.findings.length > 0} empty={result.noFindings} onClearFilter={onClearFilter} />;
  return (
    <>
      <Field className={styles.grouping} label={result.grouping} size="small" orientation="horizontal">
        <Select size="small" value={grouping} onChange={(_event, { value }) => onGroup(value === 'rule' || value === 'severity' ? value : 'row')}>
          <option value="row">{result.byRow}</option>
          <option value="rule">{result.byRule}</option>
          <option value="severity">{result.bySeverity}</option>
        </Select>
      </Field>
      <EarlierButton pages={pages} />
      {between(groups, pages.from, pages.to).map(({ name, findings, total }) => (
        <section key={name} className={styles.group}>
          <Subtitle2 as="h3" className={styles.title}>
            {fill(result.counted, { label: groupLabel(name, grouping, messages, translation), count: total })}
          </Subtitle2>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingCard key={ids.get(finding)} finding={finding} row={rows.get(finding.row)} />
            ))}
          </ul>
        </section>
      ))}
      <LaterButton pages={pages} total={flat.length} />
    </>
  );
}

/** What the groups hold of the findings from the one index to the other, with the number that each has in all. */
function between(groups: readonly FindingGroup[], from: number, to: number): readonly (FindingGroup & { readonly total: number })[] {
  const cut: (FindingGroup & { readonly total: number })[] = [];
  let start = 0;
  for (const { name, findings } of groups) {
    const kept: readonly Finding[] = findings.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (kept.length > 0) cut.push({ name, findings: kept, total: findings.length });
    start += findings.length;
  }
  return cut;
}

function groupLabel(name: string, grouping: Grouping, { severity, row, result }: Messages, translation: Translation | null): string {
  if (grouping === 'rule') return ruleName(name, translation);
  if (grouping === 'severity') return name === 'error' || name === 'warning' || name === 'info' ? severity[name] : name;
  return name === '' ? result.wholeTable : fill(row.label, { row: name });
}
