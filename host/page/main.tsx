import { createRoot } from 'react-dom/client';
import { createCalculator } from '../formula';
import { App } from './App';
import { Desk } from './desk';
import { zhWords } from './strings';

async function start(root: HTMLElement): Promise<void> {
  const answer = await fetch('manifest.xml');
  if (!answer.ok) throw new Error(`manifest.xml: ${String(answer.status)}`);
  createRoot(root).render(<App desk={new Desk(createCalculator())} manifest={await answer.text()} />);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');
start(root).catch((error: unknown) => {
  root.textContent = `${zhWords.cannotStart}（${error instanceof Error ? error.message : String(error)}）`;
});
