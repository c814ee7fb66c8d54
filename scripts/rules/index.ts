import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import * as evaluation from './evaluation';
import * as figures from './figures';
import * as form from './form';
import * as plan from './plan';
import * as provisionSheet from './provision-sheet';
import * as provisions from './provisions';
import * as reading from './reading';
import type { RulePair, RuleWorkbook, SheetRule } from './rule-pair';
import * as sums from './sums';

/** For every rule a workbook in which it fires, and one in which it nearly does. */
export const rulePairs: { readonly [Code in SheetRule]: RulePair } = {
  'BAL-01': sums.balance,
  'SUM-01': sums.revenueSum,
  'SUM-02': sums.expenditureSum,
  'SUM-03': sums.partsSum,
  'SUM-04': sums.ofWhich,
  'SUM-05': sums.joint,
  'SUM-06': sums.computedColumn,
  'UNIT-01': figures.unit,
  'NIL-01': figures.nil,
  'SIGN-01': figures.sign,
  'TEXT-01': figures.text,
  'CELL-01': figures.cell,
  'STR-01': form.lines,
  'STR-02': form.order,
  'PER-01': form.period,
  'CONST-01': form.constants,
  'YOY-01': form.movement,
  'RES-01': form.contingency,
  'RES-02': form.noContingency,
  'LOAN-01': form.loans,
  'OBL-01': provisions.items,
  'OBL-02': provisions.limits,
  'OBL-03': provisions.terms,
  'OBL-04': provisions.reasons,
  'ACC-01': provisions.accountsApart,
  'TRN-01': provisions.approval,
  'TRN-02': provisions.recorded,
  'TRN-03': provisions.ledger,
  'TRN-04': provisions.contingencyUse,
  'CAR-01': provisions.carryOverApproval,
  'CAR-02': provisions.carriedOver,
  'PROC-01': provisions.withoutTender,
  'PROC-02': provisions.singleBids,
  'PROC-03': provisions.largeContracts,
  'PLAN-06': plan.unreadable,
  'PLAN-07': plan.departures,
  'PLAN-08': provisionSheet.unreadable,
  'PLAN-09': provisionSheet.departures,
  'KPI-01': reading.kpiCell,
  'KPI-02': reading.kpiContradiction,
  'KPI-03': reading.kpiStanding,
  'KPI-04': reading.kpiParts,
  'KPI-05': reading.kpiMissingParts,
  'EVAL-01': evaluation.entries,
  'EVAL-02': evaluation.departing,
  'EVAL-03': evaluation.items,
  'READ-01': reading.nothingToRead,
  'READ-02': reading.unrelated,
};

/** Where a rule's workbook is kept: test/workbooks/rules/SUM-01-fires.xlsx. */
export function rulePath(code: SheetRule, kind: keyof RulePair): string {
  return `test/workbooks/rules/${code}-${kind}.xlsx`;
}

function fileOf(code: string, { about, sheets }: RuleWorkbook): WorkbookFile {
  return { title: `${code} ${about}`, sheets };
}

/** All of them by their paths in the repository. */
export const ruleWorkbooks: Readonly<Record<string, WorkbookFile>> = Object.fromEntries(
  (Object.keys(rulePairs) as SheetRule[]).flatMap((code) =>
    (['fires', 'nearly'] as const).map((kind) => [rulePath(code, kind), fileOf(code, rulePairs[code][kind])]),
  ),
);
