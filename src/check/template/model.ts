import type { Comparator } from '../text/comparator';

/** 指标要求. A figure that a requirement asks for, spelled out. */
export interface TemplateIndicator {
  readonly name: string;
  readonly op: Comparator;
  /** In the unit given, without 万 or 亿. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}

/** 要求. One thing that a task asks for; its text is read like a task cell of a sheet. */
export interface Requirement {
  readonly text: string;
  /** Overrides what would be read from the text. */
  readonly indicator?: TemplateIndicator;
  /** True where not every district has to answer it (it is checked only when the row speaks of it). */
  readonly optional?: boolean;
}

/** 任务. A task that must be reported. */
export interface TemplateTask {
  readonly id: string;
  readonly title: string;
  readonly dimension?: string;
  /** Words that rows about this task use; they weigh in the match. */
  readonly keywords: readonly string[];
  readonly requirements: readonly Requirement[];
}

/** 任务模板, with everything inherited already merged in. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly year?: number;
  /** Words of which a table's title holds one where the template is meant for it (`大兴`). */
  readonly titleWords: readonly string[];
  readonly tasks: readonly TemplateTask[];
}
