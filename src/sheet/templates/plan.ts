import { addressOf } from '../../engine/cell';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { Kpi, KpiPlan, KpiUnit, Measure } from '../../engine/kpi/kpi';
import { termsOf, type Level } from '../../engine/kpi/target';
import { decimalPlaces, type Rational } from '../../engine/number/rational';
import {
  AMOUNT,
  cell,
  COUNT,
  DAY,
  HEADING,
  IDENTIFIER,
  SHORT,
  TITLE_AT_LEFT,
  words,
  TEXT,
} from '../content/content-looks';
import {
  CONDITIONS,
  DOCUMENT_LABEL,
  MARK,
  PLAN_TITLE,
  PRINTED_HEADINGS,
  PRINTED_KINDS,
  STANDINGS,
  TARGET_HEADINGS,
  UNIT_WORDS,
  type TargetColumn,
} from '../../plan-table/plan-columns';
import type { ContentCell, SheetContent } from '../content/sheet-content';
import type { ContentValidation } from '../content/content-validation';
import { aNumber, dayAround, NUMBER_OF, oneOf, type EntryRule } from './entry-rules';
import { framed, type Row } from './framed';

/** The levels of which the higher one counts. */
function levelsOf(level: Level): readonly Level[] {
  return level.kind === 'higherOf' ? level.levels : [level];
}

function format(unit: KpiUnit, places: number): string {
  const shown = Math.max(0, unit === 'ratio' ? places - 2 : places);
  const decimals = shown > 0 ? `.${'0'.repeat(shown)}` : '';
  return unit === 'ratio' ? `0${decimals}%` : `#,##0${decimals}`;
}

function amount(value: Rational | null, unit: KpiUnit, digit: Rational | null = value): ContentCell {
  const places = (digit && decimalPlaces(digit)) ?? 0;
  return cell(value?.valueOf() ?? null, { ...AMOUNT, format: format(unit, places) });
}

const mark = (on: boolean): ContentCell => cell(on ? MARK : null, SHORT);

/** What stands in a measure's row, by its column. */
function targetCells(
  kpi: Kpi,
  measure: Measure,
  isEmpty: boolean,
): Readonly<Record<TargetColumn, ContentCell>> {
  const { condition, branches, day, endsEarly, excludedUpTo } = termsOf(measure.target);
  const levels = isEmpty ? [] : levelsOf(condition.level);
  const fixed = levels.find(({ kind }) => kind === 'fixed');
  const mean = levels.find((level) => level.kind === 'meanOfYears');
  const text = (of: string | null): ContentCell => (of === null ? cell(null, TEXT) : words(of, TEXT));
  return {
    name: text(kpi.name.ja),
    id: cell(kpi.id, IDENTIFIER),
    nameEn: text(kpi.name.en),
    standing: cell(STANDINGS[kpi.standing], SHORT),
    measure: text(measure.name?.ja ?? null),
    measureEn: text(measure.name?.en ?? null),
    unit: cell(UNIT_WORDS[measure.unit], SHORT),
    condition: cell(CONDITIONS[condition.kind], SHORT),
    // each branch has a rate of its own
    amount: amount(fixed?.kind === 'fixed' ? fixed.value : null, branches === null ? measure.unit : 'ratio'),
    previousYear: mark(levels.some(({ kind }) => kind === 'previousYear')),
    meanYears: cell(mean?.kind === 'meanOfYears' ? mean.years : null, COUNT),
    branches: cell(branches, COUNT),
    day: cell(isEmpty ? null : day, DAY),
    endsEarly: mark(!isEmpty && endsEarly),
    excludedUpTo: cell(isEmpty || excludedUpTo === null ? null : eraFiscalYear(excludedUpTo), SHORT),
    important: mark(kpi.important),
    difficult: mark(kpi.difficult),
    section: text(isEmpty ? null : measure.citation.section),
    words: text(isEmpty ? null : measure.citation.quote),
    isNew: text(isEmpty ? null : (measure.isNew?.quote ?? null)),
  };
}

const COLUMNS = Object.keys(TARGET_HEADINGS) as TargetColumn[];

const WIDTHS: Readonly<Record<TargetColumn, number>> = {
  name: 36,
  id: 24,
  nameEn: 44,
  standing: 8,
  measure: 22,
  measureEn: 22,
  unit: 9,
  condition: 14,
  amount: 15,
  previousYear: 9,
  meanYears: 9,
  branches: 8,
  day: 12,
  endsEarly: 9,
  excludedUpTo: 13,
  important: 9,
  difficult: 9,
  section: 60,
  words: 60,
  isNew: 14,
};

const MARKED = oneOf([MARK]);

/** The row of the first target: a title, a blank row, the document, a blank row and the headings stand above it. */
const FIRST_ROW = 5;

