import type { Side } from '../engine/budget/statement';
import { aliases, isDifferenceName, sideWord, subtraction, totalWord } from './line-words';
import type { Row } from './read-rows';
import type { Part } from './split-sides';

type Totals = Readonly<Record<Side, Row | null>>;

/** A term of a formula is a side's total: by its name, its mark, or a word for all of that side. */
function names(term: string, side: Side, total: Row | null): boolean {
  const word = sideWord(term) ?? totalWord(term)?.side ?? null;
  if (word?.side === side && !word.scoped) return true;
  return total !== null && aliases(total.name, total.mark).includes(term);
}

/** The row states revenue less expenditure: by its word, or by a formula that names the two totals. */
function isDifferenceOf(row: Row, { revenue, expenditure }: Totals): boolean {
  const formula = subtraction(row.name);
  if (!formula) return isDifferenceName(row.name);
  return names(formula.minuend, 'revenue', revenue) && names(formula.subtrahend, 'expenditure', expenditure);
}

/** The line that states revenue less expenditure of a table's two sides, and the rows that only look like it. */
export function takeDifference(parts: readonly Part[]): { difference: Row | null; others: Row[] } {
  const rows = parts.flatMap(({ differences }) => differences);
  const total = (side: Side): Row | null =>
    parts.flatMap(({ sides }) => sides).find((each) => each.side === side)?.total ?? null;
  const totals = { revenue: total('revenue'), expenditure: total('expenditure') };
  const said = rows.find(({ role }) => role === 'difference');
  const difference = said ?? rows.find((row) => isDifferenceOf(row, totals)) ?? null;
  return { difference, others: rows.filter((row) => row !== difference) };
}
