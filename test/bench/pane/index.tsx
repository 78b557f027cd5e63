/**
 * A task pane of the shape that Microsoft's own React template has (Fluent UI v9: a header with picture
 * and words, a list of three points, a text field with a button), written anew, as a measure for the
 * size of a pane that does nothing.
 */
import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: { display: 'flex', flexDirection: 'column', alignItems: 'center', backgroundColor: tokens.colorNeutralBackground3 },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1 },
  list: { marginTop: '20px', listStyleType: 'none' },
  point: { display: 'flex', paddingBottom: '20px' },
  field: { display: 'flex', flexDirection: 'column', alignItems: 'center', maxWidth: '50%' },
});

const POINTS = [
  { icon: <Ribbon24Regular />, words: 'Achieve more with Office integration' },
  { icon: <LockOpen24Regular />, words: 'Unlock features and functionality' },
  { icon: <DesignIdeas24Regular />, words: 'Create and visualize like a pro' },
];

function TextInsertion(): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const insert = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.field}>
      <Field size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Field>Click the button to insert text.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>Insert text</Button>
    </div>
  );
}

function App(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Task pane" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {POINTS.map(({ icon, words }) => <li key={words} className={styles.point}>{icon}<span>{words}</span></li>)}
      </ul>
      <TextInsertion />
    </div>
  );
}

const container = document.getElementById('container');
void Office.onReady(() => {
  if (container) createRoot(container).render(<FluentProvider theme={webLightTheme}><App /></FluentProvider>);
});
