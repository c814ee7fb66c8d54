import type { Measurement, Obstacle } from '../engine/kpi/measures/measurement';
import { nearestDouble } from '../engine/number/double';
import type { Cells } from './arguments/cells';
import { Refusal } from './refusal';
import { Remarked, type NumberFormat } from './remarked';

function refusalOf(obstacle: Obstacle, cells: Cells): Refusal {
  switch (obstacle.kind) {
    case 'noDenominator':
      return new Refusal('divisionByZero');
    case 'noShare':
    case 'reversed':
      return new Refusal('invalidNumber');
    case 'noStart':
    case 'incomplete':
    case 'unknownDay':
      return new Refusal({ code: obstacle.kind, place: cells.placeOf(obstacle.index) });
    case 'unfinished':
      return new Refusal({ code: 'unfinished', count: obstacle.count });
  }
}

function measured(measurement: Measurement, cells: Cells): { value: number; provisional: boolean } {
  if (measurement.kind !== 'measured') throw refusalOf(measurement, cells);
  const { figure, provisional } = measurement;
  const value = typeof figure.amount === 'number' ? figure.amount : nearestDouble(figure.amount);
  return { value, provisional };
}

/**
 * The number of a measurement, or its cell error.
 * @param cells where its rows come from, to name the row that cannot be measured
 */
export function answer(measurement: Measurement, cells: Cells): number {
  return measured(measurement, cells).value;
}

/** As `answer`, for measurements that count business days. */
export function answerByDays(
  measurement: Measurement,
  cells: Cells,
  format: NumberFormat,
): number | Remarked {
  const { value, provisional } = measured(measurement, cells);
  return provisional ? new Remarked(value, format, 'provisional') : value;
}
