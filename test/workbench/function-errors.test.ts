import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import { functionErrors } from '../../src/formulas/function-errors';
import { reasonSentence } from '../../src/formulas/messages/messages';
import { associateFunctions } from '../../src/functions/associate';
import type { FunctionsFile } from '../../src/workbench/host/functions/metadata';
import { errorMessage } from '../../src/workbench/host/functions/error-message';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { ROOT } from '../support/check';

const FUNCTIONS = JSON.parse(
  readFileSync(join(ROOT, 'src/functions/functions.json'), 'utf8'),
) as FunctionsFile;

/** One refusal of each kind that has words, below what it speaks of. */
const FORMULAS = [
  '=KPI.MAIL_RATE(A1,B1)',
  '=KPI.MAIL_RATE(A1:A2,B1:B1)',
  '=KPI.MAIL_RATE(C1,B1)',
  '=KPI.MAIL_RATE()',
  '=KPI.HEALTH_DECLARATION(-1,1)',
  '=KPI.STATUS("H.CHECKUPS",0.5)',
  '=KPI.STATUS("H.CHECKUP",D1)',
  '=KPI.TARGET("H.MYNA_CARD",{"来年",0.5})',
  '=KPI.CARD_ISSUE_DAYS(E:E,F:F)',
  '=KPI.CARD_ISSUE_DAYS(E1:E2,F1:F2)',
  '=KPI.DUE_DATE("いつか")',
  '=KPI.DUE_DATE(E1,"平日")',
  '=KPI.EVALUATE(A1:B2)',
  '=ROUND(KPI.MAIL_RATE(A1,KPI.WEB_ACCESS(A1)),2)',
  '=KPI.FISCAL_YEAR(A1&"年")',
];

let excel: EmulatedExcel;
beforeAll(async () => {
  await bootExcel();
  associateFunctions({ language: () => 'ja', hasDataTypes: () => true });
  excel = await bootExcel({
    表: [
      ['九', 10, '=1/0', null, 45_383, 45_384],
      [9, 10, null, null, 45_383, null],
      [null, null, null, null, null, 45_384],
      ...FORMULAS.map((formula) => [formula]),
    ],
  });
  excel.host.functions.register('KPI', FUNCTIONS);
  await excel.host.calculated();
});

describe('the reasons that the pane finds', () => {
  it('are what the functions said to Excel', async () => {
    const { sheets } = await excelWorkbook().read({ sheets: null });
    const errorsOn = await functionErrors(sheets, () => Promise.resolve({ sheets: [], date1904: false }));
    const sheetId = excel.host.book.sheets[0]?.getSheetId() ?? '';
    const [sheet] = sheets;
    const found = (sheet ? errorsOn(sheet).explained : []).map(({ cell, error, reason }) => [
      FORMULAS[cell.row - 3],
      error,
      reasonSentence(reason, 'ja'),
    ]);
    const said = FORMULAS.map((formula, index) => {
      const card = errorMessage(excel.host, { sheetId, row: index + 3, column: 0 });
      return [formula, card?.error, card?.message];
    });
    expect(found).toEqual(said);
  });
});

describe('the card of an error', () => {
  const at = (row: number, column = 0) => {
    const sheetId = excel.host.book.sheets[0]?.getSheetId() ?? '';
    return errorMessage(excel.host, { sheetId, row, column });
  };

  it('has nothing to say of an error of Excel’s own', () => {
    expect(at(0, 2)).toBeNull();
  });

  it('goes with its cell when rows come before it, and ends with its formula', async () => {
    const before = at(3);
    expect(before).not.toBeNull();
    await excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem('表').getRange('1:1');
      rows.insert('Down');
      await context.sync();
    });
    await excel.host.calculated();
    expect(at(4)).toEqual(before);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A5').formulas = [['=1/0']];
      await context.sync();
    });
    await excel.host.calculated();
    expect(at(4)).toBeNull();
  });
});
