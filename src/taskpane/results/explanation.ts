import {
  findLine,
  statementLines,
  type Account,
  type BudgetTable,
  type Line,
  type Section,
  type Side,
} from '../../engine/budget/statement';
import type { Finding, FindingCode, FindingOf } from '../../engine/findings/finding';
import type { ContingencyBase } from '../../engine/findings/budget-details';
import { printedAmount } from '../../engine/budget/figure-interval';
import type { Judgement } from '../../engine/budget/judgement';
import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import type { Serial } from '../../engine/calendar/serial';
import { addressOf, placeOf, type Cell } from '../../engine/cell';
import { explain as stepsOf, type Step } from '../../engine/kpi/explain';
import type { Kpi } from '../../engine/kpi/kpi';
import { ratio, type Rational } from '../../engine/number/rational';
import type { Unit } from '../../engine/number/unit';
import type { Review } from '../../review/review';
import { amountText } from '../../messages/amount-text';
import type { FactLabel } from './messages/detail-messages';
import { arithmeticOf, type Arithmetic } from './arithmetic';

/** A figure or a word behind a finding; what needs a language gets its words when it is shown. */
export interface Fact {
  readonly label: FactLabel;
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'amount'; readonly amount: Rational }
    | { readonly kind: 'nil' }
    | { readonly kind: 'unit'; readonly unit: Unit }
    | { readonly kind: 'side-line'; readonly side: Side; readonly name: string }
    | { readonly kind: 'account'; readonly account: Account }
    | { readonly kind: 'kpi'; readonly kpi: Kpi }
    | { readonly kind: 'fiscal-year'; readonly year: number }
    | { readonly kind: 'days'; readonly first: Serial; readonly last: Serial }
    | { readonly kind: 'percent'; readonly share: Rational };
  readonly cell: Cell | null;
}

/** A line that a contingency is based on. */
interface BaseLine {
  readonly label: string;
  readonly cell: Cell | null;
  readonly amount: Rational | null;
}

export interface Contingency {
  readonly kind: 'contingency';
  readonly lines: readonly BaseLine[];
  readonly base: ContingencyBase;
  readonly rate: Rational;
  readonly roundedTo: Rational;
  readonly printed: Rational;
  readonly cell: Cell;
  readonly alternatives: readonly ContingencyBase[];
}

