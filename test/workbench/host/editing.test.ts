import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

/** As the grid does when a person begins or ends to write into a cell. */
function edit(isEditing: boolean): void {
  const { book } = excel.host;
  const { IContextService, EDITOR_ACTIVATED } = book.kit.core;
  book.get(IContextService).setContextValue(EDITOR_ACTIVATED, isEditing);
}

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [[1]] });
  edit(true);
});

const read = async (context: Excel.RequestContext): Promise<unknown> => {
  const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
  await context.sync();
  return cell.values[0]?.[0];
};

describe('while a cell is edited', () => {
  it('a request is refused', async () => {
    await expect(excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    edit(false);
    await expect(excel.run(read)).resolves.toBe(1);
  });

  it('a request that may be delayed waits for its end', async () => {
    const delayed = Excel.run({ delayForCellEdit: true }, read);
    const first = await Promise.race([delayed, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))]);
    expect(first).toBe('waiting');
    edit(false);
    await expect(delayed).resolves.toBe(1);
  });

  it('custom functions go on', async () => {
    edit(false);
    CustomFunctions.associate('SEVEN', () => 7);
    excel.host.functions.register('KPI', { functions: [{ id: 'SEVEN', name: 'SEVEN', parameters: [] }] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=KPI.SEVEN()']];
      await context.sync();
    });
    edit(true);
    await excel.host.calculated();
    edit(false);
    await expect(excel.run(read)).resolves.toBe(7);
  });
});
