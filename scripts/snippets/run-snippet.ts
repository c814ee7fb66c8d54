import { Window } from 'happy-dom';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { notInLibrary } from './library';
import type { Snippet } from './read-snippet';
import { steady } from './steady';

/**
 * How a snippet fared: what it told, what its buttons reported as errors, the members that the host does not have, and
 * what it asks for that office.js itself does not have.
 */
export interface Outcome {
  readonly buttons: number;
  readonly told: readonly string[];
  readonly errors: readonly string[];
  readonly missing: readonly string[];
  readonly notInLibrary: readonly string[];
  /** The ids by which it looks for parts of its page that are not there. */
  readonly notOnPage: readonly string[];
}

/** Ends what hangs. A machine that does much else fails nothing by time. */
const PATIENCE_MS = 600_000;

/** As long as nothing has asked the host for anything, what events have started is over. */
const QUIET_MS = 300;

type Listener = (event: unknown) => unknown;

/** Opens a new workbook, loads the snippet as Script Lab does and presses its buttons from first to last. */
export async function runSnippet(snippet: Snippet): Promise<Outcome> {
  const { Date: now } = globalThis;
  // Excel and the snippet look at one clock.
  const { Date: stopped, Math: chance } = steady();
  globalThis.Date = stopped;
  try {
    return await run(snippet, chance);
  } finally {
    globalThis.Date = now;
  }
}

async function run({ script, html }: Snippet, chance: Math): Promise<Outcome> {
  const excel = await bootExcel();
  const window = new Window({ url: 'https://localhost/' });
  const { document } = window;
  document.body.innerHTML = html;
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  const elements = [...document.querySelectorAll('button, .ms-Button')];
  const isSetup = ({ id }: { readonly id: string }): boolean => /setup/i.test(id);
  // A person sets the sample up before anything else, wherever its button stands.
  const inOrder = [...elements.filter(isSetup), ...elements.filter((element) => !isSetup(element))];
  const buttons = inOrder.map((button) => listenTo(button));
  const told: string[] = [];
  const errors: string[] = [];
  const report = (...parts: readonly unknown[]): void => {
    errors.push(parts.map(described).join(' '));
  };
  const tell = (...parts: readonly unknown[]): void => {
    told.push(parts.map(described).join(' '));
  };
  const heard = { log: tell, info: tell, warn: tell, table: tell, debug: tell, error: report };
  const offline = () => Promise.reject(new Error('a snippet has no network here'));
  try {
    const around = {
      Math: chance,
      Date,
      window,
      document,
      console: heard,
      fetch: offline,
      alert: ignore,
      prompt: () => null,
      // they end with the page
      setTimeout: window.setTimeout.bind(window),
      setInterval: window.setInterval.bind(window),
    };
    const load = new Function(...Object.keys(around), script);
    load(...Object.values(around));
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
  await window.happyDOM.close();
  await quiet(excel);
  return {
    buttons: buttons.length,
    told,
    errors,
    missing: [...new Set(excel.missing)],
    notInLibrary: notInLibrary(script),
    notOnPage: idsIn(script).filter((id) => !ids.has(id)),
  };
}

function idsIn(script: string): string[] {
  const asked = script.matchAll(/getElementById\(\s*["']([^"']+)["']\s*\)/g);
  return [...new Set([...asked].map(([, id = '']) => id))];
}

function ignore(): void {
  // What a snippet asks of its user has no answer.
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

/** Resolves when the handlers of events are done: they go on by themselves after a button is. */
async function quiet(excel: EmulatedExcel): Promise<void> {
  for (let before = -1; before !== excel.requests;) {
    before = excel.requests;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await excel.host.calculated();
  }
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
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'object' ? inside(error) : String(error);
}

function inside(value: object | null): string {
  try {
    return JSON.stringify(value);
  } catch {
    // a part of the page leads to itself
    return String(value);
  }
}
