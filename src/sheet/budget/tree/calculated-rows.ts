import type { Side } from '../../../engine/budget/statement';
import { addTo } from '../../../engine/grouping';
import { isMark } from '../vocabulary/formula-tokens';
import { fold } from '../../cells/grid';
import type { Block } from '../blocks/find-blocks';
import { isDifferenceName, sideWord, totalWord } from '../vocabulary/line-words';
import type { PlacedTable } from './place-rows';
import type { Row } from '../rows/read-rows';
import type { Operand } from '../vocabulary/stated-formula';

/** A row as it counts in another one. */
interface SignedRow {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** A row that says itself what it is: by a formula, or by a word for revenue less expenditure. */
interface CalculatedRow {
  readonly row: Row;
  readonly terms: readonly SignedRow[];
}

/** What the rows of one table are by their own words. */
export interface Calculations {
  readonly calculated: readonly CalculatedRow[];
  /** Rows of neither side that are calculated or that another row is calculated from. */
  readonly results: readonly Row[];
  /** Rows with formulas that name what is not there, or that are no sums. */
  readonly unsolved: ReadonlySet<Row>;
}

function rowsOf({ sides, others }: PlacedTable): Row[] {
  return [...sides.flatMap(({ rows: { rows, total } }) => [...rows, ...(total ? [total] : [])]), ...others];
}

/** 収入, 収入計: all of one side. */
function sideNamed(name: string): Side | null {
  const word = sideWord(name) ?? totalWord(name)?.side ?? null;
  return word && !word.scoped ? word.side : null;
}

/** The nearest row above, else below. */
function nearest(rows: readonly Row[], to: Row): Row | null {
  const others = rows.filter((row) => row !== to);
  return others.findLast(({ cell }) => cell.row < to.cell.row) ?? others[0] ?? null;
}

/** The rows under the same headings by what formulas may call them. */
class Bearers {
  /** A mark behind a name marks it; before a total it may, and before a line it mostly counts. */
  private readonly behind = new Map<string, Row[]>();
  private readonly beforeTotals = new Map<string, Row[]>();
  private readonly beforeLines = new Map<string, Row[]>();
  private readonly names = new Map<string, Row[]>();

  constructor(tables: readonly PlacedTable[]) {
    const rows = tables.flatMap(rowsOf).sort((a, b) => a.cell.row - b.cell.row);
    for (const row of rows) this.add(row, row);
    // Ａ 収入の部 stands for its total
    for (const { rows: side } of tables.flatMap(({ sides }) => sides)) {
      if (side.heading && side.total) this.add(side.heading, side.total);
    }
  }

  private add({ marked, total, name, mark: numbering }: Row, row: Row): void {
    const { marks, formula } = marked;
    for (const [index, mark] of marks.entries()) {
      const isBehind = index < marks.length - 1 || !fold(numbering).includes(mark);
      if (isBehind || formula?.kind === 'sum') addTo(this.behind, mark, row);
      else addTo(total ? this.beforeTotals : this.beforeLines, mark, row);
    }
    for (const each of new Set([marked.name, name])) if (each !== '') addTo(this.names, each, row);
  }

  find(by: string, to: Row): Row | null {
    if (isMark(by)) {
      const marked = nearest(this.behind.get(by) ?? [], to) ?? nearest(this.beforeTotals.get(by) ?? [], to);
      const [only, more] = this.beforeLines.get(by) ?? [];
      return marked ?? (only && !more && only !== to ? only : null);
    }
    return nearest(this.names.get(by) ?? [], to);
  }
}

/** Most tables state no formula: who bears what is gathered when one is looked for. */
class Lookup {
  private bearers: Bearers | null = null;

  constructor(private readonly tables: readonly PlacedTable[]) {}

  find(by: string, to: Row): Row | null {
    this.bearers ??= new Bearers(this.tables);
    return this.bearers.find(by, to);
  }
}

class Calculator {
  constructor(
    private readonly table: PlacedTable,
    private readonly lookup: Lookup,
  ) {}

