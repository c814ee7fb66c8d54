import { nearestDouble } from '../../../engine/number/double';
import type { Rational } from '../../../engine/number/rational';
import type { Language } from '../../../engine/language';
import type { MeasureAnswer, MeasuredGroup } from '../../../measure/answer';
import { countFormat, resultFormat } from '../../../measure/number-format';
import { MEASURE_MESSAGES } from '../../../messages/measure/messages';
import type { InsertedValue } from '../../session/insert-values';

type Row = readonly (InsertedValue | null)[];

function amount(value: Rational | null): InsertedValue | null {
  return value && { value: nearestDouble(value), format: countFormat(value) };
}

function resultOf({ measurement }: MeasuredGroup, { unit }: MeasureAnswer): InsertedValue | null {
  if (measurement.kind !== 'measured') return null;
  const { amount: result } = measurement.figure;
  return { value: typeof result === 'number' ? result : nearestDouble(result), format: resultFormat(unit) };
}

/** What goes into cells: one figure, or a table of groups with its headings. */
export function insertedRows(answer: MeasureAnswer, language: Language): readonly Row[] {
  const { groups, whole } = answer;
  const [first] = groups;
  const isByBranch = (first?.by.branch ?? null) !== null;
  const isByMonth = (first?.by.month ?? null) !== null;
  if (!isByBranch && !isByMonth) {
    const result = resultOf(whole, answer);
    return result ? [[result]] : [];
  }
  const { headings, unnamed } = MEASURE_MESSAGES[language];
  const named = (name: string | null): InsertedValue => ({
    value: name === '' || name === null ? unnamed : name,
  });
  const head = [
    ...(isByBranch ? [headings.branch] : []),
    ...(isByMonth ? [headings.month] : []),
    headings.numerator,
    headings.denominator,
    headings.value,
  ];
  return [
    head.map((value) => ({ value })),
    ...groups.map((group) => [
      ...(isByBranch ? [named(group.by.branch)] : []),
      ...(isByMonth ? [named(group.by.month)] : []),
      amount(group.counts.numerator),
      amount(group.counts.denominator),
      resultOf(group, answer),
    ]),
  ];
}
