import { describe, expect, it } from 'vitest';
import { usualBusinessDays } from '../../../../src/engine/calendar/business-days';
import { cardIssueDays } from '../../../../src/engine/kpi/measures/card-issue-days';
import { column } from './columns';

function measure(received: string[], sent: string[]) {
  const measurement = cardIssueDays(column(...received), column(...sent), usualBusinessDays());
  return measurement.kind === 'measured'
    ? { days: String(measurement.figure.amount), provisional: measurement.provisional }
    : measurement;
}

describe('the days until a card is sent', () => {
  it('are business days, the day of receipt not counted', () => {
    expect(measure(['2024-04-01'], ['2024-04-01'])).toMatchObject({ days: '0' });
    expect(measure(['2024-04-26'], ['2024-05-02'])).toMatchObject({ days: '3' });
  });

  it('are their exact mean', () => {
    const received = ['2024-04-01', '2024-04-01', '', '2024-04-01'];
    const sent = ['2024-04-02', '2024-04-03', '', '2024-04-03'];
    expect(measure(received, sent)).toMatchObject({ days: '5/3' });
  });

  it.each([
    [
      'a card not yet sent',
      ['2024-04-01', '2024-04-02'],
      ['2024-04-02', ''],
      { kind: 'unfinished', count: 1 },
    ],
    ['a card sent before its data', ['2024-04-02'], ['2024-04-01'], { kind: 'reversed', index: 0 }],
    ['a card without data', [''], ['2024-04-01'], { kind: 'noStart', index: 0 }],
    ['a day that is not known', ['2036-01-04'], ['2036-01-07'], { kind: 'unknownDay', index: 0 }],
    ['no card at all', [''], [''], { kind: 'noDenominator' }],
  ])('%s is no number', (_name, received, sent, expected) => {
    expect(measure(received, sent)).toEqual(expected);
  });

  it('are provisional beyond the published holidays', () => {
    expect(measure(['2028-01-04'], ['2028-01-05'])).toEqual({ days: '1', provisional: true });
  });
});
