import { judgedRow } from '../../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  return judgedRow(task, result).items.flatMap((item) => item.indicators.map(({ name, target, actual, status }) => `${name} ${target.text}→${actual?.text ?? '?'} ${status}`));
}

describe('a rise that the levels before and after tell', () => {
  it('is looked for in the own words of each thing', () => {
    const task = '高中、初中生均经费分别提高150元和200元';
    expect(shown(task, '高中生均经费由1500元提高到1650元，初中生均经费由1200元提高到1400元。')).toEqual(['高中 150元→1500元提高到1650元 met', '初中生均经费 200元→1200元提高到1400元 met']);
    expect(shown(task, '高中生均经费由1500元提高到1650元，初中生均经费由1200元提高到1300元。')[1]).toBe('初中生均经费 200元→1200元提高到1300元 unmet');
  });

  it('may be told of several things at once', () => {
    expect(shown('护林员、养路员补贴每月分别提高60元、50元', '护林员、养路员补贴分别由每月500元、400元提高到560元、440元。')).toEqual(['护林员 60元→500元、400元提高到560元 met', '养路员补贴每月 50元→400元提高到560元、440元 unmet']);
  });

  it('may be one of points', () => {
    expect(shown('林木绿化率提高0.5个百分点', '林木绿化率由58.2%提高到58.9%。')).toEqual(['林木绿化率 0.5个百分点→58.2%提高到58.9% met']);
    expect(shown('林木绿化率提高0.5个百分点', '林木绿化率由58.2%提高到58.4%。')).toEqual(['林木绿化率 0.5个百分点→58.2%提高到58.4% unmet']);
    // a level alone tells no rise
    expect(shown('林木绿化率提高0.5个百分点', '林木绿化率达到58.9%。')).toEqual(['林木绿化率 0.5个百分点→? review']);
    expect(shown('林木绿化率提高0.5个百分点', '林木绿化率达到58.9%，提高0.7个百分点。')).toEqual(['林木绿化率 0.5个百分点→0.7个百分点 met']);
  });
});
