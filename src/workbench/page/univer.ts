import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formula from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import jaJP from '@univerjs/preset-sheets-core/locales/ja-JP';
import * as sheets from '@univerjs/sheets';
import * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalJaJP from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { Language, Localised } from '../../engine/language';
import type { UniverParts } from '../host/book/book';
import type { UniverKit } from '../host/book/kit';
import { moveReferences } from '../host/book/conditional-formats/references';
import { undoOverride } from '../host/book/undo';
import { scrollClearOfFrozen } from './clear-of-frozen';
import { keepTitlesWhole } from './freeze-line';

const LOCALES: Localised<core.LocaleType> = {
  ja: core.LocaleType.JA_JP,
  en: core.LocaleType.EN_US,
};

/** The spreadsheet: grid, formula bar and formula engine, in the element of that id. */
export function createUniver(container: string, language: Language, dark: boolean): UniverParts {
  keepTitlesWhole();
  scrollClearOfFrozen();
  const kit: UniverKit = { core, formula, sheets, conditionalFormatting, sheetsFormula };
  moveReferences(kit);
  const univer = new core.Univer({
    override: undoOverride(kit),
    theme: defaultTheme,
    darkMode: dark,
    locale: LOCALES[language],
    locales: {
      [core.LocaleType.JA_JP]: core.mergeLocales(jaJP, conditionalJaJP),
      [core.LocaleType.EN_US]: core.mergeLocales(enUS, conditionalEnUS),
    },
    logLevel: core.LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(conditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return { kit, univer, api: FUniver.newAPI(univer) };
}

export function speak({ univer }: UniverParts, language: Language): void {
  univer.setLocale(LOCALES[language]);
}
