import { useCallback, useEffect, useState, useSyncExternalStore, type DragEvent, type ReactElement } from 'react';
import { fill } from '../../src/locales';
import { Book } from './Book';
import type { Desk } from './desk';
import { downloadWorkbook, fetchSample, openFile } from './files';
import type { Pane } from './pane/openPane';
import { PaneFrame } from './pane/PaneFrame';
import { readRibbon, type RibbonAction } from './ribbon/manifest';
import { Ribbon } from './ribbon/Ribbon';
import { SAMPLE_FILES } from './samples';
import { enWords, zhWords } from './strings';
import { TitleBar } from './TitleBar';

export interface AppProps {
  readonly desk: Desk;
  /** Text of the add-in's manifest. */
  readonly manifest: string;
}

interface Notice {
  readonly kind: 'good' | 'bad' | 'plain';
  readonly text: string;
}

type Language = 'zh-CN' | 'en-US';

/** The demo page: an Excel-like grid beside the real pane, under the buttons that the manifest declares. */
export function App({ desk, manifest }: AppProps): ReactElement {
  const [language, setLanguage] = useState<Language>('zh-CN');
  const words = language === 'zh-CN' ? zhWords : enWords;
  const revision = useSyncExternalStore(desk.subscribe, desk.version);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [pane, setPane] = useState<Pane | null>(null);
  const [sample, setSample] = useState<string>(SAMPLE_FILES[0]?.file ?? '');
  const [dragging, setDragging] = useState(false);
  const ribbon = readRibbon(manifest, language);
  const book = desk.open;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  const refuse = useCallback((text: string) => setNotice({ kind: 'bad', text }), []);
  const open = useCallback(
    async (file: File) => {
      const outcome = await openFile(file);
      if (!outcome.ok) {
        setNotice({ kind: 'bad', text: `${fill(words.cannotOpen, { file: file.name })}\n${outcome.reason}` });
        return;
      }
      desk.show(outcome.workbook);
      setSample('');
      setNotice({ kind: 'good', text: fill(words.opened, { file: file.name }) });
    },
    [desk, words],
  );
  const chooseSample = useCallback(
    async (file: string) => {
      setSample(file);
      setNotice(null);
      const outcome = await fetchSample(file);
      if (outcome.ok) desk.show(outcome.workbook);
      else setNotice({ kind: 'bad', text: `${fill(words.cannotOpen, { file })}\n${outcome.reason}` });
    },
    [desk, words],
  );
  useEffect(() => {
    const [first] = SAMPLE_FILES;
    if (desk.open === null && first !== undefined) void chooseSample(first.file);
    // Only once: what is opened later is the user's choice.
  }, [desk]);

  const save = async (): Promise<void> => {
    if (book === null) return;
    const outcome = await downloadWorkbook(book.session.workbook);
    setNotice(outcome.ok ? { kind: 'good', text: fill(words.downloaded, { file: outcome.file }) } : { kind: 'bad', text: `${words.cannotSave}\n${outcome.reason}` });
  };
  const run = async (action: RibbonAction): Promise<void> => {
    if (action.kind === 'showPane') {
      desk.showPane(true);
      return;
    }
    const outcome = await (pane?.runFunction(action.name) ?? Promise.resolve('not-ready' as const));
    if (outcome === 'not-ready') setNotice({ kind: 'plain', text: words.commandMissing });
    else if (outcome === 'failed') setNotice({ kind: 'bad', text: words.commandFailed });
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files.item(0);
    if (file !== null) void open(file);
  };

  return (
    <div className="page">
      <TitleBar words={words} fileName={book?.session.workbook.name ?? ''} sample={sample} edits={book?.edits ?? null} onSample={(file) => void chooseSample(file)} onOpen={(file) => void open(file)} onSave={() => void save()} onLanguage={() => setLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN')} />
      <Ribbon ribbon={ribbon} note={words.note} onAction={(action) => void run(action)} />
      <div role="status" aria-live="polite">
        {notice === null ? null : (
          <div className={`message ${notice.kind}`}>
            <p>{notice.text}</p>
            <button type="button" onClick={() => setNotice(null)}>
              {words.dismiss}
            </button>
          </div>
        )}
      </div>
      <div className="work">
        <main
          className="book"
          onDragOver={(event) => {
            event.preventDefault();
            setDragging(true);
          }}
          onDragLeave={() => setDragging(false)}
          onDrop={dropped}
        >
          {book === null ? <div className="empty-sheet">{words.loading}</div> : <Book words={words} desk={desk} book={book} revision={revision} onRefused={refuse} />}
          {dragging ? <div className="drop">{words.dropHere}</div> : null}
        </main>
        {book === null ? null : (
          <PaneFrame words={words} name={ribbon.name} session={book.session} language={language} shown={desk.paneShown} onHide={() => desk.showPane(false)} onPane={setPane} onTrouble={(reason) => setNotice({ kind: 'bad', text: `${words.paneFailed}\n${reason}` })} />
        )}
      </div>
    </div>
  );
}
