import { createRoot } from 'react-dom/client';
import type { CheckCommands } from '../commands/api';
import { connectRibbon } from '../commands/ribbon';
import { displayLanguage, isInExcel, officeColours } from '../excel/surroundings';
import { zhCN } from '../locales';
import { App } from './App';
import { lazyCommands } from './lazyCommands';
import { readLanguage, rememberLanguage } from './rememberedLanguage';
import { createPaneRequests } from './state/requests';
import type { Surroundings } from './surroundings';

const SURROUNDINGS: Surroundings = {
  get displayLanguage() {
    return displayLanguage();
  },
  colours: officeColours,
  chosenLanguage: readLanguage,
  rememberLanguage,
};

/** Reader, rules and writer arrive after the pane has shown itself. */
async function loadCommands(): Promise<CheckCommands> {
  const { createCommands } = await import('../commands/createCommands');
  return createCommands();
}

/** Starts the page of the shared runtime: ties the ribbon's buttons and shows the pane. */
async function start(container: HTMLElement): Promise<void> {
  if (!(await isInExcel())) {
    tell(container, zhCN.start.outsideExcel);
    return;
  }
  const requests = createPaneRequests();
  connectRibbon(requests.send, (error) => reportError(error));
  createRoot(container).render(<App commands={lazyCommands(loadCommands)} requests={requests} surroundings={SURROUNDINGS} />);
}

/** Puts one plain sentence in place of the pane. */
function tell(container: HTMLElement, sentence: string): void {
  const line = document.createElement('p');
  line.textContent = sentence;
  line.setAttribute('role', 'alert');
  line.style.margin = '24px 16px';
  container.replaceChildren(line);
}

const container = document.getElementById('pane');
if (container !== null) {
  start(container).catch((error: unknown) => {
    tell(container, zhCN.start.loadFailed);
    reportError(error);
  });
}
