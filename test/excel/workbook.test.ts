import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import type { Progress } from '../../src/review/workbook';
import { reviewWorkbook } from '../../src/review/review';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { bootExcel } from '../../src/workbench/host/node';
import type { BatchResponse } from '../../src/workbench/host/wire/protocol';
import { readWorkbook, readWorkbookFile } from '../../src/xlsx/read';
import { typeIntoExcel } from '../support/excel';
import { interceptExcel, refusal } from '../support/excel-errors';

const ALL = { sheets: null };

function textsOf({ rows }: SheetSnapshot): (string | null)[][] {
  return rows.map((row) => row.map((cell) => cell?.text ?? null));
}

describe('the open workbook', () => {
  it('is read as it stands', async () => {
    const excel = await bootExcel({
      収入: [[null, '区分', '予算額'], [], ['', '計', 1234], [null, null, true]],
      空: [],
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入');
      sheet.getRange('C3').numberFormat = [['#,##0']];
      sheet.getRange('B3').format.indentLevel = 2;
      sheet.getRange('D3').formulas = [['=C3*2']];
      sheet.getRange('A4').formulas = [['=1/0']];
      sheet.getRange('A3').numberFormat = [['0.0%']];
      sheet.getRange('B2:B3').getEntireRow().rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      await context.sync();
    });
    const plain = { formula: null, format: 'General', indent: 0 };
    const { sheets, date1904 } = await excelWorkbook().read(ALL);
    expect(date1904).toBe(false);
    expect(sheets).toEqual([
      {
        name: '収入',
        rows: [
          [null, { ...plain, value: '区分', text: '区分' }, { ...plain, value: '予算額', text: '予算額' }],
          [],
          [
            { ...plain, value: null, text: '', format: '0.0%' },
            { ...plain, value: '計', text: '計', indent: 2 },
            { ...plain, value: 1234, text: '1,234', format: '#,##0' },
            { ...plain, value: 2468, text: '2468', formula: '=C3*2' },
          ],
          [
            { ...plain, value: { error: '#DIV/0!' }, text: '#DIV/0!', formula: '=1/0' },
            null,
            { ...plain, value: true, text: 'TRUE' },
          ],
        ],
        merges: [],
        hiddenRows: new Set([1, 2]),
        hiddenColumns: new Set([3]),
        hidden: false,
      },
      { name: '空', rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), hidden: false },
    ]);
    expect(excel.missing).toEqual([]);
  });

  it.each([1, 10, 100])('of %i sheets is read in four round trips', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `表${String(index + 1)}`);
    const excel = await bootExcel(
      Object.fromEntries(
        names.map((name) => [
          name,
          [
            ['区分', '予算額'],
            [name, 1],
          ],
        ]),
      ),
    );
    const { sheets } = await excelWorkbook().read(ALL);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.map(({ rows }) => rows[1]?.[0]?.text)).toEqual(names);
    expect(excel.requests).toBe(4);
  });

  it.each([
    ['XFD1048576', 1_048_575, 16_383],
    ['XFD2', 1, 16_383],
    ['A1048576', 1_048_575, 0],
  ])('of a budget and one stray cell in %s is read in a few round trips', async (far, row, column) => {
    const excel = await bootExcel({
      表: [
        ['区分', '予算額'],
        ['保険料収入', 1],
        ['計', 1],
      ],
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange(far).values = [['済']];
      await context.sync();
    });
    const before = excel.requests;
    const { sheets } = await excelWorkbook().read(ALL);
    expect(excel.requests - before).toBeLessThanOrEqual(6);
    const rows = sheets[0]?.rows ?? [];
    expect(rows.slice(0, 3).map((cells) => cells.slice(0, 2).map((cell) => cell?.text))).toEqual([
      ['区分', '予算額'],
      ['保険料収入', '1'],
      ['計', '1'],
    ]);
    expect(rows[row]?.[column]?.text).toBe('済');
  });

  it.each(['reiwa6-budget.xlsx', 'reiwa6-budget-faults.xlsx'])(
    'gives the findings of the file %s',
    async (name) => {
      const bytes = readFileSync(`assets/samples/${name}`);
      await typeIntoExcel(await readWorkbookFile(bytes));
      const [open, file] = [await excelWorkbook().read(ALL), await readWorkbook(bytes)];
      expect(open.sheets.map(textsOf)).toEqual(file.sheets.map(textsOf));
      expect(reviewWorkbook(open)).toEqual(reviewWorkbook(file));
    },
  );

  it('is read sheet by sheet where only some are asked for', async () => {
    await bootExcel({ 一: [[1]], 二: [[2]], 三: [[3]] });
    const { sheets } = await excelWorkbook().read({ sheets: ['三', '四', '一'] });
    expect(sheets.map(({ name }) => name)).toEqual(['一', '三']);
  });

  it('tells which sheets are hidden', async () => {
    const excel = await bootExcel({ 一: [], 二: [], 三: [] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('二').visibility = 'Hidden';
      context.workbook.worksheets.getItem('三').visibility = 'VeryHidden';
      await context.sync();
    });
    const { sheets } = await excelWorkbook().read(ALL);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });

  it('tells merged areas, also those that begin outside of what holds something', async () => {
    const excel = await bootExcel({ 表: [[], [], [null, null, 1]], 空: [] });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('C3:D4').merge();
      sheet.getRange('A1:E1').merge();
      await context.sync();
    });
    const [sheet, empty] = (await excelWorkbook().read(ALL)).sheets;
    expect(sheet?.merges).toHaveLength(2);
    expect(sheet?.merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 2, left: 2, bottom: 3, right: 3 },
      ]),
    );
    expect(empty?.merges).toEqual([]);
  });

  it('counts from 1904 where DATE does', async () => {
    const excel = await bootExcel({ 表: [[43_921]] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').numberFormat = [['yyyy/m/d']];
      await context.sync();
    });
    interceptExcel(excel, async (_batch, genuine) => {
      const text = JSON.stringify(await genuine());
      // 2 January 1904 in the one system and in the other; the date itself too wide for its column
      return JSON.parse(
        text.replace('"Value":1463', '"Value":1').replace('2020/3/31', '#####'),
      ) as BatchResponse;
    });
    const { date1904, sheets } = await excelWorkbook().read(ALL);
    expect(date1904).toBe(true);
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe('2024/4/1');
  });
});

