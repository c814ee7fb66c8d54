import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Command = (event: { completed: () => void }) => Promise<void>;

describe('the ribbon’s commands', () => {
  const commands = new Map<string, Command>();
  const showAsTaskpane = vi.fn(() => Promise.resolve());

  beforeEach(async () => {
    vi.resetModules();
    commands.clear();
    showAsTaskpane.mockReset().mockResolvedValue();
    vi.stubGlobal('Office', {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
    });
    const { registerCommands } = await import('../../src/commands/register');
    registerCommands();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are those that the manifest names', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...commands.keys()]).toEqual(named);
  });

  it('show the pane and ask it; the button is free again', async () => {
    const { fulfilWishes } = await import('../../src/commands/wishes');
    const asked: string[] = [];
    fulfilWishes((wish) => asked.push(wish));
    const completed = vi.fn();
    await commands.get('validate')?.({ completed });
    expect(asked).toEqual(['validate']);
    expect(showAsTaskpane).toHaveBeenCalledOnce();
    expect(completed).toHaveBeenCalledOnce();
  });

  it('wait for a pane that is not up yet', async () => {
    const { fulfilWishes } = await import('../../src/commands/wishes');
    await commands.get('validate')?.({ completed: vi.fn() });
    const asked: string[] = [];
    fulfilWishes((wish) => asked.push(wish));
    expect(asked).toEqual(['validate']);
  });

  it('go to the pane that took over last, and wait when it has gone', async () => {
    const { fulfilWishes, wishFor } = await import('../../src/commands/wishes');
    const [first, second]: [string[], string[]] = [[], []];
    const leaveFirst = fulfilWishes((wish) => first.push(wish));
    const leaveSecond = fulfilWishes((wish) => second.push(wish));
    leaveFirst();
    wishFor('validate');
    leaveSecond();
    wishFor('validate');
    expect([first, second]).toEqual([[], ['validate']]);
  });

  it('free the button even when the pane cannot be shown', async () => {
    showAsTaskpane.mockRejectedValue(new Error('no pane'));
    const completed = vi.fn();
    await expect(commands.get('validate')?.({ completed })).rejects.toThrow('no pane');
    expect(completed).toHaveBeenCalledOnce();
  });
});
