import { judgedRow } from '../../../support/judgedRow';

const status = (task: string, result: string): string => judgedRow(task, result, '协调难度大').status;

describe('a rest that takes more than a year', () => {
  it.each([
    ['完成水网规划实施任务24项', '24项任务中，21项已按时完成，其余3项为跨年度任务，均已达到2023年度进度要求。'],
    ['完成水网规划实施任务24项', '承担任务24项，已完成21项，其余3项为长期任务，均按计划推进。'],
    ['完成民生实事16件', '16件实事已办结15件，剩余1件跨年度实施，完成年度节点目标。'],
    ['完成改革任务30项', '27项改革任务全部完成，另有3项为持续性任务，按时序进度实施。'],
  ])('is where the year wants it: %s ← %s', (task, result) => expect(status(task, result)).not.toBe('unmet'));

  it.each([
    ['完成水网规划实施任务24项', '24项任务中，21项已按时完成，其余3项未达到年度进度要求。'],
    ['完成水网规划实施任务24项', '24项任务中，21项已按时完成，其余3项因征地未完成。'],
    ['完成水网规划实施任务24项', '21项已按时完成，其余2项为跨年度任务，均达到年度进度要求。'],
    ['完成民生实事16件', '16件实事已办结15件，剩余1件预计达到年度节点目标。'],
  ])('is not, or does not add up: %s ← %s', (task, result) => expect(status(task, result)).not.toBe('met'));
});
