import { beforeEach, describe, expect, it } from 'vitest';
import { workbookSettings } from '../../src/excel/workbook-settings';
import { bootExcel } from '../../src/workbench/host/node';

beforeEach(async () => {
  await bootExcel();
});

describe('workbookSettings', () => {
  it.each([['text'], [12.5], [true], [null], [{ unit: '百万円', sheets: ['収入', '支出'] }], [[1, [2]]]])(
    'gives back %j',
    async (value) => {
      await workbookSettings.write('kpi.test', 'before');
      await workbookSettings.write('kpi.test', value);
      expect(await workbookSettings.read('kpi.test')).toEqual(value);
    },
  );

  it('is undefined where nothing was written', async () => {
    expect(await workbookSettings.read('kpi.test')).toBeUndefined();
  });
});
