import type { RuleSettings } from '../engine/findings/settings';
import { isWritten, NOTHING_WRITTEN, type HandWritten } from '../engine/kpi/evaluation/hand-written';
import { evaluateItem, type PlanItem } from '../engine/kpi/evaluation/item';
import type { KpiPlan } from '../engine/kpi/kpi';
import { fold } from '../engine/fold';
import type { Evaluation } from '../kpi-results/evaluate';
import { kpiPlanIn, type Papers } from '../plan/papers';
import { numbered, planItems } from '../plan/plan-items';
import type { EvaluationCard, EvaluationReading } from '../sheet/evaluation/read-evaluation';
import type { EvaluationForm } from '../sheet/evaluation/write-evaluation';
import { kpiYears, type KpiYears } from './kpi-years';

/** A checked sheet, as far as a year's evaluation looks at it. */
export interface CheckedSheet {
  readonly name: string;
  readonly kpis: readonly Evaluation[];
  readonly evaluation?: EvaluationReading;
}

export interface Reviewed {
  readonly sheets: readonly CheckedSheet[];
  readonly papers: Papers;
}

/** A sheet on which a year is evaluated. */
export interface EvaluationSheet {
  readonly name: string;
  readonly reading: EvaluationReading;
}

/** The sheets of a year's evaluation in their order: the last one counts, because a new one is put behind all others. */
export function evaluationSheets(
  { sheets }: Pick<Reviewed, 'sheets'>,
  fiscalYear: number,
): EvaluationSheet[] {
  return sheets.flatMap(({ name, evaluation }) =>
    evaluation?.fiscalYear === fiscalYear ? [{ name, reading: evaluation }] : [],
  );
}

function isCalled({ name, place }: PlanItem, card: EvaluationCard): boolean {
  return Object.values(name).some((each) => fold(place + each) === fold(card.name));
}

/** The card of an item: by its id, else by its number and name in any language. */
export function cardOf(item: PlanItem, cards: readonly EvaluationCard[]): EvaluationCard | null {
  return (
    cards.find(({ id }) => id === item.id) ??
    cards.find((card) => card.id === null && isCalled(item, card)) ??
    null
  );
}

/** What the minister said of an item the year before, where the workbook has that year's sheet. */
function previousOf({ id, name }: PlanItem, before: readonly EvaluationCard[]): string {
  const headings = new Set(Object.values(name).map(fold));
  const [letter = ''] = id;
  // another year's plan may number it otherwise
  const same = before.find(
    (card) => card.id?.startsWith(letter) === true && headings.has(fold(numbered(card.name).heading)),
  );
  return same?.hand.minister ?? '';
}

/** A year evaluated item by item, with what people wrote about each. */
export interface YearEvaluation extends EvaluationForm {
  readonly plan: KpiPlan;
  /** The sheet from which what is written comes; null where there is none yet. */
  readonly sheet: EvaluationSheet | null;
  readonly results: KpiYears;
}

/** Evaluates the items of a year's plan; null for a year without one: years are closed. */
export function evaluateYear(
  review: Reviewed,
  fiscalYear: number,
  { nearlyMet }: Pick<RuleSettings, 'nearlyMet'>,
): YearEvaluation | null {
  const plan = kpiPlanIn(review.papers, fiscalYear);
  if (!plan) return null;
  const sheet = evaluationSheets(review, fiscalYear).at(-1) ?? null;
  const cards = sheet?.reading.cards ?? [];
  const before = evaluationSheets(review, fiscalYear - 1).at(-1)?.reading.cards ?? [];
  const results = kpiYears(review);
  const kpis = new Map([...plan.kpis, ...plan.operational].map((kpi) => [kpi.id, kpi]));
  const taken = new Set<EvaluationCard>();
  const items = planItems(review.papers, plan).map((item) => {
    const card = cardOf(item, cards);
    if (card) taken.add(card);
    const written = card?.hand ?? NOTHING_WRITTEN;
    const hand: HandWritten =
      written.previous === '' ? { ...written, previous: previousOf(item, before) } : written;
    const judged = item.kpis.flatMap((id) => kpis.get(id) ?? []).map((kpi) => results.judged(kpi, plan));
    return { evaluation: evaluateItem(item, judged, hand, nearlyMet), hand };
  });
  return {
    fiscalYear,
    plan,
    sheet,
    results,
    document: plan.kpis[0]?.measures[0].citation.document ?? null,
    items,
    kept: cards
      .filter((card) => !taken.has(card) && isWritten(card.hand))
      .map(({ id, name, hand }) => ({ id, name, hand })),
    nearlyFrom: nearlyMet,
  };
}

/** The year that a workbook evaluates: the last one of a sheet of results or of an evaluation; null without any. */
export function evaluatedYear(review: Reviewed): number | null {
  const planned = new Set(review.papers.kpiPlans.map((plan) => plan.fiscalYear));
  const evaluated = review.sheets.flatMap(({ evaluation }) => evaluation?.fiscalYear ?? []);
  const years = [...kpiYears(review).years, ...evaluated].filter((year) => planned.has(year));
  return years.length > 0 ? Math.max(...years) : null;
}
