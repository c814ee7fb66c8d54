import { COMMANDS, type Wish } from './commands';

/** A key combination, and whether Excel or another add-in answers to it as well. */
export interface Shortcut {
  readonly wish: Wish;
  /** "Ctrl+Alt+Shift+K" */
  readonly keys: string;
  readonly isContested: boolean;
}

/** The key combinations as this person has them now; none where Excel does not tell. */
export async function shortcutsInForce(): Promise<readonly Shortcut[]> {
  if (!Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1')) return [];
  const given = await Office.actions.getShortcuts();
  const own = (Object.keys(COMMANDS) as Wish[]).flatMap((wish) => {
    const keys = given[wish] ?? null;
    return keys === null ? [] : [{ wish, keys }];
  });
  const uses = await Office.actions.areShortcutsInUse(own.map(({ keys }) => keys));
  const contested = new Set(uses.filter(({ inUse }) => inUse).map(({ shortcut }) => shortcut));
  return own.map((shortcut) => ({ ...shortcut, isContested: contested.has(shortcut.keys) }));
}
