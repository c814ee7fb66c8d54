import type { Side } from '../../../engine/budget/statement';
import { bareBlock } from '../rows/bare-block';
import { wordsOf, type Stretch } from '../vocabulary/context';
import { findBlocks, titleAbove, type Block } from '../blocks/find-blocks';
import { correctColumns, type ColumnCorrections } from '../blocks/correct-columns';
import type { RowCorrections } from '../rows/correct-rows';
import { fold, type Grid } from '../../cells/grid';
import { sideSpokenOf } from '../vocabulary/line-words';
import { readRows, type Row } from '../rows/read-rows';
import { splitSides, type Part, type TableContext } from './split-sides';
import { statedUnit } from '../vocabulary/stated-words';

/** The side that texts speak of, the last one first: it stands nearest to the headings below. */
function sideOf(grid: Grid, stretch: Stretch): Side | null {
  for (const { text } of wordsOf(grid, stretch).reverse()) {
    const side = sideSpokenOf(fold(text));
    if (side) return side;
  }
  return null;
}

/** What the rows above headings say for all tables that stand side by side. */
interface Above {
  readonly side: Side | null;
  readonly isOfMoney: boolean;
}

/** Answers the questions that only tables without 収入 and 支出 ask, each once. */
class TableContexts {
  private readonly known = new Map<number, Above>();

  constructor(
    private readonly grid: Grid,
    private readonly isList: () => boolean,
  ) {}

  private above(block: Block): Above {
    const known = this.known.get(block.top);
    if (known) return known;
    const stretch = { ...titleAbove(this.grid, block, -1), left: 0, right: this.grid.columnCount - 1 };
    const words = wordsOf(this.grid, { ...stretch, bottom: block.bottom });
    const above = {
      side: sideOf(this.grid, stretch) ?? sideSpokenOf(fold(this.grid.name)),
      isOfMoney: words.some(({ text }) => statedUnit(text) !== null || /[予決]算額/u.test(fold(text))),
    };
    this.known.set(block.top, above);
    return above;
  }

  of(block: Block): TableContext {
    return {
      titled: () => this.titledSide(block),
      mayBeSideless: () => this.mayBeSideless(block),
    };
  }

  private titledSide(block: Block): Side | null {
    const { labelLeft: left, right } = block;
    return sideOf(this.grid, { ...titleAbove(this.grid, block, -1), left, right }) ?? this.above(block).side;
  }

  /** The sheet is no list of another kind, and money is spoken of: a table of rates or counts is none either. */
  private mayBeSideless(block: Block): boolean {
    if (this.isList()) return false;
    // 歳入 | 歳出 | 収支 are of money whatever stands above
    const isOfMoney = block.columns.some(({ label }) => /予算|決算|額|[歳収]入|[歳支]出/u.test(fold(label)));
    return isOfMoney || this.above(block).isOfMoney;
  }
}

/** What a person says of a sheet's rows and columns. */
export interface CellCorrections {
  readonly rows: RowCorrections;
  readonly columns: ColumnCorrections;
}

/** The part with rows of a block that is no table: they are told with the table that stands above them. */
function withRows(part: Part, rows: readonly Row[]): Part {
  return { ...part, withoutTotal: [...part.withoutTotal, ...rows.filter(({ hasFigures }) => hasFigures)] };
}

/**
 * Every stretch of a sheet that is one table's, or one side of it; empty where none is a statement.
 * @param isList whether the sheet is a list of another kind
 */
export function readParts(grid: Grid, isList: () => boolean, { rows, columns }: CellCorrections): Part[] {
  const contexts = new TableContexts(grid, isList);
  const parts: Part[] = [];
  for (const found of findBlocks(grid)) {
    const block = correctColumns(found, columns);
    const context = contexts.of(found);
    const own = splitSides(grid, block, context, rows);
    parts.push(...own);
    const above = parts.at(-1);
    if (own.length === 0 && above && context.mayBeSideless()) {
      parts.splice(-1, 1, withRows(above, readRows(grid, block).rows));
    }
  }
  if (parts.length > 0) return parts;
  const bare = bareBlock(grid);
  if (!bare) return [];
  const around = { titled: () => null, mayBeSideless: () => false };
  return splitSides(grid, correctColumns(bare, columns), around, rows);
}
