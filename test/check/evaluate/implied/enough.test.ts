import { judgedRow } from '../../../support/judgedRow';

const status = (task: string, result: string): string => judgedRow(task, result, '协调难度大').status;

describe('what is still open of more than was asked for', () => {
  it.each([
    ['引育2家以上专精特新企业，并实现投产', '引育专精特新企业3家，其中2家已投产，1家正在办理环评。'],
    ['培育4个以上特色村，完成授牌', '培育特色村6个，其中4个已完成授牌，2个正在申报。'],
    // a share of the work that is as far as was asked
    ['打通环湖路并通车，引水隧洞完成60%工程量', '环湖路已通车，引水隧洞工程完成74%。'],
  ])('leaves nothing open where enough is done: %s ← %s', (task, result) => expect(['met', 'exceeded']).toContain(status(task, result)));

  it.each([
    ['引育3家以上专精特新企业，并实现投产', '引育专精特新企业3家，其中2家已投产，1家正在办理环评。'],
    ['培育4个以上特色村，完成授牌', '培育特色村6个，其中3个已完成授牌，3个正在申报。'],
    ['打通环湖路并通车，引水隧洞完成60%工程量', '环湖路已通车，引水隧洞工程完成52%。'],
    ['打通环湖路并通车，引水隧洞完成60%工程量', '环湖路正在铺设路面，引水隧洞工程完成74%。'],
    ['打通断头路2条，完成河堤加固', '打通断头路2条；河堤加固3段，其中1段正在施工。'],
  ])('leaves it open where it is not: %s ← %s', (task, result) => expect(['met', 'exceeded']).not.toContain(status(task, result)));
});
