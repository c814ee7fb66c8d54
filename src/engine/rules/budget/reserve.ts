import type { Citation } from '../../citation';
import { ratio, ZERO, type Rational } from '../../number/rational';
import { basisPoints, contingencyShare } from '../../budget/contingency';
import { settledAmount, type BlanksUnder } from '../../budget/blanks-under';
import type { Fix } from '../../findings/finding';
import type { ContingencyBase } from '../../findings/budget-details';
import { numberIn, scaleOf } from '../../findings/fixes';
import type { ContingencyProvision, PlannedBudget } from '../../budget/planned';
import type { Fault } from '../../findings/rule';
import type { Evidence, Rule } from './rule';
import { formOf } from '../../budget/forms';
import {
  findLine,
  formAccount,
  sectionOf,
  type Line,
  type Section,
  type Statement,
} from '../../budget/statement';
import { lineIdentity } from '../../findings/identity';

const CONTINGENCY = '予備費';

const CONTINGENCY_SHARE: Citation = {
  kind: 'practice',
  document: '予備費の計上',
  section: '予備費は保険給付費等の一定割合とする',
  quote: null,
};

interface Planned {
  readonly statement: Statement;
  readonly plan: PlannedBudget;
  readonly expenditure: Section;
}

/** The budget columns that have a plan. */
function* plannedStatements({ table, budgets }: Evidence): Generator<Planned> {
  const account = formAccount(table);
  if (account === null) return;
  for (const statement of table.statements) {
    if (statement.column.kind !== 'budget' || statement.fiscalYear === null) continue;
    const plan = formOf(budgets, account, statement.fiscalYear);
    const expenditure = sectionOf(statement, 'expenditure');
    if (plan && expenditure) yield { statement, plan, expenditure };
  }
}

function baseOf(
  section: Section,
  lines: readonly string[],
  rate: Rational,
  roundedTo: Rational,
  blanks: BlanksUnder,
): ContingencyBase | null {
  let base = ZERO;
  for (const name of lines) {
    const figure = findLine(section, name)?.figure;
    const amount = figure && settledAmount(figure, blanks);
    if (!amount) return null;
    base = base.add(amount);
  }
  return { lines, base, ...contingencyShare(base, rate, roundedTo) };
}

/** Proposes the amount; a cell that has a formula is left to it. */
function proposal(line: Line, amount: Rational, statement: Statement): Fix | null {
  const { figure } = line;
  if (!figure || (figure.kind === 'amount' && figure.formula !== null)) return null;
  const scale = figure.kind === 'amount' ? figure.scale : scaleOf(statement);
  return scale && { certain: false, writes: [{ cell: figure.cell, value: numberIn({ scale }, amount) }] };
}

function* contingencyFaults(
  { table, settings, blanks }: Evidence,
  { statement, plan, expenditure }: Planned,
  provision: ContingencyProvision,
): Generator<Fault<'RES-01'>> {
  const line = findLine(expenditure, CONTINGENCY);
  if (!line) return; // STR-01 says that it is missing
  const rate = basisPoints(provision.rateInBasisPoints);
  // the provision counts in the plan's unit, a setting in yen, the table in its own unit
  const inYen = settings.contingencyRoundedTo ?? provision.roundedTo * plan.unit;
  const roundedTo = ratio(inYen).div(table.unit ?? plan.unit);
  const lines = settings.contingencyBase ?? provision.base;
  const base = baseOf(expenditure, lines, rate, roundedTo, blanks);
  const printed = line.figure && settledAmount(line.figure, blanks);
  const cells = [line.figure?.cell ?? line.cell];
  if (!base || !printed) {
    const unsettled = [...lines, CONTINGENCY].flatMap((name) => {
      const figure = findLine(expenditure, name)?.figure;
      return figure && settledAmount(figure, blanks) ? [] : [{ name, cell: figure?.cell ?? null }];
    });
    yield {
      cells,
      severity: 'warning',
      details: { outcome: 'undecidable', unsettled },
      citation: provision.citation,
    };
    return;
  }
  const others = [provision.base, ...provision.alternatives].filter((each) => each.join() !== lines.join());
  const alternatives = others.flatMap((each) => {
    const other = baseOf(expenditure, each, rate, roundedTo, blanks);
    return other?.amount.equals(printed) ? [other] : [];
  });
  const explained = base.amount.equals(printed) || alternatives.length > 0;
  yield {
    cells,
    expected: base.amount,
    actual: printed,
    severity: explained ? 'info' : 'warning',
    fix: explained ? null : proposal(line, base.amount, statement),
    details: {
      outcome: explained ? 'explained' : 'unexplained',
      line,
      printed,
      rate,
      roundedTo,
      base,
      alternatives,
    },
    citation: provision.citation,
  };
}

/** Always reports: how the printed amount comes about, or that it does not. */
export const contingency: Rule<'RES-01'> = {
  code: 'RES-01',
  severity: 'warning',
  citation: CONTINGENCY_SHARE,
  settings: ['unit', 'contingencyBase', 'contingencyRoundedTo'],
  asksSide: true,
  identity: (details) =>
    details.outcome === 'undecidable'
      ? [details.outcome, ...details.unsettled.map(({ name }) => name)]
      : [details.outcome, details.rate, details.roundedTo, details.base.base, ...details.base.lines],
  *judge(evidence) {
    for (const planned of plannedStatements(evidence)) {
      const provision = planned.plan.contingency;
      if (provision) yield* contingencyFaults(evidence, planned, provision);
    }
  },
};

/** Reports an amount where the plan sets no contingency aside. */
export const noContingency: Rule<'RES-02'> = {
  code: 'RES-02',
  severity: 'info',
  citation: CONTINGENCY_SHARE,
  settings: [],
  asksSide: true,
  identity: ({ line }) => lineIdentity(line),
  *judge(evidence) {
    for (const { plan, expenditure } of plannedStatements(evidence)) {
      if (plan.contingency) continue;
      const line = findLine(expenditure, CONTINGENCY);
      const planned = plan.expenditure.lines.find((each) => each.name === CONTINGENCY);
      if (line?.figure?.kind !== 'amount' || planned?.amount !== null) continue;
      if (evidence.blanks.has(line.figure)) continue;
      yield {
        cells: [line.figure.cell],
        actual: line.figure.printed,
        details: { line, figure: line.figure },
        citation: planned.citation,
      };
    }
  },
};

/** Reports where what is lent and what comes back differ. */
export const loans: Rule<'LOAN-01'> = {
  code: 'LOAN-01',
  severity: 'info',
  citation: {
    kind: 'practice',
    document: '収入支出予算の作成慣行',
    section: '貸付返済金収入と貸付金は同額を計上する',
    quote: null,
  },
  settings: [],
  identity: ({ repayment, loan }) => [...lineIdentity(repayment), ...lineIdentity(loan)],
  *judge(evidence) {
    for (const { statement, expenditure } of plannedStatements(evidence)) {
      const revenue = sectionOf(statement, 'revenue');
      const repayment = revenue && findLine(revenue, '貸付返済金収入');
      const loan = findLine(expenditure, '貸付金');
      if (!repayment?.figure || !loan?.figure) continue;
      const back = settledAmount(repayment.figure, evidence.blanks);
      const lent = settledAmount(loan.figure, evidence.blanks);
      if (!back || !lent || back.equals(lent)) continue;
      yield {
        cells: [repayment.figure.cell, loan.figure.cell],
        expected: lent,
        actual: back,
        details: { repayment, loan },
      };
    }
  },
};
