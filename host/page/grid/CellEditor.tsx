import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react';

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly style: CSSProperties;
  readonly onChange: (text: string) => void;
  /** Keeps the text; `down`: move to the cell below, `right`: to the one beside. */
  readonly onKeep: (then: 'down' | 'right' | 'stay') => void;
  readonly onDrop: () => void;
}

/** The field in which a cell is edited, laid over the cell. Enter keeps, Alt+Enter breaks the line, Esc drops. */
export function CellEditor({ label, text, style, onChange, onKeep, onDrop }: CellEditorProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      style={style}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onKeep('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return; // Enter and Esc belong to the input method then
        if (event.key === 'Escape') {
          event.preventDefault();
          onDrop();
        } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
          event.preventDefault();
          onKeep(event.key === 'Tab' ? 'right' : 'down');
        } else if (event.key === 'Enter') {
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          onChange(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
        }
      }}
    />
  );
}
