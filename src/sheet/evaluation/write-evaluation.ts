import { addressOf } from '../../engine/cell';
import type { HandWritten } from '../../engine/kpi/evaluation/hand-written';
import type { ItemEvaluation } from '../../engine/kpi/evaluation/item';
import { pointsOf, readMark } from '../../engine/kpi/evaluation/mark';
import type { Language } from '../../engine/language';
import type { Rational } from '../../engine/number/rational';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { percentText } from '../../messages/kpi/numbers';
import {
  cell,
  computed,
  HEADING,
  NOTE,
  SHORT,
  TEXT,
  TITLE_AT_LEFT,
  TOTAL_LABEL,
  words,
} from '../content/content-looks';
import { fittedHeights } from '../content/fitted-heights';
import type { ContentCell, SheetContent } from '../content/sheet-content';
import {
  itemCard,
  keptCard,
  MINISTER_COLUMN,
  OWN_COLUMN,
  WIDTHS,
  type Card,
  type Part,
  type Row,
} from './card';
import { EVALUATION_MESSAGES } from './messages/messages';

/** Excel shows no row that is higher, in points. */
const HIGHEST = 409;

export interface WrittenItem {
  readonly evaluation: ItemEvaluation;
  readonly hand: HandWritten;
}

/** An item that the year's plan does not have, of which something was written. */
export interface KeptItem {
  readonly id: string | null;
  readonly name: string;
  readonly hand: HandWritten;
}

export interface EvaluationForm {
  readonly fiscalYear: number;
  /** The title of the plan. */
  readonly document: string | null;
  readonly items: readonly WrittenItem[];
  readonly kept: readonly KeptItem[];
  /** 概ね達成 from this share of the plan on; null where it is never said. */
  readonly nearlyFrom: Rational | null;
}

interface Placed {
  readonly name: string;
  readonly reference: string | null;
  readonly hand: HandWritten;
  readonly card: Card;
  /** A heading above the card, where another pillar begins. */
  readonly band: string | null;
}

function placedCards({ items, kept }: EvaluationForm, language: Language): Placed[] {
  const { band, notInPlan } = EVALUATION_MESSAGES[language];
  let last = '';
  const bandOf = (text: string): string | null => {
    if (text === last) return null;
    last = text;
    return text;
  };
  return [
    ...items.map(({ evaluation, hand }) => ({
      name: evaluation.item.place + evaluation.item.name[language],
      reference: evaluation.reference?.grade ?? null,
      hand,
      card: itemCard(evaluation, hand, language),
      band: bandOf(band(evaluation.item.business, evaluation.item.pillar[language])),
    })),
    ...kept.map(({ id, name, hand }) => ({
      name,
      reference: null,
      hand,
      card: keptCard(id, name, hand, language),
      band: bandOf(notInPlan),
    })),
  ];
}

const wide = (top: number) => ({ top, bottom: top, left: 0, right: WIDTHS.length - 1 });

function headOf({ fiscalYear, document, nearlyFrom }: EvaluationForm, language: Language): Row[] {
  const messages = EVALUATION_MESSAGES[language];
  return [
    [cell(messages.title(KPI_MESSAGES[language].fiscalYear(fiscalYear)), TITLE_AT_LEFT)],
    ...[
      ...(document === null ? [] : [messages.plan(document)]),
      messages.howTo,
      messages.nearly(nearlyFrom === null ? null : percentText(nearlyFrom)),
      messages.gradeNote,
    ].map((text): Row => [words(text, NOTE)]),
  ];
}

/** A grade is one letter; what is none has no points. */
function pointsCell(address: string, text: string): ContentCell {
  const mark = readMark(text);
  const formula = `=IF(LEN(${address})=1,IFERROR(6-FIND(${address},"SABCD"),""),"")`;
  return computed(formula, mark ? pointsOf(mark) : '', SHORT);
}

