import { useEffect, type CSSProperties, type ReactElement, type RefObject } from 'react';

export interface CellEditorProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  /** What is being written; null while the cell is only selected. */
  readonly text: string | null;
  readonly style: CSSProperties;
  readonly onChange: (text: string) => void;
  /** Keeps the text; `down`: move to the cell below, `right`: to the one beside. */
  readonly onKeep: (then: 'down' | 'right' | 'stay') => void;
  readonly onDrop: () => void;
}

/**
 * The field in which a cell is edited, laid over the cell. It is always there and has the focus, so
 * that typing begins at once, with an input method for Chinese too; it shows itself when it has
 * text. Enter keeps, Alt+Enter breaks the line, Esc drops; other keys of a selected cell go to the grid.
 */
export function CellEditor({ field, label, text, style, onChange, onKeep, onDrop }: CellEditorProps): ReactElement {
  const isEditing = text !== null;
  useEffect(() => {
    const element = field.current;
    if (!isEditing || element === null || element.value.length < 2) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [field, isEditing]);
  return (
    <textarea
      ref={field}
      className={isEditing ? 'cell-editor' : 'cell-editor idle'}
      aria-label={label}
      value={text ?? ''}
      style={style}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        if (isEditing) onKeep('stay');
      }}
      onKeyDown={(event) => {
        if (!isEditing) return;
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
