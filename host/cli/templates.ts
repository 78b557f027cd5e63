import { readFile } from 'node:fs/promises';
import { parseTemplate, type Template } from '../../src/check/template';
import { TEMPLATES } from '../../src/templates';
import { CliError } from './cliError';

/** The templates to offer to the check, and the id of the one to use (`auto`, `none` or a template's). */
export interface TemplateArgument {
  readonly id: string;
  readonly templates: readonly Template[];
}

/** Turns `--template` into templates: a word that is none of the known ids is the path of a template file. Throws `CliError`. */
export async function readTemplateArgument(given: string): Promise<TemplateArgument> {
  if (given === 'auto' || given === 'none' || TEMPLATES.some((template) => template.id === given)) return { id: given, templates: TEMPLATES };
  const parsed = parseTemplate(parseJson(await readText(given), given), TEMPLATES);
  if (!parsed.ok) throw new CliError(`任务模板“${given}”有误：${parsed.problems.join(' ')}`);
  const { template } = parsed;
  return { id: template.id, templates: [...TEMPLATES.filter((one) => one.id !== template.id), template] };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CliError(`没有编号为“${path}”的任务模板，也没有这个名字的模板文件；可用的编号：${TEMPLATES.map(({ id }) => id).join('、')}、none`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CliError(`任务模板“${path}”不是 JSON 文件`);
  }
}
