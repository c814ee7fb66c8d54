import type { Quotation } from '../../engine/citation';
import { inEachLanguage } from '../../engine/language';
import type { Kpi, Measure, PrintedMean, PrintedResult } from '../../engine/kpi/kpi';
import { reasonSentence } from '../../messages/papers/messages';
import { idsOf } from '../../papers/ids';
import type { PaperKpi, PaperPlan } from '../../papers/paper-plan';
import type { SentenceMeasure } from '../../papers/sentence/reading';
import type { PrintedFigure } from '../../papers/table/baseline';
import { READINGS, STANDINGS } from '../../plan-table/plan-columns';
import { cell, IDENTIFIER, SHORT, TEXT, words } from '../content/content-looks';
import type { SheetContent } from '../content/sheet-content';
import type { Row } from './framed';
import {
  amount,
  noteRow,
  PAPER_COLUMNS,
  planOf,
  printedRow,
  printedRows,
  targetCells,
  type TargetCells,
} from './plan';

type Cite = (quote: string) => Quotation;

const isPercent = ({ quote }: PrintedFigure): boolean => /[%％]/u.test(quote);

function fits(figure: PrintedFigure, { unit }: SentenceMeasure): boolean {
  return isPercent(figure) === (unit === 'ratio');
}

/** The figures beside a sentence that are of one of its measures: in their order, or by what they count. */
function figuresOf({ printed: { figures }, measures }: PaperKpi, index: number): PrintedFigure[] {
  const measure = measures[index];
  const isInOrder = measures.length > 1 && figures.length === measures.length;
  return figures.filter((figure, at) => measure && fits(figure, measure) && (!isInOrder || at === index));
}

function printedOf(kpi: PaperKpi, index: number, cite: Cite): Pick<Measure, 'printed' | 'printedMean'> {
  const figures = figuresOf(kpi, index);
  const printed = figures.flatMap(({ kind, fiscalYear, value, digit, quote }): PrintedResult[] => {
    const year = fiscalYear ?? kpi.baselineYear;
    return kind === 'mean' || year === null
      ? []
      : [{ fiscalYear: year, value, digit, citation: cite(quote) }];
  });
  const mean = figures.find(({ kind }) => kind === 'mean');
  const printedMean: PrintedMean | null = mean
    ? {
        fiscalYears: printed.map(({ fiscalYear }) => fiscalYear),
        value: mean.value,
        digit: mean.digit,
        citation: cite(mean.quote),
      }
    : null;
  return { printed, printedMean };
}

function measureOf(kpi: PaperKpi, index: number, read: SentenceMeasure, cite: Cite): Measure {
  const { known, measures, sentence, printed } = kpi;
  const same = known?.measures.length === measures.length ? known.measures[index] : undefined;
  const own = measures.length > 1 ? inEachLanguage(() => read.subject) : null;
  return {
    name: same?.name ?? own,
    unit: read.unit,
    target: read.target,
    citation: cite(sentence),
    ...printedOf(kpi, index, cite),
    isNew: printed.isNew === null ? null : cite(printed.isNew),
  };
}

/** A KPI of a paper in rows of the sheet. */
interface Rows {
  readonly targets: readonly TargetCells[];
  readonly printed: readonly Row[];
}

/** What was not understood keeps everything but its target, which a person fills in. */
function unreadRows(kpi: PaperKpi, id: string, section: string): Rows {
  const { name, known, sentence, printed, baselineYear } = kpi;
  const figures = printed.figures.map((figure) =>
    printedRow(
      id,
      null,
      figure.kind,
      figure.quote,
      figure.kind === 'mean' ? null : (figure.fiscalYear ?? baselineYear),
      amount(figure.value, isPercent(figure) ? 'ratio' : 'accesses', figure.digit),
    ),
  );
  const target: TargetCells = {
    name: words(known?.name.ja ?? name, TEXT),
    id: cell(id, IDENTIFIER),
    standing: cell(STANDINGS.kpi, SHORT),
    section: words(section, TEXT),
    words: words(sentence, TEXT),
    isNew: printed.isNew === null ? cell(null, TEXT) : words(printed.isNew, TEXT),
    nameEn: known ? words(known.name.en, TEXT) : cell(null, TEXT),
  };
  return { targets: [target], printed: [...figures, ...printed.notes.map((note) => noteRow(id, note))] };
}

function readRows(kpi: PaperKpi, id: string, section: string, document: string): Rows {
  const { known, name, printed } = kpi;
  const cite: Cite = (quote) => ({ kind: 'plan', document, section, quote });
  const measures = kpi.measures.map((read, index) => measureOf(kpi, index, read, cite));
  const [first, ...others] = measures;
  if (!first) return unreadRows(kpi, id, section);
  const called: Omit<Kpi, 'business'> = {
    id,
    standing: 'kpi',
    name: known?.name ?? inEachLanguage(() => name),
    measures: [first, ...others],
    important: false,
    difficult: false,
    notes: printed.notes.map(cite),
  };
  const targets = measures.map((measure) => targetCells(called, measure));
  // a figure of no year or of another unit is no result, but it is not lost
  const used = new Set(
    measures
      .flatMap((each) => [...each.printed, ...(each.printedMean ? [each.printedMean] : [])])
      .map(({ citation }) => citation.quote),
  );
  const rest = printed.figures.filter(({ quote }) => !used.has(quote)).map(({ quote }) => noteRow(id, quote));
  return { targets, printed: [...printedRows(called), ...rest] };
}

function withReading(
  { certainty, reasons }: PaperKpi,
  isConfirmed: boolean,
  cells: TargetCells,
): TargetCells {
  if (isConfirmed) return { ...cells, reading: cell(READINGS.confirmed, SHORT) };
  const open = reasons.map((reason) => reasonSentence(reason, 'ja')).join('\n');
  return {
    ...cells,
    reading: cell(READINGS[certainty], SHORT),
    open: open === '' ? cell(null, TEXT) : words(open, TEXT),
  };
}

/**
 * A year's plan as it was read from its papers, each sentence beside its reading, to be confirmed and edited.
 * @param confirmed what a person has confirmed already
 */
export function paperPlanSheet(
  plan: PaperPlan,
  confirmed: ReadonlySet<PaperKpi> = new Set<PaperKpi>(),
): SheetContent {
  const document = [...new Set(plan.kpis.map(({ paper }) => paper))].join('、');
  const ids = idsOf(plan);
  const rows = plan.kpis.map((kpi, index) => {
    const id = ids[index] ?? '';
    const section = `${kpi.title} ${kpi.printed.section}`.trim();
    const read =
      kpi.certainty === 'not-understood'
        ? unreadRows(kpi, id, section)
        : readRows(kpi, id, section, document);
    return { ...read, targets: read.targets.map((cells) => withReading(kpi, confirmed.has(kpi), cells)) };
  });
  return planOf({
    fiscalYear: plan.fiscalYear,
    document,
    columns: PAPER_COLUMNS,
    targets: rows.flatMap(({ targets }) => targets),
    printed: rows.flatMap(({ printed }) => printed),
    notes: [
      '（読み取り）「読み取り済み」の行はそのまま判定に使います。「要確認」「読み取れず」の行は、「目標の記載」と見比べて直し、「確認済み」にすると判定に使います。重要度と困難度は一覧表にないため、計画の本文を見て○を付けてください。',
    ],
  });
}
