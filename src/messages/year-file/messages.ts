import type { Language, Localised } from '../../engine/language';
import type { UnusedPaper } from '../../year-file/add-year-file';
import type { YearFileFault } from '../../year-file/year-file-fault';
import { en } from './en';
import { ja } from './ja';
import type { YearFileMessages } from './year-file-messages';

const MESSAGES: Localised<YearFileMessages> = { ja, en };

/** What is wrong with a year file at its place, and what to do. */
export function yearFileSentence({ path, what }: YearFileFault, language: Language): string {
  return MESSAGES[language].fault(path, what);
}

/** Why a paper of a year file is not used, and by what is judged instead. */
export function unusedPaperSentence(unused: UnusedPaper, language: Language): string {
  return MESSAGES[language].unused(unused);
}
