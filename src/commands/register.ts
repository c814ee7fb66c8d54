import { COMMANDS, type Wish } from './commands';
import { openHelp } from './help';
import { wishFor } from './wishes';

/** Tells Excel what ribbon, cell menu and keyboard do. */
export function registerCommands(): void {
  for (const wish of Object.keys(COMMANDS) as Wish[]) {
    Office.actions.associate(wish, (event?: Office.AddinCommands.Event) => carryOut(wish, event));
  }
}

/** Whoever uses the keyboard may come without an event. */
async function carryOut(wish: Wish, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    if (wish === 'help' && openHelp()) return;
    // A pane that is not up is shown, so that the person sees what they wait for.
    if (!wishFor(wish)) await showFirst();
    else if (COMMANDS[wish].inPane) await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button disabled until it hears this.
    event?.completed();
  }
}

let showing: Promise<void> | undefined;

/** Shows a pane that is not up yet, once: Excel on the web asked twice loses the ribbon's buttons (office-js 3224). */
function showFirst(): Promise<void> {
  showing ??= Office.addin.showAsTaskpane().catch((refusal: unknown) => {
    showing = undefined;
    throw refusal;
  });
  return showing;
}
