import { readAsks } from '../../../../src/check/evaluate/asked/asks';
import { Subjects } from '../../../../src/check/evaluate/words/subjects';
import { readText } from '../../../../src/check/text';

const whole = (text: string) => ({ start: 0, end: text.length });

/** The stretches of a result that may speak of the task's clause at a place. */
function stretches(task: string, result: string, at: number): readonly string[] {
  const asks = readAsks(readText(task), whole(task));
  const reading = readText(result);
  return new Subjects(reading, whole(result), asks).stretchesOf(asks.slice(at, at + 1)).map(({ span: { start, end } }) => result.slice(start, end));
}

describe('of which asks the clauses of an answer speak', () => {
  const task = '改造老旧小区20个，加装电梯40部，建成邻里中心5个';

  it.each([
    ['改造老旧小区23个，加装电梯正在施工，预计年底投用', 1, ['加装电梯正在施工，预计年底投用']],
    ['改造老旧小区23个，加装电梯正在施工，预计年底投用', 0, ['改造老旧小区23个']],
    ['改造老旧小区23个，加装电梯正在施工，预计年底投用', 2, []],
    // what opens a sentence goes with what follows
    ['克服资金困难，加装电梯42部。改造老旧小区正在收尾', 1, ['克服资金困难，加装电梯42部']],
    // nobody's sentence may be anybody's
    ['加装电梯42部。其余工作正在推进', 0, ['其余工作正在推进']],
    // a list of names
    ['两项任务（老旧小区改造、邻里中心建设）尚未完成', 0, ['两项任务（老旧小区改造、邻里中心建设）尚未完成']],
    ['两项任务（老旧小区改造、邻里中心建设）尚未完成', 2, ['两项任务（老旧小区改造、邻里中心建设）尚未完成']],
    ['两项任务（老旧小区改造、邻里中心建设）尚未完成', 1, []],
  ] as const)('%s: %i', (result, at, expected) => {
    expect(stretches(task, result, at)).toEqual(expected);
  });
});
