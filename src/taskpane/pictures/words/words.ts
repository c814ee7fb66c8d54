import type { Language } from '../../../words/language';
import { usePane } from '../../pane-context';
import { en } from './en';
import { ja } from './ja';
import type { PicturesWords } from './pictures-words';

export const PICTURES_WORDS: Readonly<Record<Language, PicturesWords>> = { ja, en };

export function usePictureWords(): PicturesWords {
  return PICTURES_WORDS[usePane().state.language];
}
