import type { Localised } from '../../../engine/language';
import { en } from './en';
import type { EvaluationMessages } from './evaluation-messages';
import { ja } from './ja';

export const EVALUATION_MESSAGES: Localised<EvaluationMessages> = { ja, en };
