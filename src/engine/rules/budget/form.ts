import type { Citation } from '../../citation';
import { formOf } from '../../budget/forms';
import type { AccountKey, PlannedBudget, PlannedLine } from '../../budget/planned';
import { plannedNames } from '../../budget/planned-names';
import type { Fault } from '../../findings/rule';
import type { Evidence, Rule } from './rule';
import {
  linesOf,
  formAccount,
  type Extent,
  type Line,
  type Section,
  type Side,
  type Statement,
} from '../../budget/statement';
import { lineIdentity } from '../../findings/identity';

const FORM: Citation = {
  kind: 'practice',
  document: '収入支出予算の様式',
  section: '勘定ごとに定まった科目を、定まった順に一度ずつ置き、他の勘定の科目を置かない',
  quote: null,
};

/** A line of another account's form. */
interface ForeignLine {
  readonly planned: PlannedLine;
  readonly account: AccountKey;
}

/** One side of an account's table beside the lines that the plan gives it and the other accounts. */
interface Compared {
  readonly section: Section;
  readonly account: AccountKey;
  readonly own: ReadonlyMap<string, PlannedLine>;
  readonly other: ReadonlyMap<string, ForeignLine>;
  /** The table lists only what changes: what it leaves out is not missing. */
  readonly extent: Extent;
  /** The table holds the year's settlement too, which may leave out what was nil and stayed nil. */
  readonly settled: boolean;
}

interface Judged {
  readonly account: AccountKey;
  readonly statement: Statement;
  /** Null where the year has no plan. */
  readonly sides: readonly Compared[] | null;
}

/** What the other accounts' forms have on a side; of a line of several, the first one's. */
function foreignLines(others: readonly PlannedBudget[], side: Side): Map<string, ForeignLine> {
  const lines = new Map<string, ForeignLine>();
  for (const form of others) {
    for (const [name, planned] of plannedNames(form[side])) {
      if (!lines.has(name)) lines.set(name, { planned, account: form.account });
    }
  }
  return lines;
}

/** Every account's lines are judged once a table, by its first budget column. */
function judged({ table, budgets }: Evidence): Judged | null {
  const account = formAccount(table);
  const statement = table.statements.find(({ column }) => column.kind === 'budget');
  if (account === null || !statement) return null;
  const year = statement.fiscalYear;
  const plan = year === null ? null : formOf(budgets, account, year);
  if (!plan || year === null) return { account, statement, sides: null };
  const others = budgets.filter((form) => form.fiscalYear === year && form.account !== account);
  const settled = table.statements.some(
    ({ column, fiscalYear }) => column.kind === 'settlement' && fiscalYear === year,
  );
  const sides = statement.sections.map((section): Compared => ({
    section,
    account,
    own: plannedNames(plan[section.side]),
    other: foreignLines(others, section.side),
    extent: table.extent,
    settled,
  }));
  return { account, statement, sides };
}

/** Lines of the form's own kind: subtotals and 「うち」 lines may be put in freely. */
function formLines({ section }: Compared): Line[] {
  return linesOf(section.lines).filter(({ membership, name }) => membership === 'part' && name !== '小計');
}

function* foreignOrMissing(compared: Compared): Generator<Fault<'STR-01'>> {
  const { section, account, own, other, extent, settled } = compared;
  const present = new Set<string>();
  for (const line of linesOf(section.lines)) {
    present.add(line.name);
    const foreign = other.get(line.name);
    if (!foreign || own.has(line.name)) continue;
    yield {
      cells: [line.cell],
      actual: line.label,
      details: { fault: 'other-account', line, account: foreign.account },
      citation: foreign.planned.citation,
    };
  }
  if (extent === 'changes') return;
  for (const [name, planned] of own) {
    if (present.has(name)) continue;
    const isNil = settled && planned.amount === null;
    yield {
      cells: [section.total?.cell ?? section.cell],
      expected: planned.name,
      details: { fault: isNil ? 'left-out' : 'missing', name: planned.name, side: section.side, account },
      citation: planned.citation,
      ...(isNil && { severity: 'info' }),
    };
  }
}

/** All lines of the account, none of the other account's. */
export const form: Rule<'STR-01'> = {
  code: 'STR-01',
  severity: 'error',
  citation: FORM,
  settings: [],
  asksSide: true,
  identity: (details) => {
    switch (details.fault) {
      case 'missing':
      case 'left-out':
        return [details.fault, details.account, details.side, details.name];
      case 'other-account':
        return [details.fault, details.account, ...lineIdentity(details.line)];
      case 'no-plan':
        return [details.fault, details.account, details.fiscalYear];
    }
  },
  *judge(evidence) {
    const found = judged(evidence);
    if (!found) return;
    const { account, statement, sides } = found;
    for (const side of sides ?? []) yield* foreignOrMissing(side);
    if (sides) return;
    yield {
      cells: [statement.column.cell],
      severity: 'warning',
      details: { fault: 'no-plan', fiscalYear: statement.fiscalYear, account },
    };
  },
};

function* repeated(lines: readonly Line[]): Generator<Fault<'STR-02'>> {
  const first = new Map<string, Line>();
  for (const line of lines) {
    const before = first.get(line.name);
    if (!before) first.set(line.name, line);
    else yield { cells: [line.cell, before.cell], actual: line.label, details: { fault: 'repeated', line } };
  }
}

function* unknown(lines: readonly Line[], { own, other, account }: Compared): Generator<Fault<'STR-02'>> {
  for (const line of lines) {
    if (own.has(line.name) || other.has(line.name)) continue;
    yield {
      cells: [line.cell],
      actual: line.label,
      severity: 'warning',
      details: { fault: 'unknown', line, account },
    };
  }
}

/** Lines that stand behind one that the form puts below them; a line that stands twice is judged once. */
function* outOfOrder(lines: readonly Line[], { own }: Compared): Generator<Fault<'STR-02'>> {
  const places = new Map([...own.keys()].map((name, place) => [name, place]));
  let last: { readonly line: Line; readonly place: number } | null = null;
  for (const line of lines) {
    const place = places.get(line.name);
    if (place === undefined || !places.delete(line.name)) continue;
    if (last && place < last.place) {
      yield {
        cells: [line.cell],
        severity: 'info',
        details: { fault: 'order', line, before: last.line },
      };
    } else last = { line, place };
  }
}

/** A line twice; a line that no form knows; lines out of the form's order. */
export const order: Rule<'STR-02'> = {
  code: 'STR-02',
  severity: 'error',
  citation: FORM,
  settings: [],
  asksSide: true,
  identity: (details) => [
    details.fault,
    ...lineIdentity(details.line),
    ...(details.fault === 'order' ? [details.before.label] : []),
  ],
  *judge(evidence) {
    for (const side of judged(evidence)?.sides ?? []) {
      const lines = formLines(side);
      yield* repeated(lines);
      yield* unknown(lines, side);
      yield* outOfOrder(lines, side);
    }
  },
};
