import { RULES, type CheckOptions } from '../check';
import { applyEdits, faultyParts, parseSettings, readMarks, readSettings } from '../excel';
import { keepSettings, planTint, settingsText, USUAL_SETTINGS, type Answers, type WorkbookSettings } from '../output';
import type { RuleChoice } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import type { ChosenTemplate } from './templateChoice';

/** Settings as they are kept, or the usual ones where they cannot be read. */
export interface KeptSettings {
  readonly settings: WorkbookSettings;
  readonly unreadable: boolean;
}

/** Reads the text that the workbook keeps. */
export function settingsIn(text: string): KeptSettings {
  const settings = parseSettings(text);
  return { settings: settings ?? USUAL_SETTINGS, unreadable: settings === null };
}

/**
 * What the settings mean for the check of a table against a template. `asOf` of a request goes before
 * that of the settings.
 */
export function checkOptionsOf(
  { rules, asOf: keptAsOf, rematches }: WorkbookSettings, { template, reason }: ChosenTemplate, { overrides }: Pick<Answers, 'overrides'>, requested: string | undefined,
): CheckOptions {
  const matches = template !== null && Object.hasOwn(rematches, template.id) ? rematches[template.id] : undefined;
  const entries = Object.entries(rules);
  const asOf = requested ?? keptAsOf;
  return {
    templateReason: reason,
    overrides,
    disabledRules: entries.flatMap(([id, use]) => (use === 'off' ? [id] : [])),
    severities: Object.fromEntries(entries.flatMap(([id, use]) => (use === 'off' ? [] : [[id, use]]))),
    ...(asOf === null ? {} : { asOf }),
    ...(matches === undefined ? {} : { rematches: new Map(Object.entries(matches)) }),
  };
}

/** The settings of the workbook; one round trip. */
export async function runSettings({ patience }: Dependencies): Promise<WorkbookSettings> {
  return settingsIn(await readSettings(patience)).settings;
}

/** Keeps settings. They come from the pane, yet are looked at: what is kept must be readable again. */
export async function runSaveSettings(settings: WorkbookSettings, dependencies: Dependencies): Promise<null> {
  const faulty = faultyParts(settings);
  if (faulty.length > 0) throw failWith('bad-settings', { parts: faulty.join('、') });
  const kept = { ...settings, rules: unusualRules(settings.rules) };
  const before = await readSettings(dependencies.patience);
  if (settingsIn(before).settings.tintRows === kept.tintRows) await keep(kept, before, dependencies);
  else await keepAndTint(kept, dependencies);
  return null;
}

/** Switching the tint shows at once, in every table that was checked. */
async function keepAndTint(settings: WorkbookSettings, { patience }: Dependencies): Promise<void> {
  const { previous, protectedSheets } = await readMarks(patience);
  const tint = planTint(previous, settings.tintRows);
  const locked = tint.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])).find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  await applyEdits({
    edits: [keepSettings(settingsText(settings)), ...tint.edits],
    undo: [...tint.undo, keepSettings(previous.settings)],
  }, patience);
}

/** Writes settings in the place of the text that was kept. */
export async function keep(settings: WorkbookSettings, before: string, { patience }: Dependencies): Promise<void> {
  const text = settingsText(settings);
  if (text === before) return;
  await applyEdits({ edits: [keepSettings(text)], undo: [keepSettings(before)] }, patience);
}

function unusualRules(rules: WorkbookSettings['rules']): WorkbookSettings['rules'] {
  const usual = new Map(RULES.map(({ id, severity }) => [id, severity]));
  return Object.fromEntries(Object.entries(rules).filter(([id, use]) => usual.has(id) && usual.get(id) !== use));
}

/** The rules as the settings show them. */
export function ruleChoices(): readonly RuleChoice[] {
  return RULES.map(({ id, severity }) => ({ id, severity }));
}
