import { beforeEach, describe, expect, it } from 'vitest';
import { writeCells } from '../../src/excel/write-cells';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { interceptExcel, refusal, refuseWrites } from '../support/excel-errors';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({ 収入: [['計', 10, 20]], 支出: [['計', 30]] });
});

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

async function contents(sheet: string, address: string) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas,numberFormat');
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as unknown[][],
    };
  });
}

async function protect(sheet: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

describe('writeCells', () => {
  it('writes numbers, texts and formulas on several sheets', async () => {
    const answer = await writeCells([
      { cell: at('収入', 0, 1), value: 11 },
      { cell: at('収入', 1, 0), value: '=A1&"x"' },
      { cell: at('収入', 1, 1), formula: '=SUM(B1:C1)' },
      { cell: at('支出', 4, 2), value: '１６３' },
    ]);
    expect(answer).toMatchObject({ outcome: 'written', inOneStep: true });
    expect((await contents('収入', 'A1:C2')).values).toEqual([
      ['計', 11, 20],
      ['=A1&"x"', 31, ''],
    ]);
    expect((await contents('収入', 'B2')).formulas).toEqual([['=SUM(B1:C1)']]);
    expect((await contents('支出', 'C5')).values).toEqual([['１６３']]);
    expect(excel.missing).toEqual([]);
  });

  it('is undone in one step', async () => {
    await writeCells([
      { cell: at('収入', 0, 1), value: 11 },
      { cell: at('支出', 0, 1), value: 31 },
      { cell: at('収入', 0, 1), value: 12 },
    ]);
    await excel.undo();
    expect((await contents('収入', 'A1:C1')).values).toEqual([['計', 10, 20]]);
    expect((await contents('支出', 'A1:B1')).values).toEqual([['計', 30]]);
  });

  it.each(['UndoNotSupported', 'GeneralException'])(
    'writes without a group where Excel answers %s to one, and says so',
    async (code) => {
      let batches = 0;
      const release = interceptExcel(excel, async (_, genuine) => {
        batches += 1;
        const answer = await genuine();
        return batches === 3 ? refusal(code) : answer;
      });
      const writes = [
        { cell: at('収入', 0, 1), value: 11 },
        { cell: at('支出', 0, 1), formula: '=1/2', format: '0.0%' },
      ];
      const answer = await writeCells(writes);
      expect(answer).toMatchObject({ outcome: 'written', inOneStep: false });
      // what stood there before the first try
      expect(answer).toMatchObject({ rewrites: [{ before: { input: 10 } }, { before: { input: 30 } }] });
      release();
      expect((await contents('収入', 'B1')).values).toEqual([[11]]);
      expect(await contents('支出', 'B1')).toMatchObject({ values: [[0.5]], formats: [['0.0%']] });
    },
  );

  it('tells what Excel refuses for another reason', async () => {
    const release = interceptExcel(excel, () => Promise.resolve(refusal('AccessDenied')));
    const writing = writeCells([{ cell: at('収入', 0, 1), value: 11 }]);
    await expect(writing).rejects.toMatchObject({ reason: { kind: 'denied' } });
    release();
  });

  const THREE = [
    { cell: at('収入', 0, 1), value: 11 },
    { cell: at('収入', 0, 2), formula: '=9+9' },
    { cell: at('支出', 0, 1), value: 31 },
  ] as const;

  it('takes back what it wrote before a write that Excel refuses, and says which', async () => {
    const release = refuseWrites(excel, '=9+9');
    const answer = await writeCells(THREE);
    release();
    expect(answer).toEqual({
      outcome: 'stopped',
      why: { kind: 'unknown', code: 'InvalidArgument', message: 'InvalidArgument' },
      at: at('収入', 0, 2),
      left: [],
    });
    expect((await contents('収入', 'B1:C1')).formulas).toEqual([[10, 20]]);
    expect((await contents('支出', 'B1')).values).toEqual([[30]]);
  });

  it('says that nothing was written where the first write is refused', async () => {
    const release = refuseWrites(excel, '=9+9');
    const answer = await writeCells(THREE.slice(1));
    release();
    expect(answer).toMatchObject({ outcome: 'stopped', at: at('収入', 0, 2), left: [] });
    expect((await contents('支出', 'B1')).values).toEqual([[30]]);
  });

  it('names what stays written where Excel takes nothing back', async () => {
    const release = refuseWrites(excel, '=9+9', 10);
    const answer = await writeCells(THREE);
    release();
    expect(answer).toMatchObject({
      outcome: 'stopped',
      left: [{ cell: at('収入', 0, 1), before: { input: 10 }, after: { input: 11 } }],
    });
  });

  it('names only what still stands where Excel takes back some of it', async () => {
    const release = refuseWrites(excel, '=9+9', 10);
    const [first, refused, third] = THREE;
    const answer = await writeCells([third, first, refused]);
    release();
    expect(answer).toMatchObject({ outcome: 'stopped', at: at('収入', 0, 2) });
    expect(answer).toHaveProperty('left', [expect.objectContaining({ cell: at('収入', 0, 1) })]);
    expect((await contents('収入', 'B1')).values).toEqual([[11]]);
    expect((await contents('支出', 'B1')).values).toEqual([[30]]);
  });

  it('says of all that was begun that it may stand where Excel lets nobody see', async () => {
    const stop = refuseWrites(excel, '=9+9');
    let isRefused = false;
    const release = interceptExcel(excel, async (_, genuine) => {
      if (isRefused) return refusal('AccessDenied');
      const answer = await genuine();
      isRefused = Boolean(answer.Error);
      return answer;
    });
    const answer = await writeCells(THREE);
    release();
    stop();
    expect(answer).toMatchObject({
      outcome: 'stopped',
      why: { kind: 'unknown', code: 'InvalidArgument' },
      at: null,
      left: THREE.map(({ cell }) => ({ cell })),
    });
  });

  it.each([2, 400])('takes four round trips for %i cells on two sheets', async (count) => {
    let trips = 0;
    const release = interceptExcel(excel, (_, genuine) => {
      trips += 1;
      return genuine();
    });
    await writeCells(
      ['収入', '支出'].flatMap((sheet) =>
        Array.from({ length: count / 2 }, (_, row) => ({ cell: at(sheet, row, 5), value: row })),
      ),
    );
    release();
    expect(trips).toBe(4);
  });

  it('makes a number of a cell that was formatted as text', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('収入').getRange('B1:C1');
      range.numberFormat = [['@', '#,##0']];
      await context.sync();
    });
    await writeCells([
      { cell: at('収入', 0, 1), value: 163 },
      { cell: at('収入', 0, 2), value: 164 },
    ]);
    const { values, formats } = await contents('収入', 'B1:C1');
    expect(values).toEqual([[163, 164]]);
    expect(formats).toEqual([['General', '#,##0']]);
  });

  it.each([
    ['@', '0.0%', '0.0%'],
    ['@', undefined, 'General'],
    ['General', '0.0%', '0.0%'],
    ['General', undefined, 'General'],
    ['#,##0', '0.0%', '#,##0'],
  ])('a formula in a cell of format %s that asks for %s has %s', async (before, format, after) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('収入').getRange('B1').numberFormat = [[before]];
      await context.sync();
    });
    await writeCells([{ cell: at('収入', 0, 1), formula: '=1/2', ...(format !== undefined && { format }) }]);
    const { values, formats } = await contents('収入', 'B1');
    expect(values).toEqual([[0.5]]);
    expect(formats).toEqual([[after]]);
    await excel.undo();
    expect((await contents('収入', 'B1')).formats).toEqual([[before]]);
  });

  it.each([
    ['protected', ['支出']],
    ['missing', ['別表']],
  ])('writes nothing at all where a sheet is %s', async (why, sheets) => {
    await protect('支出');
    const answer = await writeCells([
      { cell: at('収入', 0, 1), value: 11 },
      ...sheets.map((sheet) => ({ cell: at(sheet, 0, 1), value: 31 })),
    ]);
    expect(answer).toEqual({ outcome: 'refused', why, sheets });
    expect((await contents('収入', 'B1')).values).toEqual([[10]]);
    expect((await contents('支出', 'B1')).values).toEqual([[30]]);
  });

  it('writes more cells than go into one request', async () => {
    const rows = Array.from({ length: 1_200 }, (_, row) => row);
    await writeCells(rows.map((row) => ({ cell: at('収入', row, 5), value: row })));
    expect((await contents('収入', 'F1:F1200')).values).toEqual(rows.map((row) => [row]));
    expect(excel.missing).toEqual([]);
    await excel.undo();
    expect((await contents('収入', 'F1:F1200')).values).toEqual(rows.map(() => ['']));
  });
});
