import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [[1, 2, 3], [4, 5, 6], [7]], '支出 案': [[1]] });
});

/** Sets the formula of C3 in the one way, and reads it in the other. */
async function through(set: 'formulas' | 'formulasR1C1', formula: string): Promise<unknown> {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
    cell[set] = [[formula]];
    cell.load('formulas,formulasR1C1');
    await context.sync();
    return (set === 'formulas' ? cell.formulasR1C1 : cell.formulas)[0]?.[0] as unknown;
  });
}

const BOTH: readonly (readonly [a1: string, r1c1: string])[] = [
  ['=B3*2', '=RC[-1]*2'],
  ['=C2+D5', '=R[-1]C+R[2]C[1]'],
  ['=$A$1', '=R1C1'],
  ['=$A1+A$1', '=R[-2]C1+R1C[-2]'],
  ['=SUM(A1:B2)', '=SUM(R[-2]C[-2]:R[-1]C[-1])'],
  ['=SUM($A$1:C2)', '=SUM(R1C1:R[-1]C)'],
  ['=SUM(A:B)', '=SUM(C[-2]:C[-1])'],
  ['=SUM($B:$B)', '=SUM(C2)'],
  ['=SUM(1:2)', '=SUM(R[-2]:R[-1])'],
  ['=SUM($1:$1)', '=SUM(R1)'],
  ["='支出 案'!A1", "='支出 案'!R[-2]C[-2]"],
  ['="R1C1 RC"&A1', '="R1C1 RC"&R[-2]C[-2]'],
  ['=ROUND(A1,0)', '=ROUND(R[-2]C[-2],0)'],
  ['=1+2', '=1+2'],
];

describe('formulas in R1C1 notation', () => {
  it.each(BOTH)('%s is read as %s', async (a1, r1c1) => {
    expect(await through('formulas', a1)).toBe(r1c1);
  });

  it.each(BOTH)('%s is what %s means', async (a1, r1c1) => {
    expect(await through('formulasR1C1', r1c1)).toBe(a1);
  });

  it('go on at the other end of the sheet', async () => {
    expect(await through('formulasR1C1', '=R[-3]C')).toBe('=C1048576');
  });

  it('calculate, each from its own cell', async () => {
    const [values, formulas] = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('E1:E2');
      range.formulasR1C1 = [['=RC[-4]*10'], ['=RC[-4]*10']];
      await context.sync();
      range.load('values,formulasR1C1');
      await context.sync();
      return [range.values, range.formulasR1C1];
    });
    expect(values).toEqual([[10], [40]]);
    expect(formulas).toEqual([['=RC[-4]*10'], ['=RC[-4]*10']]);
  });

  it('are the values of constants, and set them', async () => {
    expect(await through('formulasR1C1', 'R1C1')).toBe('R1C1');
    expect(await through('formulas', '12')).toBe(12);
  });
});
