import type { BlanksUnder } from './blanks-under';
import type { BudgetTable, Figure, Line, Statement } from './statement';

/** Lines with some of their figures blank; a line that is met twice is one line afterwards too. */
class Blanking {
  readonly #known = new Map<Line, Line>();

  constructor(readonly isBlank: (figure: Figure) => boolean) {}

  line<L extends Line>(line: L): L {
    // what is kept for a line has the line's own type
    const known = this.#known.get(line) as L | undefined;
    if (known) return known;
    const figure = line.figure && this.#figure(line.figure);
    const blanked = { ...line, figure, parts: line.parts.map((part) => this.line(part)) };
    this.#known.set(line, blanked);
    return blanked;
  }

  #figure(figure: Figure): Figure {
    const { cell, displayed } = figure;
    return this.isBlank(figure) ? { kind: 'unreadable', reason: 'blank', cell, displayed } : figure;
  }

  statement(statement: Statement): Statement {
    return {
      ...statement,
      sections: statement.sections.map((section) => ({
        ...section,
        lines: section.lines.map((line) => this.line(line)),
        total: section.total && this.line(section.total),
      })),
      results: statement.results.map((line) => this.line(line)),
      calculated: statement.calculated.map(({ line, terms }) => ({
        line: this.line(line),
        terms: terms.map((term) => ({ ...term, line: this.line(term.line) })),
      })),
    };
  }
}

/** A table in which totals that will still change are as blank as the lines below them; the same where there are none. */
export function withoutUnfinished(table: BudgetTable, blanks: BlanksUnder): BudgetTable {
  if (blanks.size === 0) return table;
  const blanking = new Blanking((figure) => blanks.has(figure));
  return { ...table, statements: table.statements.map((each) => blanking.statement(each)) };
}
