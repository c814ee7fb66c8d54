/** The part of an add-in's shortcuts file that says which keys do what. */
interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly windows?: string; readonly mac?: string };
  }[];
}

/** Action → key combination. */
export type Shortcuts = Readonly<Record<string, string>>;

/** The key combinations in the file at the address, as this machine has them. */
export async function readShortcuts(address: string): Promise<Shortcuts> {
  const answer = await fetch(address);
  const { shortcuts } = (await answer.json()) as ShortcutsFile;
  const platform = navigator.platform.startsWith('Mac') ? 'mac' : 'windows';
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, key[platform] ?? key.default]));
}

const MODIFIERS = { Ctrl: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey', Command: 'metaKey' } as const;

/** Whether these keys, and no others, are pressed. It is the key that counts, not the sign that it makes with Option. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const modifiers = Object.entries(MODIFIERS).every(
    ([name, property]) => event[property] === parts.includes(name),
  );
  return modifiers && [`Key${key}`, `Digit${key}`, key, `Arrow${key}`].includes(event.code);
}

/** As screen readers are told of them. */
export function ariaKeys(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace('Command', 'Meta');
}
