import type { Language } from '../../../words/language';
import type { PaneCompareWords } from './compare-words';
import { en } from './en';
import { ja } from './ja';

export const PANE_COMPARE_WORDS: Readonly<Record<Language, PaneCompareWords>> = { ja, en };
