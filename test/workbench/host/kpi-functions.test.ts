import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { associateFunctions } from '../../../src/functions/associate';
import type { FunctionsFile } from '../../../src/workbench/host/functions/metadata';
import { planSheet } from '../../../src/sheet/templates/plan';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { FY2026, handedOver } from '../../support/year-plans';

const FILE = new URL('../../../src/functions/functions.json', import.meta.url);

let excel: EmulatedExcel;

beforeAll(async () => {
  await bootExcel();
  associateFunctions({ language: () => 'ja', hasDataTypes: () => true });
});
beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [] });
  excel.host.functions.register('KPI', JSON.parse(readFileSync(FILE, 'utf8')) as FunctionsFile);
});

/** What the formula's cell shows beside the cells. */
async function calculate(formula: string, cells: Readonly<Record<string, unknown>>): Promise<unknown> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, value] of Object.entries({ ...cells, Z1: formula })) {
      sheet.getRange(address).values = [[value]];
    }
    await context.sync();
  });
  await excel.host.calculated();
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('Z1').load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

describe('a plan on a sheet of the workbook', () => {
  const NAME = '計画 案';
  const cells = handedOver(planSheet(FY2026), '');
  const bottom = String(cells.length);
  const PLAN = `'${NAME}'!$A$1:$T$${bottom}`;

  beforeEach(async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(NAME);
      sheet.getRange(`A1:T${bottom}`).values = cells.map((row) => row.slice(0, 20));
      await context.sync();
    });
  });

  it.each<[formula: string, cells: Readonly<Record<string, unknown>>, expected: unknown]>([
    [`=KPI.TARGET("H.CHECKUP",,,${PLAN})`, {}, 0.7],
    [`=KPI.STATUS("H.CHECKUP",A1,,,${PLAN})`, { A1: 0.69 }, '未達成'],
    ['=KPI.STATUS("H.CHECKUP",A1)', { A1: 0.69 }, '達成'],
    ['=KPI.STATUS("H.CHECKUP",A1,,,"令和6年度")', { A1: 0.69 }, '達成'],
    [`=KPI.STATUS("睡眠の改善率",A1,,,${PLAN})`, { A1: 0.4 }, '達成'],
    [`=KPI.CHECKUP(,,${PLAN})`, {}, 0.7],
    [`=KPI.TARGET("H.CHECKUP",,,'${NAME}'!$A$4:$T$${bottom})`, {}, '#VALUE!'],
    ['=KPI.TARGET("H.CHECKUP",,,2026)', {}, '#N/A'],
    ['=KPI.TARGET("H.CHECKUP",,,B1)', {}, 0.617],
  ])('%s beside %j is %s', async (formula, beside, expected) => {
    expect(await calculate(formula, beside)).toBe(expected);
    expect(excel.host.functions.faults).toEqual([]);
  });
});

const PAID = { A1: 45_383, B1: 45_397, A2: 45_383, B2: 45_398 };

it.each<[formula: string, cells: Readonly<Record<string, unknown>>, expected: unknown]>([
  ['=KPI.SERVICE_STANDARD()', {}, 1],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3)', PAID, 0.5],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3)', { ...PAID, A3: '令和６年４月１日', B3: 'R6.4.15' }, 2 / 3],
  ['=KPI.SERVICE_STANDARD(A1:A2,B1:B2,,C1:C2)', { ...PAID, C1: 45_385 }, 1],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3,,,"2024/5/31")', { ...PAID, A3: 45_384 }, 1 / 3],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3)', { ...PAID, A3: 45_384 }, '#N/A'],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3)', { ...PAID, A3: '未受付', B3: 45_384 }, '#VALUE!'],
  ['=KPI.SERVICE_STANDARD(A1:A3,B1:B3)', { ...PAID, A3: '=1/0', B3: 45_384 }, '#VALUE!'],
  ['=KPI.SERVICE_STANDARD(A1:A2,B1:B3)', PAID, '#VALUE!'],
  ['=KPI.SERVICE_STANDARD(B1:B2,A1:A2)', PAID, '#NUM!'],
  ['=KPI.MAIL_RATE(957,1000)', {}, 0.957],
  ['=KPI.MAIL_RATE(61.7,1)', {}, '#NUM!'],
  ['=KPI.MAIL_RATE(1,0)', {}, '#DIV/0!'],
  ['=KPI.MAIL_RATE()', {}, '#N/A'],
  ['=KPI.BUDGET.SUBTOTAL(10815,A1:A4)', { A1: 2990, A2: 7824, A3: "'-", A4: 0 }, 0],
  ['=KPI.BUDGET.CONTINGENCY(30816)', {}, 150],
  // Beyond the published holidays: a number with a remark in its format.
  ['=KPI.DUE_DATE(A1)', { A1: 46_741 }, 46_759],
  ['=KPI.ERA(A1)', { A1: 45_383 }, '令和6年4月1日'],
  ['=KPI.SMOKING_CESSATION({"2024/4/1";"2025/3/31"},"R6")', {}, 2],
])('%s beside %j is %s', async (formula, cells, expected) => {
  expect(await calculate(formula, cells)).toBe(expected);
  expect(excel.host.functions.faults).toEqual([]);
});
