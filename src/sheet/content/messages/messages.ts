import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';

/** Stands under the title of every report; here because whoever reads sheets knows reports by it. */
export const MADE_BY: Localised<string> = { ja, en };
