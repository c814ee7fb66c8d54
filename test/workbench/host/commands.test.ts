import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../src/commands/availability';
import { COMMANDS } from '../../../src/commands/commands';
import { registerCommands } from '../../../src/commands/register';
import { takeCommands } from '../../../src/commands/pane-commands';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { manifestButtons } from '../../support/manifest';

let excel: EmulatedExcel;
let asked: string[];
let browsed: string[];

beforeAll(async () => {
  excel = await bootExcel();
  excel.link.browse = (url) => browsed.push(url);
  registerCommands();
  takeCommands((command) => asked.push(command));
});

beforeEach(() => {
  asked = [];
  browsed = [];
  excel.host.state.isVisible = false;
});

async function asks(name: string): Promise<void> {
  await vi.waitFor(() => {
    expect(asked).toEqual([name]);
  });
}

describe('a command, through the genuine office.js', () => {
  const buttons = manifestButtons().flatMap(({ id, runs }) =>
    runs === undefined || runs === 'help' ? [] : [{ id, runs }],
  );

  it.each(buttons)('comes from $id as $runs', async ({ id, runs }) => {
    excel.link.invokeAction(runs, id);
    await asks(runs);
    const { inPane } = COMMANDS[runs as keyof typeof COMMANDS];
    await vi.waitFor(() => {
      expect(excel.host.state.isVisible).toBe(inPane);
    });
  });

  it('comes from the keyboard, which names no button', async () => {
    excel.link.invokeAction('previous-finding');
    await asks('previous-finding');
  });

  it('is found whatever the case of its letters, and not on the page', async () => {
    expect(Object.keys(COMMANDS).filter((name) => name in globalThis)).toEqual([]);
    excel.link.invokeAction('NEXT-FINDING');
    await asks('next-finding');
  });

  it('opens the help outside of Excel', async () => {
    excel.link.invokeAction('help', 'Kpi.Help');
    await vi.waitFor(() => {
      expect(browsed).toEqual(['https://localhost/support.html']);
    });
    expect([asked, excel.host.state.isVisible]).toEqual([[], false]);
  });
});

describe('the ribbon, through the genuine office.js', () => {
  it('is told what can be used', async () => {
    const { enabledButtons } = excel.host.state;
    await announce({ hasResult: true, hasFindings: false, canHighlight: false });
    expect(Object.fromEntries(enabledButtons)).toEqual({
      'Kpi.NextFinding': false,
      'Kpi.PreviousFinding': false,
      'Kpi.Highlights': false,
      'Kpi.Report': true,
    });
  });
});