describe('a large workbook', () => {
  const sheets = {
    一: Array.from({ length: 30 }, (_, row) => [`行${String(row)}`, row, row * 2]),
    空: [],
    二: Array.from({ length: 7 }, (_, row) => [row]),
  };

  it.each([
    // four for what is small: sheets, used ranges, contents, merges
    [97, 4],
    [96, 5],
    [30, 7],
    [3, 3 + 30 + 3],
    [1, 3 + 30 + 7],
  ])('is read %i cells at a time in %i round trips, and reads the same', async (limit, requests) => {
    const excel = await bootExcel(sheets);
    const whole = await excelWorkbook().read(ALL);
    const before = excel.requests;
    expect(await excelWorkbook(limit).read(ALL)).toEqual(whole);
    expect(excel.requests - before).toBe(requests);
  });

  it.each([5_000, 1_500])(
    'is read in halves where an answer would have more than %i bytes',
    async (limit) => {
      const excel = await bootExcel(sheets);
      const whole = await excelWorkbook().read(ALL);
      let refused = 0;
      interceptExcel(excel, async (_batch, genuine) => {
        const response = await genuine();
        if (JSON.stringify(response).length <= limit) return response;
        refused += 1;
        return refusal('ResponsePayloadSizeLimitExceeded');
      });
      expect(await excelWorkbook().read(ALL)).toEqual(whole);
      expect(refused).toBeGreaterThan(0);
    },
  );

  it('is read in halves where Excel gives null for values', async () => {
    const excel = await bootExcel(sheets);
    const whole = await excelWorkbook().read(ALL);
    interceptExcel(excel, async (_batch, genuine) => {
      const response = await genuine();
      const text = JSON.stringify(response, (key, value: unknown) =>
        key === 'Values' && Array.isArray(value) && value.length > 10 ? null : value,
      );
      return JSON.parse(text) as BatchResponse;
    });
    const before = excel.requests;
    expect(await excelWorkbook().read(ALL)).toEqual(whole);
    // The contents are read whole, as 一 and 二, and 一 in quarters.
    expect(excel.requests - before).toBe(4 + 2 + 2 + 4);
  });

  it('says which row is too large for any answer', async () => {
    const excel = await bootExcel(sheets);
    interceptExcel(excel, async (_batch, genuine) => {
      const response = await genuine();
      return JSON.stringify(response).includes('行3"')
        ? refusal('ResponsePayloadSizeLimitExceeded')
        : response;
    });
    await expect(excelWorkbook().read(ALL)).rejects.toMatchObject({
      reason: { kind: 'unknown', code: 'RowTooLarge', message: 'row 4' },
    });
  });

  it('has its merged areas read where Excel refuses to list so many', async () => {
    const excel = await bootExcel({ 表: Array.from({ length: 40 }, (_, row) => [row]) });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1:B40').merge(true);
      await context.sync();
    });
    const most = 8;
    interceptExcel(excel, async (batch, genuine) => {
      const response = await genuine();
      const merged = JSON.stringify(response).match(/"ColumnCount":2/g) ?? [];
      const isAsked = Object.values(batch.ObjectPaths).some(({ Name }) => Name.startsWith('GetMergedAreas'));
      return isAsked && merged.length > most ? refusal('GeneralException') : response;
    });
    const { sheets: read } = await excelWorkbook().read(ALL);
    expect(read[0]?.merges.map(({ top }) => top)).toEqual(Array.from({ length: 40 }, (_, row) => row));
  });
});

