import type { Piece } from '../../check/said';
import { useLanguage } from '../words';

/** Chinese letters and marks: what a voice reads wrongly in another language. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud87f]/u;

/** A sentence of the check. In other languages, what it quotes from the table is marked as Chinese, for voices and fonts. */
export function Told({ pieces }: { readonly pieces: readonly Piece[] }) {
  const language = useLanguage();
  if (language === 'zh-CN') return pieces.map(({ text }) => text).join('');
  return pieces.map(({ text, quoted }, at) =>
    quoted && CHINESE.test(text) ? (
      <span key={at} lang="zh-CN">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
