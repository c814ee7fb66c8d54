import { beforeEach, describe, expect, it } from 'vitest';
import { unwrittenOf } from '../../../src/workbench/host/file/losses';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['計', 10],
      ['x', 20],
    ],
  });
});

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

async function onSheet<T>(act: Act<T>): Promise<T> {
  return excel.run(async (context) => {
    const answer = await act(context.workbook.worksheets.getItem('予算'), context);
    await context.sync();
    return answer;
  });
}

/** Of a cell: its style, bold or not, its fill. */
const looks = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('style');
    range.format.font.load('bold');
    range.format.fill.load('color');
    await context.sync();
    return [range.style, range.format.font.bold, range.format.fill.color];
  });

const codeOf = (act: Act<void>) =>
  errorCodeOf(excel, (context) => act(context.workbook.worksheets.getItem('予算'), context));

describe('the style of cells', () => {
  it('is the normal one, then one of Excel’s own, and null where cells differ', async () => {
    expect(await looks('A1')).toEqual(['Normal', false, '#FFFFFF']);
    await onSheet((sheet) => {
      sheet.getRange('A1').style = Excel.BuiltInStyle.bad;
    });
    expect(await looks('A1')).toEqual(['Bad', false, '#FFC7CE']);
    expect((await looks('A1:B1'))[0]).toBeNull();
  });

  it.each([
    ['Heading1', 'Heading1', true, '#FFFFFF'],
    ['Heading 1', 'Heading1', true, '#FFFFFF'],
    ['Output', 'Output', true, '#F2F2F2'],
    ['20% - Accent1', 'Accent1_20', false, '#D9E1F2'],
  ])('%s is found by its name', async (given, style, bold, fill) => {
    await onSheet((sheet) => {
      sheet.getRange('A1').style = given;
    });
    expect(await looks('A1')).toEqual([style, bold, fill]);
  });

  it('leaves the parts that it does not have, and the normal one takes all away', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').numberFormat = [['0.0']];
      sheet.getRange('A1').style = 'Percent';
    });
    expect(await looks('A1')).toEqual(['Percent', true, '#FFFFFF']);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0%']]);
      range.style = 'Normal';
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['General']]);
    });
    expect(await looks('A1')).toEqual(['Normal', false, '#FFFFFF']);
  });

  it('is one undo step, is copied, sorted and cleared with formats, and stays where contents go', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').style = 'Good';
    });
    await excel.undo();
    expect(await looks('A1')).toEqual(['Normal', false, '#FFFFFF']);
    await excel.redo();
    await onSheet((sheet) => {
      sheet.getRange('A2').copyFrom('A1', 'Formats');
      sheet.getRange('A1').clear('Contents');
    });
    expect((await looks('A1:A2'))[0]).toBe('Good');
    await onSheet((sheet) => {
      sheet.getRange('A1').clear('Formats');
    });
    expect(await looks('A1')).toEqual(['Normal', false, '#FFFFFF']);
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [['z']];
      sheet.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
    });
    expect([(await looks('A1'))[0], (await looks('A2'))[0]]).toEqual(['Good', 'Normal']);
  });

  it('is set and told cell by cell', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ style: 'Neutral', format: { font: { bold: true } } }, {}]]);
      const properties = range.getCellProperties({ style: true });
      await context.sync();
      expect(properties.value).toEqual([[{ style: 'Neutral' }, { style: 'Normal' }]]);
    });
    expect(await looks('A1')).toEqual(['Neutral', true, '#FFEB9C']);
  });
});

describe('the styles of the workbook', () => {
  const styles = (context: Excel.RequestContext) => context.workbook.styles;

  it('have one more, with a look of its own, which its cells follow', async () => {
    await onSheet((sheet, context) => {
      styles(context).add('強調');
      const style = styles(context).getItem('強調');
      style.font.bold = true;
      style.fill.color = '#FFFF00';
      style.borders.getItem('EdgeBottom').style = 'Double';
      style.textOrientation = 38;
      style.shrinkToFit = true;
      sheet.getRange('A1:B1').style = '強調';
      sheet.getRange('B1').format.fill.color = '#00FF00';
    });
    expect(await looks('A1')).toEqual(['強調', true, '#FFFF00']);
    await onSheet(async (sheet, context) => {
      const style = styles(context).getItem('強調');
      style.fill.color = '#FF0000';
      style.load();
      const format = sheet.getRange('A1').format.load('textOrientation');
      const border = format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect([style.name, style.builtIn, style.textOrientation, style.shrinkToFit]).toEqual([
        '強調',
        false,
        38,
        true,
      ]);
      expect([format.textOrientation, border.style]).toEqual([38, 'Double']);
    });
    // What was changed in a cell since is the cell's own.
    expect([await looks('A1'), await looks('B1')]).toEqual([
      ['強調', true, '#FF0000'],
      ['強調', true, '#00FF00'],
    ]);
    expect(unwrittenOf(excel.host.book)).toContain('styles');
  });

  it('leave out parts, and say which they have', async () => {
    await onSheet(async (sheet, context) => {
      styles(context).add('強調');
      const style = styles(context).getItem('強調');
      style.font.bold = true;
      style.includePatterns = false;
      sheet.getRange('A1').format.fill.color = '#00FF00';
      sheet.getRange('A1').style = '強調';
      const heading = styles(context).getItem('Heading 1').load('includeFont,includeNumber,builtIn');
      await context.sync();
      expect([heading.includeFont, heading.includeNumber, heading.builtIn]).toEqual([true, false, true]);
    });
    expect(await looks('A1')).toEqual(['強調', true, '#00FF00']);
  });

  it('lose one, and its cells are normal; one undo brings both back', async () => {
    await onSheet((sheet, context) => {
      styles(context).add('強調');
      styles(context).getItem('強調').font.bold = true;
      sheet.getRange('A1').style = '強調';
    });
    await onSheet((_, context) => {
      styles(context).getItem('強調').delete();
    });
    expect(await looks('A1')).toEqual(['Normal', false, '#FFFFFF']);
    await excel.undo();
    expect(await looks('A1')).toEqual(['強調', true, '#FFFFFF']);
  });

  it('are counted, and found or not', async () => {
    await onSheet(async (_, context) => {
      const before = styles(context).getCount();
      const none = styles(context).getItemOrNullObject('強調');
      await context.sync();
      expect([before.value > 40, none.isNullObject]).toEqual([true, true]);
    });
  });

  it.each<[string, Act<void>, string]>([
    [
      'a name that is there',
      (_, context) => {
        styles(context).add('good');
      },
      'ItemAlreadyExists',
    ],
    [
      'no name',
      (_, context) => {
        styles(context).add('');
      },
      'InvalidArgument',
    ],
    [
      'a style that is not there',
      (sheet) => {
        sheet.getRange('A1').style = '無';
      },
      'InvalidArgument',
    ],
    [
      'to delete the normal one',
      (_, context) => {
        styles(context).getItem('Normal').delete();
      },
      'InvalidOperation',
    ],
    [
      'an orientation beyond 90',
      (sheet) => {
        sheet.getRange('A1').format.textOrientation = 91;
      },
      'InvalidArgument',
    ],
  ])('refuse %s', async (_, act, code) => {
    expect(await codeOf(act)).toBe(code);
  });
});
