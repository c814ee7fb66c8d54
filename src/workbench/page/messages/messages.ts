import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { WorkbenchMessages } from './workbench-messages';

export const WORKBENCH_MESSAGES: Localised<WorkbenchMessages> = { ja, en };
