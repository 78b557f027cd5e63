import type { Status } from '../../src/check/report';
import type { ColumnRole } from '../../src/check/table/model';

/** A defect that was put into a sample on purpose: a check must report one of `rules` for its row. */
export interface KnownDefect {
  /** Ids of rules that tell it as a careful reader would; one of them is enough. */
  readonly rules: readonly string[];
  /** What is wrong, for people. */
  readonly note: string;
}

/** 数据行. One row of a sample, cell by cell as the office wrote it. */
export interface SampleRow {
  /** The required task that the row answers, by its title; `null` where it answers none. */
  readonly answers: string | null;
  readonly cells: Readonly<Partial<Record<ColumnRole, string | number>>>;
  /** Statuses that a careful reader would accept for the row. */
  readonly status: readonly Status[];
  readonly defects?: readonly KnownDefect[];
  /** Rules that may speak too: consequences of the defects, or matters of taste. */
  readonly mayAlso?: readonly string[];
  /** Cells stand this many columns to the left of where they belong. */
  readonly slidLeft?: number;
}

/** Rows that stand together under one label in the dimension column. */
export interface SampleBlock {
  readonly dimension: string;
  readonly rows: readonly SampleRow[];
}

/** 样例表. A self-check table of an invented district, with everything that is wrong in it. */
export interface Sample {
  /** File name without `.xlsx`. */
  readonly id: string;
  /** What the sample shows, in one Chinese line for the demo page. */
  readonly label: string;
  readonly sheet: string;
  readonly title: string;
  /** Sheet cell of the header's first column, from 1. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string; readonly width: number }[];
  /** How the dimension label is set: one merged cell, or a plain cell in the middle of its block. */
  readonly dimensionLabel: 'merged' | 'middle';
  /** The header is repeated above every block after the first, as after a page break. */
  readonly repeatHeader: boolean;
  readonly blocks: readonly SampleBlock[];
  /** Lines below the table (填表人 and the like). */
  readonly footer: readonly string[];
  /** Titles of required tasks that no row answers. */
  readonly missingTasks: readonly string[];
}
