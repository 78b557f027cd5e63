import type { Item, TextReading } from '../text/model';
import type { Rule } from './rule';

interface Break {
  readonly messageId: 'gap' | 'repeat';
  readonly item: Item;
  readonly previous: Item;
}

/** Numbers of one list level that do not follow one another; a restart at 1 begins a new list. */
function breaksIn(items: readonly Item[]): readonly Break[] {
  const breaks: Break[] = [];
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (previous && previous.number > 0 && item.number > 0 && previous.group === item.group) {
      if (item.number === previous.number) breaks.push({ messageId: 'repeat', item, previous });
      else if (item.number !== previous.number + 1 && item.number !== 1) breaks.push({ messageId: 'gap', item, previous });
    }
    breaks.push(...breaksIn(item.children));
  });
  return breaks;
}

function allBreaks(reading: TextReading): readonly Break[] {
  return breaksIn(reading.items);
}

export const numberingGap: Rule<'gap' | 'repeat'> = {
  id: 'numbering-gap',
  severity: 'warning',
  docs: {
    title: '编号不连续',
    description: '分项编号跳号或重号。',
    rationale: '跳号常常是删掉了一项，重号常常是两份材料拼在了一起；都要看一眼有没有漏。',
    examples: {
      wrong: { rows: [{ task: '老旧小区改造', result: '1.完成摸排86处。2.完成设计12项。4.完工6个小区。' }] },
      right: { rows: [{ task: '老旧小区改造', result: '1.完成摸排86处。2.完成设计12项。3.完工6个小区。' }] },
    },
  },
  messages: {
    gap: {
      message: '编号从“{{previous}}”跳到了“{{marker}}”。',
      suggestion: '请确认中间是否漏了一项；没有漏的，改正编号。',
    },
    repeat: {
      message: '编号“{{marker}}”出现了两次。',
      suggestion: '请改正编号，并确认没有重复或遗漏的内容。',
    },
  },
  checkRow(row, _table, report) {
    for (const role of ['task', 'result', 'problem'] as const) {
      const reading = row.readings[role];
      const cell = row.cells[role];
      if (!reading || !cell || reading.source !== cell.text) continue;
      for (const { messageId, item, previous } of allBreaks(reading)) {
        const start = item.span.start;
        report({
          messageId,
          data: messageId === 'gap' ? { previous: previous.marker.trim(), marker: item.marker.trim() } : { marker: item.marker.trim() },
          row: row.source.row,
          cell: cell.cell,
          span: { start, end: Math.max(start, item.body.start) },
        });
      }
    }
  },
};
