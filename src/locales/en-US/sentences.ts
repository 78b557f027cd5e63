import type { SentenceId } from '../../check/said';

/** The sentences and phrases of the check in English. What is quoted from the table stays in Chinese. */
export const SENTENCES_IN_ENGLISH: Readonly<Record<SentenceId, string>> = {
  'status.missing': 'not reported',
  'status.unmet': 'not met',
  'status.inProgress': 'in progress',
  'status.pending': 'not final',
  'status.review': 'in need of review',
  'status.met': 'done',
  'status.exceeded': 'exceeded',

  'target.>=': 'at least {{target}}',
  'target.>': 'more than {{target}}',
  'target.<=': 'at most {{target}}',
  'target.<': 'less than {{target}}',
  'target.=': 'exactly {{target}}',
  'target.up': 'an increase of {{target}}',
  'target.down': 'a decrease of {{target}}',
  'target.more': 'an increase of {{target}}',
  'target.fewer': 'a decrease of {{target}}',
  'target.ofTemplate': '{{target}} (set by the template)',

  'column.result': 'Result',
  'column.actual': 'Actual figure',
  'column.problem': 'Problems and reasons',
  'advice.result': 'Ask the responsible unit to fill in the result',
  'advice.actual': 'Ask the responsible unit to fill in the actual figure',
  'advice.problem': 'If there are no problems, say so; otherwise describe them and give the reasons',

  'side.left': 'left',
  'side.right': 'right',
  'number.phone': 'a mobile phone number',
  'number.identity': 'an ID card number',
  'number.card': 'a bank card number',
  reported: '“{{name}}” is reported as {{actual}}; the target is {{target}}',
  blank: 'the result is blank',
};
