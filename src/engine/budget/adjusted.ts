import { ONE, ratio, type Rational } from '../number/rational';
import { unitInYen } from '../number/unit';
import type { TableColumn } from './compare/table-column';
import type { Figure, Line, Section, Statement } from './statement';

/** Yen that move into (or, negative, out of) lines of one side, by folded name. */
type Movements = ReadonlyMap<string, Rational>;

function moved(figure: Figure, by: Rational): Figure {
  switch (figure.kind) {
    case 'amount':
      return { ...figure, printed: figure.printed.add(by), stored: figure.stored.add(by) };
    case 'nil':
      return {
        kind: 'amount',
        cell: figure.cell,
        displayed: figure.displayed,
        printed: by,
        places: 0,
        digit: 0,
        stored: by,
        scale: ONE,
        signByColor: false,
        ownUnit: null,
        textFault: null,
        formula: null,
        isCalculated: false,
      };
    case 'unreadable':
      return figure;
  }
}

/** A line and its parts after the movements, and by how much the line changed as a whole. */
function adjustLine(line: Line, movements: Movements): { line: Line; by: Rational } {
  const parts = line.parts.map((part) => adjustLine(part, movements));
  const within = parts
    .filter((part) => part.line.membership === 'part')
    .reduce((sum, { by }) => sum.add(by), ratio(0));
  const by = within.add(movements.get(line.name) ?? 0);
  const figure = line.figure && (by.n === 0n ? line.figure : moved(line.figure, by));
  return { line: { ...line, figure, parts: parts.map((part) => part.line) }, by };
}

function adjustSection(section: Section, movements: Movements): Section {
  const lines = section.lines.map((line) => adjustLine(line, movements));
  const by = lines.reduce((sum, line) => sum.add(line.by), ratio(0));
  const { total: was } = section;
  const total = was && by.n !== 0n ? { ...was, figure: moved(was.figure, by) } : was;
  return { ...section, lines: lines.map(({ line }) => line), total };
}

/** A column of a budget after movements of yen between its expenditure lines. */
export function adjusted({ table, statement }: TableColumn, yen: Movements): TableColumn {
  const unit = ratio(unitInYen(table.unit));
  const movements = new Map([...yen].map(([name, amount]) => [name, amount.div(unit)]));
  const sections = statement.sections.map((section) =>
    section.side === 'expenditure' ? adjustSection(section, movements) : section,
  );
  const after: Statement = { ...statement, sections };
  return { table: { ...table, statements: [after], computed: [] }, statement: after };
}
