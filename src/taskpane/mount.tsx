import { createRoot } from 'react-dom/client';
import { languageOf } from '../functions/language';
import { CrashGuard } from './crash-guard';
import { deferredHost } from './deferred-host';
import { loadReviewer } from './load';
import { Pane } from './pane';
import { startSession } from './session';
import { PANE_WORDS } from './words/words';

/** Milliseconds after which a person wonders. */
const PATIENCE = 3_000;

/** A message is not slowed down in a pane that is hidden, as timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Puts the pane into the element, in place of whatever it held; done when it is on the screen. */
export function mount(element: HTMLElement): Promise<void> {
  const host = deferredHost();
  const language = languageOf(Office.context.displayLanguage);
  const session = startSession({
    host,
    loadReviewer,
    now: Date.now,
    pause,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
    report: reportError,
    language,
  });
  return new Promise((resolve) => {
    createRoot(element).render(
      <CrashGuard words={PANE_WORDS[language]} reload={() => window.location.reload()}>
        <Pane session={session} host={host} onShown={resolve} />
      </CrashGuard>,
    );
  });
}
