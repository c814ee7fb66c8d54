import type { Language } from '../../words/language';
import { en } from './en';
import { ja } from './ja';
import type { PaneWords } from './pane-words';

export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { ja, en };
