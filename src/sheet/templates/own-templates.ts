import type { AccountKey } from '../../engine/budget/planned';
import type { Language } from '../../engine/language';
import { kpiPlanIn, provisionsIn, sourceOf, type Papers } from '../../plan/papers';
import type { SheetContent } from '../content/sheet-content';
import { emptyEntries } from './budget-entries';
import { budgetStatement } from './budget-statement';
import { carryOversSheet } from './carry-overs';
import { commitmentsSheet } from './commitments';
import { kpiResultsSheet } from './kpi-results';
import { monthlyExecution } from './monthly-execution';
import { procurementSheet } from './procurement';
import { branchResultsSheet } from './results-by-branch';
import { monthlyResultsSheet } from './results-by-month';
import { settlementReport } from './settlement-report';
import { spendingLines } from './spending-lines';
import { transfersSheet } from './transfers';

export type OwnKind =
  | 'budget'
  | 'execution'
  | 'settlement'
  | 'carryovers'
  | 'commitments'
  | 'transfers'
  | 'procurement'
  | 'kpi-results'
  | 'kpi-months'
  | 'kpi-branches';

/** An empty sheet of a year that is not printed, made of what the workbook or a year file brings of it. */
export interface OwnTemplate {
  readonly kind: OwnKind;
  readonly fiscalYear: number;
  /** Null where it is of no one account. */
  readonly account: AccountKey | null;
  readonly make: (language?: Language) => SheetContent;
}

/** The sheets of one year; those for which its papers say nothing are not there. */
function ofYear(papers: Papers, fiscalYear: number): OwnTemplate[] {
  const forms = papers.budgets.filter((form) => form.fiscalYear === fiscalYear);
  const provisions = provisionsIn(papers, fiscalYear);
  const kpis = kpiPlanIn(papers, fiscalYear);
  const accounts = forms.map(({ account }) => account);
  const template = (kind: OwnKind, account: AccountKey | null, make: OwnTemplate['make']): OwnTemplate => ({
    kind,
    fiscalYear,
    account,
    make,
  });
  return [
    ...forms.flatMap((form) => [
      template('budget', form.account, () => budgetStatement(emptyEntries(form))),
      template('execution', form.account, () => monthlyExecution(emptyEntries(form))),
      template('settlement', form.account, () => settlementReport(emptyEntries(form))),
      ...(provisions
        ? [
            template('carryovers', form.account, () =>
              carryOversSheet(provisions, form.account, spendingLines([form])),
            ),
          ]
        : []),
    ]),
    ...(provisions
      ? [
          template('commitments', null, () => commitmentsSheet(provisions)),
          template('transfers', null, () => transfersSheet(provisions, accounts, spendingLines(forms))),
          template('procurement', null, () => procurementSheet(provisions)),
        ]
      : []),
    ...(kpis
      ? [
          template('kpi-results', null, () => kpiResultsSheet(kpis)),
          template('kpi-months', null, (language) => monthlyResultsSheet(kpis, undefined, language)),
          template('kpi-branches', null, (language) => branchResultsSheet(kpis, undefined, language)),
        ]
      : []),
  ];
}

/** The templates of every year of which a workbook or a year file brings a paper, the newest year first. */
export function ownTemplates(papers: Papers): OwnTemplate[] {
  const own = [...papers.kpiPlans, ...papers.budgets, ...papers.provisions].filter((paper) =>
    sourceOf(papers, paper),
  );
  const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  return years.flatMap((year) => ofYear(papers, year));
}
