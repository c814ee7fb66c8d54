import { correctionMessages } from '../../../messages/corrections/messages';
import type { CorrectionMessages } from '../../../messages/corrections/correction-messages';
import { useTexts, type Texts } from '../texts';
import type { ReadingMessages } from './messages/reading-messages';
import { READING_MESSAGES } from './messages/messages';

export interface ReadingTexts extends Omit<Texts, 'texts'> {
  readonly texts: ReadingMessages;
  /** What corrections are called. */
  readonly corrections: CorrectionMessages;
}

/** The pane, with the words of correcting in its language. */
export function useReadingTexts(): ReadingTexts {
  const texts = useTexts();
  const { language } = texts;
  return { ...texts, texts: READING_MESSAGES[language], corrections: correctionMessages(language) };
}
