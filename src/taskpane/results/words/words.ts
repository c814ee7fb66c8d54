import type { Language } from '../../../words/language';
import { en } from './en';
import { ja } from './ja';
import type { ResultWords } from './result-words';

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { ja, en };
