import { beforeEach, describe, expect, it } from 'vitest';
import { putChart } from '../../../src/excel/insert/put-chart';
import type { Area } from '../../../src/engine/area';
import type { ContentChart } from '../../../src/sheet/content/sheet-content';
import { contentChartOf } from '../../../src/workbench/host/book/chart-content';
import { unwrittenOf } from '../../../src/workbench/host/file/losses';
import { workbookFileOf } from '../../../src/workbench/host/file/save-file';
import { OpenedFile } from '../../../src/workbench/host/file/opened-file';
import { chartsInFront } from '../../../src/workbench/host/book/chart-table';
import { bootExcel, bootExcelWithFile, type EmulatedExcel } from '../../../src/workbench/host/node';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { partsThatDiffer, partText } from '../../xlsx/support/parts';
import { writeWorkbook } from '../../../src/xlsx/write';

const CHART: ContentChart = {
  type: 'stacked-bar',
  title: '収入と支出',
  categories: { top: 0, left: 0, bottom: 1, right: 0 },
  series: [
    { name: '収入', values: { top: 0, left: 1, bottom: 1, right: 1 } },
    { name: '支出', values: { top: 0, left: 2, bottom: 1, right: 2 } },
  ],
  format: '#,##0',
  fromZero: true,
  place: { top: 3, left: 0, bottom: 12, right: 4 },
};

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({
    '収入 案': [
      ['会費', 1234.5, ''],
      ['人件費', '', 20],
    ],
  });
});

async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const read = () => excel.host.book.charts.map((chart) => contentChartOf(chart));

describe('a chart of the host', () => {
  it('is read back as the add-in put it', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    expect(read()).toEqual([CHART]);
  });

  it('is there again where its file is opened, and is kept byte for byte', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    const bytes = await writeWorkbook(workbookFileOf(excel.host.book));
    const again = await bootExcelWithFile(await readWorkbookFile(bytes));
    expect(again.host.book.charts.map((chart) => contentChartOf(chart))).toEqual([CHART]);
    expect(chartsInFront(again.host.book).map(({ drawing }) => drawing)).toEqual([CHART]);
    const file = new OpenedFile(again.host, bytes);
    const saved = await file.save();
    file.dispose();
    expect([partsThatDiffer(bytes, saved.bytes), saved.losses]).toEqual([[], []]);
  });

  it('is saved with its sheet, and nothing is lost', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    const file = workbookFileOf(excel.host.book);
    expect(file.sheets[0]?.charts).toEqual([CHART]);
    expect(unwrittenOf(excel.host.book)).toEqual([]);
    const chart = partText(await writeWorkbook(file), 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'収入 案'!$B$1:$B$2</c:f>");
  });

  it.each<[what: string, make: (sheet: Excel.Worksheet) => void]>([
    [
      'of another kind',
      (sheet) => {
        sheet.charts.add('ColumnClustered', sheet.getRange('B1:C2'), 'Columns').setPosition('A4', 'E9');
      },
    ],
    [
      'at no cells',
      (sheet) => {
        const chart = sheet.charts.add('BarStacked', sheet.getRange('B1:B2'), 'Columns');
        chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A1:A2'));
      },
    ],
    [
      'whose figures stand in a row',
      (sheet) => {
        const chart = sheet.charts.add('BarStacked', sheet.getRange('B1:C1'), 'Rows');
        chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A1:A2'));
        chart.setPosition('A4', 'E9');
      },
    ],
  ])('%s is neither drawn nor saved, which is told', async (_, make) => {
    await change(make);
    expect(read()).toEqual([null]);
    expect(unwrittenOf(excel.host.book)).toEqual(['charts']);
  });
});

describe('a chart whose cells move', () => {
  const below = (area: Area, rows: number, columns = 0): Area => ({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });
  const moved = (rows: number, columns: number, place = below(CHART.place, rows, columns)): ContentChart => ({
    ...CHART,
    categories: below(CHART.categories, rows, columns),
    series: [
      { name: '収入', values: below({ top: 0, left: 1, bottom: 1, right: 1 }, rows, columns) },
      { name: '支出', values: below({ top: 0, left: 2, bottom: 1, right: 2 }, rows, columns) },
    ],
    place,
  });

  it.each<[what: string, act: (sheet: Excel.Worksheet) => void, after: ContentChart]>([
    ['rows inserted above', (sheet) => sheet.getRange('1:2').insert('Down'), moved(2, 0)],
    ['a column inserted before', (sheet) => sheet.getRange('A:A').insert('Right'), moved(0, 1)],
    [
      'a row inserted between',
      (sheet) => sheet.getRange('2:2').insert('Down'),
      {
        ...CHART,
        categories: { ...CHART.categories, bottom: 2 },
        series: [
          { name: '収入', values: { top: 0, left: 1, bottom: 2, right: 1 } },
          { name: '支出', values: { top: 0, left: 2, bottom: 2, right: 2 } },
        ],
        place: below(CHART.place, 1),
      },
    ],
    ['cells moved', (sheet) => sheet.getRange('A1:C2').moveTo('D21'), moved(20, 3, CHART.place)],
    ['cells inserted', (sheet) => sheet.getRange('A1:C1').insert('Down'), moved(1, 0, CHART.place)],
    ['rows sorted', (sheet) => sheet.getRange('A1:C2').sort.apply([{ key: 1 }]), CHART],
    ['the sheet renamed', (sheet) => (sheet.name = '新しい 名'), CHART],
  ])('shows and saves what it showed after %s', async (_, act, after) => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    await change(act);
    expect(read()).toEqual([after]);
    expect(workbookFileOf(excel.host.book).sheets[0]?.charts).toEqual([after]);
    expect(unwrittenOf(excel.host.book)).toEqual([]);
    expect(excel.missing).toEqual([]);
  });

  it('stands as before where the change is undone', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    await change((sheet) => {
      sheet.getRange('1:1').delete('Up');
    });
    expect(read()[0]?.series[0].values).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
    await excel.host.book.api.undo();
    expect(read()).toEqual([CHART]);
  });

  it('is not moved by what happens on another sheet', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
      sheet.context.workbook.worksheets.add('他').getRange('1:5').insert('Down');
    });
    expect(read()).toEqual([CHART]);
  });

  it('follows cells of a sheet that is not in front', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
      sheet.context.workbook.worksheets.add('他').activate();
    });
    await change((sheet) => {
      sheet.getRange('1:1').insert('Down');
    });
    expect(read()).toEqual([moved(1, 0)]);
  });

  it('shows nothing and is told as lost where all its cells were deleted', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
    });
    await change((sheet) => {
      sheet.getRange('1:2').delete('Up');
    });
    expect(read()).toEqual([null]);
    expect(unwrittenOf(excel.host.book)).toEqual(['charts']);
  });

  it('goes with its sheet, which loses nothing', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
      sheet.context.workbook.worksheets.add('他');
    });
    await change((sheet) => {
      sheet.delete();
    });
    expect(workbookFileOf(excel.host.book).sheets.map(({ charts }) => charts)).toEqual([undefined]);
    expect(unwrittenOf(excel.host.book)).toEqual([]);
  });

  it('has an id of its own, also where another went', async () => {
    await change((sheet) => {
      putChart(sheet, CHART);
      putChart(sheet, CHART);
      sheet.charts.getItemAt(0).delete();
      putChart(sheet, CHART);
    });
    const ids = excel.host.book.charts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
