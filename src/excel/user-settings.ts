import type { UserSettings } from './pane-host';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's storage; nothing where the browser blocks that of a frame, which already the look at it shows. */
export function browserStore(): Store | undefined {
  try {
    return globalThis.localStorage as Store | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Settings of this person on this computer, in the part of the browser's storage that Office has set aside for the
 * site in which Excel runs. What the storage does not take lasts as long as the pane.
 */
export function userSettings(
  /** Office.context.partitionKey; nothing where the browser is not shared. */
  partition: string | undefined,
  store: Store | undefined,
): UserSettings {
  const name = (key: string) => `${partition ?? ''}kpi.${key}`;
  const unsaved = new Map<string, string>();
  return {
    read: (key) => unsaved.get(key) ?? store?.getItem(name(key)) ?? null,
    write: (key, value) => {
      unsaved.set(key, value);
      try {
        store?.setItem(name(key), value);
      } catch {
        return; // Full, or blocked: it stays unsaved.
      }
      if (store) unsaved.delete(key);
    },
  };
}
