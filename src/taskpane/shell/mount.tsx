import { createRoot } from 'react-dom/client';
import { announce } from '../../commands/availability';
import { languageOf } from '../../engine/language';
import { CrashGuard } from './crash-guard';
import { deferredHost } from '../session/deferred-host';
import { loadReviewer } from '../check/load-results';
import { Pane } from './pane';
import { loadTheme } from './theme';
import { startSession, type Session } from '../session/session';
import { PANE_MESSAGES } from '../messages/messages';

/** Milliseconds after which a person wonders. */
const SLOW_AFTER = 3_000;

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
export async function mount(element: HTMLElement): Promise<void> {
  const host = deferredHost();
  const language = languageOf(Office.context.displayLanguage);
  const session = startSession({
    host,
    loadReviewer,
    now: Date.now,
    pause,
    slowNotice: () => new Promise((resolve) => setTimeout(resolve, SLOW_AFTER)),
    report: reportError,
    language,
  });
  keepRibbon(session);
  await loadTheme(host.theme());
  return new Promise((resolve) => {
    createRoot(element).render(
      <CrashGuard messages={PANE_MESSAGES[language]} reload={() => window.location.reload()}>
        <Pane session={session} host={host} onShown={resolve} />
      </CrashGuard>,
    );
  });
}

/** The ribbon follows what there is to work with. */
function keepRibbon({ state, subscribe }: Session): void {
  let told: string | undefined;
  const tell = () => {
    const { result, highlights } = state();
    const hasFindings = result !== null && Object.values(result.counts).some((count) => count > 0);
    const canHighlight = hasFindings || highlights !== 'none';
    const available = { hasResult: result !== null, hasFindings, canHighlight };
    if (JSON.stringify(available) === told) return;
    told = JSON.stringify(available);
    void announce(available);
  };
  tell();
  subscribe(tell);
}
