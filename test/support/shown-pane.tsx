import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { Pane } from '../../src/taskpane/shell/pane';
import type { Session } from '../../src/taskpane/session/session';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import type { FakeHost } from './pane-host';
import { openSession } from './session';

/** A pane on a page, and the hands and eyes of a person before it. */
export interface ShownPane {
  readonly host: FakeHost;
  readonly session: Session;
  readonly element: HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
  /** The first that is called so, by what is heard or read. */
  readonly one: (selector: string, name: string) => HTMLElement;
  readonly button: (name: string) => HTMLElement;
  readonly click: (target: HTMLElement) => Promise<void>;
  readonly type: (target: HTMLElement, text: string) => Promise<void>;
  readonly choose: (target: HTMLElement, value: string) => Promise<void>;
  /** Waits until it holds. */
  readonly until: (holds: () => void) => Promise<void>;
  readonly validate: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** React listens for what a person types, not for what a script sets. */
function setValue(target: HTMLElement, value: string, event: 'input' | 'change'): void {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set;
  set?.call(target, value);
  target.dispatchEvent(new Event(event, { bubbles: true }));
}

/** Milliseconds; ends only what hangs. */
const PATIENCE = 120_000;

/** Shows the pane over an Excel that answers at once. */
export async function showPane(sheets: readonly SheetSnapshot[]): Promise<ShownPane> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const { host, session } = openSession(sheets);
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  await act(async () => root.render(<Pane session={session} host={host} onShown={() => undefined} />));

  const all = (selector: string): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string, name: string): HTMLElement => {
    const found = all(selector).find((each) =>
      [each.getAttribute('aria-label'), each.textContent].some((text) => text?.includes(name)),
    );
    if (!found) throw new Error(`no ${selector} called ${name} in ${element.textContent}`);
    return found;
  };
  // whatever happens while it is waited for happens within an act
  const until = async (holds: () => void): Promise<void> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      await act(() => new Promise<void>((soon) => setTimeout(soon)));
      try {
        holds();
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
  const button = (name: string): HTMLElement => one('button', name);
  const click = (target: HTMLElement): Promise<void> => act(async () => target.click());
  return {
    host,
    session,
    element,
    all,
    one,
    button,
    click,
    type: (target, text) => act(async () => setValue(target, text, 'input')),
    choose: (target, value) => act(async () => setValue(target, value, 'change')),
    until,
    validate: async () => {
      await click(button(PANE_MESSAGES[session.state().language].validateWorkbook));
      await until(() => expect(all('[role=tabpanel]')).toHaveLength(1));
    },
    close: async () => {
      await act(async () => root.unmount());
      element.remove();
      vi.unstubAllGlobals();
    },
  };
}
