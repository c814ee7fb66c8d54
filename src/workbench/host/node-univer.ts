import { createRequire } from 'node:module';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import type * as facade from '@univerjs/core/facade';
import type * as numfmt from '@univerjs/sheets-numfmt';
import type { UniverParts } from './book/book';
import type { UniverKit } from './book/kit';
import { moveReferences } from './book/conditional-formats/references';
import { undoOverride } from './book/undo';
import { moveRulesWithCells } from './node-conditional-formats';

// The ES modules of Univer do not load in plain Node.
const require = createRequire(import.meta.url);

/** The parts of Univer, as Node loads them. */
export function univerKit(): UniverKit {
  return {
    core: require('@univerjs/core') as UniverKit['core'],
    formula: require('@univerjs/engine-formula') as UniverKit['formula'],
    sheets: require('@univerjs/sheets') as UniverKit['sheets'],
    conditionalFormatting:
      require('@univerjs/sheets-conditional-formatting') as UniverKit['conditionalFormatting'],
    sheetsFormula: require('@univerjs/sheets-formula') as UniverKit['sheetsFormula'],
  };
}

/** Univer without a page: the workbook and its formulas, no grid. */
export function createHeadlessUniver(): UniverParts {
  const kit = univerKit();
  const { FUniver } = require('@univerjs/core/facade') as typeof facade;
  const { UniverSheetsNumfmtPlugin } = require('@univerjs/sheets-numfmt') as typeof numfmt;
  for (const name of ['sheets', 'engine-formula', 'sheets-formula']) require(`@univerjs/${name}/facade`);
  moveReferences(kit);
  const { Univer, LocaleType, LogLevel } = kit.core;
  const univer = new Univer({
    override: undoOverride(kit),
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(kit.formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(kit.sheets.UniverSheetsPlugin);
  univer.registerPlugin(kit.sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(kit.conditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  return { kit, univer, api: FUniver.newAPI(univer) };
}

/** Opens a workbook and answers its id. */
export function openWorkbook(parts: UniverParts, data: Partial<IWorkbookData>): string {
  const type = parts.kit.core.UniverInstanceType.UNIVER_SHEET;
  const unitId = parts.univer.createUnit<IWorkbookData, Workbook>(type, data).getUnitId();
  moveRulesWithCells(parts, unitId);
  return unitId;
}
