import type { Language } from '../../../../words/language';
import { en } from './en';
import { ja } from './ja';
import type { ReadingWords } from './reading-words';

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = { ja, en };
