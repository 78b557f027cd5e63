import { givenBy } from '../../lists';
import { lyingIn } from '../../text/context';
import { Lexicon } from '../../text/lexicon';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** What a clause of a task asks for: a result, a beginning, or an effort that goes on. */
export type AskKind = 'completion' | 'start' | 'ongoing';

/** 任务要求的一句. A clause of a task cell that asks for something. */
export interface Ask {
  readonly kind: AskKind;
  readonly text: string;
  readonly span: Span;
}

const COMPLETION = new Lexicon<true>([[true, [
  '完成', '建成', '投入运营', '投入使用', '投用', '投产', '竣工', '完工', '封顶', '出台', '印发', '制定', '编制', '验收', '挂牌', '上线', '通车', '交付',
  '整改到位', '清零', '获批', '备案', '发布', '报送', '创建成', '全覆盖', '全部', '建立', '修订', '制订', '修编',
]]]);
const START = new Lexicon<true>([[true, ['开工', '启动', '开展', '动工', '进场', '开建', '筹备', '谋划']]]);
const RESULT = new Lexicon<true>([[true, ['实现', '达到', '确保', '落地', '形成']]]);

/** 全面消除黑臭水体: to the last of them; 消除…现象 and 隐患 are an effort that goes on. */
const RID_OF = /(?:全面|全部|彻底)(?:消除|取缔)(?![^，,。；;]{0,14}(?:现象|隐患|风险|问题|行为|影响|差距|障碍))/u;

/** 商场年内开业, 6月底前开放: what is to be by a day, or besides (修复3处并对外开放), is a result. */
const BY_A_DAY = /(?:并|年内|年底之?前?|年末之?前?|[月季][底末]?之?前|季度|上半年|下半年)(?:全面|正式|全部|实现|对外|向社会|具备|整体|基本|力争|顺利)*(?:开业|开园|开馆|开放|开诊|开学|开通|开街|开市|运营|运行|启用|入住|招生|供暖|供水|供气|供电|通水|通气|通电|亮灯|贯通|达产|投运|搬迁|具备[^，,。；;]{0,8}条件)(?:使用|条件)?[。；;，,]?$/u;

/** Tells whether a clause asks for a result, a beginning or an effort. */
export function askKind(clause: string): AskKind {
  if (COMPLETION.isIn(clause)) return 'completion';
  if (RID_OF.test(clause)) return 'completion';
  if (START.isIn(clause)) return 'start';
  if (BY_A_DAY.test(clause)) return 'completion';
  return RESULT.isIn(clause) ? 'completion' : 'ongoing';
}

/** A heading has no figure, no mark and no more letters than this. */
const HEADING = /^[^\d，,。；;：:]{2,16}$/u;
/** Blanks at the end of a line are few. */
const LINE_END = 8;
const LINE_BREAK = /^[\t \u3000]*[\r\n]/u;

/** The clauses of a task text (or of a part of it) as things asked for; blank clauses, quoted names and the heading over an item's own lines are none. */
export function readAsks(reading: TextReading, scope: Span): readonly Ask[] {
  const clauses = lyingIn(reading.clauses, scope);
  return givenBy(clauses, ({ span }, index): Ask | undefined => {
    const text = reading.source.slice(span.start, span.end).trim();
    if (!/\p{Script=Han}{2}/u.test(text)) return undefined;
    const kind = askKind(text);
    if (index === 0 && clauses.length > 1 && kind === 'ongoing' && isHeading(text, span, reading)) return undefined;
    return { kind, text, span };
  });
}

/** （二）棚户区改造⏎完成签约120户: whether the first line of an item says no more than what the lines below are about. */
function isHeading(text: string, { start }: Span, { source, items }: TextReading): boolean {
  const end = source.indexOf(text, start) + text.length;
  return HEADING.test(text) && LINE_BREAK.test(source.slice(end, end + LINE_END)) && items.some((item) => item.number > 0);
}
