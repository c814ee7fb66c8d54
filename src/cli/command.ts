import type { Localised } from '../engine/language';
import { endingInOrder } from './fault';
import { helpText, misuseText, type CommandHelp } from './help';
import { readCommandLine, type CommandLine, type OptionFault, type OptionTable } from './options';
import type { ExitCode, Output } from './output';
import { printable } from './printable';

/** A wrong use by its name. */
interface Misuse {
  readonly fault: string;
}

interface Command<Table extends OptionTable, Arguments extends object, Wrong extends Misuse> {
  readonly name: string;
  readonly options: Table;
  readonly messages: Localised<{
    readonly help: CommandHelp<string & keyof Table>;
    readonly misuse: (wrong: Wrong | OptionFault) => string;
  }>;
  /** What options without a fault ask for, or how they do not go together. */
  readonly read: (line: CommandLine<Table>) => Arguments | Wrong;
  readonly run: (asked: Arguments, output: Output) => Promise<ExitCode>;
}

function isMisuse<Wrong extends Misuse>(asked: object | Wrong): asked is Wrong {
  return 'fault' in asked;
}

/** Runs a command as its command line asks: helps, says how it was used wrongly, or does it. */
export function runCommand<Table extends OptionTable, Arguments extends object, Wrong extends Misuse>(
  { name, options, messages, read, run }: Command<Table, Arguments, Wrong>,
  args: readonly string[],
  { out, err }: Output,
): Promise<ExitCode> {
  const output: Output = { out: (text) => out(printable(text)), err: (text) => err(printable(text)) };
  return endingInOrder(args, output, async () => {
    const line = readCommandLine(args, options);
    const { language, fault } = line;
    const { help, misuse } = messages[language];
    if (line.values.help) {
      output.out(helpText(name, help, language));
      return 0;
    }
    const asked: Arguments | Wrong | OptionFault = fault ?? read(line);
    if (isMisuse<Wrong | OptionFault>(asked)) {
      output.err(misuseText(name, help, misuse(asked), language));
      return 2;
    }
    return run(asked, output);
  });
}
