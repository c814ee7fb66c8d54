import type { Citation } from '../../citation';
import { type IdentityPart, relationIdentity } from '../../findings/identity';
import type { FindingCode, Fix, Severity } from '../../findings/finding';
import type { ColumnNames, SumDetails } from '../../findings/budget-details';
import { exactSum } from '../../findings/fixes';
import type { Judgement } from '../../budget/judgement';
import type { Relation, RelationCode } from '../../budget/relations';
import type { Fault } from '../../findings/rule';
import type { Evidence, Rule } from './rule';
import { formOf } from '../../budget/forms';
import { formAccount, type BudgetTable } from '../../budget/statement';
import { AMOUNTS } from '../../findings/rule';

export const INTERVAL_ARITHMETIC: Citation = {
  kind: 'arithmetic',
  document: 'XBRL Calculations 1.1',
  section: '端数処理された値を区間として加算し、合計の区間と交わるかを見る',
  quote: null,
};

const EXACT_ARITHMETIC: Citation = {
  kind: 'arithmetic',
  document: '加減算',
  section: '合計は内訳を足した額に、差引は差し引いた額にちょうど一致し、うち書きは本体を超えない',
  quote: null,
};

const BALANCED: Citation = {
  kind: 'practice',
  document: '収入支出予算の作成慣行',
  section: '収入計と支出計は、印刷された数値のまま一致させる',
  quote: null,
};

/** The relations whose total is the sum of lines. */
const TOTALS: ReadonlySet<RelationCode> = new Set<RelationCode>(['SUM-01', 'SUM-02', 'SUM-03']);

type SumCode = Extract<FindingCode, RelationCode>;
type SumFault = Omit<Fault<SumCode>, 'details'> & { readonly details: SumDetails };

/**
 * Null for the rule's own severity. What is printed decides whether a budget is wrong: stored values that fail behind
 * printed figures that hold are a warning, because a SUM over the cells would show another total.
 */
function severityOf({ verdict, stored }: Judgement, inconsistent: Severity | null): Severity | null {
  switch (verdict) {
    case 'inconsistent':
      return inconsistent;
    case 'undecidable':
      return 'warning';
    case 'exact':
    case 'rounding':
    case 'boundary':
      return stored?.verdict === 'fails' ? 'warning' : 'info';
  }
}

function isFine({ verdict, stored }: Judgement): boolean {
  return verdict === 'exact' && (stored === null || stored.verdict === 'holds');
}

/** The figures of the relation that fails; of both, the printed ones. */
function figuresOf({
  verdict,
  printed,
  computed,
  stored,
}: Judgement): Pick<Fault<SumCode>, 'expected' | 'actual'> {
  const isOfStored =
    stored && (verdict === 'exact' || (verdict !== 'inconsistent' && stored.verdict === 'fails'));
  return isOfStored
    ? { expected: stored.computed, actual: stored.total }
    : { expected: computed, actual: printed };
}

/** The plan's own rounding note says more about its sums than arithmetic does, of figures that are rounded. */
function citationOf({ table, budgets }: Evidence, { relation }: Judgement): Citation | null {
  if (relation.kind === 'equal-as-printed') return null;
  if (table.rounding === 'exact') return EXACT_ARITHMETIC;
  if (relation.kind === 'at-most') return null;
  const year = table.statements[relation.statement]?.fiscalYear ?? null;
  const account = formAccount(table);
  if (account === null || year === null) return null;
  return formOf(budgets, account, year)?.roundingNote ?? null;
}

/** The columns of the sheet in which some total is a formula. */
function formulaColumns({ judgements }: Evidence): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { relation } of judgements) {
    const { figure } = relation.total;
    const isFormula = figure.kind === 'amount' && figure.formula !== null;
    if (isFormula && TOTALS.has(relation.code)) columns.add(figure.cell.column);
  }
  return columns;
}

/** The fix of a sum that does not hold although nothing was rounded, and whose total is what is wrong. */
function fixOf({ judgement, misprint }: SumDetails, withFormulas: ReadonlySet<number>): Fix | null {
  const { relation, verdict } = judgement;
  if (verdict !== 'inconsistent' || !TOTALS.has(relation.code)) return null;
  if (misprint && misprint.figure !== relation.total.figure) return null;
  return exactSum(judgement, withFormulas.has(relation.total.figure.cell.column));
}

function* faults(
  evidence: Evidence,
  code: SumCode,
  inconsistent: Severity | null = null,
): Generator<SumFault> {
  const withFormulas = evidence.table.rounding === 'exact' ? formulaColumns(evidence) : null;
  for (const judgement of evidence.judgements) {
    const { relation, unreadable } = judgement;
    if (relation.code !== code || isFine(judgement)) continue;
    const citation = citationOf(evidence, judgement);
    const severity = severityOf(judgement, inconsistent);
    const details = { judgement, misprint: evidence.misprints.get(judgement) ?? null };
    yield {
      cells: [relation.total.figure, ...unreadable].map((figure) => figure.cell),
      ...figuresOf(judgement),
      details,
      fix: withFormulas && fixOf(details, withFormulas),
      ...(severity && { severity }),
      ...(citation && { citation }),
    };
  }
}

const sumIdentity = ({ judgement }: SumDetails): readonly IdentityPart[] => relationIdentity(judgement);

function sumRule<Code extends SumCode>(code: Code): Omit<Rule<Code>, 'judge'> {
  return {
    code,
    severity: 'error',
    citation: INTERVAL_ARITHMETIC,
    settings: AMOUNTS,
    identity: sumIdentity,
  };
}

/** 収入計 = 支出計, exactly as printed; other bodies may have reasons that we do not know. */
export const balance: Rule<'BAL-01'> = {
  code: 'BAL-01',
  severity: 'error',
  citation: BALANCED,
  settings: [],
  identity: sumIdentity,
  judge: (evidence) => faults(evidence, 'BAL-01', formAccount(evidence.table) === null ? 'warning' : null),
};

export const revenueSum: Rule<'SUM-01'> = {
  ...sumRule('SUM-01'),
  judge: (evidence) => faults(evidence, 'SUM-01'),
};

export const expenditureSum: Rule<'SUM-02'> = {
  ...sumRule('SUM-02'),
  asksSide: true,
  judge: (evidence) => faults(evidence, 'SUM-02'),
};

export const partsSum: Rule<'SUM-03'> = {
  ...sumRule('SUM-03'),
  judge: (evidence) => faults(evidence, 'SUM-03'),
};

export const ofWhich: Rule<'SUM-04'> = {
  ...sumRule('SUM-04'),
  judge: (evidence) => faults(evidence, 'SUM-04'),
};

function columnNames({ statements }: BudgetTable, { over }: Relation): ColumnNames | null {
  if (!over) return null;
  const labelOf = (index: number): string =>
    (statements[index]?.column.label ?? '').replace(/\s+/gu, ' ').trim();
  return {
    total: labelOf(over.statement),
    terms: over.terms.map(({ statement, sign }) => ({ label: labelOf(statement), sign })),
  };
}

export const computedColumn: Rule<'SUM-06'> = {
  ...sumRule('SUM-06'),
  *judge(evidence) {
    for (const fault of faults(evidence, 'SUM-06')) {
      const columns = columnNames(evidence.table, fault.details.judgement.relation);
      yield { ...fault, details: { ...fault.details, columns } };
    }
  },
};
