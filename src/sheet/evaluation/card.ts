import type { HandWritten } from '../../engine/kpi/evaluation/hand-written';
import { METHODS, type EvaluatedKpi, type ItemEvaluation } from '../../engine/kpi/evaluation/item';
import { MARKS } from '../../engine/kpi/evaluation/mark';
import type { Area } from '../../engine/area';
import type { Language } from '../../engine/language';
import { measureTexts } from '../../messages/kpi/measure-texts';
import { AMOUNT, cell, HEADING, IDENTIFIER, SHORT, TEXT, words } from '../content/content-looks';
import type { ContentValidation } from '../content/content-validation';
import type { ContentCell, ContentLook } from '../content/sheet-content';
import { basisTexts, flagTexts, shareText } from './item-texts';
import type { Field } from './messages/evaluation-messages';
import { EVALUATION_MESSAGES } from './messages/messages';

export type Row = readonly (ContentCell | null)[];

/** Names and values of a card, over the columns A to G. */
export const WIDTHS = [18, 15, 13, 11, 10, 8, 8];
const LAST = WIDTHS.length - 1;

const HAND = '#FFF8E1';
const LABEL: ContentLook = { ...HEADING, horizontal: 'left', size: 10 };
const MADE: ContentLook = { ...TEXT, size: 10 };
const HAND_TEXT: ContentLook = { ...TEXT, size: 10, vertical: 'top', fill: HAND };
const HAND_SHORT: ContentLook = { ...SHORT, fill: HAND };
const SHARE: ContentLook = { ...AMOUNT, format: '0.0' };
/** In points: room for some lines to be written into. */
const ROOM = { line: 20, lines: 56 };

/** A part of an evaluation sheet: rows with what belongs to them, counted from its own first row. */
export interface Part {
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly ContentValidation[];
}

/** Where a card's grades stand, counted from its first row, for the formulas of the summary. */
export const OWN_COLUMN = 1;
export const MINISTER_COLUMN = 3;

export interface Card extends Part {
  /** The row of 自己評価 and 大臣の評価. */
  readonly gradesRow: number;
}

