import { readText } from '../../../src/check/text';

describe('readText', () => {
  it('reads the figure, its unit and its scale', () => {
    const reading = readText('完成造林1.5万亩。');
    expect(reading.quantities).toHaveLength(1);
    expect(reading.quantities[0]).toMatchObject({ text: '1.5万亩', value: 15000, tolerance: 500, span: { start: 4, end: 9 } });
  });
});
