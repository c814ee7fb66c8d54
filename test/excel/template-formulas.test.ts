import { expect, it } from 'vitest';
import { templatePlan, TEMPLATES, type Template } from '../../src/sheet/templates/templates';
import { carryOversSheet } from '../../src/sheet/templates/carry-overs';
import { commitmentsSheet } from '../../src/sheet/templates/commitments';
import { kpiResultsSheet } from '../../src/sheet/templates/kpi-results';
import { procurementSheet, type ContractEntry } from '../../src/sheet/templates/procurement';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { workbookFile } from '../../src/xlsx/from-content';
import { typeIntoExcel } from '../support/excel';

function contract(bidders: number | null, method = '一般競争入札'): ContractEntry {
  const blank = { partner: null, reason: null, review: null, publication: null };
  return { ...blank, name: '保守', method, bidders, amount: 5 };
}

/** Every template with a formula, with something in it to calculate. */
function contents(): SheetContent[] {
  const plan = templatePlan(2024);
  if (!plan) throw new Error('no plan');
  const { provisions } = plan;
  const statement = (template: Template): SheetContent => template.make(plan, 'planned');
  const commitment = { term: null, partner: null, reason: null };
  const carryOver = { approval: null, reason: null, carried: 3, budget: 10 };
  return [
    statement(TEMPLATES['budget-health']),
    statement(TEMPLATES['budget-seamen']),
    ...(['execution-health', 'execution-seamen', 'settlement-health', 'settlement-seamen'] as const).map(
      (id) => statement(TEMPLATES[id]),
    ),
    statement(TEMPLATES.transfers),
    commitmentsSheet(provisions, [
      { ...commitment, item: 'システム経費', amount: 48_000_000_000 },
      { ...commitment, item: '賃貸借経費', amount: 1 },
      { ...commitment, item: 'システム経費', amount: 4 },
    ]),
    procurementSheet(provisions, [
      ...[1, 2, 0, null, 3].map((bidders) => contract(bidders)),
      contract(1, '随意契約'),
      contract(1, '一般競争入札（総合評価）'),
    ]),
    carryOversSheet(
      provisions,
      'health',
      ['業務経費', '一般管理費'],
      [
        { ...carryOver, line: '人件費', decided: 4 },
        { ...carryOver, line: '雑支出', decided: null },
      ],
    ),
    kpiResultsSheet(plan.kpis, ({ fiscalYear }) =>
      fiscalYear === 2023 ? { numerator: 1, denominator: 4 } : null,
    ),
  ];
}

/** The formulas of a sheet with what a grid holds at their places. */
function beside({ rows }: SheetContent, grid: readonly (readonly unknown[])[]) {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell?.formula === undefined
        ? []
        : [{ formula: cell.formula, said: cell.value, calculated: grid[at]?.[column] }],
    ),
  );
}

it('the results that templates say of their formulas are what a spreadsheet calculates', async () => {
  const sheets = contents();
  const excel = await typeIntoExcel(workbookFile(sheets, ''));
  const formulas = await excel.run(async (context) => {
    const used = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load('values'),
    );
    await context.sync();
    return sheets.flatMap((sheet, index) => beside(sheet, used[index]?.values ?? []));
  });
  expect(formulas.length).toBeGreaterThan(200);
  expect(formulas.filter(({ said, calculated }) => said !== calculated)).toEqual([]);
});
