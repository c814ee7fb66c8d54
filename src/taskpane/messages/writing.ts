import type { Localised } from '../../engine/language';
import { en } from './writing.en';
import { ja } from './writing.ja';
import type { WritingMessages } from './writing-messages';

export const WRITING_MESSAGES: Localised<WritingMessages> = { ja, en };
