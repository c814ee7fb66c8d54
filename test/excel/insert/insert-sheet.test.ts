import { addressOf } from '../../../src/engine/cell';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { insertSheet, removeSheet } from '../../../src/excel/insert/insert-sheet';
import type { Inserted, InsertOptions } from '../../../src/excel/pane-host';
import type { Progress } from '../../../src/review/workbook';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { templatePlan, TEMPLATES, type Template } from '../../../src/sheet/templates/templates';
import { workbookFileOf } from '../../../src/workbench/host/file/save-file';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { sheetFile } from '../../../src/xlsx/from-content';
import type { Font } from '../../../src/xlsx/cell-style';
import type { FileCell, PrintSetup, SheetFile } from '../../../src/xlsx/workbook-file';
import { interceptExcel, refusal } from '../../support/excel-errors';
import { sampleReports } from '../../support/reported';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({ 予算: [['計', 10], ['=B1*2']], 別表: [['備考']] });
});

/** The workbook as it would be saved. */
function sheets(): readonly SheetFile[] {
  return workbookFileOf(excel.host.book).sheets;
}

/** Inserts, and answers what a whole sheet has. */
async function inserted(
  content: SheetContent,
  options?: InsertOptions,
  bytes?: number,
): Promise<Extract<Inserted, { outcome: 'inserted' }>> {
  const answer = await insertSheet(content, options, bytes);
  if (answer.outcome !== 'inserted') throw new Error(`left ${answer.sheet.name}`);
  return answer;
}

function names(): string[] {
  return sheets().map(({ name }) => name);
}

function sheet(name: string): SheetFile {
  const found = sheets().find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const NOT_FROZEN = { rows: 0, columns: 0 };
const PLAIN_PAGE = { orientation: 'portrait', paper: 9 } as const;

/** What a sheet shows: blank cells without a look are not there, whatever made them; what is not told is Excel's own. */
function shown({
  rows,
  merges,
  columns = [],
  rowSettings,
  frozen = NOT_FROZEN,
  print,
  validations = [],
}: SheetFile) {
  const cells = new Map<string, FileCell>();
  for (const [row, each] of rows.entries()) {
    for (const [column, cell] of each.entries()) {
      const { value = null, formula, style = {} } = cell ?? {};
      const isBlank = (value === null || value === '') && formula === undefined;
      if (isBlank && Object.keys(style).length === 0) continue;
      cells.set(addressOf({ row, column }), {
        ...(value !== null && value !== '' && { value }),
        ...(formula !== undefined && { formula }),
        style,
      });
    }
  }
  const widths = columns.flatMap(({ first, last, width }) =>
    Array.from({ length: last - first + 1 }, () => width),
  );
  return { cells, merges, widths, rowSettings, frozen, print: { ...PLAIN_PAGE, ...print }, validations };
}

/** As a file's sheet, with the look that Excel gives to links, which files have none of; Excel finds the scale that fits. */
function expected(content: SheetContent): SheetFile {
  const file = sheetFile(content);
  const print: { -readonly [P in keyof PrintSetup]: PrintSetup[P] } = { ...file.print };
  delete print.scale;
  const rows = file.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (!cell || !content.rows[row]?.[column]?.link) return cell;
      const font: Font = { ...cell.style?.font, color: '#0563C1', underline: 'single' };
      return { ...cell, style: { ...cell.style, font } };
    }),
  );
  return { ...file, print, rows };
}

const plan = templatePlan(2024);
if (!plan) throw new Error('no plan');
const [ja, en] = await Promise.all([sampleReports('ja'), sampleReports('en')]);
const CONTENTS: readonly SheetContent[] = [
  ...Object.values(TEMPLATES).flatMap((template: Template) => [
    template.make(plan, 'planned'),
    ...(template.hasFigures ? [template.make(plan, 'empty')] : []),
  ]),
  ...[ja, en].flatMap(({ faults, kpi }) => [faults.check, kpi.check, ...(kpi.kpi ? [kpi.kpi] : [])]),
];

const SMALL: SheetContent = {
  name: '検証結果',
  rows: [[{ value: '題', look: { bold: true } }]],
  merges: [],
  widths: [20],
  heights: new Map(),
  frozen: { rows: 0, columns: 0 },
  page: { orientation: 'portrait' },
  validations: [],
  charts: [],
};

