/** How a command is carried out. */
interface CommandRow {
  /** What it does is to be seen in the pane; the others act on the sheet and leave the pane as it is. */
  readonly inPane: boolean;
}

/**
 * What a person can ask for, by ribbon, cell menu or keyboard: manifest.xml and shortcuts.json call each by the name
 * that it has here. office.js compares these names without regard to case.
 */
export const COMMANDS = {
  validate: { inPane: true },
  'validate-sheet': { inPane: true },
  'next-finding': { inPane: false },
  'previous-finding': { inPane: false },
  'toggle-highlights': { inPane: false },
  report: { inPane: true },
  templates: { inPane: true },
  board: { inPane: true },
  settings: { inPane: true },
  help: { inPane: true },
} as const satisfies Readonly<Record<string, CommandRow>>;

/** What a person asks for, and the pane does. */
export type Command = keyof typeof COMMANDS;
