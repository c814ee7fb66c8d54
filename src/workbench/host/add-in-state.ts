type StateListener = (state: AddInState) => void;

/** What the add-in has told Excel about itself: its pane, its ribbon, its shortcuts. */
export class AddInState {
  /** The pane is shown. */
  isVisible = true;
  /** It is loaded with the workbook, not only when its pane is opened. */
  startsWithWorkbook = false;
  /** Ribbon buttons that the add-in switched off or on, by their ids. */
  readonly enabledButtons = new Map<string, boolean>();
  /** Ribbon tabs that the add-in showed or hid, by their ids. */
  readonly visibleTabs = new Map<string, boolean>();
  /** The controls that it created, as it described them. */
  createdControls: unknown = null;
  /** Action → key combination, as the add-in comes with them. */
  givenShortcuts: Readonly<Record<string, string>> = {};
  private ownShortcuts: Readonly<Record<string, string | null>> = {};
  private readonly listeners = new Set<StateListener>();

  /** Action → key combination, as the user has them now. */
  get shortcuts(): Readonly<Record<string, string>> {
    const own = Object.entries(this.ownShortcuts).filter(([, keys]) => keys !== null);
    return { ...this.givenShortcuts, ...(Object.fromEntries(own) as Record<string, string>) };
  }

  /** Gives actions other keys; null gives one back those that it came with. */
  replaceShortcuts(shortcuts: Readonly<Record<string, string | null>>): void {
    this.ownShortcuts = { ...this.ownShortcuts, ...shortcuts };
  }

  /** Answers how to stop listening. */
  onChange(listener: StateListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be called after a change. */
  changed(): void {
    for (const listener of this.listeners) listener(this);
  }
}
