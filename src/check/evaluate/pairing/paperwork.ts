import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { EVIDENCE, FORBIDDEN } from './evidence';
import type { ReportedFigure } from '../reported/reported';

/** Papers for the work, and looking at what is to be worked at: the work comes after them. */
export const PAPERS = '方案|设计|手续|规划|招标|招投标|可研|立项|摸排|勘察|台账|评估|选址|测绘|公示';

/** 62个村实施方案均已批复: papers for the work, ready for all of it. */
const READY = new RegExp(`^[^，,。；;、\\d]{0,16}?(${PAPERS})[^，,。；;、\\d]{0,6}(?:已|均|全部|都)[^，,。；;、\\d]{0,6}(?:完成|完毕|批复|编制|确定|办理|通过|审批|备案|印发|取得|敲定)`, 'u');
/** 实际启动建设58个: the work itself. */
const WORK = /(?:实际|已|现已|目前)[^，,。；;、\d]{0,6}(?:开工|启动|动工|进场|完工|竣工|建成|完成|安装|改造|投用|实施)[^，,。；;、\d]{0,4}$/u;

/**
 * 62个村方案均已批复，实际启动建设58个村 for 62个: that the papers are ready for as many as were asked for says only of how many the work
 * is to be; how many it was done for is the answer. Nothing is looked at but figures that repeat what was asked.
 */
export function preferWork({ quantity, context: asked, name }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const at = figures.findIndex((figure, index) => figure.quantity.value === quantity.value && figure.quantity.unit.symbol === quantity.unit.symbol && values[index] !== FORBIDDEN);
  const papers = figures[at];
  const paper = papers && READY.exec(papers.context.after)?.[1];
  if (!papers || paper === undefined || asked.includes(paper) || name.includes(paper)) return values;
  const worked = figures.findIndex(
    (figure, index) => index > at && values[index] !== FORBIDDEN && figure.context.sentence.start === papers.context.sentence.start && comparable(figure.quantity.unit, quantity.unit) && WORK.test(figure.context.before.trimEnd()),
  );
  if (worked < 0) return values;
  return values.map((value, index) => (index === at ? FORBIDDEN : index === worked ? value + EVIDENCE.done : value));
}
