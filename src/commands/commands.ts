/** What there is to work with. */
export interface Availability {
  /** A check has given a result. */
  readonly hasResult: boolean;
  /** There are findings to go to. */
  readonly hasFindings: boolean;
  /** There are findings to highlight, or highlights to take away. */
  readonly canHighlight: boolean;
}

/** A group of the ribbon's tab. */
export type Group = 'Check' | 'Create' | 'Board' | 'Help';

/** Where a button stands: in a group of the ribbon, off as long as what it needs is not there, or in the menu of a cell. */
type Place =
  | { readonly place: Group; readonly needs: keyof Availability | null }
  | { readonly place: 'Cell'; readonly needs: null };

type CommandRow = Place & {
  /** What it does is to be seen in the pane; the others act on the sheet and leave the pane as it is. */
  readonly inPane: boolean;
  readonly button: string;
  /** The button's picture in assets/icons. */
  readonly icon: string;
  /** Pressed with Ctrl, Alt and Shift; on a Mac with Command for Ctrl. */
  readonly key: string | null;
};

/**
 * What a person can ask for, by ribbon, cell menu or keyboard, in the order in which the buttons stand. Excel calls each
 * by its name here, without regard to case, and keeps the keys that a person chose for it. manifest.xml, the files of
 * shortcuts and the help page are written from this table and from messages/.
 */
export const COMMANDS = {
  validate: { place: 'Check', needs: null, inPane: true, button: 'Validate', icon: 'validate', key: 'K' },
  'validate-sheet': {
    place: 'Cell',
    needs: null,
    inPane: true,
    button: 'ValidateSheet',
    icon: 'validate',
    key: 'J',
  },
  'next-finding': {
    place: 'Check',
    needs: 'hasFindings',
    inPane: false,
    button: 'NextFinding',
    icon: 'next',
    key: 'N',
  },
  'previous-finding': {
    place: 'Check',
    needs: 'hasFindings',
    inPane: false,
    button: 'PreviousFinding',
    icon: 'previous',
    key: 'B',
  },
  'toggle-highlights': {
    place: 'Check',
    needs: 'canHighlight',
    inPane: false,
    button: 'Highlights',
    icon: 'highlights',
    key: 'H',
  },
  report: { place: 'Create', needs: 'hasResult', inPane: true, button: 'Report', icon: 'report', key: 'R' },
  templates: { place: 'Create', needs: null, inPane: true, button: 'Templates', icon: 'templates', key: 'T' },
  board: { place: 'Board', needs: null, inPane: true, button: 'Board', icon: 'board', key: 'D' },
  settings: { place: 'Help', needs: null, inPane: true, button: 'Settings', icon: 'settings', key: null },
  help: { place: 'Help', needs: null, inPane: true, button: 'Help', icon: 'help', key: null },
} as const satisfies Readonly<Record<string, CommandRow>>;

/** What a person asks for, and the pane does. */
export type Command = keyof typeof COMMANDS;

/** The commands that have a key. */
export type KeyedCommand = {
  [C in Command]: (typeof COMMANDS)[C]['key'] extends null ? never : C;
}[Command];
