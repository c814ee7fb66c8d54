import type { Localised } from '../../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { MeasurePaneMessages } from './measure-pane-messages';

export const MEASURE_PANE_MESSAGES: Localised<MeasurePaneMessages> = { ja, en };
