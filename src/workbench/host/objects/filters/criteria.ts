import { hexColor } from '../../book/colors';
import { PERIODS } from '../../book/filters/periods';
import type { Criteria, FilterDate } from '../../book/filters/record';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { oneOf, text } from '../arguments';
import { optionsOf } from '../options';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Custom',
  'Dynamic',
  'FontColor',
  'Icon',
  'TopItems',
  'TopPercent',
  'Values',
] as const;

const SPECIFICITIES = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** Reads `Excel.FilterCriteria`. */
export function criteriaOf(given: unknown): Criteria {
  const options = optionsOf(given);
  const filterOn = oneOf(KINDS, options['filterOn']);
  if (options['subField'] !== undefined && options['subField'] !== '') {
    throw new MissingMember('FilterCriteria.subField');
  }
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: valuesOf(options['values']) };
    case 'TopItems':
    case 'BottomItems':
      return { filterOn, criterion1: amount(options['criterion1'], 500) };
    case 'TopPercent':
    case 'BottomPercent':
      return { filterOn, criterion1: amount(options['criterion1'], 100) };
    case 'CellColor':
    case 'FontColor': {
      const color = hexColor(text(options['color']));
      if (color === null) throw invalidArgument();
      return { filterOn, color };
    }
    case 'Dynamic':
      return {
        filterOn,
        dynamicCriteria: oneOf(['AboveAverage', 'BelowAverage', ...PERIODS], options['dynamicCriteria']),
      };
    case 'Custom':
      return { filterOn, criterion1: text(options['criterion1']), ...secondOf(options) };
    case 'Icon':
      throw new MissingMember('FilterCriteria.icon');
  }
}

function secondOf({ criterion2, operator }: Readonly<Record<string, unknown>>) {
  if (criterion2 === undefined || criterion2 === null || criterion2 === '') return {};
  return {
    criterion2: text(criterion2),
    operator: operator === undefined || operator === null ? 'And' : oneOf(['And', 'Or'] as const, operator),
  };
}

/** "10" for the first ten, given as a text or a number. */
function amount(value: unknown, most: number): string {
  const number = Number(typeof value === 'number' ? value : text(value));
  if (!Number.isInteger(number) || number < 1 || number > most) throw invalidArgument();
  return String(number);
}

function valuesOf(given: unknown): (string | FilterDate)[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return (given as readonly unknown[]).map((one) => {
    if (typeof one === 'string') return one;
    const { date, specificity } = optionsOf(one);
    if (!/^\d{4}(?:-\d{2}|$)/.test(text(date))) throw invalidArgument();
    return { date: text(date), specificity: oneOf(SPECIFICITIES, specificity) };
  });
}
