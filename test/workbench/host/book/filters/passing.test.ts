import { describe, expect, it } from 'vitest';
import { type FilteredCell, passing } from '../../../../../src/workbench/host/book/filters/passing';
import type { Criteria } from '../../../../../src/workbench/host/book/filters/record';

/** 2024-04-01 */
const TODAY = 45383;

const around = {
  today: TODAY,
  typed: (text: string) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text),
};

const cell = (value: string | number): FilteredCell => ({
  value,
  text: typeof value === 'number' ? value.toLocaleString('en-US') : value,
  fill: '#FFFFFF',
  color: '#000000',
});

function left(values: readonly (string | number)[], criteria: Criteria): (string | number)[] {
  const stays = passing(values.map(cell), criteria, around);
  return values.filter((_, index) => stays[index]);
}

const custom = (criterion1: string, criterion2?: string, operator: 'And' | 'Or' = 'And'): Criteria => ({
  filterOn: 'Custom',
  criterion1,
  ...(criterion2 === undefined ? {} : { criterion2, operator }),
});

describe('a filter leaves', () => {
  const mixed = ['本部', '支部', 'Branch', 50, 1000, ''];
  it.each<[string, Criteria, (string | number)[]]>([
    [
      'texts as they are displayed, in any case',
      { filterOn: 'Values', values: ['branch', '1,000'] },
      ['Branch', 1000],
    ],
    ['blanks', { filterOn: 'Values', values: [''] }, ['']],
    ['numbers above', custom('>50'), [1000]],
    ['numbers from', custom('>=50'), [50, 1000]],
    ['a number', custom('=50'), [50]],
    ['texts that end with', custom('=*部'), ['本部', '支部']],
    ['texts of so many characters', custom('=?ranch'), ['Branch']],
    ['what is not', custom('<>本部'), ['支部', 'Branch', 50, 1000, '']],
    ['what is not blank', custom('<>'), ['本部', '支部', 'Branch', 50, 1000]],
    ['what is blank', custom('='), ['']],
    ['either', custom('=本部', '>50', 'Or'), ['本部', 1000]],
    ['both', custom('>=50', '<1000'), [50]],
    ['a criterion without a sign', custom('本部'), ['本部']],
  ])('%s', (_, criteria, expected) => {
    expect(left(mixed, criteria)).toEqual(expected);
  });

  it.each<[string, Criteria, number[]]>([
    ['the first two and what equals them', { filterOn: 'TopItems', criterion1: '2' }, [30, 20, 20]],
    ['the last', { filterOn: 'BottomItems', criterion1: '1' }, [10]],
    ['more than there are', { filterOn: 'TopItems', criterion1: '9' }, [10, 30, 20, 20]],
    ['half', { filterOn: 'TopPercent', criterion1: '50' }, [30, 20, 20]],
    ['one at least', { filterOn: 'BottomPercent', criterion1: '1' }, [10]],
    ['what is above the average', { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, [30]],
    ['what is below it', { filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' }, [10]],
  ])('%s', (_, criteria, expected) => {
    expect(left([10, 30, 20, 20], criteria)).toEqual(expected);
  });

  it('~* as a star', () => {
    expect(left(['a*', 'ab'], custom('=a~*'))).toEqual(['a*']);
  });

  it.each<[Extract<Criteria, { filterOn: 'Dynamic' }>['dynamicCriteria'], number[]]>([
    ['Yesterday', [45382]],
    ['Today', [45383, 45383.5]],
    ['Tomorrow', [45384]],
    ['ThisWeek', [45382, 45383, 45383.5, 45384]],
    ['LastMonth', [45382]],
    ['ThisMonth', [45383, 45383.5, 45384]],
    ['LastQuarter', [45382]],
    ['ThisQuarter', [45383, 45383.5, 45384]],
    ['ThisYear', [45382, 45383, 45383.5, 45384]],
    ['YearToDate', [45382, 45383, 45383.5]],
    ['NextYear', [45748]],
    ['AllDatesInPeriodMarch', [45382]],
    ['AllDatesInPeriodApril', [45383, 45383.5, 45384, 45748]],
    ['AllDatesInPeriodQuarter2', [45383, 45383.5, 45384, 45748]],
  ])('the dates of %s', (dynamicCriteria, expected) => {
    // from 2024-03-31 to 2024-04-02, and 2025-04-01
    const dates = [45382, 45383, 45383.5, 45384, 45748, -1];
    expect(left(dates, { filterOn: 'Dynamic', dynamicCriteria })).toEqual(expected);
  });

  it.each<['Year' | 'Month' | 'Day' | 'Hour', string, number[]]>([
    ['Year', '2024-06-15', [45382, 45383, 45383.5]],
    ['Month', '2024-04-30', [45383, 45383.5]],
    ['Day', '2024-04-01', [45383, 45383.5]],
    ['Hour', '2024-04-01T12:00:00', [45383.5]],
  ])('dates by their %s', (specificity, date, expected) => {
    const values = [{ date, specificity }];
    expect(left([45382, 45383, 45383.5, 45748], { filterOn: 'Values', values })).toEqual(expected);
  });
});
