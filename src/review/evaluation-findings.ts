import type { Cell } from '../engine/cell';
import type { Details, Finding } from '../engine/findings/finding';
import type { WrittenGrade } from '../engine/findings/evaluation-details';
import { findingOf } from '../engine/findings/rule';
import type { RuleSettings } from '../engine/findings/settings';
import { compareMarks, readMark } from '../engine/kpi/evaluation/mark';
import { EVALUATION_RULES } from '../engine/rules/evaluation';
import { kpiPlanIn } from '../plan/papers';
import type { EvaluationCard, EvaluationReading } from '../sheet/evaluation/read-evaluation';
import {
  cardOf,
  evaluateYear,
  evaluationSheets,
  type CheckedSheet,
  type Reviewed,
  type YearEvaluation,
} from './year-evaluation';

const GRADES: readonly WrittenGrade[] = ['own', 'previous', 'minister'];

function fault(cells: readonly Cell[], details: Details['EVAL-01']): Finding {
  const actual = 'shown' in details ? details.shown : null;
  return findingOf(EVALUATION_RULES['EVAL-01'], { cells, details, actual }, null);
}

function told(cells: readonly Cell[], details: Details['EVAL-03']): Finding {
  const severity = details.fault === 'unknown-item' ? 'warning' : 'info';
  return findingOf(EVALUATION_RULES['EVAL-03'], { cells, details, severity }, null);
}

/** Grades and methods that are none. */
function unreadable({ name, cell, cells, hand, method }: EvaluationCard): Finding[] {
  const grades = GRADES.filter((of) => hand[of] !== '' && readMark(hand[of]) === null).map((of) =>
    fault([cells[of] ?? cell], { fault: 'no-grade', item: name, of, shown: hand[of] }),
  );
  const isNoMethod = method !== '' && hand.method === null;
  return isNoMethod
    ? [fault([cells.method ?? cell], { fault: 'no-method', item: name, shown: method }), ...grades]
    : grades;
}

function twice(cards: readonly EvaluationCard[]): Finding[] {
  return cards.flatMap(({ id, name, cell }, index) => {
    const same = (other: EvaluationCard): boolean => (id === null ? other.name === name : other.id === id);
    const first = cards.findIndex(same);
    const before = cards[first];
    return first < index && before ? [fault([cell, before.cell], { fault: 'item-twice', item: name })] : [];
  });
}

/** Self-assessments that depart from the reference grade without a word. */
function departing(evaluation: YearEvaluation, cards: readonly EvaluationCard[]): Finding[] {
  return evaluation.items.flatMap(({ evaluation: { item, reference }, hand }) => {
    const own = readMark(hand.own);
    const card = cardOf(item, cards);
    if (!own || !reference || !card || hand.reason !== '') return [];
    if (compareMarks(own, reference.grade) === 0) return [];
    const details = { item: card.name, own, reference: reference.grade };
    const cells = [card.cells.own ?? card.cell];
    return [
      findingOf(
        EVALUATION_RULES['EVAL-02'],
        { cells, details, expected: reference.grade, actual: own },
        null,
      ),
    ];
  });
}

/** How the cards go with the items of the plan, and what is still to be graded. */
function standing(
  evaluation: YearEvaluation,
  { cell, cards }: EvaluationReading,
  isPrinted: boolean,
): Finding[] {
  const { fiscalYear } = evaluation;
  const items = evaluation.items.map((each) => ({ ...each, card: cardOf(each.evaluation.item, cards) }));
  const known = new Set(items.flatMap(({ card }) => card ?? []));
  // what else the text of a plan has that is not printed here, nobody knows but who wrote the card
  const unknown = isPrinted ? cards.filter((card) => !known.has(card)) : [];
  const nameOf = ({ place, name }: (typeof items)[number]['evaluation']['item']): string => place + name.ja;
  const missing = items.filter(({ card }) => card === null).map(({ evaluation: { item } }) => nameOf(item));
  const open = cards.filter(({ hand }) => hand.own === '');
  return [
    ...unknown.map((card) => told([card.cell], { fault: 'unknown-item', item: card.name, fiscalYear })),
    ...(missing.length > 0 ? [told([cell], { fault: 'missing-items', items: missing, fiscalYear })] : []),
    ...(open.length > 0
      ? [
          told(
            open.map((card) => card.cells.own ?? card.cell),
            { fault: 'ungraded', items: open.map(({ name }) => name), of: cards.length },
          ),
        ]
      : []),
  ];
}

/** What is found on a sheet on which a year's items are evaluated. */
export function evaluationFindings(
  { name, evaluation: reading }: CheckedSheet,
  review: Reviewed,
  settings: RuleSettings,
): Finding[] {
  if (!reading) return [];
  const { cell, cards, fiscalYear } = reading;
  const own = [...cards.flatMap(unreadable), ...twice(cards)];
  if (fiscalYear === null) return [...own, fault([cell], { fault: 'no-year' })];
  const last = evaluationSheets(review, fiscalYear).at(-1);
  if (last && last.name !== name) {
    return [told([cell], { fault: 'older-sheet', sheet: last.name, fiscalYear })];
  }
  const evaluation = evaluateYear(review, fiscalYear, settings);
  if (!evaluation) return [...own, fault([cell], { fault: 'no-plan', fiscalYear })];
  const plan = kpiPlanIn(review.papers, fiscalYear);
  const isPrinted = plan !== null && !review.papers.sources.has(plan);
  return [...own, ...departing(evaluation, cards), ...standing(evaluation, reading, isPrinted)];
}
