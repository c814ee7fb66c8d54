import { eraFiscalYear } from '../../engine/calendar/era';
import type { Cell } from '../../engine/cell';
import type { Kpi, KpiPlan, Measure } from '../../engine/kpi/kpi';
import type { PlanDeparture } from '../../engine/kpi/plan-sheet';
import type { Target } from '../../engine/kpi/target';
import { decimalPlaces, toFixed, type Rational } from '../../engine/number/rational';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { STANDINGS, type TargetColumn } from '../../plan-table/plan-columns';
import type { PlanReading } from './read-plan';

interface PlacedDeparture {
  readonly cell: Cell;
  readonly departure: Omit<PlanDeparture, 'file'>;
}

/** Something that a plan says of a measure. */
interface Aspect {
  readonly what: PlanDeparture['what'];
  readonly column: TargetColumn;
  readonly text: (kpi: Kpi, measure: Measure) => string;
}

const messages = KPI_MESSAGES.ja;

const exactText = (value: Rational): string => toFixed(value, decimalPlaces(value) ?? 15);

function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'toFraction' in value;
}

/** Every amount of a target, exactly, which its words may round. */
function amountsIn(target: Target): string[] {
  const amounts: string[] = [];
  JSON.stringify(target, (_, value: unknown) => {
    if (!isRational(value)) return value;
    amounts.push(exactText(value));
    return null;
  });
  return amounts;
}

function targetText(_: Kpi, { target, unit }: Measure): string {
  const amounts = amountsIn(target);
  return messages.target(target, unit) + (amounts.length > 0 ? `（${amounts.join('、')}）` : '');
}

function standingText({ standing, important, difficult }: Kpi): string {
  const flags = [...(important ? [messages.important] : []), ...(difficult ? [messages.difficult] : [])];
  return [STANDINGS[standing], ...flags].join('、');
}

function nameText({ name }: Kpi, measure: Measure): string {
  return [name, measure.name].flatMap((each) => (each ? [`${each.ja}／${each.en}`] : [])).join('：');
}

function sourceText(_: Kpi, { citation, isNew }: Measure): string {
  const { document, section, quote } = citation;
  return `${document} ${section}「${quote}」${isNew ? `「${isNew.quote}」` : ''}`;
}

function printedText({ notes }: Kpi, { unit, printed, printedMean }: Measure): string {
  return [
    ...printed.map(
      ({ fiscalYear, value, digit, citation }) =>
        `${eraFiscalYear(fiscalYear)} ${exactText(value)}（${exactText(digit)}）「${citation.quote}」`,
    ),
    ...(printedMean ? [`${exactText(printedMean.value)}「${printedMean.citation.quote}」`] : []),
    messages.unit[unit],
    ...notes.map(({ quote }) => `「${quote}」`),
  ].join('、');
}

const ASPECTS: readonly Aspect[] = [
  { what: 'name', column: 'name', text: nameText },
  { what: 'standing', column: 'standing', text: standingText },
  { what: 'target', column: 'amount', text: targetText },
  { what: 'source', column: 'words', text: sourceText },
  { what: 'printed', column: 'id', text: printedText },
];

const kpisOf = ({ kpis, operational }: KpiPlan): readonly Kpi[] => [...kpis, ...operational];

/** In what a plan on a sheet departs from the printed one of its year; nothing where the sheet cannot be read. */
export function planDepartures(
  { cell, plan, leftOut, places }: PlanReading,
  printed: KpiPlan,
): PlacedDeparture[] {
  if (!plan) return [];
  const { fiscalYear } = printed;
  const own = new Map(kpisOf(plan).map((kpi) => [kpi.id, kpi]));
  const planned = new Map(kpisOf(printed).map((kpi) => [kpi.id, kpi]));
  const cellOf = (id: string, measure: number, column: TargetColumn): Cell =>
    places.find((place) => place.id === id && place.measure === measure)?.cellOf(column) ?? cell;
  const missing = [...planned.values()].flatMap(({ id, name }): PlacedDeparture[] =>
    own.has(id) || leftOut.has(id)
      ? []
      : [{ cell, departure: { fiscalYear, id, what: 'missing', printed: name.ja, shown: null } }],
  );
  const others = [...own.values()].flatMap((kpi): PlacedDeparture[] => {
    const { id } = kpi;
    const before = planned.get(id);
    if (!before || before.measures.length !== kpi.measures.length) {
      const departure = { fiscalYear, id, what: 'added', printed: null, shown: kpi.name.ja } as const;
      return [{ cell: cellOf(id, kpi.measures.length - 1, 'id'), departure }];
    }
    return kpi.measures.flatMap((measure, index) =>
      ASPECTS.flatMap(({ what, column, text }): PlacedDeparture[] => {
        const was = before.measures[index];
        const [shown, printed] = [text(kpi, measure), was ? text(before, was) : null];
        if (shown === printed) return [];
        return [{ cell: cellOf(id, index, column), departure: { fiscalYear, id, what, printed, shown } }];
      }),
    );
  });
  return [...missing, ...others];
}
