import type { TableReport } from '../check/report';
import { FINDINGS } from './findingsSheet';
import { GONE } from './handling';
import { contentText, tableId, type ListLayout, type ListRow } from './lists/model';
import { cellOf, listRows, locateList } from './lists/read';
import type { Mark, PreviousMarks } from './marks';

/**
 * 与上次核验相比. Findings of this check against those that 问题清单 holds as still standing, by finding
 * key: a finding whose text was edited has another key, so it is gone and found at once.
 */
export interface FindingChange {
  /** Keys of findings of the report that the last check did not have. */
  readonly found: readonly string[];
  /** 消除: findings of the last check that this one no longer has, in the order of 问题清单. */
  readonly gone: readonly GoneFinding[];
  /** Number of findings that both checks have. `found.length + unchanged` is the number of findings. */
  readonly unchanged: number;
}

/** A finding that is no longer there, in the words that 问题清单 keeps. */
export interface GoneFinding {
  readonly key: string;
  /** Chinese name of the rule (规则). */
  readonly rule: string;
  /** 问题描述; '' where the user deleted that column of the list. */
  readonly message: string;
}

/**
 * What changed since the last check of a table. Null on its first check, and where 问题清单 is not
 * there: then nothing is known of the last check. Linear in the lists' rows and the findings.
 */
export function changeOf({ lists }: PreviousMarks, mark: Mark | null, report: TableReport): FindingChange | null {
  const layout = lists.findings === null ? null : locateList(FINDINGS, lists.findings);
  if (mark === null || lists.findings === null || layout === null) return null;
  return compared(listRows(lists.findings, layout), layout, tableId(mark.saved.id), report);
}

function compared(rows: readonly ListRow[], layout: ListLayout, table: string, report: TableReport): FindingChange {
  const said = (row: ListRow, id: string): string => contentText(cellOf(row, layout, id)).trim();
  const standing = new Map(rows.filter((row) => row.table === table && row.key !== '' && said(row, 'seen') !== GONE).map((row) => [row.key, row]));
  const present = new Set(report.findings.map(({ key }) => key));
  return {
    found: [...present].filter((key) => !standing.has(key)),
    gone: [...standing.values()].filter(({ key }) => !present.has(key)).map((row) => ({ key: row.key, rule: said(row, 'rule'), message: said(row, 'message') })),
    unchanged: [...standing.keys()].filter((key) => present.has(key)).length,
  };
}
