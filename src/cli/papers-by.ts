import type { Language } from '../engine/language';
import type { Papers } from '../plan/papers';
import { CLI_MESSAGES } from './messages/messages';
import type { Output } from './output';
import { readYearFiles } from './read-year-files';

/** The printed papers with those of year files; null, which is said, where one of them cannot be taken. */
export async function papersBy(
  yearFiles: readonly string[],
  language: Language,
  { err }: Output,
): Promise<Papers | null> {
  const { papers, unused, wrong } = await readYearFiles(yearFiles);
  const messages = CLI_MESSAGES[language];
  for (const each of wrong) err(`${messages.wrongYearFile(each)}\n`);
  if (wrong.length > 0) return null;
  for (const each of unused) err(`${messages.unusedPaper(each)}\n`);
  return papers;
}
