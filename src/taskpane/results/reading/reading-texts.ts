import { correctionWords, type CorrectionWords } from '../../../sheet/words/corrections';
import { useTexts, type Texts } from '../texts';
import type { ReadingWords } from './words/reading-words';
import { READING_WORDS } from './words/words';

export interface ReadingTexts extends Omit<Texts, 'said'> {
  readonly said: ReadingWords;
  /** What corrections are called. */
  readonly corrections: CorrectionWords;
}

/** The pane, with the words of correcting in its language. */
export function useReadingTexts(): ReadingTexts {
  const texts = useTexts();
  const { language } = texts.state;
  return { ...texts, said: READING_WORDS[language], corrections: correctionWords(language) };
}
