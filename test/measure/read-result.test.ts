import { describe, expect, it } from 'vitest';
import { usualBusinessDays } from '../../src/engine/calendar/business-days';
import type { Definition } from '../../src/measure/definition';
import { DEFINITIONS, type MeasureId } from '../../src/measure/definitions';
import { readResultRows, resultColumns, WrongResult } from '../../src/measure/read-result';
import { printQuery } from '../../src/measure/sql/print';
import { MEASURE_TERMS } from '../../src/plan/fy2024/measure-terms';

const TERMS = { measures: MEASURE_TERMS, dayCount: usualBusinessDays(), asOf: null, fiscalYear: 2024 };

describe('what a query answered', () => {
  it.each(Object.keys(DEFINITIONS) as MeasureId[])('has the columns that are asked of it: %s', (id) => {
    const definition: Definition = DEFINITIONS[id];
    const query = definition.query(TERMS);
    const text = printQuery(query, { from: 't', columns: {} }, [], { branch: false, month: false }, 'trino');
    const [, selected = ''] = /\nSELECT\n((?:.|\n)*?)\nFROM judged/u.exec(text) ?? [];
    const names = selected.split(',\n').map((each) => /\w+$/u.exec(each)?.[0]);
    expect(resultColumns(query)).toEqual(names);
  });

  it.each([
    ['outcome', { outcome: 'someday', records: '1' }],
    ['records', { outcome: 'met', records: '1.5' }],
    ['records', { outcome: 'met', records: '-1' }],
    ['records', { outcome: 'met', records: '' }],
    ['provisional', { outcome: 'met', records: '1', provisional: '' }],
    ['part', { outcome: 'counted', records: '1', part: 'many' }],
    ['part', { outcome: 'counted', records: '1', part: null }],
    ['month', { outcome: 'met', records: '1', month: 'Apr-24' }],
    ['month', { outcome: 'met', records: '1', month: '2024-13' }],
  ])('is refused for its %s: %j', (column, row) => {
    let error: unknown = null;
    try {
      readResultRows([{ outcome: 'met', records: '1' }, row]);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(WrongResult);
    expect(error).toMatchObject({ line: 2, column });
  });

  it('needs no sum of records that do not count', () => {
    const groups = readResultRows([{ outcome: 'unfinished', records: '2', part: null, month: '' }]);
    expect(groups.whole.of('unfinished')).toBe(2);
  });
});