  private total(side: Side): Row | null {
    return this.table.sides.find(({ rows }) => rows.side === side)?.rows.total ?? null;
  }

  private find(by: string, to: Row): Row | null {
    const found = this.lookup.find(by, to);
    const side = found ? null : sideNamed(by);
    return found ?? (side && this.total(side));
  }

  /** Null where an operand is not there, is the row itself, or stands twice. */
  private termsOf(operands: readonly Operand[], to: Row): SignedRow[] | null {
    const terms: SignedRow[] = [];
    for (const { by, sign } of operands) {
      const row = this.find(by, to);
      if (!row || row === to || terms.some((term) => term.row === row)) return null;
      terms.push({ row, sign });
    }
    return terms;
  }

  /** The row that says 収支差 or the like, where no formula says it. */
  private difference(calculated: readonly CalculatedRow[]): CalculatedRow | null {
    const [revenue, expenditure] = [this.total('revenue'), this.total('expenditure')];
    if (!revenue || !expenditure) return null;
    const { others } = this.table;
    const corrected = others.find(({ role }) => role === 'difference');
    const isStated = calculated.some(
      ({ terms: [from, less, more] }) => from?.row === revenue && less?.row === expenditure && !more,
    );
    const named = others.find(({ marked, name }) => marked.formula === null && isDifferenceName(name));
    const row = corrected ?? (isStated ? undefined : named);
    if (!row) return null;
    return {
      row,
      terms: [
        { row: revenue, sign: 1 },
        { row: expenditure, sign: -1 },
      ],
    };
  }

  calculate(): Omit<Calculations, 'results'> & { readonly table: PlacedTable } {
    const calculated: CalculatedRow[] = [];
    const unsolved = new Set<Row>();
    for (const row of rowsOf(this.table)) {
      const { formula } = row.marked;
      if (!formula || row.role === 'difference') continue;
      const terms = formula.kind === 'sum' ? this.termsOf(formula.operands, row) : null;
      if (terms) calculated.push({ row, terms });
      else if (
        formula.kind === 'not-understood' ||
        formula.explicit ||
        this.knowsSome(formula.operands, row)
      ) {
        unsolved.add(row);
      }
    }
    const difference = this.difference(calculated);
    if (difference) calculated.push(difference);
    return { table: this.table, calculated, unsolved };
  }

  private knowsSome(operands: readonly Operand[], to: Row): boolean {
    return operands.some(({ by }) => this.find(by, to) !== null);
  }
}

/**
 * What the rows of every table on a sheet are by their own words; a formula may name rows of other tables under the
 * same headings.
 */
export function calculateRows(
  tables: readonly PlacedTable[],
): { readonly table: PlacedTable; readonly calculations: Calculations }[] {
  const under = new Map<Block, PlacedTable[]>();
  for (const table of tables) {
    for (const block of blocksOf(table)) addTo(under, block, table);
  }
  const known = new Map<Block, Lookup>();
  const lookupOf = (table: PlacedTable): Lookup => {
    const [first, ...more] = blocksOf(table);
    const before = first && more.length === 0 ? known.get(first) : undefined;
    if (before) return before;
    const near = new Set([table, ...blocksOf(table).flatMap((block) => under.get(block) ?? [])]);
    const lookup = new Lookup([...near]);
    if (first && more.length === 0) known.set(first, lookup);
    return lookup;
  };
  const all = tables.map((table) => new Calculator(table, lookupOf(table)).calculate());
  const used = new Set(
    all.flatMap(({ calculated }) =>
      calculated.flatMap(({ row, terms }) => [row, ...terms.map((term) => term.row)]),
    ),
  );
  return all.map(({ table, calculated, unsolved }) => ({
    table,
    calculations: { calculated, unsolved, results: table.others.filter((row) => used.has(row)) },
  }));
}

function blocksOf({ group }: PlacedTable): Block[] {
  return [...new Set(group.parts.map(({ block }) => block))];
}
