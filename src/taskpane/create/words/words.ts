import type { Language } from '../../../words/language';
import type { CreateWords } from './create-words';
import { en } from './en';
import { ja } from './ja';

export const CREATE_WORDS: Readonly<Record<Language, CreateWords>> = { ja, en };
