import type { Citation } from '../../citation';
import { fillingOf, isBlank } from '../../budget/blanks-under';
import { numberIn } from '../../findings/fixes';
import { unsignedLines } from '../../budget/signed-line';
import {
  linesIn,
  statementLines,
  type Amount,
  type BudgetTable,
  type Line,
  type Statement,
} from '../../budget/statement';
import type { Rule } from './rule';
import { lineIdentity } from '../../findings/identity';

function practice(section: string): Citation {
  return { kind: 'practice', document: '予算書の作表慣行', section, quote: null };
}

/** The precision that most of a column's figures are displayed with; yen have no decimals. */
function usualPlaces(table: BudgetTable, statement: Statement): number {
  if (table.unit === 1) return 0;
  const counts = new Map<number, number>();
  for (const { figure } of statementLines(statement)) {
    if (figure?.kind === 'amount') counts.set(figure.places, (counts.get(figure.places) ?? 0) + 1);
  }
  let usual = 0;
  for (const [places, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = places;
  return usual;
}

export const unit: Rule<'UNIT-01'> = {
  code: 'UNIT-01',
  severity: 'error',
  citation: practice('表には単位を一つだけ示し、その単位より細かい桁を表示しない'),
  settings: ['unit'],
  identity: (details) => {
    switch (details.fault) {
      case 'missing':
        return [details.fault];
      case 'several':
        return [details.fault, ...details.stated.map(({ unit }) => unit)];
      case 'digits':
        return [details.fault, ...lineIdentity(details.line), details.places];
    }
  },
  *judge({ table }) {
    const units = new Set(table.statedUnits.map((stated) => stated.unit));
    const heading = table.statements[0]?.column.cell;
    if (table.unit === null && heading) yield { cells: [heading], details: { fault: 'missing' } };
    if (units.size > 1) {
      const cells = table.statedUnits.map((stated) => stated.cell);
      yield { cells, details: { fault: 'several', stated: table.statedUnits } };
    }
    for (const statement of table.statements) {
      const places = usualPlaces(table, statement);
      for (const line of statementLines(statement)) {
        const figure = line.figure;
        if (figure?.kind !== 'amount' || figure.places <= places) continue;
        yield {
          cells: [figure.cell],
          actual: figure.displayed,
          details: { fault: 'digits', line, figure, places },
        };
      }
    }
  },
};

export const nil: Rule<'NIL-01'> = {
  code: 'NIL-01',
  severity: 'info',
  citation: practice('「-」（計上なし）と「0」（単位未満）を区別し、記号は一種類にそろえる'),
  settings: [],
  identity: (details) =>
    details.fault === 'several-marks'
      ? [details.fault, ...details.marks]
      : [details.fault, ...lineIdentity(details.line)],
  *judge({ table }) {
    const marks = new Map<string, Line>();
    for (const line of linesIn(table)) {
      if (line.figure?.kind !== 'nil') continue;
      const mark = line.figure.displayed.trim();
      if (!marks.has(mark)) marks.set(mark, line);
      if (line.figure.storedZero) {
        yield {
          cells: [line.figure.cell],
          actual: mark,
          details: { fault: 'zero-shown-as-nil', line },
        };
      }
    }
    if (marks.size > 1) {
      const cells = [...marks.values()].flatMap((line) => (line.figure ? [line.figure.cell] : []));
      yield { cells, details: { fault: 'several-marks', marks: [...marks.keys()] } };
    }
  },
};

function isBelowZero(line: Line): line is Line & { readonly figure: Amount } {
  return line.figure?.kind === 'amount' && line.figure.printed.s < 0n;
}

const SIGNS = practice('負の金額は「△」などの記号で示す（色は白黒の印刷で失われる）');

/** Amounts below zero in budgets; in a settlement, or as a difference, they are as right as others. */
export const sign: Rule<'SIGN-01'> = {
  code: 'SIGN-01',
  severity: 'error',
  citation: practice('予算額は負にならない'),
  settings: [],
  identity: ({ fault, line }) => (fault === 'negative' ? lineIdentity(line) : [fault, ...lineIdentity(line)]),
  *judge({ table }) {
    for (const statement of table.statements) {
      const { kind } = statement.column;
      if (kind !== 'budget' && kind !== 'previous-budget') continue;
      // nearly no statement has one, and which lines are unsigned takes longer to see
      if (!statementLines(statement).some(isBelowZero)) continue;
      for (const line of unsignedLines(statement).filter(isBelowZero)) {
        const { figure } = line;
        yield { cells: [figure.cell], actual: figure.printed, details: { fault: 'negative', line, figure } };
      }
    }
    for (const line of linesIn(table)) {
      const figure = line.figure;
      if (figure?.kind !== 'amount' || !figure.signByColor) continue;
      yield {
        cells: [figure.cell],
        actual: figure.displayed,
        severity: 'warning',
        citation: SIGNS,
        details: { fault: 'by-color', line, figure },
      };
    }
  },
};

export const text: Rule<'TEXT-01'> = {
  code: 'TEXT-01',
  severity: 'warning',
  citation: practice('金額は数値として入力する（文字列は SUM に入らない）'),
  settings: [],
  identity: ({ line, fault }) => [fault, ...lineIdentity(line)],
  *judge({ table }) {
    for (const line of linesIn(table)) {
      const figure = line.figure;
      if (figure?.kind !== 'amount' || !figure.textFault) continue;
      yield {
        cells: [figure.cell],
        expected: figure.printed,
        actual: figure.displayed,
        fix: { certain: true, writes: [{ cell: figure.cell, value: numberIn(figure, figure.printed) }] },
        details: { line, figure, fault: figure.textFault },
      };
    }
  },
};

export const cell: Rule<'CELL-01'> = {
  code: 'CELL-01',
  severity: 'error',
  citation: practice('金額の欄には金額か「-」だけを置く'),
  settings: [],
  identity: (details) =>
    details.fault === 'blank'
      ? [details.fault, ...details.lines.map(({ label }) => label)]
      : [details.figure.reason, ...lineIdentity(details.line)],
  *judge({ table }) {
    const lines = linesIn(table);
    const { blank, of } = fillingOf(lines);
    if (blank.length > 0) {
      yield {
        cells: blank.map(({ figure }) => figure.cell),
        // they may only be waiting for their figures
        severity: 'warning',
        details: { fault: 'blank', lines: blank, of },
      };
    }
    for (const line of lines) {
      const { figure } = line;
      if (figure?.kind !== 'unreadable' || isBlank(figure)) continue;
      yield {
        cells: [figure.cell],
        actual: figure.displayed,
        details: { fault: 'unreadable', line, figure },
        // a formula may only be waiting for Excel
        ...(figure.reason === 'not-calculated' && { severity: 'warning' }),
      };
    }
  },
};
