import { Window } from 'happy-dom';
import { bootExcel } from '../../src/workbench/host/node';
import type { Snippet } from './read-snippet';

/** How a snippet fared: what its buttons reported as errors, and the members that the host does not have. */
export interface Outcome {
  readonly buttons: number;
  readonly errors: readonly string[];
  readonly missing: readonly string[];
}

/** No button of an official snippet takes as long on an idle machine. */
const PATIENCE_MS = 60_000;

const AFTERWARDS_MS = 300;

type Listener = (event: unknown) => unknown;

/** Opens a new workbook, loads the snippet as Script Lab does and presses its buttons from first to last. */
export async function runSnippet({ script, html }: Snippet): Promise<Outcome> {
  const excel = await bootExcel();
  const window = new Window({ url: 'https://localhost/' });
  const { document } = window;
  document.body.innerHTML = html;
  const elements = [...document.querySelectorAll('button, .ms-Button')];
  const isSetup = ({ id }: { readonly id: string }): boolean => /setup/i.test(id);
  // A person sets the sample up before anything else, wherever its button stands.
  const inOrder = [...elements.filter(isSetup), ...elements.filter((element) => !isSetup(element))];
  const buttons = inOrder.map((button) => listenTo(button));
  const errors: string[] = [];
  const report = (...parts: readonly unknown[]): void => {
    errors.push(parts.map(described).join(' '));
  };
  const silent = { log: ignore, info: ignore, warn: ignore, table: ignore, debug: ignore, error: report };
  const offline = () => Promise.reject(new Error('a snippet has no network here'));
  try {
    const load = new Function('window', 'document', 'console', 'fetch', 'alert', 'prompt', script);
    load(window, document, silent, offline, ignore, () => null);
  } catch (error) {
    report(error);
  }
  for (const press of buttons) {
    try {
      await withinPatience(press());
    } catch (error) {
      report(error);
    }
  }
  // What events have started goes on for a while.
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  await excel.host.calculated();
  await window.happyDOM.close();
  return { buttons: buttons.length, errors, missing: [...new Set(excel.missing)] };
}

function ignore(): void {
  // What a snippet tells its user is of no interest.
}

/** Answers how to press the button: resolves when what listens to it is done. */
function listenTo(button: object): () => Promise<unknown> {
  const listeners: Listener[] = [];
  Object.assign(button, {
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'click') listeners.push(listener);
    },
  });
  return () => Promise.all(listeners.map(async (listener) => listener({ target: button })));
}

async function withinPatience(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done after ${String(PATIENCE_MS / 1000)} s`));
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

function described(error: unknown): string {
  if (error instanceof OfficeExtension.Error) {
    const { errorLocation = '' } = error.debugInfo as { readonly errorLocation?: string };
    return `${error.code} ${errorLocation} ${error.message}`;
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
