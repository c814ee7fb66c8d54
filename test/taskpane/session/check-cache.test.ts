import { describe, expect, it } from 'vitest';
import {
  correctedOtherwise,
  DEFAULT_SETTINGS,
  isSetAlike,
  type ReviewSettings,
} from '../../../src/review/settings';
import { merge, planReading, type CheckCache, type Checked } from '../../../src/taskpane/session/check-cache';
import type { Changed } from '../../../src/taskpane/session/state';

const REVIEWER = { isSetAlike, correctedOtherwise };

/** Only its name is looked at. */
const sheet = (name: string): Checked => ({ review: { name } }) as unknown as Checked;

const cache = (settings: ReviewSettings, ...names: string[]): CheckCache => ({
  settings,
  basis: null,
  sheets: names.map(sheet),
});

const correctedOn = (name: string): ReviewSettings => ({
  ...DEFAULT_SETTINGS,
  reading: {
    ...DEFAULT_SETTINGS.reading,
    corrections: [{ of: 'account', to: 'health', table: { sheet: name, name: '', nth: 0 } }],
  },
});

const inThousands: ReviewSettings = {
  ...DEFAULT_SETTINGS,
  reading: { ...DEFAULT_SETTINGS.reading, unit: 1000 },
};

const namesOf = (sheets: readonly Checked[]): string[] => sheets.map(({ review }) => review.name);

describe('planReading', () => {
  const known = cache(DEFAULT_SETTINGS, '収入', '支出');
  const names = ['収入', '支出'];

  it.each<
    [
      string,
      CheckCache | null,
      readonly string[],
      ReviewSettings,
      Changed,
      readonly string[],
      readonly string[] | null,
    ]
  >([
    ['nothing is known', null, names, DEFAULT_SETTINGS, null, [], null],
    ['nothing changed', known, names, DEFAULT_SETTINGS, null, [], []],
    ['one sheet changed', known, names, DEFAULT_SETTINGS, ['支出'], [], ['支出']],
    ['any sheet may have changed', known, names, DEFAULT_SETTINGS, [], [], null],
    ['a sheet came', known, [...names, '予備'], DEFAULT_SETTINGS, null, [], null],
    [
      'a sheet came that was left out before',
      known,
      [...names, '予備'],
      DEFAULT_SETTINGS,
      null,
      ['予備'],
      [],
    ],
    ['the tabs are in another order', known, ['支出', '収入'], DEFAULT_SETTINGS, null, [], null],
    ['amounts are read by another unit', known, names, inThousands, null, [], null],
    ['equal settings are other objects', known, names, { ...DEFAULT_SETTINGS }, null, [], []],
    ['one sheet is corrected', known, names, correctedOn('収入'), null, [], ['収入']],
    ['one is corrected, another changed', known, names, correctedOn('収入'), ['支出'], [], names],
  ])('%s', (_, before, tabs, settings, changed, leftOut, due) => {
    const plan = planReading(REVIEWER, before, tabs, settings, changed, leftOut);
    expect(plan.due).toEqual(due);
    expect(namesOf(plan.unchanged)).toEqual(
      due ? namesOf(known.sheets).filter((name) => !due.includes(name)) : [],
    );
  });
});

describe('merge', () => {
  it('puts what was read in the place of what was known, in the order of the tabs', () => {
    const known = cache(DEFAULT_SETTINGS, '収入', '支出');
    const fresh = sheet('支出');
    const plan = { names: ['収入', '支出'], due: ['支出'], unchanged: [] };
    const reading = merge(plan, known, { at: 1, sheets: [fresh], leftOut: [] });
    expect(reading.sheets).toEqual([known.sheets[0], fresh]);
    expect(reading.sheets[1]).toBe(fresh);
    expect(reading.leftOut).toEqual([]);
  });

  it('tells what was due and did not come, and keeps what was known of it', () => {
    const known = cache(DEFAULT_SETTINGS, '収入', '支出');
    const plan = { names: ['収入', '支出', '予備'], due: null, unchanged: [] };
    const reading = merge(plan, known, { at: 1, sheets: [sheet('収入')], leftOut: [] });
    expect(namesOf(reading.sheets)).toEqual(['収入', '支出']);
    expect(reading.leftOut).toEqual(['支出', '予備']);
  });
});
