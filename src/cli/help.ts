import { OPTION_MESSAGES } from './messages/options';
import type { OptionHelp } from './messages/option-messages';
import type { ExitCode } from './output';
import { textTable } from './text-table';
import type { Language } from '../engine/language';

/** What a command says of itself. `Options` are the names of its own options. */
export interface CommandHelp<Options extends string> {
  readonly purpose: string;
  /** What stands behind the command's name, a form a line. */
  readonly usage: readonly string[];
  readonly options: Readonly<Record<Options, OptionHelp>>;
  readonly examples: readonly (readonly [args: string, says: string])[];
  readonly exitCodes: Readonly<Record<ExitCode, string>>;
}

function called(command: string, args: string): string {
  return `npm run --silent ${command} -- ${args}`;
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return textTable(rows, ['left', 'left']).map((row) => `  ${row}`);
}

/** The forms in which a command is called. */
function usageText(command: string, { usage }: CommandHelp<string>, language: Language): string {
  return [`${OPTION_MESSAGES[language].usage}:`, ...usage.map((args) => `  ${called(command, args)}`)].join(
    '\n',
  );
}

/** The whole help of a command, as `--help` prints it. */
export function helpText(command: string, help: CommandHelp<string>, language: Language): string {
  const messages = OPTION_MESSAGES[language];
  const options: OptionHelp[] = [...Object.values(help.options), ...Object.values(messages.common)];
  return [
    help.purpose,
    '',
    usageText(command, help, language),
    '',
    `${messages.options}:`,
    ...indented(options),
    '',
    `${messages.examples}:`,
    ...help.examples.flatMap(([args, says]) => [`  ${says}`, `    ${called(command, args)}`]),
    '',
    `${messages.exitCodes}:`,
    ...indented(Object.entries(help.exitCodes)),
    '',
  ].join('\n');
}

/** What a person is told who has called a command wrongly. */
export function misuseText(
  command: string,
  help: CommandHelp<string>,
  sentence: string,
  language: Language,
): string {
  return `${sentence}\n${usageText(command, help, language)}\n${OPTION_MESSAGES[language].moreHelp}\n`;
}
