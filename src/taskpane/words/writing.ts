import type { Language } from '../../words/language';
import { en } from './writing.en';
import { ja } from './writing.ja';
import type { WritingWords } from './writing-words';

export const WRITING_WORDS: Readonly<Record<Language, WritingWords>> = { ja, en };
