/** What the command line was asked to do. */
export interface CheckArguments {
  readonly kind: 'check';
  readonly files: readonly string[];
  /** Sheet to check; null: every sheet that holds a self-check table. */
  readonly sheet: string | null;
  /** `auto`, `none`, a template's id or the path of a template file. */
  readonly template: string;
  /** Last day that figures should cover, `YYYY-MM-DD`; null: the end of the year that the title names. */
  readonly asOf: string | null;
  /** Where the JSON report goes; null: nowhere. */
  readonly json: string | null;
  /** Where the checked workbook goes; for several files a folder, or a file `.xlsx` for 各表对照 alone; null: nowhere. */
  readonly out: string | null;
  /** Sheet row whose check is to be explained in place of the report; null: none. */
  readonly explain: number | null;
  /** 责任单位, 考评维度 or task for which a 催办单 is made; null: none. */
  readonly remind: string | null;
  /** Last day for the answer to it, `YYYY-MM-DD`; null: none but those of the table. */
  readonly deadline: string | null;
}

/** The outcome of reading the arguments. */
export type Arguments = CheckArguments | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly reason: string };

/** What `--help` prints. */
export const HELP = `用法：npm run -s check -- 文件… [选项]

逐行核验自查表（.xlsx），在终端给出核验报告。写上几个文件，就逐个核验，并可生成“各表对照”。

选项：
  --sheet 名称         只核验这一张工作表（不写则核验每一张有自查表的工作表）
  --template 模板      任务模板的编号，或 none（不用模板）；不写则自动选择
  --as-of 日期         数据应当截至的日期，如 2022-12-31；不写则按标题所写的季度、半年或截至日期，否则为年末
  --json 文件          把报告另存为 JSON
  --out 文件           把写入核验结果的工作簿另存为 .xlsx；一个文件里有几张自查表时，另写“各表对照”工作表
                       核验多个文件时，写已有的文件夹：各文件的核验结果和“各表对照.xlsx”都存入其中；
                       或写 .xlsx 文件名：只生成各单位的“各表对照”
  --explain 行号       不出报告，说明这一行是怎样读、怎样判的（分项、数字、说法、配对、规则）
  --remind 对象        生成催办单：责任单位、考评维度或任务的名称，如 城管委
                       有 --out 时写入另存的工作簿（另加一张工作表）；没有时不出报告，在终端给出催办单全文
  --deadline 日期      催办单要求的答复期限，如 2023-01-10；表中“完成时限”列另有写明的，以表为准
  --help               显示这段说明

例：
  npm run -s check -- 自查表.xlsx --out 核验结果.xlsx
  npm run -s check -- 城管委.xlsx 住建委.xlsx 民政局.xlsx --out 各表对照.xlsx --json 报告.json
  npm run -s check -- 自查表.xlsx --remind 城管委 --deadline 2023-01-10

退出码：0 没有发现错误，1 表中有错误，2 用法不对或文件读不出来。
`;

const OPTIONS = ['sheet', 'template', 'as-of', 'json', 'out', 'explain', 'remind', 'deadline'] as const;
/** A row number as Excel has them. */
const ROW = /^[1-9]\d{0,6}$/;
type Option = (typeof OPTIONS)[number];

/** Reads the arguments after the program's name. Options may stand anywhere, as `--json FILE` or `--json=FILE`. */
export function readArguments(argv: readonly string[]): Arguments {
  const files: string[] = [];
  const given = new Map<Option, string>();
  let optionsOver = false;
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (optionsOver || !word.startsWith('-') || word === '-') {
      files.push(word);
    } else if (word === '--') {
      optionsOver = true;
    } else if (word === '--help' || word === '-h') {
      return { kind: 'help' };
    } else {
      const [name, inline] = splitOption(word);
      const option = OPTIONS.find((one) => `--${one}` === name);
      if (option === undefined) return wrong(`不认识选项 ${name}`);
      if (given.has(option)) return wrong(`选项 ${name} 写了两次`);
      const value = inline ?? argv[(index += 1)];
      if (value === undefined || value === '' || (inline === null && value.startsWith('--'))) return wrong(`选项 ${name} 后面缺少内容`);
      given.set(option, value);
    }
  }
  return checked(files, given);
}

function checked(files: readonly string[], given: ReadonlyMap<Option, string>): Arguments {
  if (files.length === 0) return wrong('没有写要核验的文件');
  for (const option of ['as-of', 'deadline'] as const) {
    const day = given.get(option);
    if (day !== undefined && !isDay(day)) return wrong(`--${option} 应写成 2022-12-31 这样的日期，现在是“${day}”`);
  }
  const explain = given.get('explain') ?? null;
  if (explain !== null && !ROW.test(explain)) return wrong(`--explain 应写行号，如 8，现在是“${explain}”`);
  if (explain !== null && (given.has('json') || given.has('out'))) return wrong('--explain 只在终端显示，不能与 --json、--out 一起用');
  if (explain !== null && given.has('remind')) return wrong('--explain 与 --remind 不能一起用');
  if (given.has('deadline') && !given.has('remind')) return wrong('--deadline 是催办单的期限，要与 --remind 一起用');
  return {
    kind: 'check',
    files,
    sheet: given.get('sheet') ?? null,
    template: given.get('template') ?? 'auto',
    asOf: given.get('as-of') ?? null,
    json: given.get('json') ?? null,
    out: given.get('out') ?? null,
    explain: explain === null ? null : Number(explain),
    remind: given.get('remind') ?? null,
    deadline: given.get('deadline') ?? null,
  };
}

function splitOption(word: string): readonly [string, string | null] {
  const at = word.indexOf('=');
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

function wrong(reason: string): Arguments {
  return { kind: 'wrong', reason };
}

/** True for a day of the calendar, written `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
