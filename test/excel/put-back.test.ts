import { beforeEach, describe, expect, it } from 'vitest';
import type { Write } from '../../src/engine/findings/finding';
import type { Rewrite } from '../../src/excel/pane-host';
import { isAsWritten, putBack } from '../../src/excel/put-back';
import { writeCells } from '../../src/excel/write-cells';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { interceptExcel, refusal } from '../support/excel-errors';
import { differences, footprintOf, type Footprint } from '../support/footprint';

let excel: EmulatedExcel;
let before: Footprint;
beforeEach(async () => {
  excel = await bootExcel({
    収入: [['計', 10, '=B1*2', true, "'=B1", "'0123"], ['#N/A']],
    支出: [['計', 30]],
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('収入');
    sheet.getRange('B3').numberFormat = [['@']];
    sheet.getRange('B3').values = [['163']];
    await context.sync();
  });
  before = await footprintOf(excel);
});

const at = (row: number, column: number, sheet = '収入') => ({ sheet, row, column });

/** One of each kind of contents, written over. */
const WRITES: readonly Write[] = [
  ...Array.from({ length: 7 }, (_, column) => ({ cell: at(0, column), value: 99 })),
  { cell: at(1, 0), value: 1 },
  { cell: at(2, 1), formula: '=1+1', format: '0.0%' },
  { cell: at(0, 1, '支出'), formula: '=1/2' },
  { cell: at(0, 1, '支出'), value: 31 },
];

async function written(): Promise<readonly Rewrite[]> {
  const answer = await writeCells(WRITES);
  if (answer.outcome !== 'written') throw new Error(answer.outcome);
  return answer.rewrites;
}

describe('putting back what was written over', () => {
  it('makes every cell what it was, and is one undo step', async () => {
    const rewrites = await written();
    const after = await footprintOf(excel);
    expect(differences(before, after)).not.toEqual([]);
    expect(await putBack(rewrites)).toEqual({ outcome: 'put-back' });
    expect(differences(before, await footprintOf(excel))).toEqual([]);
    await excel.undo();
    expect(differences(after, await footprintOf(excel))).toEqual([]);
    expect(excel.missing).toEqual([]);
  });

  it('puts back nothing at all where a cell was changed since', async () => {
    const rewrites = await written();
    await writeCells([{ cell: at(0, 1, '支出'), value: 5 }]);
    const changed = await footprintOf(excel);
    expect(await isAsWritten(rewrites)).toBe(false);
    expect(await putBack(rewrites)).toEqual({ outcome: 'refused', why: 'changed', sheets: ['支出'] });
    expect(differences(changed, await footprintOf(excel))).toEqual([]);
  });

  it('says of a sheet that is protected or gone that nothing was put back', async () => {
    const rewrites = await written();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('収入').protection.protect();
      await context.sync();
    });
    expect(await putBack(rewrites)).toEqual({ outcome: 'refused', why: 'protected', sheets: ['収入'] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出').delete();
      await context.sync();
    });
    expect(await putBack(rewrites)).toEqual({ outcome: 'refused', why: 'missing', sheets: ['支出'] });
    expect(await isAsWritten(rewrites)).toBe(false);
  });

  it('goes on without a group where Excel refuses one', async () => {
    const rewrites = await written();
    let batches = 0;
    const release = interceptExcel(excel, async (_, genuine) => {
      batches += 1;
      const answer = await genuine();
      return batches === 3 ? refusal('UndoNotSupported') : answer;
    });
    expect(await putBack(rewrites)).toEqual({ outcome: 'put-back' });
    release();
    expect(differences(before, await footprintOf(excel))).toEqual([]);
  });
});

describe('what was written', () => {
  it('is there until it is undone', async () => {
    const rewrites = await written();
    expect(await isAsWritten(rewrites)).toBe(true);
    await excel.undo();
    expect(await isAsWritten(rewrites)).toBe(false);
  });
});
