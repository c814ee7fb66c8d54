import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await bootExcel({ Sheet1: [] });
});

describe('the genuine office.js', () => {
  it('is ready, in Excel on the desktop, with its pane open', async () => {
    expect(await Office.onReady()).toEqual({
      host: 'Excel',
      platform: 'PC',
      addin: { visibilityMode: 'Taskpane' },
    });
  });

  it.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.20', true],
    ['ExcelApi', '1.21', false],
    ['SharedRuntime', '1.1', true],
    ['CustomFunctionsRuntime', '1.1', true],
    ['RibbonApi', '1.1', true],
    ['KeyboardShortcuts', '1.1', true],
    ['ContextMenuApi', '1.1', true],
    ['ExcelApiOnline', '1.1', false],
  ])('has %s %s: %s', (name, version, expected) => {
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });

  it('speaks Japanese and knows the theme', () => {
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['ja-JP', 'ja-JP']);
    expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#[0-9a-f]{6}$/i);
  });
});

describe('actions of the ribbon', () => {
  it('run the function that is associated with them, and end when it says so', async () => {
    const seen = new Promise<string>((resolve) => {
      Office.actions.associate('validate', (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    excel.link.invokeAction('validate', 'ValidateButton');
    expect(await seen).toBe('ValidateButton');
  });

  it('can be switched off and shown', async () => {
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: 'KpiTab',
          visible: false,
          groups: [{ id: 'Check', controls: [{ id: 'Fix', enabled: false }] }],
        },
      ],
    });
    expect(excel.host.state.enabledButtons.get('Fix')).toBe(false);
    expect(excel.host.state.visibleTabs.get('KpiTab')).toBe(false);
  });

  it('can be created', async () => {
    const definition = { actions: [], tabs: [] };
    await Office.ribbon.requestCreateControls(definition as unknown as Office.RibbonUpdaterData);
    expect(excel.host.state.createdControls).toEqual(definition);
  });

  it('have shortcuts that a person can change', async () => {
    await Office.actions.replaceShortcuts({ validate: 'Ctrl+Alt+V' });
    expect(await Office.actions.getShortcuts()).toEqual({ validate: 'Ctrl+Alt+V' });
    expect(await Office.actions.areShortcutsInUse(['Ctrl+Alt+V'])).toEqual([
      { shortcut: 'Ctrl+Alt+V', inUse: false },
    ]);
  });
});

describe('the pane', () => {
  it('is hidden and shown, and the add-in hears of it', async () => {
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      heard.push(visibilityMode);
    });
    await Office.addin.hide();
    expect(excel.host.state.isVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(excel.host.state.isVisible).toBe(true);
    await vi.waitFor(() => {
      expect(heard).toEqual(['Hidden', 'Taskpane']);
    });
    await stop();
  });

  it('starts with the workbook when the add-in wants it', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});

describe('a member that the host does not have', () => {
  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['a property', (context) => context.workbook.load('previouslySaved'), 'Workbook.previouslySaved'],
    ['an object', (context) => context.workbook.pivotTables.load('items'), 'Workbook.pivotTables'],
    [
      'a method',
      (context) => context.workbook.worksheets.getItem('Sheet1').calculate(true),
      'Worksheet.calculate()',
    ],
    [
      'the setting of a property',
      (context) => (context.workbook.worksheets.getItem('Sheet1').standardWidth = 9),
      'Worksheet.standardWidth',
    ],
  ])('%s is answered by its name, and counted', async (_name, ask, member) => {
    const before = excel.missing.length;
    const attempt = excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(member) as unknown,
    });
    expect(excel.missing.slice(before)).toEqual([member]);
  });
});

describe('another workbook', () => {
  it('takes the place of the first for the same office.js', async () => {
    const other = await bootExcel({ 別: [['other']] });
    const value = await other.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(value).toEqual([['other']]);
    expect([other.requests, other.missing]).toEqual([1, []]);
  });
});