/** What may be typed into a column of the targets; `first` is the address of its first cell. */
function targetRule(column: TargetColumn, first: string, fiscalYear: number): EntryRule | null {
  switch (column) {
    case 'standing':
      return oneOf(Object.values(STANDINGS));
    case 'unit':
      return oneOf([...new Set(Object.values(UNIT_WORDS))]);
    case 'condition':
      return oneOf(Object.values(CONDITIONS));
    case 'amount':
      return aNumber(first);
    case 'meanYears':
    case 'branches':
      return NUMBER_OF;
    case 'day':
      return dayAround(fiscalYear);
    case 'previousYear':
    case 'endsEarly':
    case 'important':
    case 'difficult':
      return MARKED;
    default:
      return null;
  }
}

function targetValidations(rows: number, fiscalYear: number): ContentValidation[] {
  return COLUMNS.flatMap((name, column) => {
    const area = { top: FIRST_ROW, left: column, bottom: FIRST_ROW + rows - 1, right: column };
    const rule = targetRule(name, addressOf({ row: FIRST_ROW, column }), fiscalYear);
    return rule ? [{ ...rule, area }] : [];
  });
}

/** Of the table of what is printed, which stands at the end and takes more rows. */
function printedValidations(first: number, last: number): ContentValidation[] {
  const column = Object.keys(PRINTED_HEADINGS).indexOf('kind');
  const area = { top: first, left: column, bottom: last, right: column };
  return first > last ? [] : [{ ...oneOf(Object.values(PRINTED_KINDS)), area }];
}

function printedRow(
  kpi: Kpi,
  measure: Measure | null,
  kind: keyof typeof PRINTED_KINDS,
  quote: string,
  year: number | null,
  value: ContentCell,
): Row {
  const name = measure?.name?.ja ?? null;
  return [
    words(quote, TEXT),
    cell(kpi.id, IDENTIFIER),
    name === null ? cell(null, TEXT) : words(name, TEXT),
    cell(PRINTED_KINDS[kind], SHORT),
    cell(year === null ? null : eraFiscalYear(year), SHORT),
    value,
  ];
}

/** What the plan prints beside a KPI's targets. */
function printedRows(kpi: Kpi): Row[] {
  const notes = kpi.notes.map(({ quote }) => printedRow(kpi, null, 'note', quote, null, cell(null, TEXT)));
  const figures = kpi.measures.flatMap((measure) => {
    const { unit, printed, printedMean: mean } = measure;
    return [
      ...printed.map(({ citation, fiscalYear, value, digit }) =>
        printedRow(kpi, measure, 'result', citation.quote, fiscalYear, amount(value, unit, digit)),
      ),
      ...(mean
        ? [printedRow(kpi, measure, 'mean', mean.citation.quote, null, amount(mean.value, unit, mean.digit))]
        : []),
    ];
  });
  return [...figures, ...notes];
}

const heading = (text: string): ContentCell => cell(text, HEADING);

/**
 * A year's plan as a sheet to edit, which is read back as it stands.
 * `empty`: the next year's, with the KPIs and without their targets.
 */
export function planSheet(plan: KpiPlan, figures: 'planned' | 'empty' = 'planned'): SheetContent {
  const isEmpty = figures === 'empty';
  const kpis = [...plan.kpis, ...plan.operational];
  const document = kpis[0]?.measures[0].citation.document ?? null;
  const targets = kpis.flatMap((kpi) =>
    kpi.measures.map((measure): Row => {
      const cells = targetCells(kpi, measure, isEmpty);
      return COLUMNS.map((column) => cells[column]);
    }),
  );
  const fiscalYear = plan.fiscalYear + (isEmpty ? 1 : 0);
  const printed = isEmpty ? [] : kpis.flatMap(printedRows);
  // a blank row and the headings of the second table stand between
  const printedRow = FIRST_ROW + targets.length + 2;
  return framed({
    name: '計画',
    titles: [cell(`${eraFiscalYear(fiscalYear)}\u3000${PLAN_TITLE}`, TITLE_AT_LEFT)],
    above: [[], [cell(DOCUMENT_LABEL, { bold: true }), cell(isEmpty ? null : document)], []],
    headings: COLUMNS.map((column) => heading(TARGET_HEADINGS[column])),
    body: [...targets, [], Object.values(PRINTED_HEADINGS).map(heading), ...printed],
    notes: [
      '（注）目標値、前年度の実績（○）、過去平均の年数のうち二つ以上を書くと、いずれか高い値が目標になります。一つの KPI に指標が二つあるときは、行を分けて同じ KPI を書きます。下の表には、計画に印刷された過去の実績、平均、注を書きます。',
    ],
    widths: COLUMNS.map((column) => WIDTHS[column]),
    orientation: 'landscape',
    frozenColumns: 1,
    validations: [
      ...targetValidations(targets.length, fiscalYear),
      ...printedValidations(printedRow, printedRow + printed.length - 1),
    ],
  });
}
