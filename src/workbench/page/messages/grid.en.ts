import { LocaleType, mergeLocales } from '@univerjs/core';
import sheets from '@univerjs/preset-sheets-core/locales/en-US';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import type { GridMessages } from './grid-messages';

export const en: GridMessages = { locale: LocaleType.EN_US, texts: mergeLocales(sheets, conditional) };
