import { readText } from '../../../src/check/text';
import { figureContexts } from '../../../src/check/text/context';
import { RiseNames } from '../../../src/check/text/riseNames';

/** The name that each figure of a text gets from what it was before. */
function namesIn(text: string): readonly (string | null)[] {
  const reading = readText(text);
  const rises = new RiseNames(reading.quantities, figureContexts(reading));
  return reading.quantities.map((_, index) => rises.of(index));
}

test('what a figure rises to is named by the words before what it was', () => {
  expect(namesIn('护理补贴由每人每月120元提高到每人每月150元')).toEqual([null, '护理补贴']);
});

test('each figure of a list that several rise to gets the same name', () => {
  expect(namesIn('城乡低保标准由653元、300元提高到678元、312元').slice(2)).toEqual(['城乡低保标准', '城乡低保标准']);
});

test('a figure that rises from nothing told has no name of before', () => {
  expect(namesIn('护理补贴提高到150元，新建驿站3家、4家')).toEqual([null, null, null]);
});

test('a list of thousands of figures is looked at but a few times for each', () => {
  const reading = readText('3家'.repeat(4000));
  let looks = 0;
  const contexts = figureContexts(reading).map((context) => ({ ...context, get before() { looks += 1; return ''; } }));
  const rises = new RiseNames(reading.quantities, contexts);
  reading.quantities.forEach((_, index) => rises.of(index));
  expect(reading.quantities.length).toBe(4000);
  expect(looks).toBeLessThanOrEqual(3 * 4000);
});