/** What stands behind a finding, ready to be laid out. */
export type Explanation =
  | { readonly kind: 'sums'; readonly sums: readonly Arithmetic[]; readonly unit: Unit | null }
  | Contingency
  /** How a KPI was judged. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] };

function tables({ sheets }: Review): BudgetTable[] {
  return sheets.flatMap((sheet) => sheet.tables.map(({ table }) => table));
}

function sums(review: Review, judgements: readonly Judgement[]): Explanation {
  const reviews = review.sheets.flatMap((sheet) => sheet.tables);
  const [first] = judgements;
  const owner = reviews.find((each) => first && each.judgements.includes(first));
  if (!owner) throw new Error('a finding’s judgement stands in no table of its review');
  const { table } = owner;
  return {
    kind: 'sums',
    sums: judgements.map((judgement) => arithmeticOf(table, judgement)),
    unit: table.unit,
  };
}

function sectionWith(review: Review, line: Line): Section | null {
  for (const table of tables(review)) {
    for (const statement of table.statements) {
      for (const each of statementLines(statement)) {
        if (each === line) return statement.sections.find((section) => findLine(section, line.name)) ?? null;
      }
    }
  }
  return null;
}

function contingency({ details }: FindingOf<'RES-01'>, review: Review): Explanation {
  if (details.outcome === 'undecidable') {
    return facts(...details.unsettled.map(({ name }) => text('unreadable', name)));
  }
  const { line, base, rate, roundedTo, printed, alternatives } = details;
  const section = sectionWith(review, line);
  const lines = base.lines.map((name): BaseLine => {
    const found = section && findLine(section, name);
    const figure = found?.figure;
    return {
      label: found?.label ?? name,
      cell: figure?.cell ?? null,
      amount: figure ? printedAmount(figure) : null,
    };
  });
  return {
    kind: 'contingency',
    lines,
    base,
    rate,
    roundedTo,
    printed,
    cell: line.figure?.cell ?? line.cell,
    alternatives: alternatives.filter((other) => other.lines.join() !== base.lines.join()),
  };
}

function facts(...all: readonly Fact[]): Explanation {
  return { kind: 'facts', facts: all };
}

function text(label: FactLabel, shown: string, cell: Cell | null = null): Fact {
  return { label, value: { kind: 'text', text: shown }, cell };
}

function amount(label: FactLabel, value: Rational, cell: Cell | null = null): Fact {
  return { label, value: { kind: 'amount', amount: value }, cell };
}

function percent(label: FactLabel, share: Rational): Fact {
  return { label, value: { kind: 'percent', share }, cell: null };
}

function lineFact({ label, cell }: Line): Fact {
  return text('line', label, cell);
}

function lineAmount(label: FactLabel, { figure }: Line): Fact[] {
  const printed = figure && printedAmount(figure);
  return figure && printed ? [amount(label, printed, figure.cell)] : [];
}

function unit({ details }: FindingOf<'UNIT-01'>): Explanation {
  switch (details.fault) {
    case 'missing':
      return facts();
    case 'several':
      return facts(
        ...details.stated.map((stated): Fact => ({
          label: 'stated-unit',
          value: { kind: 'unit', unit: stated.unit },
          cell: stated.cell,
        })),
      );
    case 'digits':
      return facts(
        lineFact(details.line),
        text('shown', details.figure.displayed, details.figure.cell),
        amount('places', ratio(details.places)),
      );
  }
}

function nilMarks({ details, cells }: FindingOf<'NIL-01'>): Explanation {
  if (details.fault === 'several-marks') {
    return facts(...details.marks.map((mark, index) => text('mark', mark, cells[index] ?? null)));
  }
  const { line } = details;
  return facts(lineFact(line), text('shown', line.figure?.displayed ?? '', line.figure?.cell ?? null));
}

function form({ details }: FindingOf<'STR-01'>): Explanation {
  const account = (label: FactLabel): Fact => ({
    label,
    value: { kind: 'account', account: details.account },
    cell: null,
  });
  switch (details.fault) {
    case 'missing':
    case 'left-out': {
      const { side, name } = details;
      return facts({ label: 'missing-line', value: { kind: 'side-line', side, name }, cell: null });
    }
    case 'other-account':
      return facts(lineFact(details.line), account('belongs-to'));
    case 'no-plan': {
      const { fiscalYear: year } = details;
      return year === null
        ? facts()
        : facts({ label: 'fiscal-year', value: { kind: 'fiscal-year', year }, cell: null });
    }
  }
}

function order({ details }: FindingOf<'STR-02'>): Explanation {
  const { line } = details;
  switch (details.fault) {
    case 'repeated':
      return facts(lineFact(line));
    case 'unknown':
      return facts(lineFact(line), {
        label: 'account',
        value: { kind: 'account', account: details.account },
        cell: null,
      });
    case 'order':
      return facts(lineFact(line), text('belongs-before', details.before.label, details.before.cell));
  }
}

function constants({ details, expected, actual, fix }: FindingOf<'CONST-01'>): Explanation {
  if (details.fault === 'not-calculated') {
    return facts(...details.lines.flatMap((line) => [lineFact(line), ...lineAmount('amount', line)]));
  }
  const cell = details.line.figure?.cell ?? null;
  const formulas = [
    ...(typeof actual === 'string' ? [text('formula', actual, cell)] : []),
    ...(typeof expected === 'string' && !fix ? [text('better-formula', expected)] : []),
  ];
  switch (details.fault) {
    case 'typed-in':
      return facts(lineFact(details.line), ...formulas);
    case 'misses-line': {
      const missed = details.missed.map((each) => text('missed', addressOf(each), each));
      return facts(lineFact(details.line), ...formulas, ...missed);
    }
    case 'hidden-line': {
      const hidden = details.hidden.map(({ label, cell: at }) => text('hidden', label, at));
      return facts(lineFact(details.line), ...formulas, ...hidden);
    }
  }
}

function loans({ details: { repayment, loan } }: FindingOf<'LOAN-01'>): Explanation {
  const back = repayment.figure && printedAmount(repayment.figure);
  const lent = loan.figure && printedAmount(loan.figure);
  return facts(
    ...lineAmount('repayment', repayment),
    ...lineAmount('loan', loan),
    ...(back && lent ? [amount('difference', back.sub(lent))] : []),
  );
}

function kpiFact(kpi: Kpi, cell: Cell | null): Fact {
  return { label: 'kpi', value: { kind: 'kpi', kpi }, cell };
}

function standing({ details, cells }: FindingOf<'KPI-03'>): Explanation {
  switch (details.fault) {
    case 'not-met':
    case 'undecidable':
      return { kind: 'steps', steps: stepsOf(details.judged) };
    case 'no-plan':
      return facts(kpiFact(details.kpi, cells[0] ?? null), {
        label: 'fiscal-year',
        value: { kind: 'fiscal-year', year: details.fiscalYear },
        cell: null,
      });
    case 'blank':
      return facts(...details.kpis.map((kpi, index) => kpiFact(kpi, cells[index] ?? null)));
  }
}

type SumCode = 'BAL-01' | 'SUM-01' | 'SUM-02' | 'SUM-03' | 'SUM-04' | 'SUM-06';

type Row<Code extends FindingCode> = (finding: FindingOf<Code>, review: Review) => Explanation;

const judged = ({ details }: FindingOf<SumCode>, review: Review): Explanation =>
  sums(review, [details.judgement]);

/** The codes whose findings rest on more than what stands in the cell and what should. */
const EXPLAIN = {
  'BAL-01': judged,
  'SUM-01': judged,
  'SUM-02': judged,
  'SUM-03': judged,
  'SUM-04': judged,
  'SUM-05': ({ details }, review) => sums(review, details.judgements),
  'SUM-06': judged,
  'UNIT-01': unit,
  'NIL-01': nilMarks,
  'SIGN-01': ({ details: { line, figure } }) =>
    facts(lineFact(line), amount('amount', figure.printed, figure.cell)),
  'TEXT-01': ({ details: { line, figure } }) =>
    facts(lineFact(line), text('shown', figure.displayed, figure.cell)),
  'CELL-01': ({ details }) =>
    details.fault === 'blank'
      ? facts(...details.lines.map((line) => text('line', line.label, line.figure.cell)))
      : facts(lineFact(details.line), text('shown', details.figure.displayed, details.figure.cell)),
  'STR-01': form,
  'STR-02': order,
  'PER-01': ({ details: { first, last, fiscalYear }, cells: [cell] }) =>
    facts(
      { label: 'period', value: { kind: 'days', first, last }, cell: cell ?? null },
      {
        label: 'fiscal-year',
        value: { kind: 'days', first: firstDayOf(fiscalYear), last: lastDayOf(fiscalYear) },
        cell: null,
      },
    ),
  'CONST-01': constants,
  'YOY-01': ({ details: { line, before, now, share, limit } }) =>
    facts(
      lineFact(line),
      amount('last-year', before),
      amount('this-year', now, line.figure?.cell ?? null),
      amount('difference', now.sub(before)),
      ...(share ? [percent('change', share)] : []),
      text('limit', `${amountText(limit.mul(100))} %`),
    ),
  'RES-01': contingency,
  'RES-02': ({ details: { line, figure } }) =>
    facts(lineFact(line), amount('amount', figure.printed, figure.cell), {
      label: 'planned',
      value: { kind: 'nil' },
      cell: null,
    }),
  'LOAN-01': loans,
  'KPI-03': standing,
  'READ-02': ({ details: { labels }, cells }) =>
    facts(...cells.map((cell, index) => text('line', labels[index] ?? '', cell))),
  'READ-01': ({ details }) => facts(...details.sheets.map((sheet) => text('sheets', sheet))),
} satisfies { readonly [Code in FindingCode]?: Row<Code> };

