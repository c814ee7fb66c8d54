import { describe, expect, it } from 'vitest';
import { type CellContent, cellSnapshot } from '../../../src/excel/read/cell';

const BLANK: CellContent = { value: '', type: 'Empty', text: '', formula: '', format: 'General', indent: 0 };

function content(over: Partial<CellContent>): CellContent {
  return { ...BLANK, formula: over.value ?? '', text: String(over.value ?? ''), ...over };
}

describe('cellSnapshot', () => {
  it.each([
    ['a number', { value: 1234, type: 'Double', text: '1,234', format: '#,##0' }, 1234, '1,234'],
    ['a text', { value: '計', type: 'String' }, '計', '計'],
    ['a boolean', { value: true, type: 'Boolean', text: 'TRUE' }, true, 'TRUE'],
    ['an error', { value: '#N/A', type: 'Error' }, { error: '#N/A' }, '#N/A'],
    ['a text that reads like an error', { value: '#N/A', type: 'String' }, '#N/A', '#N/A'],
    ['a text of crosses', { value: '####', type: 'String' }, '####', '####'],
    ['a formula that gives no text', { value: '', type: 'String', formula: '=""' }, '', ''],
    [
      'a number in a narrow column',
      { value: 1234, type: 'Double', text: '##', format: '#,##0' },
      1234,
      '1,234',
    ],
    [
      'a date in a narrow column',
      { value: 45_383, type: 'Double', text: '########', format: 'yyyy/m/d' },
      45_383,
      '2024/4/1',
    ],
    ['a negative date', { value: -1, type: 'Double', text: '########', format: 'yyyy/m/d' }, -1, '########'],
  ])('reads %s', (_name, over, value, text) => {
    expect(cellSnapshot(content(over), false)).toMatchObject({ value, text });
  });

  it('counts dates in a narrow column from 1904 in such a workbook', () => {
    const date = content({ value: 43_921, type: 'Double', text: '####', format: 'yyyy/m/d' });
    expect(cellSnapshot(date, true)?.text).toBe('2024/4/1');
  });

  it.each([
    ['=SUM(A1:A3)', 6, '=SUM(A1:A3)'],
    ['=1+1', '=1+1', null],
    ['計', '計', null],
    [6, 6, null],
  ])('takes %j with the value %j for the formula %j', (formula, value, expected) => {
    const type = typeof value === 'number' ? 'Double' : 'String';
    expect(cellSnapshot(content({ value, type, formula }), false)?.formula).toBe(expected);
  });

  it.each([
    ['nothing', {}, null],
    ['a format', { format: '0.0%' }, { value: null, text: '', formula: null, format: '0.0%', indent: 0 }],
    ['an indent', { indent: 1 }, { value: null, text: '', formula: null, format: 'General', indent: 1 }],
  ])('knows a blank cell with %s', (_name, over, expected) => {
    expect(cellSnapshot({ ...BLANK, ...over }, false)).toEqual(expected);
  });
});
