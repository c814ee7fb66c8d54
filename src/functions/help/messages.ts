import type { Localised } from '../../engine/language';
import { HELP_EN } from './en';
import type { FunctionTexts, ParameterText } from './function-texts';
import { HELP_JA } from './ja';

/** What Excel's function wizard says. Nothing that runs imports this file. */
export const FUNCTION_HELP: Localised<FunctionTexts<string | ParameterText>> = { ja: HELP_JA, en: HELP_EN };
