import { wishFor, type Wish } from './wishes';

/** The ribbon's functions by the name that the manifest gives them. */
const COMMANDS: Readonly<Record<string, Wish>> = { validate: 'validate' };

/** Tells Excel what the ribbon's buttons do: show the pane, and ask it. */
export function registerCommands(): void {
  for (const [name, wish] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => inPane(wish, event));
  }
}

async function inPane(wish: Wish, event: Office.AddinCommands.Event): Promise<void> {
  wishFor(wish);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button disabled until it hears this.
    event.completed();
  }
}
