/**
 * Writes docs/rules from the rules themselves: `npx tsx scripts/rules-docs.ts`. With `--check` nothing is
 * written: it names the pages that are out of date and ends with 1 if there are any.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './rules/pages';

const FOLDER = join(__dirname, '..', 'docs', 'rules');

mkdirSync(FOLDER, { recursive: true });
const pages = rulePages();
const committed = readdirSync(FOLDER);
const superfluous = committed.filter((name) => !pages.has(name));
const outdated = [...pages].filter(([name, page]) => !committed.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== page);

if (process.argv.includes('--check')) {
  for (const name of [...superfluous, ...outdated.map(([file]) => file)]) console.error(`docs/rules/${name} 与规则不一致，请运行 npx tsx scripts/rules-docs.ts`);
  process.exitCode = superfluous.length + outdated.length > 0 ? 1 : 0;
} else {
  for (const name of superfluous) rmSync(join(FOLDER, name));
  for (const [name, page] of outdated) writeFileSync(join(FOLDER, name), page);
  console.log(`docs/rules: ${String(pages.size)} 页，更新 ${String(outdated.length)} 页，删除 ${String(superfluous.length)} 页`);
}
