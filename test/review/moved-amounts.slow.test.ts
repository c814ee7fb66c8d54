import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/engine/budget/judgement';
import type { Amount } from '../../src/engine/budget/statement';
import { addressOf, type Cell } from '../../src/engine/cell';
import { powerOfTen } from '../../src/engine/number/rational';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { displayedText } from '../../src/sheet/cells/displayed';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/sheet/cells/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { ROOT } from '../support/check';
import { sheetOf, type TestCell } from '../support/sheet';

/** What speaks of a fault, and where. */
function faults({ findings }: Review): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) => `${code} ${cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`).join()}`);
}

interface Moved {
  readonly cell: Cell;
  /** What the cell holds, beyond all that rounding could make of it. */
  readonly value: number;
}

/** Every number of a relation of equality that holds, moved by one unit of the coarsest more than there are figures in it. */
function movable({ sheets }: Review): Moved[] {
  const judgements = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.judgements));
  const holds = ({ relation: { kind }, verdict }: Judgement): boolean =>
    kind !== 'at-most' && ['exact', 'rounding', 'boundary'].includes(verdict);
  return judgements.filter(holds).flatMap(({ relation: { total, terms } }) => {
    const amounts = [total, ...terms]
      .map(({ figure }) => figure)
      .filter((figure): figure is Amount => figure.kind === 'amount' && figure.textFault === null);
    if (amounts.length === 0) return [];
    const coarsest = Math.min(...amounts.map(({ places }) => places));
    const by = powerOfTen(-coarsest).mul(terms.length + 2);
    return amounts.map(({ cell, stored, scale }) => ({ cell, value: stored.add(by).div(scale).valueOf() }));
  });
}

function withMoved(book: WorkbookSnapshot, { cell, value }: Moved): WorkbookSnapshot {
  const changed = (each: CellSnapshot | null): CellSnapshot | null =>
    each && { ...each, value, text: displayedText(value, each.format) };
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === cell.sheet
        ? {
            ...sheet,
            rows: sheet.rows.map((row, at) =>
              at === cell.row
                ? row.map((each, column) => (column === cell.column ? changed(each) : each))
                : row,
            ),
          }
        : sheet,
    ),
  };
}

/** At most so many, from all over the list. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

const FOLDER = join(ROOT, 'test/workbooks/layouts');
const LAYOUTS = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));

describe('an amount that is moved by more than its rounding is never passed over', () => {
  it.each(LAYOUTS)('in %s', async (file) => {
    const book = await readWorkbook(readFileSync(join(FOLDER, file)));
    const review = reviewWorkbook(book);
    const before = new Set(faults(review));
    const silent = spread(movable(review), 12).filter((moved) =>
      faults(reviewWorkbook(withMoved(book, moved))).every((fault) => before.has(fault)),
    );
    expect(silent.map(({ cell }) => addressOf(cell))).toEqual([]);
  });
});

interface Group {
  readonly parts: readonly number[];
}

const amount = fc.integer({ min: 1, max: 9_999 });
const group: fc.Arbitrary<Group> = fc.record({ parts: fc.array(amount, { minLength: 1, maxLength: 3 }) });
const side = fc.array(group, { minLength: 1, maxLength: 4 });

type Style = 'indents' | 'subtotals' | 'columns';

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, each) => all + each, 0);
}

/** The rows of one side: its lines in one of the ways in which people show their levels, then its total. */
function rowsOfSide(
  name: string,
  groups: readonly Group[],
  style: Style,
  total: string | null,
): TestCell[][] {
  const lines = groups.flatMap(({ parts }, nth): TestCell[][] => {
    const label = `${name}の${String(nth)}`;
    const own = parts.map((each, index): TestCell[] => [`${label}の${String(index)}番`, each]);
    const all = sum(parts);
    switch (style) {
      case 'indents':
        return [
          [label, null, all],
          ...own.map(([text, each = null]) => [`\u3000${String(text)}`, null, each]),
        ];
      case 'subtotals':
        return [...own.map(([text = null, each = null]) => [text, null, each]), ['小計', null, all]];
      case 'columns':
        return [
          ...own.map(([text = null, each = null], index) => [index === 0 ? label : null, text, each]),
          [null, '計', all],
        ];
    }
  });
  return [[name], ...lines, [total, null, sum(groups.map(({ parts }) => sum(parts)))]];
}

const anyStatement = fc
  .record({
    revenue: side,
    expenditure: side,
    style: fc.constantFrom<Style>('indents', 'subtotals', 'columns'),
    named: fc.boolean(),
    before: amount,
  })
  // 計 under a heading that is not merged is told from a total of all by the name of that one
  .filter(({ style, named }) => named || style !== 'columns')
  .map(({ revenue, expenditure, style, named, before }): TestCell[][] => {
    const total = (groups: readonly Group[]): number => sum(groups.map(({ parts }) => sum(parts)));
    const difference = total(revenue) - total(expenditure);
    return [
      ['令和６年度 共済会 決算'],
      [null, null, '（単位：円）'],
      ['科目', null, '決算額'],
      ...rowsOfSide('収入', revenue, style, named ? '収入計(1)' : null),
      ...rowsOfSide('支出', expenditure, style, named ? '支出計(2)' : null),
      ...(named
        ? [
            ['収支差額(3)=(1)-(2)', null, difference],
            ['前期末残高(4)', null, before],
            ['当期末残高(3)+(4)', null, difference + before],
          ]
        : []),
    ];
  });

describe('a statement whose amounts agree', () => {
  it('has no fault, and has one when any amount is moved', () => {
    fc.assert(
      fc.property(anyStatement, fc.nat(), (rows, nth) => {
        const book: WorkbookSnapshot = { sheets: [sheetOf(rows)], date1904: false };
        const review = reviewWorkbook(book);
        expect(faults(review)).toEqual([]);
        const moved = movable(review);
        const one = moved[nth % moved.length];
        if (one) expect(faults(reviewWorkbook(withMoved(book, one)))).not.toEqual([]);
      }),
    );
  });
});
