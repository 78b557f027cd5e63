import type { Target } from '../../text/targets';
import { FORBIDDEN } from './evidence';
import type { ReportedFigure } from '../reported/reported';

/** 同比增加, 比去年同期多: how much more or less than another year, and nothing else. */
const THAN_BEFORE = /^[\s，,（(]*(?:[同环]比|(?:较|比|与)(?:上年|去年|上一?年度?|前年|20\d{2}年)(?:同期|底|末)?(?:相比)?)[，,]?(?:净|共|约|又|再)?(?:增加|增长|提高|提升|上升|增|多|减少|下降|降低|减|少)[了约近]?$/u;
/** 建成绿道, 培训: deeds of the year. */
const DEED = /建成|完成|新建|改建|新增|新植|改造|整治|治理|培训|举办|开展|引进|引导|培育|发放|拆除|腾退|种植|造林|铺设|敷设|安装|加装|修建|修缮|建设|组织|认定|签约|开工|竣工|完工|投放|帮扶|救助|走访|检查/u;
/** What there is altogether, and not what one year did. */
const STOCK = /总|累计|共有|现有|保有|实有|余额|存量|在册|规模|里程|人数|户数/u;

/**
 * 建成绿道13公里，同比增加2公里 for 新建绿道12公里: where the figure right before it in the sentence tells what was done in the year, how
 * much more that is than before is no answer, unless a rise was asked for. Of what there is altogether (里程达到120公里，比上年增加13公里)
 * the rise may be what was done. O(figures).
 */
export function preferYearsAmount({ change }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (change !== undefined || !figures.some((figure, index) => isDifference(figure, figures[index - 1]))) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    return figure && isDifference(figure, figures[index - 1]) ? FORBIDDEN : value;
  });
}

function isDifference({ quantity, context }: ReportedFigure, before: ReportedFigure | undefined): boolean {
  if (quantity.change === undefined || !before || before.quantity.unit.symbol !== quantity.unit.symbol || before.context.sentence.start !== context.sentence.start) return false;
  if (before.quantity.cumulative || before.quantity.change !== undefined || before.nature === 'stock' || !THAN_BEFORE.test(context.before)) return false;
  return DEED.test(before.context.before) && !STOCK.test(before.context.before);
}