describe('a sheet that is put into the workbook', () => {
  it.each(CONTENTS.map((content) => [content.name, content] as const))(
    '%s shows all that its content says',
    async (_, content) => {
      const { name } = await inserted(content);
      await excel.host.calculated();
      expect(shown(sheet(name))).toEqual(shown(expected(content)));
      expect(excel.missing).toEqual([]);
    },
  );

  const LONG: SheetContent = {
    ...SMALL,
    rows: Array.from({ length: 2_000 }, (_, row) => [{ value: `行${String(row)}` }, { value: row }]),
  };

  it('keeps texts that look like something else', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(B1)', "'1", '0123', '1/2', 'TRUE', '#N/A', '１２'];
    for (const format of [undefined, '@']) {
      const look = format === undefined ? {} : { format };
      const { name } = await inserted({ ...SMALL, rows: texts.map((value) => [{ value, look }]) });
      const values = sheet(name).rows.map(([cell]) => [cell?.value, cell?.formula]);
      expect(values).toEqual(texts.map((text) => [text, undefined]));
    }
  });

  it('links its cells to those that they are about', async () => {
    const link = { sheet: "3'月", row: 4, column: 27 };
    const { name } = await inserted({ ...SMALL, rows: [[{ value: 'AB5', link }], [{ value: 'x' }]] });
    const links = await excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(name);
      const cells = ['A1', 'A2'].map((address) => target.getRange(address).load('hyperlink,values'));
      await context.sync();
      return cells.map(({ hyperlink, values }) => [hyperlink, values[0]?.[0] as unknown]);
    });
    expect(links).toEqual([
      [{ documentReference: "'3''月'!AB5" }, 'AB5'],
      [null, 'x'],
    ]);
  });

  it('has its charts over its own cells', async () => {
    const { name } = await inserted(ja.faults.check);
    const [chart] = excel.host.book.charts;
    const [content] = ja.faults.check.charts;
    if (!chart || !content) throw new Error('no chart');
    const sheetId = excel.host.book.findSheet(name)?.getSheetId();
    expect(excel.host.book.charts).toHaveLength(ja.faults.check.charts.length);
    expect(chart).toMatchObject({
      type: 'BarStacked',
      series: content.series.map(({ values }) => ({
        values: { sheetId, area: values },
        categories: { sheetId, area: content.categories },
      })),
    });
    expect(Object.fromEntries(chart.settings)).toMatchObject({
      'title.text': content.title,
      'series.0.name': '収入',
      'series.1.name': '支出',
      'series.0.format.fill.color': '#0E6270',
      'series.1.format.fill.color': '#E08A2C',
      'axes.categoryAxis.reversePlotOrder': true,
      'axes.categoryAxis.position': 'Maximum',
      'axes.valueAxis.minimum': 0,
      'axes.valueAxis.numberFormat': content.format,
      'legend.visible': true,
    });
    expect(excel.missing).toEqual([]);
  });

  it('stands behind all others, and in front', async () => {
    await inserted(SMALL);
    expect(names()).toEqual(['予算', '別表', '検証結果']);
    expect(excel.host.book.workbook.getActiveSheet().getName()).toBe('検証結果');
  });

  it('takes a free name, and the place of no other sheet', async () => {
    const three = [await inserted(SMALL), await inserted(SMALL), await inserted(SMALL)];
    expect(three.map(({ name }) => name)).toEqual(['検証結果', '検証結果 (2)', '検証結果 (3)']);
  });

  it('leaves the other sheets, the names and the selections as they are', async () => {
    await excel.run(async (context) => {
      context.workbook.names.add('合計', context.workbook.worksheets.getItem('予算').getRange('B1'));
      context.workbook.worksheets.getItem('予算').getRange('B2').select();
      await context.sync();
    });
    await excel.host.calculated();
    const before = workbookFileOf(excel.host.book);
    await inserted(ja.faults.check);
    const after = workbookFileOf(excel.host.book);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.names?.filter(({ sheet: own }) => own === undefined)).toEqual(before.names);
    const selected = await excel.run(async (context) => {
      context.workbook.worksheets.getItem('予算').activate();
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('予算!B2');
  });

  it('is one undo step', async () => {
    // The emulated Excel forgets the page of a sheet that is undone.
    const withoutPage = (file: SheetFile) => ({ ...shown(file), print: null });
    const { inOneStep, name } = await inserted(ja.faults.check);
    const made = withoutPage(sheet(name));
    expect(inOneStep).toBe(true);
    await excel.undo();
    expect(names()).toEqual(['予算', '別表']);
    await excel.redo();
    expect(withoutPage(sheet(name))).toEqual(made);
  });

  it('is inserted without a group where Excel cannot undo something of it, and says so', async () => {
    let batches = 0;
    const release = interceptExcel(excel, (_, genuine) => {
      batches += 1;
      return batches === 3 ? Promise.resolve(refusal('UndoNotSupported')) : genuine();
    });
    const { inOneStep, name } = await inserted(SMALL);
    release();
    expect(inOneStep).toBe(false);
    expect(name).toBe('検証結果');
    expect(names()).toEqual(['予算', '別表', '検証結果']);
    expect(sheet(name).rows[0]?.[0]?.value).toBe('題');
  });

  it('takes as many round trips however large it is, up to the bytes of one request', async () => {
    const trips = async (content: SheetContent, bytes?: number) => {
      const before = excel.requests;
      await inserted(content, {}, bytes);
      return excel.requests - before;
    };
    expect(await trips(SMALL)).toBe(4);
    expect(await trips(LONG)).toBe(4);
    expect(await trips(ja.faults.check)).toBe(4);
    expect(await trips(LONG, 100_000)).toBeGreaterThan(4);
  });

  it('comes whole in several requests, and tells how far it is', async () => {
    const onProgress = vi.fn();
    const { name } = await inserted(ja.faults.check, { onProgress }, 50_000);
    await excel.host.calculated();
    expect(shown(sheet(name))).toEqual(shown(expected(ja.faults.check)));
    const total = ja.faults.check.rows.length;
    const done = onProgress.mock.calls.map(([progress]) => (progress as Progress).done);
    expect(done.length).toBeGreaterThan(3);
    expect([done[0], done.at(-1)]).toEqual([0, total]);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('says where Excel cannot take it back in one step', async () => {
    const supported = vi.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    const { name, inOneStep } = await inserted(SMALL);
    supported.mockRestore();
    expect(inOneStep).toBe(false);
    expect(sheet(name).rows[0]?.[0]?.value).toBe('題');
  });
});

describe('an insertion that is broken off', () => {
  it('by a protected structure says so', async () => {
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insertSheet(SMALL)).rejects.toMatchObject({ reason: { kind: 'structure' } });
    expect(names()).toEqual(['予算', '別表']);
  });

  it('before it began asks Excel for nothing', async () => {
    const before = excel.requests;
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(insertSheet(SMALL, { signal })).rejects.toThrow('stop');
    expect(excel.requests).toBe(before);
  });

  it('on its way leaves no half sheet', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done > 100) stop.abort(new Error('stop'));
    };
    const insertion = insertSheet(ja.faults.check, { signal: stop.signal, onProgress }, 50_000);
    await expect(insertion).rejects.toThrow('stop');
    expect(names()).toEqual(['予算', '別表']);
    expect(excel.host.book.workbook.getActiveSheet().getName()).toBe('予算');
  });

  it('by Excel leaves no half sheet either, and tells what Excel said', async () => {
    let batches = 0;
    const release = interceptExcel(excel, (_, genuine) => {
      batches += 1;
      return batches === 3 ? Promise.resolve(refusal('InvalidArgument', 'oh')) : genuine();
    });
    await expect(insertSheet(SMALL)).rejects.toMatchObject({
      reason: { kind: 'unknown', code: 'InvalidArgument' },
    });
    release();
    expect(names()).toEqual(['予算', '別表']);
  });

  it('after Excel added it, by an error, leaves no empty sheet', async () => {
    let batches = 0;
    const release = interceptExcel(excel, async (_, genuine) => {
      batches += 1;
      const done = await genuine();
      return batches === 2 ? refusal('Timeout') : done;
    });
    await expect(insertSheet(SMALL)).rejects.toMatchObject({ reason: { code: 'Timeout' } });
    release();
    expect(names()).toEqual(['予算', '別表']);
  });

  it('and then kept by Excel says which sheet is left, which can be deleted later under any name', async () => {
    let batches = 0;
    const release = interceptExcel(excel, (_, genuine) => {
      batches += 1;
      return batches < 3 ? genuine() : Promise.resolve(refusal('AccessDenied'));
    });
    const answer = await insertSheet(SMALL);
    release();
    expect(answer).toMatchObject({ outcome: 'left', sheet: { name: '検証結果' }, why: { kind: 'denied' } });
    if (answer.outcome !== 'left') throw new Error('no sheet is left');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('検証結果').name = '別名';
      await context.sync();
    });
    await removeSheet(answer.sheet);
    expect(names()).toEqual(['予算', '別表']);
    await removeSheet(answer.sheet);
    expect(names()).toEqual(['予算', '別表']);
  });

  it('and kept by Excel when the person stopped it says that nothing else did', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done > 100) stop.abort(new Error('stop'));
    };
    let isStopped = false;
    stop.signal.addEventListener('abort', () => (isStopped = true));
    const release = interceptExcel(excel, (_, genuine) =>
      isStopped ? Promise.resolve(refusal('AccessDenied')) : genuine(),
    );
    const answer = await insertSheet(ja.faults.check, { signal: stop.signal, onProgress }, 50_000);
    release();
    expect(answer).toMatchObject({ outcome: 'left', why: null });
  });

  it('never deletes a sheet that a person filled, or only coloured, under its name', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add('下書き').getRange('C3').format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(await removeSheet({ name: '予算', id: null })).toBe(false);
    expect(await removeSheet({ name: '下書き', id: null })).toBe(false);
    expect(names()).toEqual(['予算', '別表', '下書き']);
  });

  it('by somebody who was quicker with a sheet of its name leaves that sheet alone', async () => {
    let batches = 0;
    const release = interceptExcel(excel, async (_, genuine) => {
      batches += 1;
      if (batches !== 2) return genuine();
      release();
      await excel.run(async (context) => {
        context.workbook.worksheets.add('検証結果');
        await context.sync();
      });
      return refusal('ItemAlreadyExists');
    });
    await expect(insertSheet(SMALL)).rejects.toMatchObject({ reason: { code: 'ItemAlreadyExists' } });
    expect(names()).toEqual(['予算', '別表', '検証結果']);
  });
});
