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
  READING_COLUMNS,
  READINGS,
  SECTION_LABEL,
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

export function amount(value: Rational | null, unit: KpiUnit, digit: Rational | null = value): ContentCell {
  const places = (digit && decimalPlaces(digit)) ?? 0;
  return cell(value?.valueOf() ?? null, { ...AMOUNT, format: format(unit, places) });
}

const mark = (on: boolean): ContentCell => cell(on ? MARK : null, SHORT);

/** The cells of a row, by their columns; the others are blank. */
export type TargetCells = Readonly<Partial<Record<TargetColumn, ContentCell>>>;

/** What stands in a measure's row. */
export function targetCells(
  kpi: Omit<Kpi, 'business' | 'measures' | 'notes'>,
  measure: Measure,
): TargetCells {
  const { condition, branches, day, endsEarly, excludedUpTo } = termsOf(measure.target);
  const levels = levelsOf(condition.level);
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
    day: cell(day, DAY),
    endsEarly: mark(endsEarly),
    excludedUpTo: cell(excludedUpTo === null ? null : eraFiscalYear(excludedUpTo), SHORT),
    important: mark(kpi.important),
    difficult: mark(kpi.difficult),
    section: text(measure.citation.section),
    words: text(measure.citation.quote),
    isNew: text(measure.isNew?.quote ?? null),
  };
}

const COLUMNS = (Object.keys(TARGET_HEADINGS) as TargetColumn[]).filter(
  (name) => !READING_COLUMNS.includes(name),
);

/** Of a plan whose rows are confirmed one by one: what is to be confirmed stands beside the words. */
export const PAPER_COLUMNS: readonly TargetColumn[] = [
  'name',
  'id',
  'words',
  'reading',
  'open',
  'measure',
  'unit',
  'condition',
  'amount',
  'previousYear',
  'meanYears',
  'branches',
  'day',
  'endsEarly',
  'excludedUpTo',
  'important',
  'difficult',
  'standing',
  'section',
  'isNew',
  'nameEn',
  'measureEn',
];

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
  reading: 13,
  open: 60,
};

const MARKED = oneOf([MARK]);

/** What may be typed into a column of the targets; `first` is the address of its first cell. */
function targetRule(column: TargetColumn, first: string, fiscalYear: number | null): EntryRule | null {
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
      return fiscalYear === null ? null : dayAround(fiscalYear);
    case 'previousYear':
    case 'endsEarly':
    case 'important':
    case 'difficult':
      return MARKED;
    case 'reading':
      return oneOf(Object.values(READINGS));
    default:
      return null;
  }
}

function targetValidations(
  columns: readonly TargetColumn[],
  first: number,
  rows: number,
  fiscalYear: number | null,
): ContentValidation[] {
  return columns.flatMap((name, column) => {
    const area = { top: first, left: column, bottom: first + rows - 1, right: column };
    const rule = targetRule(name, addressOf({ row: first, column }), fiscalYear);
    return rule ? [{ ...rule, area }] : [];
  });
}

/** Of the table of what is printed, which stands at the end and takes more rows. */
function printedValidations(first: number, last: number): ContentValidation[] {
  const column = Object.keys(PRINTED_HEADINGS).indexOf('kind');
  const area = { top: first, left: column, bottom: last, right: column };
  return first > last ? [] : [{ ...oneOf(Object.values(PRINTED_KINDS)), area }];
}

/** A row of what is printed beside a target; `measure`: its name, where its KPI has several. */
export function printedRow(
  id: string,
  measure: string | null,
  kind: keyof typeof PRINTED_KINDS,
  quote: string,
  year: number | null,
  value: ContentCell,
): Row {
  return [
    words(quote, TEXT),
    cell(id, IDENTIFIER),
    measure === null ? cell(null, TEXT) : words(measure, TEXT),
    cell(PRINTED_KINDS[kind], SHORT),
    cell(year === null ? null : eraFiscalYear(year), SHORT),
    value,
  ];
}