/** Puts the rows of a card together. */
class CardRows {
  readonly rows: Row[] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();
  readonly validations: ContentValidation[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get #messages() {
    return EVALUATION_MESSAGES[this.#language];
  }

  label(field: Field): ContentCell {
    return cell(this.#messages.labels[field], LABEL);
  }

  /** A row of cells, some of which run over the blank ones behind them. */
  add(cells: Row, spans: readonly (readonly [left: number, right: number])[] = []): void {
    const row = this.rows.length;
    this.rows.push(cells);
    for (const [left, right] of spans) this.merges.push({ top: row, bottom: row, left, right });
  }

  /** A name with a text over the rest of the width. */
  wide(name: ContentCell, text: string, look: ContentLook, height: number | null = null): void {
    if (height !== null) this.heights.set(this.rows.length, height);
    const value = text === '' ? cell(null, look) : words(text, look);
    this.add([name, value, ...blanks(LAST - 1, look)], [[1, LAST]]);
  }

  byHand(field: 'grounds' | 'reason' | 'measures' | 'tasks', text: string): void {
    this.wide(this.label(field), text, HAND_TEXT, field === 'grounds' ? ROOM.line : ROOM.lines);
  }

  /** Over a name between two choices, too: one rule is put into Excel faster than two. */
  choice(left: number, right: number, choices: readonly string[]): void {
    const row = this.rows.length;
    this.validations.push({
      area: { top: row, bottom: row, left, right },
      allowed: { kind: 'words', words: choices },
      isStrict: true,
      ...this.#messages.choose,
    });
  }
}

function blanks(count: number, look: ContentLook): ContentCell[] {
  return Array.from({ length: count }, () => cell(null, look));
}

function headRow(rows: CardRows, id: string | null, name: string): void {
  const called = { ...MADE, bold: true };
  rows.add(
    [
      rows.label('item'),
      words(name, called),
      ...blanks(3, called),
      cell(id, { ...IDENTIFIER, size: 8 }),
      cell(null, IDENTIFIER),
    ],
    [
      [1, 4],
      [5, LAST],
    ],
  );
}

/** What is chosen of few words: the method, and grades. */
function choicesRow(rows: CardRows, evaluation: ItemEvaluation, hand: HandWritten, language: Language): void {
  const { methods } = EVALUATION_MESSAGES[language];
  rows.choice(
    1,
    1,
    METHODS.map((method) => methods[method]),
  );
  rows.choice(LAST, LAST, MARKS);
  rows.add(
    [
      rows.label('method'),
      cell(methods[evaluation.method], { ...HAND_SHORT, size: 10 }),
      rows.label('reference'),
      cell(evaluation.reference?.grade ?? EVALUATION_MESSAGES[language].nothing, SHORT),
      rows.label('previous'),
      cell(null, LABEL),
      cell(hand.previous === '' ? null : hand.previous, HAND_SHORT),
    ],
    [[4, 5]],
  );
}

function gradesRow(rows: CardRows, hand: HandWritten): number {
  const at = rows.rows.length;
  rows.choice(OWN_COLUMN, MINISTER_COLUMN, MARKS);
  const grade = (text: string): ContentCell => cell(text === '' ? null : text, { ...HAND_SHORT, bold: true });
  rows.add([rows.label('own'), grade(hand.own), rows.label('minister'), grade(hand.minister)]);
  return at;
}

function kpiRows(rows: CardRows, evaluated: EvaluatedKpi, language: Language): void {
  const { status, ofText, amount, nothing } = EVALUATION_MESSAGES[language];
  const { kpi, judgement } = evaluated;
  const name = kpi.name[language];
  const share = shareText(evaluated);
  const measures = judgement?.measures ?? [];
  const isOne = kpi.measures.length === 1;
  const figures = (index: number): ContentCell[] => {
    const judged = measures[index];
    const texts = judged && measureTexts(judged, language);
    const aside = texts?.amount ? `\n${amount(texts.amount)}` : '';
    return [
      words((texts?.target ?? '') + aside, MADE),
      cell(texts?.result ?? nothing, { ...MADE, horizontal: 'right' }),
    ];
  };
  rows.add(
    [
      words(kpi.standing === 'kpi' ? name : ofText(name), MADE),
      cell(null, MADE),
      ...(isOne ? figures(0) : blanks(2, MADE)),
      cell(share === null ? nothing : Number(share), SHARE),
      cell(status[evaluated.status], { ...MADE, horizontal: 'center' }),
      cell(null, MADE),
    ],
    [
      [0, 1],
      [5, LAST],
    ],
  );
  if (isOne) return;
  for (const [index, measure] of kpi.measures.entries()) {
    const called = { ...MADE, horizontal: 'left', indent: 1 } as const;
    rows.add(
      [
        words(measure.name?.[language] ?? '', called),
        cell(null, MADE),
        ...figures(index),
        ...blanks(3, MADE),
      ],
      [
        [0, 1],
        [5, LAST],
      ],
    );
  }
}

function kpiTable(rows: CardRows, kpis: readonly EvaluatedKpi[], language: Language): void {
  if (kpis.length === 0) return;
  const [target, result, share, status] = EVALUATION_MESSAGES[language].headings;
  const heading = (text: string | null): ContentCell => cell(text, { ...HEADING, size: 10 });
  rows.add(
    [
      rows.label('kpis'),
      heading(null),
      heading(target),
      heading(result),
      heading(share),
      heading(status),
      heading(null),
    ],
    [
      [0, 1],
      [5, LAST],
    ],
  );
  for (const each of kpis) kpiRows(rows, each, language);
}

function writtenRows(rows: CardRows, hand: HandWritten, language: Language): void {
  const { note } = EVALUATION_MESSAGES[language];
  rows.byHand('reason', hand.reason);
  rows.byHand('measures', hand.measures);
  rows.byHand('tasks', hand.tasks);
  for (const { label, text } of hand.notes)
    rows.wide(words(label === '' ? note : label, LABEL), text, HAND_TEXT);
}

/** The card of an item of the plan: what the results say, and what people wrote. */
export function itemCard(evaluation: ItemEvaluation, hand: HandWritten, language: Language): Card {
  const { item, kpis, difficult } = evaluation;
  const { nothing } = EVALUATION_MESSAGES[language];
  const rows = new CardRows(language);
  headRow(rows, item.id, item.place + item.name[language]);
  rows.wide(rows.label('flags'), flagTexts(evaluation, language).join('\n') || nothing, MADE);
  choicesRow(rows, evaluation, hand, language);
  kpiTable(rows, kpis, language);
  rows.wide(rows.label('basis'), basisTexts(evaluation, language).join('\n'), MADE);
  if (difficult || hand.grounds !== '') rows.byHand('grounds', hand.grounds);
  const at = gradesRow(rows, hand);
  writtenRows(rows, hand, language);
  return { ...rows, gradesRow: at };
}

/** The card of an item that the year's plan does not have: only what people wrote. */
export function keptCard(id: string | null, name: string, hand: HandWritten, language: Language): Card {
  const rows = new CardRows(language);
  headRow(rows, id, name);
  rows.wide(rows.label('flags'), EVALUATION_MESSAGES[language].notInPlanHint, MADE);
  rows.choice(1, 1, MARKS);
  rows.add([rows.label('previous'), cell(hand.previous === '' ? null : hand.previous, HAND_SHORT)]);
  if (hand.grounds !== '') rows.byHand('grounds', hand.grounds);
  const at = gradesRow(rows, hand);
  writtenRows(rows, hand, language);
  return { ...rows, gradesRow: at };
}
