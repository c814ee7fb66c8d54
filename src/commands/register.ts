import { COMMANDS, type Command } from './commands';
import { openHelp } from './help';
import { sendToPane } from './pane-commands';

/** Tells Excel what ribbon, cell menu and keyboard do. */
export function registerCommands(): void {
  for (const command of Object.keys(COMMANDS) as Command[]) {
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => carryOut(command, event));
  }
}

/** Whoever uses the keyboard may come without an event. */
async function carryOut(command: Command, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    if (command === 'help' && openHelp()) return;
    // A pane that is not up is shown, so that the person sees what they wait for.
    if (!sendToPane(command)) await showFirst();
    else if (COMMANDS[command].inPane) await Office.addin.showAsTaskpane();
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
