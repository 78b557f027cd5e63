/** Words that ask, around the name of what is asked. */
const ASKING = /(?:[市省区国]级|上级)?下达(?:\d{4}年度?)?的?|^[^：:]*[市省县区国上]级?(?:部门)?要求|(?:年度|全年|今年|本年)(?:目标|任务|计划|指标)(?:任务|数|值|量)?(?:为|是)?|(?:任务|目标|计划|指标|规划)$/gu;
/** What may be left before the name: 任务为新建…, 任务：…. */
const LEFT_OVER = /^(?:[为是：:\s“”]|其中|按照|对照|原?计划|年度|全年|20\d{2}年度?|[我本全][区市县])+/u;
/** 安装任务, 拥有量目标为, 合格率要求: the word for what is asked, right before its figure. */
const ASKED_LAST = /(?:任务|目标|计划|指标|要求|应达到?|应)?(?:数|值|量)?(?:为|是)?$/u;

/** What was asked (播种面积), without the words that ask (市级下达播种面积任务). */
export function withoutAsking(name: string): string {
  return name.replace(ASKING, '').replace(LEFT_OVER, '');
}

/** What was asked (安装), without the words that ask and the word for it at the end (安装任务为). */
export function deedAsked(name: string): string {
  return withoutAsking(name.trim()).replace(ASKED_LAST, '');
}

/** The name of what was asked that stands last between the words that ask; '' where there is none. */
export function nameAsked(words: string): string {
  return words.trim().split(ASKING).map((part) => part.replace(LEFT_OVER, '')).filter((part) => part !== '').at(-1) ?? '';
}
