import { CHINESE, tell, tellMessage, type Filling, type Fillings, type Piece, type Tongue } from '../check/said';
import { useLanguage, useTranslation } from './words';

/** Chinese letters and marks: what a voice reads wrongly in another language. */
const HAS_CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud87f]/u;

/** The sentences of the check in the language that the pane speaks. */
export function useTongue(): Tongue {
  return useTranslation()?.tongue ?? CHINESE;
}

/** A sentence of the check. In other languages, what it quotes from the table is marked as Chinese, for voices and fonts. */
export function Told({ pieces }: { readonly pieces: readonly Piece[] }) {
  const language = useLanguage();
  if (language === 'zh-CN') return pieces.map(({ text }) => text).join('');
  return pieces.map(({ text, quoted }, at) =>
    quoted && HAS_CHINESE.test(text) ? (
      <span key={at} lang="zh-CN">
        {text}
      </span>
    ) : (
      text
    ),
  );
}

/** Words that stand for themselves: a reason of the check, or words of the table. Sentences begin with a capital. */
export function Saying({ of }: { readonly of: Filling }) {
  const pieces = tell(of, useTongue());
  return <Told pieces={typeof of === 'string' ? pieces : capitalised(pieces)} />;
}

/** A text of the pane that quotes from the table: its gaps are filled, and what fills them is marked as quoted. */
export function Filled({ message, data }: { readonly message: string; readonly data: Fillings }) {
  return <Told pieces={tellMessage(message, data, useTongue())} />;
}

function capitalised(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first === undefined || first.quoted ? pieces : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
