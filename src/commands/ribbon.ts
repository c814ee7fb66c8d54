import { COMMANDS, type Command, type Group } from './commands';

export const TAB_ID = 'Kpi.Tab';

/** The groups, the one for what a person does most first, each with its picture in assets/icons. */
export const GROUP_ICONS: Readonly<Record<Group, string>> = {
  Check: 'addin',
  Create: 'report',
  Board: 'board',
  Help: 'help',
};
export const GROUPS = Object.keys(GROUP_ICONS) as Group[];

export function groupId(group: Group): string {
  return `Kpi.${group}Group`;
}

export function buttonId(command: Command): string {
  const { place, button } = COMMANDS[command];
  return place === 'Cell' ? `Kpi.Cell.${button}` : `Kpi.${button}`;
}

/** The commands whose buttons stand there, in their order. */
export function commandsIn(place: Group | 'Cell'): Command[] {
  return (Object.keys(COMMANDS) as Command[]).filter((command) => COMMANDS[command].place === place);
}
