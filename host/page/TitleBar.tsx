import { useRef, type ReactElement } from 'react';
import type { CellEdits } from './edits';
import { SAMPLE_FILES } from './samples';
import type { PageWords } from './strings';

export interface TitleBarProps {
  readonly words: PageWords;
  readonly fileName: string;
  /** File of the sample that is shown; '' where it is a file of the user. */
  readonly sample: string;
  readonly edits: CellEdits | null;
  readonly onSample: (file: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: () => void;
}

/** The page's own buttons: files, undo, language. */
export function TitleBar({ words, fileName, sample, edits, onSample, onOpen, onSave, onLanguage }: TitleBarProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <h1>{words.title}</h1>
      <button type="button" title={words.undoHint} disabled={edits?.canUndo !== true} onClick={() => edits?.undo()}>
        {words.undo}
      </button>
      <button type="button" title={words.redoHint} disabled={edits?.canRedo !== true} onClick={() => edits?.redo()}>
        {words.redo}
      </button>
      <span className="spring" />
      <span className="file">{fileName}</span>
      <span className="spring" />
      <select aria-label={words.chooseSample} value={sample} onChange={(event) => onSample(event.target.value)}>
        {sample === '' ? <option value="">{words.chooseSample}</option> : null}
        {SAMPLE_FILES.map(({ file, label }) => (
          <option key={file} value={file}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" title={words.openHint} onClick={() => chooser.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.item(0);
          event.target.value = ''; // so that the same file can be chosen again
          if (file !== null && file !== undefined) onOpen(file);
        }}
      />
      <button type="button" title={words.saveHint} onClick={onSave}>
        {words.save}
      </button>
      <button type="button" title={words.switchHint} lang={words.switchLanguage === 'English' ? 'en' : 'zh-CN'} onClick={onLanguage}>
        {words.switchLanguage}
      </button>
    </header>
  );
}
