import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { MeasureCliMessages } from './measure-cli-messages';

export const MEASURE_CLI_MESSAGES: Localised<MeasureCliMessages> = { ja, en };