describe('a reading that nobody asked for', () => {
  async function merged() {
    const excel = await bootExcel({ 表: [['題'], ['計', 1]], 明細: [['計', 2]], 空: [] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1:B1').merge();
      await context.sync();
    });
    let asked = 0;
    interceptExcel(excel, (batch, genuine) => {
      const isAsked = Object.values(batch.ObjectPaths).some(({ Name }) => Name.startsWith('GetMergedAreas'));
      if (isAsked) asked += 1;
      return genuine();
    });
    return { excel, port: excelWorkbook(), count: () => asked };
  }

  const QUIET = { sheets: null, quiet: true };

  it('never asks for merged areas, and knows them from the last that was asked for', async () => {
    const { port, count } = await merged();
    const whole = await port.read(ALL);
    expect(count()).toBe(1);
    expect(await port.read(QUIET)).toEqual(whole);
    expect(count()).toBe(1);
  });

  it('leaves out none where they do not matter, and does not ask for them', async () => {
    const { port, count } = await merged();
    const { sheets } = await port.read({ ...QUIET, withoutMerges: true });
    expect(sheets.map(({ name, merges }) => [name, merges])).toEqual([
      ['表', []],
      ['明細', []],
      ['空', []],
    ]);
    expect(count()).toBe(0);
    expect((await port.read(ALL)).sheets[0]?.merges).toHaveLength(1);
  });

  it('leaves out a sheet of which they are not known', async () => {
    const { excel, port, count } = await merged();
    expect((await port.read(QUIET)).sheets.map(({ name }) => name)).toEqual(['空']);
    await port.read(ALL);
    await excel.run(async (context) => {
      for (const name of ['表', '明細']) {
        context.workbook.worksheets.getItem(name).getRange('1:1').insert('Down');
      }
      await context.sync();
    });
    expect((await port.read(QUIET)).sheets.map(({ name }) => name)).toEqual(['明細', '空']);
    expect(count()).toBe(1);
    expect((await port.read(ALL)).sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
  });
});

describe('reading', () => {
  const three = { 一: [[1], [1]], 二: [[2], [2]], 三: [[3], [3]] };

  it('tells how many sheets are done', async () => {
    await bootExcel(three);
    const seen: Progress[] = [];
    await excelWorkbook(1).read({ sheets: null, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([3]));
  });

  it('stops between two round trips when it is cancelled, with the reason given', async () => {
    const excel = await bootExcel(three);
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = excelWorkbook(1).read({
      sheets: null,
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 1) controller.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(excel.requests).toBe(4);
  });

  it('does not begin when it is cancelled before', async () => {
    const excel = await bootExcel(three);
    await expect(excelWorkbook().read({ sheets: null, signal: AbortSignal.abort() })).rejects.toThrow(
      'abort',
    );
    expect(excel.requests).toBe(0);
  });

  it('says that a cell is being edited, without asking again', async () => {
    const excel = await bootExcel(three);
    let asked = 0;
    interceptExcel(excel, (batch, genuine) => {
      const isMerges = Object.values(batch.ObjectPaths).some(({ Name }) => Name.startsWith('GetMergedAreas'));
      if (!isMerges) return genuine();
      asked += 1;
      return Promise.resolve(refusal('InvalidOperationInCellEditMode'));
    });
    await expect(excelWorkbook().read(ALL)).rejects.toMatchObject({ reason: { kind: 'editing' } });
    expect(asked).toBe(1);
  });
});