type ParticularCode = keyof typeof EXPLAIN;

function isParticular(finding: Finding): finding is FindingOf<ParticularCode> {
  return finding.code in EXPLAIN;
}

function explainAs<Code extends ParticularCode>(
  finding: FindingOf<Code> & { readonly code: Code },
  review: Review,
): Explanation {
  const rows: { readonly [Each in ParticularCode]: Row<Each> } = EXPLAIN;
  const row: Row<Code> = rows[finding.code];
  return row(finding, review);
}

/** What is there, what should be, and the other cells that it is about. */
function plainly({ actual, expected, cells: [first, ...others] }: Finding): Explanation {
  const fact = (label: FactLabel, value: Rational | string | null, cell: Cell | null): Fact[] => {
    if (value === null) return [];
    return [typeof value === 'string' ? text(label, value, cell) : amount(label, value, cell)];
  };
  const amounts = typeof actual === 'object' && typeof expected === 'object';
  return facts(
    ...fact('found', actual, first ?? null),
    ...fact('expected', expected, null),
    ...(amounts && actual && expected ? [amount('difference', actual.sub(expected))] : []),
    ...others.map((cell) => text('also', placeOf(cell), cell)),
  );
}

/** What stands behind a finding of a review. */
export function explain(finding: Finding, review: Review): Explanation {
  return isParticular(finding) ? explainAs(finding, review) : plainly(finding);
}
