import type { Localised } from '../../engine/language';
import type { TemplateId } from '../../sheet/templates/templates';
import { en } from './en';
import { ja } from './ja';

/** What the sheets are called that can be put into a workbook. */
export const TEMPLATE_NAMES: Localised<Readonly<Record<TemplateId, string>>> = { ja, en };
