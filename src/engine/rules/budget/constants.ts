import { addressOf, type Cell } from '../../cell';
import type { Citation } from '../../citation';
import { addTo } from '../../grouping';
import { formulaInPlace, sumFormula } from '../../findings/fixes';
import { isSummed, summedCells } from '../../budget/summed-cells';
import type { Judgement, Verdict } from '../../budget/judgement';
import type { Fault } from '../../findings/rule';
import type { Evidence, Rule } from './rule';
import { isCalculated, linesIn, type Amount, type Line } from '../../budget/statement';
import { lineIdentity } from '../../findings/identity';

const FORMULAS: Citation = {
  kind: 'practice',
  document: '予算書の作表慣行',
  section: '合計は内訳のすべての行を、隠れた行なしに合計する数式にする',
  quote: null,
};

const SUMS = new Set(['SUM-01', 'SUM-02', 'SUM-03']);

/** The total of a sum, with the judgement that it stands in. */
interface Total {
  readonly judgement: Judgement;
  readonly total: Amount;
}

/** The totals whose amount can be read. */
function totals({ judgements }: Evidence): Total[] {
  return judgements.flatMap((judgement) => {
    const { code, total } = judgement.relation;
    return SUMS.has(code) && total.figure.kind === 'amount' ? [{ judgement, total: total.figure }] : [];
  });
}

/** A SUM that leaves out the first or the last of the lines that it is the sum of. */
function* missingEnds(judgement: Judgement, total: Amount): Generator<Fault<'CONST-01'>> {
  const areas = total.formula === null ? null : summedCells(total.formula);
  const cells = judgement.relation.terms.map(({ figure }) => figure.cell);
  if (!areas || cells.every((cell) => !isSummed(areas, cell))) return;
  const ends = [cells[0], cells.at(-1)].flatMap((cell) => (cell && !isSummed(areas, cell) ? [cell] : []));
  if (ends.length === 0) return;
  const formula = sumFormula(cells);
  yield {
    cells: [total.cell, ...ends],
    expected: formula,
    actual: total.formula,
    fix: formula === null ? null : { certain: true, writes: [{ cell: total.cell, formula }] },
    details: { fault: 'misses-line', line: judgement.relation.total.line, missed: ends },
  };
}

/** A total with the hidden lines that it counts, in one column. */
interface Hiding {
  readonly line: Line;
  readonly hidden: readonly Line[];
  readonly cells: readonly Cell[];
}

/** Hidden rows inside a total, told once for all columns: at the first one, with the cells of the others. */
function* hiddenParts(all: readonly Total[]): Generator<Fault<'CONST-01'>> {
  const rows = new Map<string, Hiding[]>();
  for (const { judgement, total } of all) {
    const { line } = judgement.relation.total;
    const hidden = judgement.relation.terms.filter((term) => term.line.hidden);
    const cells = [total, ...hidden.map(({ figure }) => figure)].map(({ cell }) => cell);
    const places = cells.map(({ sheet, row }) => `${String(row)} ${sheet}`).join('\n');
    if (hidden.length > 0) addTo(rows, places, { line, hidden: hidden.map((term) => term.line), cells });
  }
  for (const columns of rows.values()) {
    const [first] = columns;
    if (!first) continue;
    const { line, hidden } = first;
    yield { cells: columns.flatMap(({ cells }) => cells), details: { fault: 'hidden-line', line, hidden } };
  }
}

/** Told once for a table: a file that no spreadsheet has opened holds no result at all. */
function* calculated({ table }: Evidence): Generator<Fault<'CONST-01'>> {
  const lines = linesIn(table).filter(({ figure }) => figure && isCalculated(figure));
  const cells = lines.flatMap(({ figure }) => figure?.cell ?? []);
  if (cells.length > 0) yield { cells, severity: 'info', details: { fault: 'not-calculated', lines } };
}

/** Where rounding keeps a total from being the sum of what is printed, a formula would change what is printed. */
const ROUNDED_APART: ReadonlySet<Verdict> = new Set<Verdict>(['rounding', 'boundary']);

/** Totals that are typed in among formulas, sums that miss a line, hidden lines inside a sum. */
export const constants: Rule<'CONST-01'> = {
  code: 'CONST-01',
  severity: 'warning',
  citation: FORMULAS,
  settings: [],
  identity: (details) => {
    switch (details.fault) {
      case 'typed-in':
        return [details.fault, ...lineIdentity(details.line)];
      case 'misses-line':
        return [details.fault, ...lineIdentity(details.line), ...details.missed.map(addressOf)];
      case 'hidden-line':
        return [details.fault, ...lineIdentity(details.line), ...details.hidden.flatMap(lineIdentity)];
      case 'not-calculated':
        return [details.fault, ...details.lines.flatMap(lineIdentity)];
    }
  },
  *judge(evidence) {
    const all = totals(evidence);
    const withFormula = new Set(
      all.flatMap(({ total }) => (total.formula === null ? [] : [total.cell.column])),
    );
    yield* hiddenParts(all);
    yield* calculated(evidence);
    for (const { judgement, total } of all) {
      yield* missingEnds(judgement, total);
      if (total.formula !== null || !withFormula.has(total.cell.column)) continue;
      const fix = formulaInPlace(judgement, total);
      if (!fix && ROUNDED_APART.has(judgement.verdict)) continue;
      yield {
        cells: [total.cell],
        expected: sumFormula(judgement.relation.terms.map(({ figure }) => figure.cell)),
        actual: total.printed,
        fix,
        details: { fault: 'typed-in', line: judgement.relation.total.line },
      };
    }
  },
};
