import type { ReportedFigure } from '../reported/reported';
import type { Target } from '../../text/targets';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** Deeds that are done to some things and not to others; 新建 or 完成 is said of anything. */
const TELLING_DEEDS = '选派|选聘|推荐|报送|申报|引进|引导|培训|培育|招聘|走访|发放|举办|更换|加装|补建|拆除|腾退|疏解|清理|销售|修缮|签约|征集|捐赠|巡查|检查|抽查';
const DEED_FIRST = new RegExp(`^(?:${TELLING_DEEDS})`, 'u');
const ANY_DEED = new RegExp(TELLING_DEEDS, 'u');
/** 再生水利用量: how much of something is used or worked up; 零售额 is a name. */
const DEED_LAST = /(利用|使用|处理|处置|回收|消纳|外调|外送)量$/u;

/** 选派骨干教师26人次，…培训当地教师1350人次 for 选派教师: where a figure is of the very deed that was asked for, one of another deed hardly answers. */
export function preferOwnDeed({ name }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const last = DEED_LAST.exec(name)?.[1];
  const deed = DEED_FIRST.exec(name)?.[0] ?? last;
  if (deed === undefined || !figures.some((figure, index) => values[index] !== FORBIDDEN && isOfDeed(figure, deed))) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure) return value;
    if (isOfDeed(figure, deed)) return value + EVIDENCE.sameDeed;
    // 生产再生水1.2亿立方米，利用0.9亿立方米: what is done with it is told by the deed.
    return !figure.added && (deed === last || ANY_DEED.test(figure.context.before)) ? value + EVIDENCE.otherDeed : value;
  });
}

/** Whether a figure is of a deed: the whole of it, where the text adds up its parts. */
function isOfDeed({ context, added, sumOf }: ReportedFigure, deed: string): boolean {
  return !added && !context.part && (context.before.includes(deed) || sumOf.some((words) => words.includes(deed)));
}
