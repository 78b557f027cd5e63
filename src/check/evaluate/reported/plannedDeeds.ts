import { CharSet, sharesRun } from '../../text/characters';
import { HOW_DONE } from '../../text/claimWords';

/** What was to be done: the deed's word, and how sure it is that the figure is of the time reported on. */
export interface PlannedDeed {
  readonly verb: string;
  /** The words that name what it was to be done to or to come to. */
  readonly thing: string;
  /** Whether a bare 完成 tells that it was done, or only the same word again. */
  readonly plain: boolean;
  /** A plan without a year may be one for many years: only what reaches it tells anything. */
  readonly mayBeLonger: boolean;
}

const VERBS = '新增|完成|新建|改造|改建|拆除|整治|更换|安装|培育|引进|举办|开展|培训|实施|创建|治理|修缮|清理|签约';
const DUE_VERBS = `${VERBS}|收|检|到|缴|拆|改|建|装|换|修|签|种|补|清|查|发|办|审|接|录|访|测`;
/** 计划新增绿地, 拟改造公厕, 计划新开工, 原定年内新增, 目标筹集; not 按计划完成, 三年行动计划改造. */
const PLANNED = new RegExp(`(?<!按照?|依|依据|根据|行动|工作|实施|方案|规划|跨年度|[两二三四五六七八九十]年|下一?步|明年)(?:计划|拟|原定|预定|承诺|规划(?=建设|新建)|目标(?=${VERBS}|筹集|招聘|配租|发放|种植|播种|建设))(?:年内|全年|今年|本年度?)?(?:新(?=开工|签约|认定|登记|注册))?(\\p{Script=Han}{2})([^，,。；;：:\\d]{0,24})$`, 'u');
/** 应完成, 应拆除: what was due. */
const DUE = new RegExp(`(?:^|[^反对响适相供])应(?![用急届对当邀])(${DUE_VERBS}|\\p{Script=Han}{2})([^，,。；;：:\\d]{0,24})$`, 'u');
const PLAIN = new RegExp(`^(?:${DUE_VERBS})$`, 'u');
const OF_THE_YEAR = /年度|全年|今年|本年|年内|20\d{2}年(?!底?前|[—-])/u;
/** 目前已完成, 全年共, 实: nothing between the word for it and the deed but these. */
const DONE = `(?:目前|现|年内|全年|截[至止](?:[^，,。；;\\d]{1,4}|(?:20\\d{2}年)?\\d{1,2}月(?:份|[底末]|\\d{1,2}日)?))?(?:已经?|共|均|全部|实际?|累计|组织|${HOW_DONE})*`;
const BARELY = new RegExp(`^${DONE}(?:完成|实现|达到|实际)了?$`, 'u');

/** 因产权变更，: the reason why it is not more, which is of the time reported on. */
const REASON_BETWEEN = /[，,；;](?:因|由于|受)[^，,。；;\d]{2,30}[，,]$/u;
/** 实际增加: what really was done. */
const REALLY = /^实际(?:已|共|组织)*(\p{Script=Han}{2})了?$/u;

/** 计划建设5000个，实际建成5600个; 拟新建图书分馆3个，已建成分馆4个: what was to be built, by the end of it, and by its name. */
const BUILT = new RegExp(`^${DONE}(?:建成|建好|完工|竣工)(?:投用|并投用)?了?([^，,。；;：:、\\d]{0,8})$`, 'u');
/** 应完成8个村的治理，已完工8个: deeds that come to an end by that word. */
const ENDS = /^(?:完成|实施|整治|治理|修缮)$/u;
/** 计划培育研发机构8家，认定9家: what others had to say of it … */
const OF_MERIT = /^(?:培育|创建|申报|推荐|报送)$/u;
/** … and did. */
const RECOGNISED = new RegExp(`^${DONE}(?:获评|获批|认定|通过认定|获认定|获得认定|入选|命名|授牌)了?$`, 'u');
/** 全市共举办, 线上线下累计开展: where it was done, and how much in all. */
const IN_ALL = /^\p{Script=Han}{2,8}(?:共|累计|实际|总共|一共)(?:完成)?$/u;
/** 目前已有: how many there are by now. */
const THERE_ARE = new RegExp(`^${DONE}有$`, 'u');
/** Words of what was done that a plan is set against. */
const OF_ITS_TIME = /实际|全年|年内|今年/u;
/** Letters of a noun. */
const NOUN = 2;

/** Whether words before a figure tell the end of building that was planned. */
export function isBuilt({ verb, thing }: PlannedDeed, words: string): boolean {
  if (!verb.includes('建') && !ENDS.test(verb)) return false;
  const name = BUILT.exec(words)?.[1];
  return name !== undefined && (name === '' || (name.length >= NOUN && thing.includes(name.slice(-NOUN))));
}

/** One of them is in all words of what was to be done. */
const PLAN_MARKS = new CharSet('应划拟定标诺');

/** What words before a figure say was to be done; null where they say nothing of the kind. Linear in the words. */
export function plannedDeed(before: string): PlannedDeed | null {
  if (!PLAN_MARKS.isIn(before)) return null;
  const [, due, done = ''] = DUE.exec(before) ?? [];
  if (due !== undefined) return { verb: due, thing: done, plain: PLAIN.test(due), mayBeLonger: false };
  const [, verb, thing = ''] = PLANNED.exec(before) ?? [];
  return verb === undefined ? null : { verb, thing, plain: PLAIN.test(verb), mayBeLonger: !OF_THE_YEAR.test(before) };
}

/** A plan that something kept from being carried out is one of the time reported on. @param between the words from what was planned to the clause that may tell what was done */
export function inItsTime(deed: PlannedDeed, between: string): PlannedDeed {
  return deed.mayBeLonger && REASON_BETWEEN.test(between) ? { ...deed, plain: true, mayBeLonger: false } : deed;
}

/** Whether words before the next figure say that the deed was done. @param reaches whether that figure is as much as was to be done */
export function isReached(deed: PlannedDeed, words: string, reaches: boolean): boolean {
  const { verb, plain, mayBeLonger } = deed;
  // 原计划新增4000个，实际新增3560个; 计划送戏300场，全年完成240场: what really was done, or in the year, is set against a plan of its time.
  const isOfItsTime = !mayBeLonger || OF_ITS_TIME.test(words);
  if (!isOfItsTime && !reaches) return false;
  // 原定新增300张，实际增加260张: the same deed by a word that is like it.
  const really = REALLY.exec(words)?.[1];
  if (really !== undefined && sharesRun(verb, really, 1)) return true;
  if ((!mayBeLonger || reaches) && (THERE_ARE.test(words) || (words.endsWith(verb) && IN_ALL.test(words.slice(0, -verb.length))))) return true;
  if ((!mayBeLonger || reaches) && OF_MERIT.test(verb) && RECOGNISED.test(words)) return true;
  return ((plain || isOfItsTime || reaches) && BARELY.test(words)) || words.startsWith(verb) || isBuilt(deed, words) || new RegExp(`^${DONE}(?:完成|实现)?${verb}`, 'u').test(words);
}
