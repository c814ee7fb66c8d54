import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../src/commands/availability';
import { manifestButtons } from '../support/manifest';

interface Update {
  readonly tabs: readonly {
    readonly id: string;
    readonly groups: readonly { readonly id: string; readonly controls: readonly object[] }[];
  }[];
}

describe('what is available', () => {
  const requestUpdate = vi.fn<(update: Update) => Promise<void>>();
  const reported = vi.fn();
  let isSupported: boolean;

  beforeEach(() => {
    isSupported = true;
    requestUpdate.mockReset().mockResolvedValue();
    reported.mockReset();
    vi.stubGlobal('reportError', reported);
    vi.stubGlobal('Office', {
      context: {
        requirements: {
          isSetSupported: (name: string, version: string) =>
            isSupported && name === 'RibbonApi' && version === '1.1',
        },
      },
      ribbon: { requestUpdate },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  /** The buttons that were switched, with their places as in the manifest. */
  function switched(): unknown[] {
    return requestUpdate.mock.calls.flatMap(([{ tabs }]) =>
      tabs.flatMap((tab) =>
        tab.groups.flatMap((group) =>
          group.controls.map((control) => ({ ...control, group: group.id, tab: tab.id })),
        ),
      ),
    );
  }

  it('switches exactly the buttons of the manifest that are off when Excel starts', async () => {
    await announce({ hasResult: true, hasFindings: true, canHighlight: true });
    const off = manifestButtons().filter(({ enabled }) => !enabled);
    expect(off).not.toEqual([]);
    expect(switched()).toEqual(off.map(({ id, group, tab }) => ({ id, enabled: true, group, tab })));
  });

  it.each([
    ['nothing before a check', { hasResult: false, hasFindings: false, canHighlight: false }, []],
    [
      'the report after a check',
      { hasResult: true, hasFindings: false, canHighlight: false },
      ['Kpi.Report'],
    ],
    [
      'the highlights where there are some of an earlier opening',
      { hasResult: false, hasFindings: false, canHighlight: true },
      ['Kpi.Highlights'],
    ],
    [
      'the way to findings where there are some',
      { hasResult: true, hasFindings: true, canHighlight: true },
      ['Kpi.NextFinding', 'Kpi.PreviousFinding', 'Kpi.Highlights', 'Kpi.Report'],
    ],
  ])('offers %s', async (_, available, expected) => {
    await announce(available);
    const on = (switched() as { id: string; enabled: boolean }[]).filter(({ enabled }) => enabled);
    expect(on.map(({ id }) => id)).toEqual(expected);
  });

  it('is not told to an Excel without RibbonApi 1.1', async () => {
    isSupported = false;
    await announce({ hasResult: true, hasFindings: true, canHighlight: true });
    expect(requestUpdate).not.toHaveBeenCalled();
  });

  it('stays as it was where Excel refuses, and whoever mends the add-in hears why', async () => {
    const refusal = new Error('HostRestartNeeded');
    requestUpdate.mockRejectedValue(refusal);
    await announce({ hasResult: true, hasFindings: true, canHighlight: true });
    expect(reported).toHaveBeenCalledWith(refusal);
  });
});
