import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { associateFunctions } from '../../src/functions/associate';
import { addressOf } from '../../src/engine/cell';
import type { FunctionsFile } from '../../src/workbench/host/functions/metadata';
import { bootExcel, bootExcelWithFile, type EmulatedExcel } from '../../src/workbench/host/node';
import { readWorkbookFile } from '../../src/xlsx/read';
import { ROOT } from '../support/check';

const FUNCTIONS = JSON.parse(
  readFileSync(join(ROOT, 'src/functions/functions.json'), 'utf8'),
) as FunctionsFile;
const NAMES = FUNCTIONS.functions.map(({ id }) => `KPI.${id}`);

interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly stored: unknown;
}

let excel: EmulatedExcel;
let formulas: FormulaCell[] = [];

beforeAll(async () => {
  const bytes = readFileSync(join(ROOT, 'assets/samples/reiwa6-kpi.xlsx'));
  const file = await readWorkbookFile(bytes, { functions: NAMES });
  formulas = file.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, top) =>
      row.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [
              {
                sheet: name,
                address: addressOf({ row: top, column }),
                formula: cell.formula,
                stored: cell.value ?? null,
              },
            ],
      ),
    ),
  );
  await bootExcel();
  associateFunctions({ language: () => 'ja', hasDataTypes: () => true });
  excel = await bootExcelWithFile(file);
  excel.host.functions.register('KPI', FUNCTIONS);
  await excel.run(async (context) => {
    context.workbook.application.calculate('Full' as Excel.CalculationType);
    await context.sync();
  });
  await excel.host.calculated();
});

it('uses every function', () => {
  const used = new Set(formulas.flatMap(({ formula }) => formula.match(/KPI(?:\.[A-Z_]+)+(?=\()/g) ?? []));
  expect([...used].sort()).toEqual([...NAMES].sort());
});

it('calculates in the emulated Excel to what the file holds', async () => {
  const values = await excel.run(async (context) => {
    const ranges = formulas.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('values'),
    );
    await context.sync();
    return ranges.map((range) => (range.values as unknown[][])[0]?.[0]);
  });
  const stored = formulas.map(({ sheet, address, formula, stored: value }) => [
    `${sheet}!${address} ${formula}`,
    typeof value === 'object' && value !== null && 'error' in value ? value.error : (value ?? ''),
  ]);
  expect(values.map((value, index) => [stored[index]?.[0], value])).toEqual(stored);
  expect(excel.host.functions.faults).toEqual([]);
});
