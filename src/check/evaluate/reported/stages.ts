import { LastWord } from '../../text/lexicon';

/** Stages of a work: a figure of one stage does not answer a target of another. */
const STAGES = new LastWord<number>([
  [0, ['确认', '申报', '报送', '上报', '立项', '备案', '排查', '摸排', '摸底', '建档', '受理']],
  [1, ['签约', '签订']],
  [2, ['开工', '启动', '动工', '进场']],
  [3, ['完工', '竣工', '建成', '交付', '投用', '投入使用', '投运', '整改', '办结', '化解', '销账']],
  [4, ['验收']],
]);

/** First stage at which the work is done. */
const FINISHED = 3;

/** The stage of work that words name last, as a number that grows with progress; -1 where they name none. */
export function stageOf(words: string): number {
  return STAGES.in(words) ?? -1;
}

/** Whether a stage is before the work is finished. */
export function isBegun(stage: number): boolean {
  return stage >= 0 && stage < FINISHED;
}

/** Whether the work is finished at a stage. */
export function isFinished(stage: number): boolean {
  return stage >= FINISHED;
}
