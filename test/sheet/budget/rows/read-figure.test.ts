import { describe, expect, it } from 'vitest';
import { amountText } from '../../../../src/messages/amount-text';
import { counted, readFigure } from '../../../../src/sheet/budget/rows/read-figure';
import type { CellValue } from '../../../../src/sheet/cells/snapshot';
import { sheetOf } from '../../../support/sheet';

const CELL = { sheet: '予算', row: 0, column: 0 };

function read(value: CellValue, format = 'General', merged = false) {
  return readFigure(CELL, sheetOf([[{ value, format }]]).rows[0]?.[0] ?? null, merged);
}

describe('readFigure', () => {
  it.each([
    ['a plain number', 1234, 'General', '1,234', '1,234', 0],
    ['grouped', 1234, '#,##0', '1,234', '1,234', 0],
    ['decimals that the format hides', 1234.56, '#,##0', '1,235', '1,234.56', 0],
    ['decimals that it shows', 1234.56, '#,##0.0', '1,234.6', '1,234.56', 1],
    ['yen shown in millions', 12_484_225_400_000, '#,##0,,', '12,484,225', '12,484,225.4', 0],
    ['yen shown in thousands', 1_499, '#,##0,', '1', '1.499', 0],
    ['a negative amount with △', -90, '#,##0;"△"#,##0', '-90', '-90', 0],
    ['a zero that is shown', 0, '#,##0', '0', '0', 0],
    [
      'more digits than General shows',
      1_234_567_890_123,
      'General',
      '1,234,567,890,123',
      '1,234,567,890,123',
      0,
    ],
    ['an amount that its format hides as nil', 0.4, '"-"', '0.4', '0.4', 0],
    ['an amount below what #,### shows', 400, '#,###,', '0', '0.4', 0],
    ['an amount beside words', 1_234_500, '"約"#,##0,', '1,234.5', '1,234.5', 0],
    ['a negative amount in red only', -50, '#,##0;[Red]#,##0', '-50', '-50', 0],
    ['a negative amount in red with a sign', -50, '#,##0;[Red]-#,##0', '-50', '-50', 0],
    ['a negative amount that its format shows as positive', -50, '#,##0;#,##0', '50', '-50', 0],
  ])('%s', (_, value, format, printed, stored, places) => {
    const figure = read(value, format);
    expect(figure.kind).toBe('amount');
    if (figure.kind !== 'amount') return;
    expect(amountText(figure.printed)).toBe(printed);
    expect(amountText(figure.stored)).toBe(stored);
    expect(figure.places).toBe(places);
    expect(figure.textFault).toBeNull();
  });

  it.each([
    ['1,234', 'stored-as-text'],
    ['１，２３４', 'full-width'],
    ['1,234※', 'stray-character'],
    ['1、234', 'stray-character'],
  ])('reads the text %s and says that it is %s', (text, fault) => {
    expect(read(text)).toMatchObject({ kind: 'amount', textFault: fault });
  });

  it.each([
    ['a number', 1_499, '#,##0', '1'],
    ['a number in thousands', 1_499, '#,##0,', '0.001'],
    ['a percentage', 0.617, '0.0%', '100'],
    ['a text where numbers would be shown in millions', '1,234', '#,##0,,', '0.000001'],
    ['a text in a cell for texts', '1,234', '@', '1'],
    ['an amount that its format hides as nil', 0.4, '"-"', '1'],
  ])('knows what 1 in the cell stands for: %s', (_, value, format, scale) => {
    const figure = read(value, format);
    expect(figure.kind === 'amount' && figure.scale.toString()).toBe(scale);
  });

  it.each([
    ['#,##0;[Red]#,##0', true],
    ['#,##0_);[Color 3]#,##0_)', true],
    ['#,##0;[Red]-#,##0', false],
    ['#,##0;[Red](#,##0)', false],
    ['#,##0;[Black]#,##0', false],
    ['#,##0;#,##0', false],
  ])('knows under %s whether only the colour says that it is negative', (format, signByColor) => {
    expect(read(-50, format)).toMatchObject({ signByColor });
    expect(read(50, format)).toMatchObject({ signByColor: false });
  });

  it.each([
    ['a text', '37億円', 'General', 1, '3,700,000,000', 8],
    ['a text among millions', '37億円', 'General', 1_000_000, '3,700', 2],
    ['thousands among millions', '100,000千円', 'General', 1_000_000, '100', -3],
    ['decimals of a unit', '33.5億円', 'General', 1, '3,350,000,000', 7],
    ['the same unit', '1,073,284 千円', 'General', 1_000, '1,073,284', 0],
    ['several units', '12億3,456万円', 'General', 1, '1,234,560,000', 4],
    ['a unit in the format', 1_234_500_000, '#,##0,,"百万円"', 1_000, '1,235,000', 3],
    ['no unit: the table’s', '1,234', 'General', 1_000, '1,234', 0],
  ] as const)('counts %s in the unit of its table', (_, value, format, unit, printed, digit) => {
    const figure = counted(read(value, format), unit);
    expect(figure.kind === 'amount' && amountText(figure.printed)).toBe(printed);
    expect(figure).toMatchObject({ digit, ownUnit: null });
  });

  it.each([
    ['100,000千円', 0],
    ['100,001千円', 3],
    ['37億円', 0],
  ])('needs, for %s among millions, %d decimals', (text, places) => {
    expect(counted(read(text), 1_000_000)).toMatchObject({ places });
  });

  it('keeps what a cell holds in the same unit as what it shows', () => {
    const figure = counted(read(1_234_567_000, '#,##0,,"百万円"'), 1_000);
    expect(figure.kind === 'amount' && amountText(figure.stored)).toBe('1,234,567');
    expect(figure.kind === 'amount' && figure.scale.toString()).toBe('0.001');
  });

  it('tells a nil mark from a zero that is shown as one', () => {
    expect(read('－')).toMatchObject({ kind: 'nil', storedZero: false });
    expect(read(0, '#,##0;"△"#,##0;"-"')).toMatchObject({ kind: 'nil', storedZero: true });
  });

  it.each([
    ['nothing', null, 'General', 'blank'],
    ['an empty text', '', 'General', 'blank'],
    ['white space', '　 ', 'General', 'blank'],
    ['words', '未定', 'General', 'text'],
    ['a footnote’s number', '100※1', 'General', 'text'],
    ['a footnote’s raised number', '1,234²', 'General', 'text'],
    ['an amount of which nothing is shown', 5, ';;;', 'not-shown'],
    ['an amount that its format divides away', 5, `#${','.repeat(110)}`, 'not-shown'],
    ['an error', { error: '#N/A' }, 'General', 'error'],
    ['a date', 45_383, 'yyyy/m/d', 'date'],
    ['a Japanese date', 45_383, '[$-411]ggge"年"m"月"d"日"', 'date'],
    ['true', true, 'General', 'boolean'],
    ['more than 2^53', 2 ** 53 + 2, '#,##0', 'too-large'],
    ['more than 2^53 as text', '9007199254740993', 'General', 'too-large'],
  ] as const)('cannot read an amount from %s', (_, value, format, reason) => {
    expect(read(value, format)).toMatchObject({ kind: 'unreadable', reason });
  });

  it.each([
    [Number.MAX_SAFE_INTEGER, 'amount'],
    [-Number.MAX_SAFE_INTEGER, 'amount'],
    [Number.MAX_SAFE_INTEGER + 1, 'unreadable'],
  ])('%d is %s: the last number that a cell keeps exactly is 2^53 − 1', (value, kind) => {
    expect(read(value, '0').kind).toBe(kind);
  });

  it('does not guess whose amount a merged cell holds', () => {
    expect(read(300, '#,##0', true)).toMatchObject({ kind: 'unreadable', reason: 'merged' });
  });
});
