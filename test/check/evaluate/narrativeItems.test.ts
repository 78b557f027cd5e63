import type { Template } from '../../../src/check/template/model';
import { judgedRow } from '../../support/judgedRow';

const template = (title: string, ...requirements: readonly string[]): Template => ({ id: 'test', name: '考核任务', year: 2023, titleWords: [], tasks: [{ id: 'one', title, keywords: [title], requirements: requirements.map((text) => ({ text })) }] });
const judged = (requirements: readonly string[], result: string) => judgedRow('城市运行保障', result, '无', template('城市运行保障', ...requirements));
const shown = (requirements: readonly string[], result: string): string[] => judged(requirements, result).items.flatMap((item) => item.indicators.map(({ name, actual, status }) => `${name}=${actual?.text ?? '?'} ${status}`));

describe('a bare title, and what the template asks', () => {
  it('is told once where the answer says again what was asked', () => {
    expect(shown(['道路扬尘负荷控制在5克/平方米以内'], '道路扬尘负荷为5.3克/平方米，高于5克/平方米的控制目标。')).toEqual(['道路扬尘负荷=5.3克/平方米 unmet']);
    expect(shown(['路灯亮灯率不低于98%'], '路灯亮灯率99%。养护里程任务30公里，实际完成28公里。')).toEqual(['路灯亮灯率=99% met', '养护里程=28公里 unmet']);
  });
  it('is answered by one figure for two rates', () => {
    const asked = ['巡查任务清单完成率达到100%', '巡查问题整改率达到100%', '路灯亮灯率不低于98%'];
    expect(shown(asked, '路灯亮灯率99%，任务清单完成率、问题整改率均为100%。')).toEqual(expect.arrayContaining(['巡查任务清单完成率=100% met', '巡查问题整改率=100% met', '路灯亮灯率=99% met']));
    expect(shown(asked, '路灯亮灯率99%，问题整改率为100%。')).toContain('巡查任务清单完成率=? review');
  });
  it('is answered by one figure for two rates also by their bare names', () => {
    const asked = ['巡查任务清单完成率和问题整改率达到100%'];
    expect(shown(asked, '任务165项、问题7532处均已整改，完成率和整改率均达100%。')).toEqual(['巡查任务清单完成率=100% met', '问题整改率=100% met']);
  });
  it('has one open end where one of two was asked for and neither is told', () => {
    const asked = ['配备急救箱的车站占比达到90%或者同比增长5%及以上'];
    expect(shown(asked, '定期检查急救箱药品效期。')).toEqual(['配备急救箱的车站占比=? review']);
    expect(shown(['配备急救箱的车站占比达到100%或者同比增长5%及以上'], '所有车站均已配备急救箱。')).toEqual(['配备急救箱的车站占比=所有车站均已配备急救箱 met']);
  });
  it('is not left open by an honour that may come besides', () => {
    expect(judged(['报送典型经验'], '报送典型经验8篇，3篇获评优秀，另有2篇正在参加市级评选。').status).toBe('met');
    expect(judged(['报送典型经验'], '报送典型经验8篇，另有2篇正在修改完善。').status).toBe('inProgress');
  });
  it('is answered by a share before the things that it is of', () => {
    expect(shown(['能够提供3种以上缴费方式的站点占比达到90%'], '95%的站点能够提供3种以上缴费方式。')).toEqual(['能够提供3种以上缴费方式的站点占比=95% met']);
  });
});
