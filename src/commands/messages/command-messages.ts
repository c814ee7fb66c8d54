import type { Command, Group, KeyedCommand } from '../commands';

interface ButtonMessages {
  /** On the button; 125 characters at most, as the manifest allows. */
  readonly label: string;
  /** What it does, beside it; 250 characters at most. */
  readonly description: string;
}

interface KeyedMessages extends ButtonMessages {
  /** What one does by pressing its key: in the help's table, and where Excel lists shortcuts. */
  readonly does: string;
}

/** What Excel says of the add-in, and the help page. A text between ` and ` is one to be typed or read in a cell. */
export interface CommandMessages {
  /** The language and region for which Excel shows these texts. */
  readonly locale: string;
  readonly name: string;
  readonly description: string;
  /** The note that Excel shows once after the add-in was installed. */
  readonly ready: string;
  readonly start: string;
  readonly tab: string;
  readonly groups: Readonly<Record<Group, string>>;
  /** The button that opens the pane without running any code. */
  readonly showPane: ButtonMessages;
  readonly commands: Readonly<Record<Exclude<Command, KeyedCommand>, ButtonMessages>> &
    Readonly<Record<KeyedCommand, KeyedMessages>>;
  readonly help: {
    readonly steps: readonly string[];
    readonly shortcuts: string;
    readonly hold: string;
    readonly key: string;
    readonly does: string;
    readonly conflicts: string;
    readonly troubles: string;
    readonly remedies: readonly string[];
    readonly privacy: string;
  };
}
