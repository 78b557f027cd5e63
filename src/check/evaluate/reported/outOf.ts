import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** What is done to things that are there already; 新建 and 引进 count other things than those that were counted before. */
const DEED =
  '(?:完成|完工|竣工|整治|治理|整改|改造|办结|化解|拆除|腾退|签约|开工|封顶|验收|销号|投用|启用|通过|兑现|落地|落实|搬迁|修复|解决|清理|清退|交付|入住|处置|通水|通车|通电|到位|移交|更换|达标|销账|关停|退出|开放|脱贫|摘帽|出台|印发|消除|取缔|排除|纠正|收回|兑付|安置|亮灯|拔除|补建|回迁|接通|修缮|加装)';
/** 内涝点已整治, 小区完工. */
const THEN_DONE = new RegExp(`^[^，,。；;、：:（）()\\d其]{0,14}?(?:中|里)?(?:目前|现)?(?:(?:已|已经|共|均|实际|累计)(?:完成|实现)?\\p{Script=Han}{0,2}|完成)?${DEED}(?:了)?$`, 'u');
/** 内涝点已建成: with nothing said of another thing that was built. */
const THEN_BUILT = /^[^，,。；;、：:（）()\d其]{0,14}?(?:中)?已(?:经)?(?:建成|安装|完成(?:建设|施工|安装)?)$/u;
/** 单体中, 处理站有: some of them … */
const SOME_OF = /^[^，,。；;、：:（）()\d其]{0,14}?(?:(?<!其)中(?:已?有|已)?|有)$/u;
/** … of which it is told how they are. */
const ARE_DONE = new RegExp(`^[^，,。；;、\\d]{0,8}?(?:(?:已|均|全部|正式|实现|完成|通过)[^，,。；;、\\d]{0,4}?)?(?:${DEED}|建成|正常(?:运行|运营|使用|供水|开放)|投入(?:使用|运营|运行))`, 'u');

/**
 * 8处内涝点已整治6处, 5栋楼中3栋已封顶, 13座站有12座正常运行: what is counted out of what stands right before it in its own
 * clause, for the figure at an index; undefined where the two count things apart. O(1) of the figures.
 */
export function outOfSameClause({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): Quantity | undefined {
  const [whole, some] = [quantities[index - 1], quantities[index]];
  const [around, own] = [contexts[index - 1], contexts[index]];
  if (!whole || !some || !around || around.sentence.start !== own?.sentence.start) return undefined;
  if (whole.unit.symbol !== some.unit.symbol || whole.value <= some.value || whole.comparison || some.comparison) return undefined;
  if (whole.change !== undefined || some.change !== undefined || whole.unit.family === 'percent') return undefined;
  const between = source.slice(whole.outer.end, some.outer.start);
  const link = around.clause.start === own.clause.start ? between : overComma(between);
  if (link === null) return undefined;
  if (THEN_DONE.test(link) || THEN_BUILT.test(link)) return sameNoun(link, own.after) ? whole : undefined;
  return SOME_OF.test(link) && ARE_DONE.test(own.after) ? whole : undefined;
}

/** 3条路段中，已亮灯2条: what is divided may end its clause. */
const DIVIDED = /^([^，,。；;、：:（）()\d其]{0,14}(?<!其)中)[，,]/u;

/** The words between two figures of two clauses, as if they stood in one; null where the first does not say that it is divided. */
function overComma(between: string): string | null {
  const divided = DIVIDED.exec(between);
  return divided === null ? null : (divided[1] ?? '') + between.slice(divided[0].length);
}

/** 12个村已整治站点, 12个村已整治10个站点: the second counts other things where a noun follows that is not the first's. */
function sameNoun(link: string, after: string): boolean {
  const noun = after.trim().slice(0, 2);
  return noun.length < 2 || /^[（(]/u.test(noun) || link.includes(noun) || /^(?:任务|左右|以上)/u.test(after.trim());
}
