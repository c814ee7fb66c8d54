import type { ColumnKind, ColumnTerm, Statement } from '../../../engine/budget/statement';
import { fold } from '../../cells/grid';
import type { HeadedColumn } from './heading-columns';
import { headingWord, isMarksOnly } from '../vocabulary/heading-words';
import { totalWord } from '../vocabulary/line-words';
import { readMarkedName, type StatedFormula } from '../vocabulary/stated-formula';

/** A column of amounts by what formulas may call it. */
export interface NamedColumn {
  /** Index of its statement. */
  readonly statement: number;
  readonly kind: ColumnKind;
  readonly fiscalYear: number | null;
  /** Its innermost heading, without marks and formula. */
  readonly word: string;
  /** The headings above that one; '' where none stands. */
  readonly outer: string;
  readonly marks: readonly string[];
  /** The marks of the headings above, which stand over other columns too. */
  readonly outerMarks: readonly string[];
  readonly formula: StatedFormula | null;
  /** Columns of numbers that are not read stand between it and the column before it. */
  readonly isApart: boolean;
}

/** The columns of a table by their headings. `unknown` are the columns of numbers that are not read. */
export function namedColumns(
  statements: readonly Statement[],
  columns: readonly HeadedColumn[],
  unknown: readonly HeadedColumn[],
): NamedColumn[] {
  return statements.map(({ column: { label, kind }, fiscalYear }, statement): NamedColumn => {
    const texts = label.split(' ');
    const named = texts.filter((text) => !isMarksOnly(text));
    const own = named.at(-1) ?? '';
    const behind = texts.slice(texts.lastIndexOf(own));
    const place = columns[statement]?.column ?? 0;
    const before = columns[statement - 1]?.column ?? place;
    const read = behind.map(readMarkedName);
    return {
      statement,
      kind,
      fiscalYear,
      word: headingWord(own),
      outer: named.slice(0, -1).map(headingWord).join(' '),
      marks: read.flatMap(({ marks }) => marks),
      outerMarks: named.slice(0, -1).flatMap((text) => readMarkedName(text).marks),
      formula: read.find(({ formula }) => formula !== null)?.formula ?? null,
      isApart: unknown.some(({ column }) => before < column && column < place),
    };
  });
}

/** Of several columns that an operand may mean, the one under the same headings as the formula. */
function only(found: readonly NamedColumn[], { outer }: NamedColumn): NamedColumn | null {
  const [first, ...more] = found;
  if (more.length === 0) return first ?? null;
  const beside = found.filter((each) => each.outer === outer);
  return beside.length === 1 ? (beside[0] ?? null) : null;
}

/** The column that a formula calls by a mark or by a name: A, 決算 for 決算額. */
function columnBy(by: string, columns: readonly NamedColumn[], of: NamedColumn): NamedColumn | null {
  const others = columns.filter((each) => each !== of);
  const marked = others.filter(({ marks }) => marks.includes(by));
  if (marked.length > 0) return only(marked, of);
  const group = others.filter(({ outerMarks }) => outerMarks.includes(by));
  if (group.length > 0) return group.find(({ word }) => totalWord(word)) ?? only(group, of);
  const name = fold(by);
  const same = others.filter(({ word }) => word === name);
  return only(same.length > 0 ? same : others.filter(({ word }) => word.startsWith(name)), of);
}

/**
 * What a column's heading says that it is computed from: C=A-B, 差引（Ａ－Ｂ）, 予算現額(a+b+c), 差額（決算－予算）.
 * Null where it states nothing; `elsewhere` where what it states is no sum of columns that stand in the table.
 */
export function statedTerms(
  columns: readonly NamedColumn[],
  of: NamedColumn,
): readonly ColumnTerm[] | 'elsewhere' | null {
  const { formula } = of;
  if (!formula) return null;
  if (formula.kind === 'not-understood') return 'elsewhere';
  const terms = formula.operands.flatMap(({ by, sign }): ColumnTerm[] => {
    const column = columnBy(by, columns, of);
    return column ? [{ statement: column.statement, sign }] : [];
  });
  if (terms.length < formula.operands.length) {
    // nothing bears its marks: 受診者（男－女） is a name
    return formula.explicit || terms.length > 0 ? 'elsewhere' : null;
  }
  return new Set(terms.map(({ statement }) => statement)).size === terms.length ? terms : 'elsewhere';
}

/** The two columns that a heading compares: 対前年度増減, 対17年度比, 予算現額と収入済額との比較. */
export function comparedColumns(
  columns: readonly NamedColumn[],
  of: NamedColumn,
): readonly [NamedColumn, NamedColumn] | null {
  const [, one, other] = /^(.+?)と(.+)との(?:比較|差|増減|対比)/u.exec(of.word) ?? [];
  if (one !== undefined && other !== undefined) {
    const [first, second] = [one, other].map((by) => columnBy(by, columns, of));
    return first && second ? [first, second] : null;
  }
  const [, digits] = /対(?:前年度|([0-9]{1,2}|元)年度)/u.exec(`${of.outer} ${of.word}`) ?? [];
  if (!/対(?:前年度|[0-9元]+年度)/u.test(`${of.outer} ${of.word}`)) return null;
  const from = columns.findLast(({ statement, kind }) => statement < of.statement && kind !== 'difference');
  if (!from) return null;
  const isAgainst = ({ kind, fiscalYear, outer, word }: NamedColumn): boolean =>
    kind !== 'difference' &&
    (digits === undefined
      ? kind === 'previous-budget' || fiscalYear === (from.fiscalYear ?? 0) - 1
      : new RegExp(`(?:^|[^0-9])${digits}年度`, 'u').test(`${outer} ${word}`));
  const against = columns.find(isAgainst);
  return against && against !== from ? [from, against] : null;
}
