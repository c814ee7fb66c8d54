import type { FindingCode, Severity } from '../../src/engine/findings/finding';
import type { PlanLintCode } from '../../src/engine/kpi/lint';
import type { RuleSettings } from '../../src/engine/findings/settings';
import type { FileCell, SheetFile } from '../../src/xlsx/workbook-file';
import { sampleSheet, type SampleLine, type SampleTable } from '../samples/layout';
import { otherTable } from '../samples/tables';

/** The rules that judge what stands on sheets; those of the plan's own targets have no cell. */
export type SheetRule = Exclude<FindingCode, PlanLintCode>;

/** A workbook for one rule, and every finding of that rule in it, worked out by hand. */
export interface RuleWorkbook {
  /** What is there to see. */
  readonly about: string;
  readonly sheets: readonly SheetFile[];
  /** `収入!B9 warning`, in the order of the sheets, from top to bottom. */
  readonly findings: readonly `${string}!${string} ${Severity}`[];
  readonly settings?: Partial<RuleSettings>;
}

/** A rule that fires, and one step before: nothing, or no more than information that all is well. */
export interface RulePair {
  readonly fires: RuleWorkbook;
  readonly nearly: RuleWorkbook;
}

/** A sheet of another body's budget in thousands of yen; its first line stands in row 6, amounts from column B. */
export function other(
  sheet: string,
  lines: readonly SampleLine[],
  over: Partial<SampleTable> = {},
): SheetFile {
  return sampleSheet(otherTable(sheet, lines, over));
}

/** As `other`, with some of its rows (counted as Excel does) hidden. */
export function withHidden(sheet: SheetFile, ...rows: readonly number[]): SheetFile {
  return { ...sheet, rowSettings: new Map(rows.map((row) => [row - 1, { hidden: true }])) };
}

/** A number in a format of its own. */
export function shown(value: number, numberFormat: string): FileCell {
  return { value, style: { numberFormat } };
}

/** A formula with the result that Excel stores beside it. */
export function formula(text: string, result: number): FileCell {
  return { formula: text, value: result };
}
