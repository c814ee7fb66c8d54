import type { Language } from '../engine/language';
import type { StartFailure } from './messages/failure-messages';
import type { showFailure } from './start-failure';

/** The page as the start sees it. */
export interface Page {
  /** Where the pane goes; it holds the skeleton until then. */
  readonly element: HTMLElement;
  readonly language: Language;
  /** Office.onReady, or nothing where office.js did not load. */
  readonly officeReady: (() => Promise<{ readonly host: unknown }>) | undefined;
  /** Whether this Excel has what the pane asks of it; called when it has answered. */
  readonly isNewEnough: () => boolean;
  readonly loadPane: () => Promise<{ mount: (element: HTMLElement) => Promise<void> }>;
  readonly loadFailure: () => Promise<{ showFailure: typeof showFailure }>;
  /** Said where not even that comes: our files cannot be loaded. */
  readonly lastResort: Node;
  readonly reload: () => void;
  /** Lasts over a reload; nothing where the browser keeps no storage. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

/** Milliseconds that Excel has to answer in. */
export const ANSWER_TIMEOUT = 5_000;
const RELOADED = 'kpi.reloaded';

/**
 * Brings the pane up as soon as Excel answers and its files are here.
 * Office.onReady is known to hang now and then, and a reload to help: one, then the person decides.
 */
export async function startPane(page: Page): Promise<void> {
  const say = async (failure: StartFailure): Promise<void> => {
    try {
      (await page.loadFailure()).showFailure(page.element, failure, page.language, page.reload);
    } catch {
      page.element.replaceChildren(page.lastResort);
    }
  };
  if (!page.officeReady) return say('unreachable');

  const loading = settled(page.loadPane());
  const ready = page.officeReady();
  if (!(await answered(ready))) {
    if (page.memory && page.memory.getItem(RELOADED) === null) {
      page.memory.setItem(RELOADED, 'once');
      return page.reload();
    }
    await say('silent');
  }
  // A late answer is still an answer.
  const { host } = await ready;
  page.memory?.removeItem(RELOADED);
  if (host !== 'Excel') return say('outside');
  if (!page.isNewEnough()) return say('old');

  try {
    const { mount } = (await loading)();
    await mount(page.element);
  } catch (error) {
    await say('incomplete');
    throw error;
  }
}

/** Whether the promise came to an end before the time was up. */
async function answered(ready: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ANSWER_TIMEOUT, false);
  });
  const answer = await Promise.race([ready.then(() => true), waited]);
  clearTimeout(timer);
  return answer;
}

/** A promise that never rejects: the error waits until someone asks for the value. */
function settled<T>(promise: Promise<T>): Promise<() => T> {
  return promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
}
