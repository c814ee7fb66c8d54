import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { PlanMessages } from './plan-messages';

export const PLAN_MESSAGES: Localised<PlanMessages> = { ja, en };
