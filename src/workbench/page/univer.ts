import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formula from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import * as sheets from '@univerjs/sheets';
import * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../engine/language';
import type { UniverParts } from '../host/book/book';
import type { UniverKit } from '../host/book/kit';
import { moveReferences } from '../host/book/conditional-formats/references';
import { undoOverride } from '../host/book/undo';
import { scrollClearOfFrozen } from './clear-of-frozen';
import { keepTitlesWhole } from './freeze-line';
import { GRID_MESSAGES } from './messages/grid';

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
    locale: GRID_MESSAGES[language].locale,
    locales: Object.fromEntries(Object.values(GRID_MESSAGES).map(({ locale, texts }) => [locale, texts])),
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
  univer.setLocale(GRID_MESSAGES[language].locale);
}
