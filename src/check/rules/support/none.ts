const NONE = /^(?:无|没有|暂无|不存在|否|均无|未发现|\/|—+|-+|／)(?:存在)?(?:的)?(?:明显|突出)?(?:问题|困难|此类问题)?(?:及原因)?$/u;

/** Whether a problem cell says that there is no problem (无, 暂无, 不存在问题). A blank cell says nothing. */
export function saysNone(text: string): boolean {
  const plain = text.replace(/[\s。．.，,；;、“”"']/gu, '');
  return plain.length <= 16 && NONE.test(plain);
}