/** What the plan prints beside a KPI's targets. */
export function printedRows({
  id,
  measures,
  notes,
}: Pick<Kpi, 'id' | 'notes'> & { readonly measures: readonly Measure[] }): Row[] {
  const figures = measures.flatMap(({ name, unit, printed, printedMean: mean }) => {
    const measure = name?.ja ?? null;
    return [
      ...printed.map(({ citation, fiscalYear, value, digit }) =>
        printedRow(id, measure, 'result', citation.quote, fiscalYear, amount(value, unit, digit)),
      ),
      ...(mean
        ? [printedRow(id, measure, 'mean', mean.citation.quote, null, amount(mean.value, unit, mean.digit))]
        : []),
    ];
  });
  return [...figures, ...notes.map(({ quote }) => noteRow(id, quote))];
}

export function noteRow(id: string, quote: string): Row {
  return printedRow(id, null, 'note', quote, null, cell(null, TEXT));
}

const heading = (text: string): ContentCell => cell(text, HEADING);

/** A plan's sheet before its parts stand in rows and columns. */
interface PlanParts {
  /** Of the plan; null where nobody knows it yet. */
  readonly fiscalYear: number | null;
  readonly document: string | null;
  /** The section is asked for once, for all rows that name none. */
  readonly asksSection?: boolean;
  /** In their order from the left. */
  readonly columns: readonly TargetColumn[];
  readonly targets: readonly TargetCells[];
  readonly printed: readonly Row[];
  readonly notes: readonly string[];
}

export function planOf(parts: PlanParts): SheetContent {
  const { fiscalYear, document, columns, targets, printed, notes } = parts;
  const label = (text: string): ContentCell => cell(text, { bold: true });
  const above = [
    [],
    [label(DOCUMENT_LABEL), cell(document)],
    ...(parts.asksSection === true ? [[label(SECTION_LABEL), cell(null)]] : []),
    [],
  ];
  // the title stands above, and the headings below
  const firstTarget = above.length + 2;
  // a blank row and the headings of the second table stand between
  const firstPrinted = firstTarget + targets.length + 2;
  const title = [...(fiscalYear === null ? [] : [eraFiscalYear(fiscalYear)]), PLAN_TITLE].join('\u3000');
  return framed({
    name: '計画',
    titles: [cell(title, TITLE_AT_LEFT)],
    above,
    headings: columns.map((column) => heading(TARGET_HEADINGS[column])),
    body: [
      ...targets.map((cells) => columns.map((column) => cells[column] ?? cell(null, TEXT))),
      [],
      Object.values(PRINTED_HEADINGS).map(heading),
      ...printed,
    ],
    notes: [
      ...notes,
      '（注）目標値、前年度の実績（○）、過去平均の年数のうち二つ以上を書くと、いずれか高い値が目標になります。一つの KPI に指標が二つあるときは、行を分けて同じ KPI を書きます。下の表には、計画に印刷された過去の実績、平均、注を書きます。',
    ],
    widths: columns.map((column) => WIDTHS[column]),
    orientation: 'landscape',
    frozenColumns: 1,
    validations: [
      ...targetValidations(columns, firstTarget, targets.length, fiscalYear),
      ...printedValidations(firstPrinted, firstPrinted + printed.length - 1),
    ],
  });
}

/** A year's plan as a sheet to edit, which is read back as it stands. */
export function planSheet(plan: KpiPlan): SheetContent {
  const kpis = [...plan.kpis, ...plan.operational];
  return planOf({
    fiscalYear: plan.fiscalYear,
    document: kpis[0]?.measures[0].citation.document ?? null,
    columns: COLUMNS,
    targets: kpis.flatMap((kpi) => kpi.measures.map((measure) => targetCells(kpi, measure))),
    printed: kpis.flatMap(printedRows),
    notes: [],
  });
}
