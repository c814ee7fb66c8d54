import { beforeAll, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { FUNCTION_NAMES } from '../../../src/workbench/host/objects/function-names';

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await bootExcel({
    '予算 1': [
      ['区別', '予算額', '合計'],
      ['収入', 30, '=B2+B3'],
      ['支出', 20, '=1/0'],
    ],
  });
});

type Result = Excel.FunctionResult<unknown>;
type Call = (functions: Excel.Functions, sheet: Excel.Worksheet) => Result;

async function result(call: Call): Promise<unknown[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('予算 1');
    const given = call(context.workbook.functions, sheet).load('value,error');
    await context.sync();
    return [given.value, given.error];
  });
}

describe('a function of the workbook', () => {
  it.each<[string, Call, unknown]>([
    ['numbers', (functions) => functions.sum(1, 2.5, -3), 0.5],
    ['a range', (functions, sheet) => functions.sum(sheet.getRange('B2:B3'), 1), 51],
    ['the results of formulas', (functions, sheet) => functions.sum(sheet.getRange('C2')), 50],
    ['a text with quotes', (functions) => functions.len('a"b'), 3],
    ['a truth', (functions) => functions.if(false, 1, 2), 2],
    ['a result', (functions) => functions.round(functions.sqrt(2), 2), 1.41],
    [
      'a text that is found',
      (functions, sheet) => functions.vlookup('支出', sheet.getRange('A1:B3'), 2, false),
      20,
    ],
    ['nothing', (functions) => functions.pi(), Math.PI],
    ['a name with a dot', (functions, sheet) => functions.rank_Eq(30, sheet.getRange('B2:B3')), 1],
    ['a condition', (functions, sheet) => functions.countIf(sheet.getRange('B2:B3'), '>25'), 1],
  ])('takes %s', async (_name, call, expected) => {
    expect(await result(call)).toEqual([expected, null]);
  });

  it('sees what the batch has written', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('予算 1').getRange('E1:E2');
      range.formulas = [[4], ['=E1*2']];
      const sum = context.workbook.functions.sum(range).load('value');
      await context.sync();
      expect(sum.value).toBe(12);
    });
  });

  it.each<[string, Call, string]>([
    ['of its own', (functions) => functions.sqrt(-1), '#NUM!'],
    ['of a cell', (functions, sheet) => functions.sum(sheet.getRange('C3')), '#DIV/0!'],
    ['of a result', (functions) => functions.abs(functions.sqrt(-1)), '#NUM!'],
  ])('tells an error %s, and no value', async (_name, call, error) => {
    expect(await result(call)).toEqual(['', error]);
  });

  it('that Univer does not have is missing by name', async () => {
    await expect(result((functions) => functions.usdollar(1, 2))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    expect(excel.missing).toEqual(['Functions.usdollar()']);
  });

  it.each<[string, Call]>([
    ['an address that is none', (functions) => functions.sum({ address: '?' } as unknown as Excel.Range)],
    ['what is no number', (functions) => functions.sum(NaN)],
  ])('refuses %s', async (_name, call) => {
    await expect(result(call)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('the names are all those that office.js has', () => {
  const { prototype } = Excel.Functions;
  const own = Object.getOwnPropertyNames(prototype).filter((name) => /^[a-z]/.test(name));
  const others = ['constructor', 'toJSON'];
  expect([...FUNCTION_NAMES].sort()).toEqual(own.filter((name) => !others.includes(name)).sort());
});
