import type { Localised } from '../../../engine/language';
import { en } from './grid.en';
import { ja } from './grid.ja';
import type { GridMessages } from './grid-messages';

export const GRID_MESSAGES: Localised<GridMessages> = { ja, en };
