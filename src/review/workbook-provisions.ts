import { lineName } from '../engine/budget/line-name';
import { formOf } from '../engine/budget/forms';
import { plannedNames } from '../engine/budget/planned-names';
import type { PlannedBudget } from '../engine/budget/planned';
import { judgeTable, type JudgedTable } from '../engine/rules/budget/judge-table';
import { PLAN_RULES } from '../engine/rules/plan';
import type { Finding, Severity } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import type { RuleSettings } from '../engine/findings/settings';
import type { Cell } from '../engine/cell';
import type { ProvisionSheetFault } from '../engine/provisions/provision-sheet';
import { provisionsIn, sourceOf, withForms, withPapers, type Papers } from '../plan/papers';
import { provisionDepartures } from '../sheet/plan/provision-departures';
import type { ProvisionsReading } from '../sheet/plan/read-provisions';

/** A sheet that may be meant as general provisions. */
interface ProvisionedSheet {
  readonly name: string;
  readonly provisions?: ProvisionsReading;
}

type Own = ReadonlyMap<number, ProvisionedSheet & { readonly provisions: ProvisionsReading }>;

/** The sheets whose provisions are of a year for which the papers have none; of several of one year the first. */
function ownProvisions(sheets: readonly ProvisionedSheet[], papers: Papers): Own {
  const own = new Map<number, ProvisionedSheet & { readonly provisions: ProvisionsReading }>();
  for (const sheet of sheets) {
    const { provisions } = sheet;
    if (!provisions || provisions.fiscalYear === null || provisionsIn(papers, provisions.fiscalYear))
      continue;
    if (!own.has(provisions.fiscalYear)) own.set(provisions.fiscalYear, { ...sheet, provisions });
  }
  return own;
}

/** A form with what a sheet says of its 予備費; the form itself where it is printed or says it already. */
function withContingency(form: PlannedBudget, papers: Papers, own: Own): PlannedBudget {
  const stated = own
    .get(form.fiscalYear)
    ?.provisions.contingencies.find(({ account }) => account === form.account);
  if (!stated || form.contingency || !sourceOf(papers, form)) return form;
  const { rateInBasisPoints, base, roundedTo, citation } = stated;
  return {
    ...form,
    contingency: { rateInBasisPoints, base, alternatives: [], roundedTo: roundedTo / form.unit, citation },
  };
}

/** Papers with the provisions that a workbook's sheets bring, of years that have none yet: years are closed. */
export function withSheetProvisions(sheets: readonly ProvisionedSheet[], papers: Papers): Papers {
  const own = ownProvisions(sheets, papers);
  const withProvisions = [...own.values()].reduce(
    (all, { name: sheet, provisions: { provisions } }) =>
      provisions ? withPapers(all, { provisions: [provisions] }, { kind: 'sheet', sheet }) : all,
    papers,
  );
  return withForms(withProvisions, (form) => withContingency(form, papers, own));
}

/** A table judged by the forms that a workbook's sheets complete; the table itself where that makes no difference. */
export function judgedByForms<Judged extends JudgedTable>(
  table: Judged,
  before: Papers,
  papers: Papers,
  rules: RuleSettings,
): Judged {
  if (before.budgets === papers.budgets) return table;
  const isOther = table.table.statements.some(({ fiscalYear }) => {
    if (fiscalYear === null) return false;
    const [was, is] = [before, papers].map(({ budgets }) => formOf(budgets, table.table.account, fiscalYear));
    return was !== is;
  });
  return isOther ? { ...table, ...judgeTable(table.table, papers.budgets, rules) } : table;
}

interface PlacedFault {
  readonly cell: Cell;
  readonly fault: ProvisionSheetFault;
}

/** What the sheet names and no form of its year has: it can only be told where there is a form. */
function* unknownNames(reading: ProvisionsReading, papers: Papers): Generator<PlacedFault> {
  const { provisions, contingencies, rows } = reading;
  if (!provisions) return;
  const { fiscalYear } = provisions;
  const forms = papers.budgets.filter((form) => form.fiscalYear === fiscalYear);
  if (forms.length === 0) return;
  const lacks = (of: readonly PlannedBudget[], name: string): boolean =>
    of.every(({ expenditure }) => !plannedNames(expenditure).has(lineName(name)));
  for (const { account, base, roundedTo, cellOf } of contingencies) {
    const form = formOf(forms, account, fiscalYear);
    if (!form) {
      yield { cell: cellOf('account'), fault: { fault: 'unknown-account', account, fiscalYear } };
      continue;
    }
    for (const name of base.filter((each) => lacks([form], each))) {
      yield { cell: cellOf('subject'), fault: { fault: 'unknown-line', name, fiscalYear } };
    }
    if (roundedTo % form.unit !== 0) {
      const shown = roundedTo.toLocaleString('en-US');
      yield { cell: cellOf('amount'), fault: { fault: 'too-fine', shown, unit: form.unit } };
    }
  }
  const named = [
    ['transfers', provisions.approvalForTransfers],
    ['carryOvers', provisions.approvalForCarryOvers],
  ] as const;
  for (const [kind, of] of named) {
    const cell = rows.find((row) => row.kind === kind)?.cellOf('subject');
    for (const name of of?.lines ?? []) {
      if (cell && lacks(forms, name)) yield { cell, fault: { fault: 'unknown-line', name, fiscalYear } };
    }
  }
}

/** An empty cell may only be waiting for its entry, and a form may still be coming. */
const WAITING: readonly ProvisionSheetFault['fault'][] = [
  'blank',
  'no-unit',
  'unknown-account',
  'unknown-line',
];

function faultFindings({ provisions: reading }: ProvisionedSheet, own: Own, papers: Papers): Finding[] {
  if (!reading) return [];
  const { fiscalYear, cell, faults } = reading;
  const first = fiscalYear === null ? reading : (own.get(fiscalYear)?.provisions ?? reading);
  const all: PlacedFault[] = [
    ...faults,
    ...unknownNames(reading, papers),
    ...(fiscalYear !== null && first !== reading
      ? [{ cell, fault: { fault: 'year-twice', fiscalYear } } as const]
      : []),
  ];
  return all.map(({ cell: at, fault }) => {
    const actual = 'shown' in fault ? fault.shown : null;
    const severity: Severity | null = WAITING.includes(fault.fault) ? 'warning' : null;
    return findingOf(
      PLAN_RULES['PLAN-08'],
      { cells: [at], actual, details: fault, ...(severity && { severity }) },
      null,
    );
  });
}

function departureFindings({ provisions: reading }: ProvisionedSheet, papers: Papers): Finding[] {
  const year = reading?.fiscalYear ?? null;
  if (!reading || year === null) return [];
  const forms = papers.budgets.filter(
    (form) => form.fiscalYear === year && (form.contingency !== null || !sourceOf(papers, form)),
  );
  return provisionDepartures(reading, provisionsIn(papers, year), forms).map(({ cell, departure }) =>
    findingOf(
      PLAN_RULES['PLAN-09'],
      { cells: [cell], expected: departure.printed, actual: departure.shown, details: departure },
      null,
    ),
  );
}

/**
 * What is wrong with a sheet that is meant as general provisions, and where it departs from those that go before it.
 * @param papers those that do not stand on the workbook's sheets
 */
export function provisionSheetFindings(
  sheets: readonly ProvisionedSheet[],
  papers: Papers,
): (sheet: ProvisionedSheet) => Finding[] {
  const own = ownProvisions(sheets, papers);
  return (sheet) => [...faultFindings(sheet, own, papers), ...departureFindings(sheet, papers)];
}
