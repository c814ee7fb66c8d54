import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/engine/number/rational';
import {
  asPlanned,
  DEFAULT_SETTINGS,
  departures,
  isSameSettings,
  withSetting,
} from '../../src/review/settings';
import { anySettings } from '../support/any-settings';

describe('what departs from the plan', () => {
  it('is nothing at first', () => {
    expect(departures(DEFAULT_SETTINGS)).toEqual([]);
  });

  it.each([
    ['unit', withSetting(DEFAULT_SETTINGS, 'unit', 1)],
    ['rounding', withSetting(DEFAULT_SETTINGS, 'rounding', 'exact')],
    ['contingencyBase', withSetting(DEFAULT_SETTINGS, 'contingencyBase', ['保険給付費'])],
    ['contingencyRoundedTo', withSetting(DEFAULT_SETTINGS, 'contingencyRoundedTo', 1)],
    ['movement', withSetting(DEFAULT_SETTINGS, 'movement', ratio(1, 10))],
    ['approvalWithinLines', withSetting(DEFAULT_SETTINGS, 'approvalWithinLines', true)],
    ['largeContract', withSetting(DEFAULT_SETTINGS, 'largeContract', 1)],
    ['severities', withSetting(DEFAULT_SETTINGS, 'severities', { 'SUM-01': 'info' })],
  ] as const)('is %s where it alone was set', (key, settings) => {
    expect(departures(settings)).toEqual([key]);
  });

  it('is not a share that is written otherwise', () => {
    expect(departures(withSetting(DEFAULT_SETTINGS, 'movement', ratio(2, 10)))).toEqual([]);
  });

  it('is gone when all is set back to the plan', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(isSameSettings(asPlanned(settings), DEFAULT_SETTINGS)).toBe(true);
      }),
    );
  });
});
