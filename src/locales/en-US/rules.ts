import type { RuleTexts } from '../translation';

/** The rules in English, in the order of the documentation. */
export const RULES_IN_ENGLISH: RuleTexts = {
  'task-missing': {
    title: 'Required task missing',
    description: 'The template requires a task, and no row of the table reports on it.',
    rationale: 'One missing task is enough for the whole table to be sent back, and a row that isn’t there is the easiest thing to overlook.',
    messages: {
      missing: { message: 'Required task “{{task}}” is missing: no row of the table reports on it.', suggestion: 'Ask the responsible unit to add a row for “{{task}}”, with its results and problems.' },
    },
  },
  'task-unknown': {
    title: 'Task not in the template',
    description: 'A row matches none of the tasks in the template.',
    rationale: 'The task may be misnamed, the template may be the wrong one, or the row may be extra. Someone has to look.',
    messages: {
      unknown: { message: '“{{task}}” matches no task in the template.', suggestion: 'Check the name of the task. If it is a new task, add it to the template.' },
    },
  },
  'task-duplicate': {
    title: 'Task reported twice',
    description: 'Two rows report on the same task.',
    rationale: 'When a task appears twice, it often has taken the place of another one, or two units have each reported on it.',
    messages: {
      duplicate: { message: 'Row {{rowOther}} reports on the same task, “{{task}}”.', suggestion: 'Check which task this row was meant for. If it is the same task, merge the two rows.' },
    },
  },
  'task-altered': {
    title: 'Target lowered',
    description: 'The target in the table is lower than the one in the template.',
    rationale: 'Measured against a lowered target, everything looks done. The target that was handed down is the one that counts.',
    messages: {
      weaker: { message: 'The table gives the target for “{{name}}” as {{own}}; the template requires {{required}}.', suggestion: 'Compare with the target that was handed down and restore it.' },
    },
  },
  'cell-empty': {
    title: 'Blank cell',
    description: 'A cell for results or problems is blank.',
    rationale: '“None” is an answer; a blank is not. Readers can’t tell whether there is no problem or nobody filled it in. A column that is only for what was not done (such as “reasons for delay”) may be blank beside what was.',
    messages: {
      empty: { message: '“{{column}}” is blank.', suggestion: '{{advice}}.' },
    },
  },
  'column-shift': {
    title: 'Row shifted',
    description: 'Everything in the row is in the wrong column, one or more to the left or right.',
    rationale: 'Pasting from a document with merged cells often shifts a row: the task lands in the dimension column, the result in the task column, and totals go wrong.',
    messages: {
      shifted: { message: 'This row is shifted {{count}} {{count:column|columns}} to the {{side}}. It was checked as it was meant.', suggestion: 'Move the cells of this row back to their own columns. The results stay the same.' },
    },
  },
  'text-truncated': {
    title: 'Text cut off',
    description: 'The text stops at an open bracket, an open quotation mark or a comma.',
    rationale: 'Long text can be cut off when it is pasted, and the part that is lost is often the conclusion.',
    messages: {
      bracket: { message: 'A {{mark}} is never closed; the text seems to be cut off: “{{tail}}”.', suggestion: 'Complete the text of this cell from the original.' },
      ending: { message: 'The text ends with {{mark}} and seems unfinished: “{{tail}}”.', suggestion: 'Complete the text of this cell from the original.' },
    },
  },
  'markup-residue': {
    title: 'Markup left in the text',
    description: 'The text holds HTML tags, escape codes or field codes.',
    rationale: 'Code pasted from a web page or another system gets printed just as it is.',
    messages: {
      markup: { message: 'Markup was left in the text, in {{count}} {{count:place|places}}: “{{code}}”.', suggestion: 'Delete the markup and keep the text.' },
    },
  },
  'draft-note': {
    title: 'Draft note left in the text',
    description: 'The text holds a placeholder or a note to a colleague.',
    rationale: 'Placeholders and remarks belong to the draft. Replace them with facts before the table is sent.',
    messages: {
      note: { message: 'A draft note was left in the text: “{{words}}”.', suggestion: 'Replace it with the final wording, or delete it.' },
    },
  },
  'numbering-gap': {
    title: 'Numbering out of order',
    description: 'The numbers of the items skip or repeat.',
    rationale: 'A skipped number often means that an item was deleted; a repeated one, that two texts were put together. Either way, something may be missing.',
    messages: {
      gap: { message: 'The numbering jumps from “{{previous}}” to “{{marker}}”.', suggestion: 'Check whether an item is missing in between. If not, correct the numbers.' },
      repeat: { message: 'Number “{{marker}}” appears twice.', suggestion: 'Correct the numbers, and make sure that nothing is repeated or missing.' },
    },
  },
  'item-unanswered': {
    title: 'Item not answered',
    description: 'A numbered item of the task has no counterpart in the result.',
    rationale: 'Five items asked, four answered: the most common gap in self-check tables.',
    messages: {
      unanswered: { message: 'Nothing in the result answers item {{path}}, “{{text}}”.', suggestion: 'Ask the responsible unit for the result of item {{path}}.' },
    },
  },
  'target-missed': {
    title: 'Target missed',
    description: 'A figure in the result does not reach the target.',
    rationale: 'A near miss is still a miss, and in a long paragraph it easily passes for done.',
    messages: {
      short: { message: '“{{name}}” is {{actual}}, short of the target: {{target}}.', suggestion: 'Check the figure. If it is right, explain the gap and the reason under problems.' },
      over: { message: '“{{name}}” is {{actual}}, over the limit: {{target}}.', suggestion: 'Check the figure. If it is right, explain the reason under problems.' },
      behind: { message: '“{{name}}” ranks {{actual}}, short of the target: {{target}}.', suggestion: 'Check the rank. If it is right, explain the gap and the reason under problems.' },
    },
  },
  'figure-missing': {
    title: 'Figure missing',
    description: 'The task asks for a figure, and the result does not give one.',
    rationale: '“Done as required” doesn’t answer “Is it 98%?”. Without a figure, nothing can be checked.',
    messages: {
      missing: { message: '“{{name}}” is required: {{target}}. The result gives no figure for it.', suggestion: 'Ask the responsible unit for the actual figure of “{{name}}”.' },
    },
  },
  'figure-provisional': {
    title: 'Figure not final',
    description: 'A figure or outcome is not final: an estimate, awaiting approval, or counted only up to some day before the end of the period.',
    rationale: 'A report should give final figures for the whole period. Readers need to know when a figure may still change.',
    messages: {
      period: { message: '“{{words}}”: the figures stop before the end of the period.', suggestion: 'Give the figures for the whole period. If they aren’t out yet, say when they will be.' },
      notFinal: { message: '“{{words}}”: the figure or outcome is not final.', suggestion: 'Say who will confirm it and when, and update it then.' },
    },
  },
  'unit-mismatch': {
    title: 'Doubtful unit',
    description: 'A figure’s unit is of another kind than the target’s, or the two differ so much that a “ten thousand” seems to be missing or extra.',
    rationale: 'The character for “ten thousand” is easily dropped, and the figure is then 10,000 times too small.',
    messages: {
      kind: { message: 'The target for “{{name}}” is {{target}}; the text gives {{actual}}, in another kind of unit.', suggestion: 'Check the unit.' },
      scale: { message: '“{{name}}” is reported as {{actual}}, over a thousand times off the target ({{target}}). A “ten thousand” may be missing or extra.', suggestion: 'Check the order of magnitude.' },
      like: { message: '“{{name}}” is {{actual}} in one place and {{target}} in another, over a thousand times apart. A “ten thousand” may be missing or extra.', suggestion: 'Check the order of magnitude.' },
    },
  },
  'rate-mismatch': {
    title: 'Completion rate is wrong',
    description: 'The completion rate in the text or in its column is not the reported figure divided by the target.',
    rationale: 'The completion rate is quoted more than any other figure. One wrong digit turns a surplus into a shortfall.',
    messages: {
      mismatch: { message: '“{{name}}” is {{actual}} with a target of {{target}}, which makes {{expected}}%; the text says {{stated}}.', suggestion: 'Check the figure, the target and the rate, and correct the one that is wrong.' },
      column: { message: '“{{name}}” is {{actual}} with a target of {{target}}, which makes {{expected}}%; this column says {{stated}}.', suggestion: 'Check the figure, the target and the rate, and correct the one that is wrong.' },
    },
  },
  'sum-mismatch': {
    title: 'Total does not add up',
    description: 'The parts in the text do not add up to the total in the text.',
    rationale: 'If the total is off, at least one figure is wrong, and the error travels upward with every summary.',
    messages: {
      mismatch: { message: '{{parts}} add up to {{sum}}; the text gives {{total}} in total, {{difference}} off.', suggestion: 'Check the parts and the total, and correct the figure that is wrong.' },
      partsExceed: { message: 'The parts listed, {{parts}}, add up to {{sum}}, which is {{difference}} more than the total of {{total}}.', suggestion: 'Check the total and the parts, and correct the figure that is wrong.' },
      partsShort: { message: 'The parts listed, {{parts}}, add up to {{sum}}, which is {{difference}} less than the total of {{total}}.', suggestion: 'Check the total and the parts: add what was left out, and correct what is wrong.' },
      rest: { message: '{{done}} done and {{rest}} left make {{sum}}; that is {{difference}} off the total of {{total}}.', suggestion: 'Check the total, what is done and what is left, and correct the one that is wrong.' },
    },
  },
  'ratio-mismatch': {
    title: 'Share is wrong',
    description: 'The percentage in the text is not the ratio of the two figures beside it.',
    rationale: 'With two figures and their ratio in one sentence, anyone can do the sum. If it doesn’t come out, something is wrong.',
    messages: {
      mismatch: { message: '{{part}} of {{whole}} makes {{expected}}%; the text says {{stated}}.', suggestion: 'Check the two figures and the percentage, and correct the one that is wrong.' },
      left: { message: '{{whole}} without {{part}} leaves {{expected}}%; the text says {{stated}}.', suggestion: 'Check the two figures and the percentage, and correct the one that is wrong.' },
    },
  },
  'change-mismatch': {
    title: 'Rate of change is wrong',
    description: 'A change or its rate in the text does not follow from the figures beside it.',
    rationale: 'Of the level, the change and its rate, any two give the third. If they disagree, one of them is wrong.',
    messages: {
      mismatch: { message: 'A level of {{level}} and a change of {{change}} make {{expected}}%; the text says {{stated}}.', suggestion: 'Check the level, the change and the rate, and correct the one that is wrong.' },
      step: { message: 'From {{from}} to {{to}} is a change of {{expected}}%; the text says {{stated}}.', suggestion: 'Check both figures and the rate, and correct the one that is wrong.' },
      difference: { message: 'From {{from}} to {{to}} is a difference of {{expected}}; the text says {{stated}}.', suggestion: 'Check both figures and the difference, and correct the one that is wrong.' },
    },
  },
  'figure-conflict': {
    title: 'Figures disagree',
    description: 'A row gives two different figures for the same thing: in its text, or in its column of values and in the text.',
    rationale: 'At least one of them is wrong, or they count different things and the text doesn’t say so.',
    messages: {
      conflict: { message: '“{{name}}” is {{first}} earlier in the text and {{second}} here.', suggestion: 'Check which figure is right. If they count different things, say what each one counts.' },
      columns: { message: '“{{name}}” is {{first}} in the column of values ({{cell}}) and {{second}} here.', suggestion: 'Check which figure is right and give the same in both columns. If they count different things, say what each one counts.' },
    },
  },
  'claim-contradicted': {
    title: 'Statements disagree',
    description: 'The text says that everything is done, while a figure or another statement says that it is not.',
    rationale: 'If a sentence says that all is done and then that one thing is not, readers start to doubt the whole table.',
    messages: {
      figure: { message: 'The text says “{{claim}}”, but {{fact}}.', suggestion: 'Rewrite the sentence to agree with the figures.' },
      clause: { message: 'The text says “{{claim}}”, and in the same sentence “{{fact}}”.', suggestion: 'Rewrite the sentence as things really are, and explain under problems.' },
      elsewhere: { message: 'The text says “{{claim}}”, and elsewhere “{{fact}}”.', suggestion: 'Rewrite the sentence as things really are, and explain under problems.' },
    },
  },
  'problem-required': {
    title: 'Problem not named',
    description: 'The task is not met, still in progress or not answered, yet the problems cell says that there are none.',
    rationale: 'That cell is there to explain shortfalls. “None” says that all is done, against what the result says.',
    messages: {
      required: { message: 'Part of this row is {{status}} ({{reason}}), yet the problems cell says “{{words}}”.', suggestion: 'Under problems, say what is not done, why, and what comes next.' },
    },
  },
  'problem-uncovered': {
    title: 'Shortfall not explained',
    description: 'An item is not met or not done, and the problems cell speaks of other things only.',
    rationale: 'Naming some problems isn’t naming all of them. The shortfall left unexplained is the one that readers will ask about.',
    messages: {
      uncovered: { message: '“{{text}}” is not done, and the problems cell does not mention it.', suggestion: 'Under problems, add the reason for it and what comes next.' },
      part: { message: '“{{name}}” is not done, and the problems cell does not mention it.', suggestion: 'Under problems, add the reason for “{{name}}” and what comes next.' },
    },
  },
  'problem-unexpected': {
    title: 'Problem named although done',
    description: 'Everything in the result seems to be done, yet the problems cell names problems.',
    rationale: 'The result may claim too much, or a problem that was solved was never deleted. It is worth a look.',
    messages: {
      unexpected: { message: 'Everything seems to be done, yet the problems cell is filled in.', suggestion: 'Check whether the problem still exists. If so, say it in the result; if not, change the cell to “none”.' },
    },
  },
  'sensitive-content': {
    title: 'Sensitive content',
    description: 'The text holds an ID card, mobile phone or bank card number, or a word that marks secrets.',
    rationale: 'Self-check tables are passed on many times. Personal data and secrets can’t be called back.',
    messages: {
      number: { message: 'The text holds {{kind}} ({{masked}}).', suggestion: 'Delete the personal data; if it is needed, send it separately.' },
      secret: { message: 'The text holds the word “{{words}}”.', suggestion: 'Make sure that this may be in the table; send secrets separately, as the rules for them require.' },
    },
  },
};
