import { type Language, LANGUAGES, type Localised } from '../engine/language';
import type { ExitCode, Output } from './output';

const SENTENCES: Localised<(what: string, reason: string) => string> = {
  ja: (what, reason) =>
    `${what}の処理がプログラムの不具合で止まりました（${reason}）。結果は出ていません。ファイルを添えて、このアドインの担当者に知らせてください。`,
  en: (what, reason) =>
    `A fault of the program stopped it at ${what} (${reason}). There is no result. Tell whoever keeps this add-in, with the file.`,
};

/** Says that the program itself failed, and at what: at a file, or on the way from files to an answer. */
export function faultSentence(what: string, error: unknown, language: Language): string {
  const reason = error instanceof Error ? error.message : String(error);
  return SENTENCES[language](what, reason.replace(/\s+/g, ' '));
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
