import type { CheckCommands, CheckRequest, CheckResult, ClearResult, Failure, FailureCode, Inspection, Outcome } from '../../../src/commands/api';
import { INSPECTION, RESULT } from './example';

/** Commands without a workbook: tell what they were asked, answer what they were given. */
export interface MemoryCommands extends CheckCommands {
  readonly asked: { readonly checks: CheckRequest[]; readonly selections: string[]; inspections: number; clears: number };
  /** What the next calls answer; may be changed at any time. */
  inspection: Outcome<Inspection>;
  result: Outcome<CheckResult> | ((request: CheckRequest) => Promise<Outcome<CheckResult>>);
  cleared: Outcome<ClearResult>;
  selected: Outcome<null>;
  /** Brings another sheet to the front. */
  activateSheet(): void;
  readonly watching: () => boolean;
}

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, data: Failure['data'] = {}): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, data, technical: 'ZZ-technical-ZZ' } };
}

export function memoryCommands(changes: Partial<Pick<MemoryCommands, 'inspection' | 'result' | 'cleared'>> = {}): MemoryCommands {
  let listener: (() => void) | null = null;
  const commands: MemoryCommands = {
    asked: { checks: [], selections: [], inspections: 0, clears: 0 },
    inspection: ok(INSPECTION),
    result: ok(RESULT),
    cleared: ok({ cleared: true }),
    selected: ok(null),
    ...changes,
    inspect: async () => {
      commands.asked.inspections += 1;
      return Promise.resolve(commands.inspection);
    },
    check: async (request) => {
      commands.asked.checks.push(request);
      return typeof commands.result === 'function' ? commands.result(request) : Promise.resolve(commands.result);
    },
    clear: async () => {
      commands.asked.clears += 1;
      return Promise.resolve(commands.cleared);
    },
    select: async (sheet, cell) => {
      commands.asked.selections.push(`${sheet}!${cell}`);
      return Promise.resolve(commands.selected);
    },
    onSheetActivated: async (next) => {
      listener = next;
      return Promise.resolve(async () => {
        listener = null;
        return Promise.resolve();
      });
    },
    activateSheet: () => listener?.(),
    watching: () => listener !== null,
  };
  return commands;
}
