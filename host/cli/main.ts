import { readArguments, HELP } from './arguments';
import { CliError } from './cliError';

/** Exit codes: nothing wrong in the tables, errors found, or no check at all. */
const CLEAN = 0;
const ERRORS_FOUND = 1;
const NOT_CHECKED = 2;

/** `npm run check`. Reads the arguments; what is needed for a check is loaded only then. */
async function main(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if (given.kind === 'help') {
    process.stdout.write(HELP);
    return CLEAN;
  }
  if (given.kind === 'wrong') {
    process.stderr.write(`${given.reason}。用法：npm run -s check -- 文件… [选项]，--help 显示说明\n`);
    return NOT_CHECKED;
  }
  const { runCheck } = await import('./runCheck');
  return (await runCheck(given)) ? ERRORS_FOUND : CLEAN;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof CliError;
    process.stderr.write(known ? `${error.message}\n` : `出现了意外的问题：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = NOT_CHECKED;
  },
);
