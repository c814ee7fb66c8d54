import type { Localised } from '../../engine/language';
import { en } from './en';
import type { FailureMessages } from './failure-messages';
import { ja } from './ja';

export const FAILURE_MESSAGES: Localised<FailureMessages> = { ja, en };
