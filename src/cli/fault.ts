import { type Language, LANGUAGES } from '../engine/language';
import type { ExitCode, Output } from './output';
import { CLI_MESSAGES } from './messages/messages';

/** Says that the program itself failed, and at what: at a file, or on the way from files to an answer. */
export function faultSentence(what: string, error: unknown, language: Language): string {
  const reason = error instanceof Error ? error.message : String(error);
  return CLI_MESSAGES[language].fault(what, reason.replace(/\s+/g, ' '));
}

/** Runs a command; what it did not expect ends it with one sentence and 3, so that 1 always speaks of what it found. */
export async function endingInOrder(
  args: readonly string[],
  { err }: Output,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const what = args.filter((each) => !each.startsWith('-')).join(' ');
    err(`${faultSentence(what, error, LANGUAGES.find((each) => args.includes(each)) ?? 'ja')}\n`);
    return 3;
  }
}
