import type * as core from '@univerjs/core';
import type * as formula from '@univerjs/engine-formula';
import type * as sheets from '@univerjs/sheets';
import type * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as sheetsFormula from '@univerjs/sheets-formula';

/**
 * The parts of Univer that the host uses. The page imports them as ES modules; Node, where those do not load, requires
 * the CommonJS builds.
 */
export interface UniverKit {
  readonly core: typeof core;
  readonly formula: typeof formula;
  readonly sheets: typeof sheets;
  readonly conditionalFormatting: typeof conditionalFormatting;
  readonly sheetsFormula: typeof sheetsFormula;
}
