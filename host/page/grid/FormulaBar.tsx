import type { ReactElement } from 'react';

export interface FormulaBarProps {
  readonly label: string;
  readonly boxLabel: string;
  readonly address: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** Address and content of the selected cell; the content can be edited here too. */
export function FormulaBar({ label, boxLabel, address, text, onType, onKeep, onDrop }: FormulaBarProps): ReactElement {
  return (
    <div className="formula-bar">
      <input className="name-box" aria-label={boxLabel} readOnly value={address} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        aria-label={label}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            onDrop();
            event.currentTarget.blur();
          } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
            event.preventDefault();
            onKeep();
            event.currentTarget.blur();
          }
        }}
      />
    </div>
  );
}
