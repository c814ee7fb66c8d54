import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/commands/commands';

type Command = (event?: { completed: () => void }) => Promise<void>;

const PAGE = 'https://intranet.example/kpi/taskpane.html?_host_Info=Excel$Win32';

describe('the commands', () => {
  const commands = new Map<string, Command>();
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  const openBrowserWindow = vi.fn();
  const supported = new Set<string>();
  let asked: string[];

  beforeEach(async () => {
    vi.resetModules();
    commands.clear();
    supported.clear();
    showAsTaskpane.mockReset().mockResolvedValue();
    openBrowserWindow.mockReset();
    asked = [];
    vi.stubGlobal('window', { location: { href: PAGE } });
    vi.stubGlobal('Office', {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
      context: {
        requirements: { isSetSupported: (name: string) => supported.has(name) },
        ui: { openBrowserWindow },
      },
    });
    const { registerCommands } = await import('../../src/commands/register');
    registerCommands();
  });
  afterEach(() => vi.unstubAllGlobals());

  async function paneListens(): Promise<() => void> {
    const { takeCommands } = await import('../../src/commands/pane-commands');
    return takeCommands((command) => asked.push(command));
  }

  async function invoke(name: string): Promise<void> {
    const completed = vi.fn();
    await commands.get(name)?.({ completed });
    expect(completed).toHaveBeenCalledOnce();
  }

  it('are all associated', () => {
    expect([...commands.keys()]).toEqual(Object.keys(COMMANDS));
  });

  it.each(Object.entries(COMMANDS))('%s is asked of the pane', async (name, { inPane }) => {
    await paneListens();
    await invoke(name);
    expect(asked).toEqual([name]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(inPane ? 1 : 0);
  });

  it.each(Object.keys(COMMANDS))(
    '%s waits for a pane that is not up yet, and shows where it comes',
    async (name) => {
      await invoke(name);
      expect(showAsTaskpane).toHaveBeenCalledOnce();
      expect(asked).toEqual([]);
      await paneListens();
      expect(asked).toEqual([name]);
    },
  );

  it('show a pane that is not up yet once, however often they are chosen, and are carried out once each', async () => {
    await Promise.all([invoke('validate'), invoke('validate'), invoke('board')]);
    await invoke('validate');
    expect(showAsTaskpane).toHaveBeenCalledOnce();
    await paneListens();
    expect(asked).toEqual(['validate', 'board']);
    await invoke('validate');
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
    expect(asked).toEqual(['validate', 'board', 'validate']);
  });

  it('show the pane anew after Excel has refused to', async () => {
    showAsTaskpane.mockRejectedValueOnce(new Error('no pane'));
    await expect(commands.get('validate')?.({ completed: vi.fn() })).rejects.toThrow('no pane');
    await invoke('validate');
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
  });

  it('come from the keyboard without an event', async () => {
    await paneListens();
    await commands.get('next-finding')?.();
    expect(asked).toEqual(['next-finding']);
  });

  it('open the help beside the pane’s page, in the browser, where Excel can', async () => {
    supported.add('OpenBrowserWindowApi');
    await paneListens();
    await invoke('help');
    expect(openBrowserWindow.mock.calls).toEqual([['https://intranet.example/kpi/support.html']]);
    expect([asked, showAsTaskpane.mock.calls]).toEqual([[], []]);
  });

  it('go to the pane that took over last, and wait when it has gone', async () => {
    const { takeCommands, sendToPane } = await import('../../src/commands/pane-commands');
    const [first, second]: [string[], string[]] = [[], []];
    const leaveFirst = takeCommands((command) => first.push(command));
    const leaveSecond = takeCommands((command) => second.push(command));
    leaveFirst();
    expect(sendToPane('validate')).toBe(true);
    leaveSecond();
    expect(sendToPane('report')).toBe(false);
    expect([first, second]).toEqual([[], ['validate']]);
  });

  it('free the button even when the pane cannot be shown', async () => {
    showAsTaskpane.mockRejectedValue(new Error('no pane'));
    const completed = vi.fn();
    await expect(commands.get('validate')?.({ completed })).rejects.toThrow('no pane');
    expect(completed).toHaveBeenCalledOnce();
  });
});
