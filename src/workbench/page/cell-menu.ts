import type {} from '@univerjs/ui/facade';
import type { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import type { CommandButton } from './manifest';

/** Where the grid's menu of a cell takes what others add. */
const PLACE = ['contextMenu.mainArea', 'contextMenu.others'];

interface Entry {
  readonly id: string;
  title: string;
  readonly icon: string;
  readonly action: () => void;
}

/** The add-in's entries in the menu that opens on a cell. */
export class CellMenu {
  private readonly entries = new Map<string, Entry>();
  private readonly commands = new Map<string, CommandButton>();

  constructor(
    private readonly api: FUniver,
    private readonly press: (command: CommandButton) => void,
  ) {}

  /** Adds the entries; those that are there already take their new words. The grid keeps an entry for good. */
  show(commands: readonly CommandButton[]): void {
    for (const command of commands) {
      this.commands.set(command.id, command);
      const known = this.entries.get(command.id);
      // The grid reads the title each time that the menu opens.
      if (known) known.title = command.label;
      else this.add(command);
    }
  }

  private add({ id, label, icon }: CommandButton): void {
    const picture = `${id}.icon`;
    this.api.registerComponent(picture, () =>
      createElement('img', { alt: '', width: 16, height: 16, src: icon(16), srcSet: `${icon(32)} 2x` }),
    );
    const action = () => {
      const command = this.commands.get(id);
      if (command) this.press(command);
    };
    const entry: Entry = { id, title: label, icon: picture, action };
    this.entries.set(id, entry);
    this.api.createMenu(entry).appendTo(PLACE);
  }
}
