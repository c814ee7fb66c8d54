import type { Localised } from '../../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { JudgedByMessages } from './judged-by-messages';

export const JUDGED_BY_MESSAGES: Localised<JudgedByMessages> = { ja, en };
