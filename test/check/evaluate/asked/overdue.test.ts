import { judgedRow } from '../../../support/judgedRow';

function status(task: string, result: string): string {
  return judgedRow(task, result, '部门配合不够').status;
}

describe('what was late where nothing was to be', () => {
  it.each([
    ['交办事项按期办结', '收到交办事项52件，按期办结50件，2件超期。'],
    ['交办事项按期办结', '收到交办事项52件，逾期办结3件。'],
    ['群众来信及时答复', '收到来信80件，1件未及时答复。'],
  ])('%s: not kept by %s', (task, result) => expect(status(task, result)).toBe('unmet'));

  it.each([
    ['交办事项按期办结', '收到交办事项52件，全部按期办结，0件超期。'],
    ['交办事项按期办结', '收到交办事项52件，均按期办结，清理逾期账款12笔。'],
    ['开展超期服役设备清理', '清理设备46台，其中12台超期。'],
  ])('%s: kept by %s', (task, result) => expect(status(task, result)).toBe('met'));
});
