import type { Citation } from '../../citation';
import { lineName } from '../line-name';
import type { KnownAccount, PlannedLine, PlannedSide } from '../planned';
import type { Evidence, Fault, Rule } from '../rule';
import { linesOf, type Section, type Side, type Statement } from '../statement';

const FORM: Citation = {
  kind: 'practice',
  document: '収入支出予算の様式',
  section: '勘定ごとに定まった科目をすべて置き、他の勘定の科目を置かない',
  quote: null,
};

const OTHER_ACCOUNT: Readonly<Record<KnownAccount, KnownAccount>> = { health: 'seamen', seamen: 'health' };

function* plannedLines(lines: readonly PlannedLine[]): Generator<PlannedLine> {
  for (const line of lines) {
    yield line;
    if (line.parts) yield* plannedLines(line.parts);
  }
}

function namesOf(side: PlannedSide | undefined): Map<string, PlannedLine> {
  const names = new Map<string, PlannedLine>();
  for (const line of plannedLines(side?.lines ?? [])) names.set(lineName(line.name), line);
  return names;
}

function* departures(
  section: Section,
  account: KnownAccount,
  own: Map<string, PlannedLine>,
  others: Map<string, PlannedLine>,
): Generator<Fault<'STR-01'>> {
  const present = new Set<string>();
  for (const line of linesOf(section.lines)) {
    present.add(line.name);
    const foreign = others.get(line.name);
    if (foreign && !own.has(line.name)) {
      yield {
        cells: [line.cell],
        actual: line.label,
        details: { fault: 'other-account', line, account: OTHER_ACCOUNT[account] },
        citation: foreign.citation,
      };
    }
  }
  for (const [name, planned] of own) {
    if (present.has(name)) continue;
    yield {
      cells: [section.total?.cell ?? section.cell],
      expected: planned.name,
      details: { fault: 'missing', name: planned.name, side: section.side, account },
      citation: planned.citation,
    };
  }
}

/** Every account's lines are judged once a table, by its first budget column. */
function budgetStatement({ table }: Evidence): Statement | undefined {
  return table.statements.find((statement) => statement.column.kind === 'budget');
}

export const form: Rule<'STR-01'> = {
  code: 'STR-01',
  severity: 'error',
  citation: FORM,
  *judge(evidence) {
    const account = evidence.table.account;
    const statement = budgetStatement(evidence);
    if (account === 'other' || !statement) return;
    const year = statement.fiscalYear;
    const plan = year === null ? null : evidence.planOf(account, year);
    if (!plan || year === null) {
      yield {
        cells: [statement.column.cell],
        severity: 'warning',
        details: { fault: 'no-plan', fiscalYear: year, account },
      };
      return;
    }
    const other = evidence.planOf(OTHER_ACCOUNT[account], year);
    for (const section of statement.sections) {
      const side: Side = section.side;
      yield* departures(section, account, namesOf(plan[side]), namesOf(other?.[side]));
    }
  },
};