function summaryRow({ name, reference, hand, card }: Placed, cardRow: number, row: number): Row {
  const at = (column: number): string => addressOf({ row: cardRow + card.gradesRow, column });
  const same = (column: number, text: string): ContentCell =>
    computed(`=IF(${at(column)}="","",${at(column)})`, text, SHORT);
  const here = (column: number): string => addressOf({ row, column });
  return [
    words(name, { ...TEXT, size: 10 }),
    cell(null, TEXT),
    cell(reference, SHORT),
    same(OWN_COLUMN, hand.own),
    same(MINISTER_COLUMN, hand.minister),
    pointsCell(here(3), hand.own),
    pointsCell(here(4), hand.minister),
  ];
}

function totalRow(placed: readonly Placed[], first: number, language: Language): Row {
  const sum = (column: number, textOf: (hand: HandWritten) => string): ContentCell => {
    const [from, to] = [first, first + placed.length - 1].map((row) => addressOf({ row, column }));
    const value = placed.reduce((total, { hand }) => {
      const mark = readMark(textOf(hand));
      return total + (mark ? pointsOf(mark) : 0);
    }, 0);
    return computed(`=SUM(${from ?? ''}:${to ?? ''})`, value, TOTAL_LABEL);
  };
  return [
    cell(EVALUATION_MESSAGES[language].total, TOTAL_LABEL),
    ...Array.from({ length: 4 }, () => cell(null, TEXT)),
    sum(5, ({ own }) => own),
    sum(6, ({ minister }) => minister),
  ];
}

/** The rows of a sheet at which cards begin: the ministry's form has one sheet an item. */
export function cardRows({ rows }: SheetContent): number[] {
  const names = new Set(Object.values(EVALUATION_MESSAGES).map(({ labels }) => labels.item));
  return [...rows.entries()].flatMap(([row, [first]]) => (names.has(String(first?.value)) ? [row] : []));
}

/** A part's rows with a row of names above, from a row of the sheet on. */
function shifted(part: Part, by: number): Part {
  const moved = <Of extends { readonly top: number; readonly bottom: number }>(area: Of): Of => ({
    ...area,
    top: area.top + by,
    bottom: area.bottom + by,
  });
  return {
    rows: part.rows,
    merges: part.merges.map(moved),
    heights: new Map([...part.heights].map(([row, height]) => [row + by, height])),
    validations: part.validations.map((each) => ({ ...each, area: moved(each.area) })),
  };
}

/**
 * 「業績評価」: a card an item of the plan, as the ministry's form has one sheet an item, under a summary with the grades
 * and their points. What is written by hand is read again by `readEvaluation`, in whatever language it was made.
 */
export function evaluationSheet(form: EvaluationForm, language: Language): SheetContent {
  const { name, summary } = EVALUATION_MESSAGES[language];
  const head = headOf(form, language);
  const placed = placedCards(form, language);
  const [item, ...others] = summary;
  const headingRow = head.length + 1;
  const firstSummary = headingRow + 1;
  let next = firstSummary + placed.length + 2;
  const cards = placed.map((each) => {
    const top = next + (each.band === null ? 0 : 1);
    next = top + each.card.rows.length + 1;
    return { ...each, top, part: shifted(each.card, top) };
  });
  const rows: Row[] = [
    ...head,
    [],
    [cell(item, HEADING), cell(null, HEADING), ...others.map((text) => cell(text, HEADING))],
    ...cards.map((each, index) => summaryRow(each, each.top, firstSummary + index)),
    totalRow(placed, firstSummary, language),
    [],
    ...cards.flatMap(({ band, part }): Row[] => [
      ...(band === null ? [] : [[cell(band, { bold: true, size: 12 })]]),
      ...part.rows,
      [],
    ]),
  ];
  const merges = [
    ...head.map((_, row) => wide(row)),
    ...Array.from({ length: placed.length + 1 }, (_, index) => ({
      top: headingRow + index,
      bottom: headingRow + index,
      left: 0,
      right: 1,
    })),
    ...cards.flatMap(({ part }) => part.merges),
  ];
  const fitted = fittedHeights({ rows, merges, widths: WIDTHS });
  const heights = new Map(Array.from(fitted, ([row, height]) => [row, Math.min(HIGHEST, height)]));
  for (const [row, height] of cards.flatMap(({ part }) => [...part.heights])) {
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return {
    name,
    rows,
    merges,
    widths: WIDTHS,
    heights,
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'portrait' },
    validations: cards.flatMap(({ part }) => part.validations),
    charts: [],
  };
}
