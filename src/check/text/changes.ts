import { isDigit, isHan } from './characters';
import { EndLexicon, Lexicon } from './lexicon';

export type Change = 'up' | 'down';

/** A verb or noun of change. Nouns (增幅) measure a change whatever follows; verbs do not before 到 or 至. */
interface ChangeWord {
  readonly change: Change;
  readonly noun: boolean;
}

const WORDS = new EndLexicon<ChangeWord>([
  [{ change: 'up', noun: true }, ['增速', '增幅', '涨幅', '升幅', '增长率', '增长速度', '增长幅度', '上涨幅度', '提升幅度', '提高幅度']],
  [{ change: 'down', noun: true }, ['降幅', '跌幅', '减幅', '下降率', '降低率', '减少率', '下降幅度', '降低幅度', '减排量', '削减率', '压减率', '下降比例', '减少比例']],
  [{ change: 'up', noun: false }, ['增长', '增加', '上升', '提高', '提升', '上涨', '扩大', '净增', '净增加', '净增长', '上浮', '回升', '攀升', '同比增', '环比增', '年均增']],
  [{ change: 'down', noun: false }, ['下降', '减少', '降低', '削减', '缩减', '压减', '压降', '下跌', '回落', '缩短', '压缩', '减轻', '下调', '下浮', '同比降', '环比降', '同比减', '收窄', '精简', '调减', '核减', '减量']],
]);
/** Verbs that may stand apart from their figure, with what becomes less between: 减少…人口1000万人. */
const WITH_OBJECT = new Set(['减少', '降低', '削减', '减轻', '压减', '压降', '缩减', '增加']);
const LONGEST_OBJECT = 12;
/** Words in an object that begin another statement. */
const NEW_STATEMENT = /^值|新增|建成|完成|实现|达|到|至|为|共|其中|涉及|整治|覆盖|惠及|累计|通过|的/;
/** Words that may stand between the change and its figure. */
const FILLERS = new EndLexicon<boolean>([
  [false, ['了', '约', '近', '超', '超过', '在', '预计', '不低于', '不少于', '不超过', '不高于', '不小于', '高于', '低于', '控制在', '保持在', '稳定在', '将', '要', '均', '各', '分别', '分别为', '也', '大约', '逾', '不足', '≥', '≤', '>', '<', '幅度', '比例', '力争', '至少', '突破', ':', '应', '须', '需', '继续', '的']],
  [true, ['到', '至', '达到', '达', '为', '是', '成']],
]);
const AFTER = new Lexicon<Change>([
  ['up', ['的增长', '的增速', '的增幅', '的涨幅', '增幅', '增速', '增长率']],
  ['down', ['的降幅', '的下降', '降幅']],
]);

/** 改造提升51公里 is work on 51公里, and no rise by them. */
const IMPROVED = /(?:改造|整治|优化|改建|修缮|治理)(?:提升|提高)$/;

/** 新建公园11处、提升8处: places are made better, not more. */
const MADE_BETTER = '提升';
const PLACES = '处座条所院栋幢';

/** 比上年高1.3个百分点: a rise. */
const HIGHER_THAN_BEFORE = /[比较](?:上年|去年|年初|上一?年度?)(?:同期|末|底)?(?:要|略)?([高低快慢])出?了?$/;

/** 综合指数4.06，同比改善6.2%: of what had better be small, to be better is to be less. */
const BETTER = '改善';
const MADE_LESS = /(?:PM|浓度|综合指数|颗粒物|降尘量|臭氧)[^。；;]{0,24}(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)改善了?$/u;
const BETTER_REACH = 48;

/** 同比 or 较…: then 多3起 and 少3起 are changes. */
const COMPARED = /(?:同比|环比|比|较)[^,。;:]{0,12}$/;

/**
 * What change the figure at `start`..`end` measures, if any: 增长5% does, 提高到200元 gives a level. `floor`
 * is how far back its phrase goes.
 */
export function readChange(text: string, start: number, end: number, floor: number): Change | undefined {
  const after = AFTER.at(text, end);
  if (after !== undefined) return after[1];
  let at = start;
  let level = false;
  for (let count = 0; count < 6 && at > floor; count += 1) {
    const word = WORDS.endingAt(text, at);
    if (word !== undefined && IMPROVED.test(text.slice(Math.max(floor, at - word[0].length - 2), at))) return undefined;
    if (word !== undefined && word[0] === MADE_BETTER && PLACES.includes(text.charAt(end - 1) || ' ')) return undefined;
    // 用地减量85公顷 is land that is given back; 垃圾减量2% is a fall.
    if (word !== undefined && word[0] === '减量' && text.charAt(end - 1) !== '%') return undefined;
    if (word !== undefined && at - word[0].length >= floor) return level && !word[1].noun ? undefined : word[1].change;
    const filler = FILLERS.endingAt(text, at);
    if (filler === undefined) break;
    level ||= filler[1];
    at -= filler[0].length;
  }
  if (level) return undefined;
  const window = text.slice(Math.max(floor, start - 20), start);
  if ((window.endsWith('多') || window.endsWith('少')) && COMPARED.test(window.slice(0, -1))) return window.endsWith('多') ? 'up' : 'down';
  if ((window.endsWith(BETTER) || window.endsWith(`${BETTER}了`)) && MADE_LESS.test(text.slice(Math.max(0, start - BETTER_REACH), start))) return 'down';
  const higher = HIGHER_THAN_BEFORE.exec(window)?.[1];
  if (higher !== undefined) return higher === '高' || higher === '快' ? 'up' : 'down';
  return changeWithObject(text, at, floor);
}

function changeWithObject(text: string, at: number, floor: number): Change | undefined {
  for (let end = at - 1; end > floor && at - end <= LONGEST_OBJECT; end -= 1) {
    const before = text.charAt(end);
    if (isDigit(before) || !isHan(before)) return undefined;
    const word = WORDS.endingAt(text, end);
    if (word === undefined) continue;
    if (!WITH_OBJECT.has(word[0]) || NEW_STATEMENT.test(text.slice(end, at))) return undefined;
    return end - word[0].length >= floor ? word[1].change : undefined;
  }
  return undefined;
}
