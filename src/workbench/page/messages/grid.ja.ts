import { LocaleType, mergeLocales } from '@univerjs/core';
import sheets from '@univerjs/preset-sheets-core/locales/ja-JP';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import type { GridMessages } from './grid-messages';

export const ja: GridMessages = { locale: LocaleType.JA_JP, texts: mergeLocales(sheets, conditional) };
