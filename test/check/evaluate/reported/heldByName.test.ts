import { answersTo } from '../../../support/judgedRow';

describe('what is held to several aims, or to one told in other words', () => {
  it.each<[string, string[]]>([
    ['结案率97.8%，调解成功率58.6%，均达到市级“结案率95%、调解成功率60%”的指标要求。', ['95%→97.8% met', '60%→58.6% unmet']],
    ['抗体合格率分别为93.6%和95.2%，均高于国家规定的70%标准。', ['70%→93.6% met', '70%→95.2% met']],
    ['交流轮岗教师412名，占符合条件人员的21.3%，高于15%的比例要求。', ['15%→21.3% met']],
    ['培训学员4.3万人次，较2022年增长18%，超过既定的15%增长目标。', ['15%→18% met']],
    ['职业病危害申报率97.3%，任务要求为95%。', ['95%→97.3% met']],
    ['布局投放网点120个，较规划的100个多20个。', ['100个→120个 exceeded']],
    // a task by its own name, and a bound that the next clause tells the truth of
    ['新增水土流失治理面积25平方公里的任务，已于10月底完成，实际治理26.4平方公里。', ['25平方公里→26.4平方公里 exceeded']],
    ['文明社区测评合格率95%以上，实际93.4%。', ['95%→93.4% unmet']],
    ['年度应治理企业46家，已全部完成治理。', ['46家→46家 met']],
  ])('%s', (result, shown) => {
    expect(answersTo('专项工作', result)).toEqual(shown);
  });
});
