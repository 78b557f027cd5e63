import type { Requirement } from './model';

/** What a derived template says about one task: a new task, or changes to an inherited one. */
export interface TaskSource {
  readonly id: string;
  /** Required for a new task. */
  readonly title?: string | undefined;
  readonly dimension?: string | undefined;
  /** Added to the inherited ones. */
  readonly keywords?: readonly string[] | undefined;
  /** Added to the inherited ones. */
  readonly requirements?: readonly Requirement[] | undefined;
  /** Texts of inherited requirements that do not hold here. */
  readonly removeRequirements?: readonly string[] | undefined;
}

/** A template as it is written down: what it inherits is not yet in it. */
export interface TemplateSource {
  readonly id: string;
  readonly name: string;
  /** Id of the template that this one builds on. */
  readonly extends?: string | undefined;
  readonly year?: number | undefined;
  readonly titleWords?: readonly string[] | undefined;
  readonly tasks: readonly TaskSource[];
  /** Ids of inherited tasks that do not have to be reported here. */
  readonly removeTasks?: readonly string[] | undefined;
}
