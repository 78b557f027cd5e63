import { CharSet, splitAt } from '../../text/characters';

const NONE = /^(?:无|没有|暂无|不存在|否|均无|未发现|\/|—+|-+|／|0|N\/?A)(?:存在)?(?:的)?(?:明显|突出)?(?:问题|困难|此类问题)?(?:及原因)?$/u;
/** 问题：无，原因：无: the labels of a form. */
const LABEL = /^(?:存在的?|主要)?(?:问题|困难|不足|短板|差距|原因|情况|(?:整改|改进|下一?步)?(?:工作)?(?:措施|打算|安排|计划))(?:[及和、](?:主要)?原因(?:分析)?)?[：:]/u;
/** 本项工作已按期完成，无问题: that it is done. */
const DONE = /^(?:本|该|此|各|以上)?项?(?:年度|全年)?(?:任务|工作|指标|目标)?(?:均|都|全部)?已?(?:按期|按时|如期|全面|全部|圆满|顺利|高质量|超额)*(?:完成|办结|达标|落实|实现)(?:了)?(?:年度|全年|[市区县]级|下达|各项|既定)*(?:任务|目标|指标|工作)?$/u;
/** 按计划推进, 下一步将继续加强管护: how it goes on, beside a word that there is no problem. */
const GOES_ON = /^(?:按照?|符合)(?:年度|既定)?(?:计划|时序进度|序时进度|进度要求)(?:有序|正常|稳步)?(?:推进|实施|开展)?$|^(?:下一步|今后|后续)[，,]?(?:工作中?)?[，,]?(?:我[区局委镇县])?(?:将|要)?(?:继续|持续|进一步|不断)(?:加强|强化|巩固|做好|深化|保持|提升|完善|优化)/u;
const QUOTES = /["'“”（）()]/gu;
const MARKS = new CharSet('，,。．.；;、\n');
/** A longer cell says something. */
const LONGEST = 60;

/** Whether a problem cell says that there is no problem (无, 暂无, 问题：无；措施：无), or nothing but that all is done. A blank cell says nothing. */
export function saysNone(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  const pieces = splitAt(trimmed.replace(QUOTES, ''), MARKS).map((piece) => piece.replace(/\s+/gu, '').replace(LABEL, '')).filter((piece) => piece !== '');
  if (pieces.length > 0 && pieces.every((piece) => DONE.test(piece))) return true;
  return pieces.some((piece) => NONE.test(piece)) && pieces.every((piece) => NONE.test(piece) || DONE.test(piece) || GOES_ON.test(piece));
}
