import type { Localised } from '../../engine/language';
import type { TemplateId } from '../../sheet/templates/templates';
import { en } from './en';
import { ja } from './ja';
import { en as ownEn } from './own.en';
import { ja as ownJa } from './own.ja';
import type { OwnNames } from './own-names';

/** What the sheets are called that can be put into a workbook. */
export const TEMPLATE_NAMES: Localised<Readonly<Record<TemplateId, string>>> = { ja, en };

export const OWN_TEMPLATE_NAMES: Localised<OwnNames> = { ja: ownJa, en: ownEn };
