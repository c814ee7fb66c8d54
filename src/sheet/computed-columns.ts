import { printedAmount } from '../engine/budget/figure-interval';
import { statementLines, type ComputedColumn, type Line, type Statement } from '../engine/budget/statement';
import { fold } from './grid';

/** How many columns on either side a difference may be taken from. */
const NEAREST = 6;

/** How many lines are asked which columns a difference agrees with. */
const ASKED = 100;

interface Operands {
  readonly minuend: number;
  readonly subtrahend: number;
}

function computed(statement: number, { minuend, subtrahend }: Operands): ComputedColumn {
  return {
    statement,
    terms: [
      { statement: minuend, sign: 1 },
      { statement: subtrahend, sign: -1 },
    ],
  };
}

/** The first lines of every column. */
function askedLines(statements: readonly Statement[]): Line[][] {
  return statements.map((statement) => {
    const lines: Line[] = [];
    for (const line of statementLines(statement)) {
      if (lines.length === ASKED) break;
      lines.push(line);
    }
    return lines;
  });
}

/** How many lines' printed figures satisfy difference = minuend − subtrahend, of those that have all three. */
function agreement(
  lines: readonly (readonly Line[])[],
  difference: number,
  { minuend, subtrahend }: Operands,
): { agreeing: number; of: number } {
  let agreeing = 0;
  let of = 0;
  for (const [row, line] of (lines[difference] ?? []).entries()) {
    const [printed, from, less] = [line, lines[minuend]?.[row], lines[subtrahend]?.[row]].map(
      (each) => each?.figure && printedAmount(each.figure),
    );
    if (!printed || !from || !less) continue;
    of += 1;
    if (printed.equals(from.sub(less))) agreeing += 1;
  }
  return { agreeing, of };
}

/** The mark behind a heading: 予算額（Ａ） → A. */
function markOf({ column }: Statement): string | null {
  return /\(([A-Z0-9])\)$/u.exec(fold(column.label))?.[1] ?? null;
}

/** What the heading itself says: （Ａ）－（Ｂ）, or the year or 前年度 that it is taken against. */
function statedOperands(statements: readonly Statement[], difference: number): Operands | null {
  const column = statements[difference];
  if (!column) return null;
  const word = fold(column.column.label);
  const [, a, b] = /\(?([A-Z0-9])\)?[-−–]\(?([A-Z0-9])\)?/u.exec(word) ?? [];
  if (a !== undefined && b !== undefined) {
    const minuend = statements.findIndex((each) => markOf(each) === a);
    const subtrahend = statements.findIndex((each) => markOf(each) === b);
    if (minuend >= 0 && subtrahend >= 0) return { minuend, subtrahend };
  }
  return against(statements, difference, word);
}

/** 対17年度比, 対前年度増減額: the last amount before it less that year's. */
function against(statements: readonly Statement[], difference: number, word: string): Operands | null {
  const [, digits] = /対(?:前年度|([0-9]{1,2}|元)年度)/u.exec(word) ?? [];
  if (!/対(?:前年度|[0-9元]+年度)/u.test(word)) return null;
  const minuend = statements.findLastIndex(
    ({ column }, index) => index < difference && column.kind !== 'difference',
  );
  const from = statements[minuend];
  if (!from) return null;
  const isAgainst = ({ column, fiscalYear }: Statement): boolean =>
    column.kind !== 'difference' &&
    (digits === undefined
      ? column.kind === 'previous-budget' || fiscalYear === (from.fiscalYear ?? 0) - 1
      : new RegExp(`(?:^|[^0-9])${digits}年度`, 'u').test(fold(column.label)));
  const subtrahend = statements.findIndex(isAgainst);
  return subtrahend >= 0 && subtrahend !== minuend ? { minuend, subtrahend } : null;
}

/** The pairs of columns that a difference may be taken from, likeliest first. */
function candidates(statements: readonly Statement[], difference: number): Operands[] {
  const isOperand = (index: number): boolean => statements[index]?.column.kind !== 'difference';
  const indexes = [...statements.keys()].filter(isOperand);
  const before = indexes
    .filter((index) => index < difference)
    .slice(-NEAREST)
    .reverse();
  const after = indexes.filter((index) => index > difference).slice(0, 2);
  const near = before.length < 2 ? [...before, ...after] : before;
  return near.flatMap((right, place) =>
    near.slice(place + 1).flatMap((left): Operands[] => {
      const [first, last] = left < right ? [left, right] : [right, left];
      return [
        { minuend: first, subtrahend: last },
        { minuend: last, subtrahend: first },
      ];
    }),
  );
}

/** 補正額 stands for itself: it is a difference only where the amounts beside it show it to be one. */
function mustAgree({ column }: Statement): boolean {
  return !/増減|差額|差引|差異|比較|過不足/u.test(fold(column.label));
}

/**
 * What each difference column (増減, 差額) is computed from: what its heading says, else the pair of columns
 * before it that most lines agree with; where none decides, the two nearest, the left one less the right one.
 */
export function computedColumns(statements: readonly Statement[]): ComputedColumn[] {
  const differences = [...statements.entries()].filter(([, { column }]) => column.kind === 'difference');
  if (differences.length === 0) return [];
  const lines = askedLines(statements);
  return differences.flatMap(([difference, statement]) => {
    const stated = statedOperands(statements, difference);
    if (stated) return [computed(difference, stated)];
    let best: { operands: Operands; agreeing: number; of: number } | null = null;
    for (const operands of candidates(statements, difference)) {
      const agreed = agreement(lines, difference, operands);
      if (!best || agreed.agreeing > best.agreeing) best = { operands, ...agreed };
    }
    if (!best || (mustAgree(statement) && best.agreeing * 2 <= best.of)) return [];
    return [computed(difference, best.operands)];
  });
}
