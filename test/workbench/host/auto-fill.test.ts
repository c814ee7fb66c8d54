import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 予算: [] });
});

type Type = `${Excel.AutoFillType}`;
type Value = string | number | boolean;

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('予算');

/** What a column has after it is filled on: as formulas, or as it is shown. */
async function filled(
  given: readonly Value[],
  count: number,
  type: Type | undefined,
  read: 'formulas' | 'text' = 'formulas',
): Promise<unknown[]> {
  return excel.run(async (context) => {
    const source = sheet(context).getRangeByIndexes(0, 1, given.length, 1);
    source.formulas = given.map((value) => [value]);
    const all = sheet(context).getRangeByIndexes(0, 1, given.length + count, 1);
    source.autoFill(all, type as Excel.AutoFillType);
    all.load(read);
    await context.sync();
    return (all[read] as unknown[][]).slice(given.length).map(([value]) => value);
  });
}

describe('cells filled on', () => {
  it.each<[string, readonly Value[], Type | undefined, unknown[]]>([
    ['one number', [5], undefined, [5, 5, 5]],
    ['one number as a series', [5], 'FillSeries', [6, 7, 8]],
    ['two numbers', [1, 3], 'FillDefault', [5, 7, 9]],
    ['two numbers that fall', [1, 0.5], 'FillDefault', [0, -0.5, -1]],
    ['two numbers, copied', [1, 3], 'FillCopy', [1, 3, 1]],
    ['two numbers as values', [1, 3], 'FillValues', [1, 3, 1]],
    ['three numbers by the straight line that fits best', [1, 2, 6], 'LinearTrend', [8, 10.5, 13]],
    ['numbers by the curve that fits best', [1, 2, 4], 'GrowthTrend', [8, 16, 32]],
    ['one number by a curve', [3], 'GrowthTrend', [3, 3, 3]],
    ['numbers of which one is 0, by a curve', [0, 2], 'GrowthTrend', [0, 2, 0]],
    ['a text', ['計'], undefined, ['計', '計', '計']],
    ['a text with a number behind', ['事業09'], undefined, ['事業10', '事業11', '事業12']],
    ['a text with a number before', ['1回'], undefined, ['2回', '3回', '4回']],
    ['two such texts', ['表1', '表3'], undefined, ['表5', '表7', '表9']],
    ['texts of uneven numbers', ['表1', '表3', '表4'], undefined, ['表1', '表3', '表4']],
    ['a month', ['11月'], undefined, ['12月', '1月', '2月']],
    ['a quarter', ['Q3'], undefined, ['Q4', 'Q1', 'Q2']],
    ['a weekday', ['金'], undefined, ['土', '日', '月']],
    ['a text and a number', ['計', 1], undefined, ['計', 2, '計']],
    ['truths', [true, false], undefined, [true, false, true]],
    ['a formula', ['=A1*2'], undefined, ['=A2*2', '=A3*2', '=A4*2']],
    ['a formula beside numbers', [1, 3, '=$A1'], undefined, [5, 7, '=$A4']],
  ])('%s', async (_name, given, type, expected) => {
    const values = given.map((value) =>
      typeof value === 'string' && /月$/.test(value) ? `'${value}` : value,
    );
    expect(await filled(values, 3, type)).toEqual(expected);
  });

  it.each<[string, readonly string[], Type | undefined, string[]]>([
    ['a date by days', ['2024/2/28'], undefined, ['2024/2/29', '2024/3/1', '2024/3/2']],
    ['dates by their distance', ['2024/1/1', '2024/1/8'], undefined, ['2024/1/15', '2024/1/22', '2024/1/29']],
    [
      'dates of the same day by months',
      ['2024/1/15', '2024/3/15'],
      undefined,
      ['2024/5/15', '2024/7/15', '2024/9/15'],
    ],
    [
      'dates of the same day by days',
      ['2024/1/1', '2024/2/1'],
      'FillDays',
      ['2024/3/3', '2024/4/3', '2024/5/4'],
    ],
    ['a date by weekdays', ['2024/3/1'], 'FillWeekdays', ['2024/3/4', '2024/3/5', '2024/3/6']],
    [
      'the last day of a month by months',
      ['2024/1/31'],
      'FillMonths',
      ['2024/2/29', '2024/3/31', '2024/4/30'],
    ],
    ['a leap day by years', ['2024/2/29'], 'FillYears', ['2025/2/28', '2026/2/28', '2027/2/28']],
    ['a time by hours', ['22:30'], undefined, ['23:30', '0:30', '1:30']],
  ])('%s', async (_name, given, type, expected) => {
    expect(await filled(given, 3, type, 'text')).toEqual(expected);
  });

  it('go upwards and to the left as well, each line by itself', async () => {
    await excel.run(async (context) => {
      const source = sheet(context).getRange('D4:E5');
      source.values = [
        [1, 10],
        [2, 20],
      ];
      source.autoFill('D2:E5');
      const above = sheet(context).getRange('D2:E3').load('values');
      source.autoFill('B4:E5', 'FillSeries');
      const beside = sheet(context).getRange('B4:C5').load('values');
      await context.sync();
      expect(above.values).toEqual([
        [-1, -10],
        [0, 0],
      ]);
      expect(beside.values).toEqual([
        [-17, -8],
        [-34, -16],
      ]);
    });
  });

  it.each<[Type, unknown[], string]>([
    ['FillDefault', [7, 7], '#FF0000'],
    ['FillCopy', [7, 7], '#FF0000'],
    ['FillValues', [7, 7], '#FFFFFF'],
    ['FillFormats', ['', ''], '#FF0000'],
  ])('by %s take of the cell what it says, as one undo step', async (type, values, color) => {
    await excel.run(async (context) => {
      const source = sheet(context).getRange('A1');
      source.values = [[7]];
      source.format.fill.color = 'red';
      await context.sync();
      source.autoFill('A1:A3', type);
      const rest = sheet(context).getRange('A2:A3').load('values,format/fill/color');
      await context.sync();
      expect([rest.values.flat(), rest.format.fill.color]).toEqual([values, color]);
    });
    await excel.undo();
    await excel.run(async (context) => {
      const rest = sheet(context).getRange('A2:A3').load('values,format/fill/color');
      await context.sync();
      expect([rest.values.flat(), rest.format.fill.color]).toEqual([['', ''], '#FFFFFF']);
    });
  });

  it.each<[string, string, Type, string]>([
    ['that leave the range out', 'A2:A5', 'FillDefault', 'InvalidArgument'],
    ['to two sides', 'A1:B5', 'FillDefault', 'InvalidArgument'],
    ['that are the range', 'A1', 'FillDefault', 'no error'],
    ['in no such way', 'A1:A5', 'FillUp' as Type, 'InvalidArgument'],
    ['by example', 'A1:A5', 'FlashFill', 'ApiNotFound'],
  ])('%s: %s, %s', async (_name, address, type, code) => {
    const attempt = excel.run(async (context) => {
      sheet(context).getRange('A1').autoFill(address, type);
      await context.sync();
      return 'no error';
    });
    expect(await attempt.catch((error: unknown) => (error as OfficeExtension.Error).code)).toBe(code);
  });
});

it('cells copied to several areas come to each', async () => {
  await excel.run(async (context) => {
    sheet(context).getRange('A1').formulas = [['=B1*2']];
    sheet(context).getRanges('C1,C3:C4').copyFrom('A1');
    const range = sheet(context).getRange('C1:C4').load('formulas');
    await context.sync();
    expect(range.formulas.flat()).toEqual(['=D1*2', '', '=D3*2', '=D4*2']);
  });
});
