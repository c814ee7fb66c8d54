import { FALLBACK_LANGUAGE, type Language } from '../../src/engine/language';
import { COMMANDS, type Command, type KeyedCommand } from '../../src/commands/commands';
import { COMMAND_MESSAGES } from '../../src/commands/messages/messages';

export const KEYED = (Object.keys(COMMANDS) as Command[]).filter(
  (command): command is KeyedCommand => COMMANDS[command].key !== null,
);

/** A resource's name is one word. */
function resourceOf(command: KeyedCommand): string {
  return command.replaceAll('-', '_');
}

/** What the keys do, in a language, as Excel lists them where a person changes them. */
export function shortcutNames(language: Language) {
  const { commands } = COMMAND_MESSAGES[language];
  return Object.fromEntries(
    KEYED.map((command) => [
      resourceOf(command),
      { value: commands[command].does, comment: `Name of the action ${command}.` },
    ]),
  );
}

/** shortcuts.json, by Microsoft's schema. */
export function shortcutsFile() {
  return {
    actions: KEYED.map((command) => ({
      id: command,
      type: 'ExecuteFunction',
      name: `\${resource.${resourceOf(command)}}`,
    })),
    shortcuts: KEYED.map((command) => ({
      action: command,
      key: {
        default: `Ctrl+Alt+Shift+${COMMANDS[command].key}`,
        mac: `Command+Alt+Shift+${COMMANDS[command].key}`,
      },
    })),
    resources: { default: shortcutNames(FALLBACK_LANGUAGE) },
  };
}
