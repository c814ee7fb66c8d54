import type { Localised } from '../../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { ReadingMessages } from './reading-messages';

export const READING_MESSAGES: Localised<ReadingMessages> = { ja, en };
