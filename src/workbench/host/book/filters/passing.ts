import { civilOf, isSerial } from '../../../../engine/calendar/serial';
import type { Scalar } from '../cells';
import { liesIn } from './periods';
import type { Criteria, FilterDate } from './record';

/** What a filter sees of a cell. */
export interface FilteredCell {
  /** A date counts from 1900. */
  readonly value: Scalar;
  /** As it is displayed. */
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

interface ColumnContext {
  /** The day on which is filtered. */
  readonly today: number;
  /** What a text would be if it were typed. */
  readonly typed: (text: string) => Scalar;
}

type Test = (cell: FilteredCell) => boolean;

/** Which cells of a column the criteria leave. */
export function passing(
  cells: readonly FilteredCell[],
  criteria: Criteria,
  { today, typed }: ColumnContext,
): boolean[] {
  return cells.map(testOf(criteria, cells, { today, typed }));
}

function testOf(criteria: Criteria, cells: readonly FilteredCell[], around: ColumnContext): Test {
  switch (criteria.filterOn) {
    case 'Values':
      return ({ value, text }) =>
        criteria.values.some((one) =>
          typeof one === 'string' ? folded(one) === folded(text) : isOn(one, value),
        );
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return extreme(numbersOf(cells), criteria.filterOn, Number(criteria.criterion1));
    case 'CellColor':
      return ({ fill }) => fill === criteria.color;
    case 'FontColor':
      return ({ color }) => color === criteria.color;
    case 'Dynamic':
      return dynamic(numbersOf(cells), criteria.dynamicCriteria, around.today);
    case 'Custom': {
      const first = compared(criteria.criterion1, around.typed);
      if (criteria.criterion2 === undefined) return first;
      const second = compared(criteria.criterion2, around.typed);
      return criteria.operator === 'Or'
        ? (cell) => first(cell) || second(cell)
        : (cell) => first(cell) && second(cell);
    }
  }
}

const folded = (text: string): string => text.normalize().toLowerCase();

function numbersOf(cells: readonly FilteredCell[]): number[] {
  return cells.map(({ value }) => value).filter((value) => typeof value === 'number');
}

/** Cells that are equal to the last one chosen stay as well. */
function extreme(
  numbers: readonly number[],
  kind: 'TopItems' | 'BottomItems' | 'TopPercent' | 'BottomPercent',
  amount: number,
): Test {
  const isTop = kind.startsWith('Top');
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const count = kind.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * amount) / 100))
    : Math.min(amount, numbers.length);
  const last = sorted[count - 1];
  return ({ value }) =>
    typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last);
}

function dynamic(
  numbers: readonly number[],
  kind: Extract<Criteria, { filterOn: 'Dynamic' }>['dynamicCriteria'],
  today: number,
): Test {
  if (kind === 'AboveAverage' || kind === 'BelowAverage') {
    const average = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return ({ value }) =>
      typeof value === 'number' && (kind === 'AboveAverage' ? value > average : value < average);
  }
  return ({ value }) => typeof value === 'number' && liesIn(kind, Math.floor(value), today);
}

const CRITERION = /^(<>|>=|<=|=|>|<)?(.*)$/s;

/** ">50", "<>本部", "=*部": a number is compared with numbers, a text, with * and ? in it, with texts. */
function compared(criterion: string, typed: (text: string) => Scalar): Test {
  const [, sign = '=', operand = ''] = CRITERION.exec(criterion) ?? [];
  if (operand === '') return sign === '<>' ? ({ text }) => text !== '' : ({ text }) => text === '';
  const wanted = typed(operand);
  if (typeof wanted === 'number') {
    if (sign === '<>') return ({ value }) => value !== wanted;
    return ({ value }) => typeof value === 'number' && holds(sign, value - wanted);
  }
  const pattern = patternOf(operand);
  if (sign === '<>') return ({ text }) => !pattern.test(text);
  if (sign === '=') return ({ value, text }) => typeof value !== 'number' && pattern.test(text);
  return ({ value, text }) =>
    typeof value === 'string' && value !== '' && holds(sign, text.localeCompare(operand, 'ja'));
}

function holds(sign: string, difference: number): boolean {
  return (
    (sign.includes('=') && difference === 0) ||
    (sign.includes('>') && difference > 0) ||
    (sign.includes('<') && difference < 0)
  );
}

/** ~* and ~? are the characters themselves. */
function patternOf(operand: string): RegExp {
  const source = operand.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|/-]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

const PARTS = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2})(?::(\d{2})(?::(\d{2}))?)?)?)?)?/;

function isOn({ date, specificity }: FilterDate, value: Scalar): boolean {
  if (typeof value !== 'number' || !isSerial(Math.floor(value))) return false;
  const { year, month, day } = civilOf(Math.floor(value));
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const own = [year, month, day, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [, ...wanted] = ISO.exec(date) ?? [];
  return PARTS.slice(0, PARTS.indexOf(specificity) + 1).every(
    (_, index) => own[index] === Number(wanted[index] ?? (index < 3 ? 1 : 0)),
  );
}
