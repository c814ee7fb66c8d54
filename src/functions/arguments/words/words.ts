import type { Localised } from '../../../engine/language';
import type { ChoiceWords } from './choice-words';
import { en } from './en';
import { ja } from './ja';

/** A formula may choose in any of them, whatever the language of Excel. */
export const CHOICE_WORDS: Localised<ChoiceWords> = { en, ja };
