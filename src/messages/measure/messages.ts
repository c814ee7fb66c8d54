import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { MeasureMessages } from './measure-messages';

export const MEASURE_MESSAGES: Localised<MeasureMessages> = { ja, en };
