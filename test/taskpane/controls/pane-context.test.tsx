import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaneProvider, usePaneState } from '../../../src/taskpane/controls/pane-context';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import type { Session } from '../../../src/taskpane/session/session';
import { initialState, reduce, type PaneEvent } from '../../../src/taskpane/session/state';

/** A session that does nothing but what it is told. */
function scripted() {
  let state = initialState({ language: 'ja', live: true });
  const listeners = new Set<() => void>();
  const session = {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Session;
  const tell = (event: PaneEvent): Promise<void> =>
    act(async () => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    });
  return { session, tell };
}

describe('usePaneState', () => {
  beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
  afterEach(() => void vi.unstubAllGlobals());

  it('draws again what asks for a field that changed, and nothing else', async () => {
    const drawn: string[] = [];
    function Progress() {
      const { progress } = usePaneState('progress');
      drawn.push(`progress ${progress?.step ?? 'none'}`);
      return null;
    }
    function Page() {
      const { run, page } = usePaneState('run', 'page');
      drawn.push(`page ${page} ${run ? 'busy' : 'idle'}`);
      return null;
    }
    const { session, tell } = scripted();
    const element = document.createElement('div');
    const root = createRoot(element);
    await act(async () =>
      root.render(
        <PaneProvider value={{ session, language: 'ja', messages: PANE_MESSAGES.ja }}>
          <Progress />
          <Page />
        </PaneProvider>,
      ),
    );
    expect(drawn.splice(0)).toEqual(['progress none', 'page check idle']);
    await tell({ type: 'started', quiet: false });
    expect(drawn.splice(0).sort()).toEqual(['page check busy', 'progress reading']);
    await tell({ type: 'progressed', step: 'judging', progress: { done: 1, total: 2 } });
    expect(drawn.splice(0)).toEqual(['progress judging']);
    await tell({ type: 'turned', page: 'settings' });
    expect(drawn.splice(0)).toEqual(['page settings busy']);
    await act(async () => root.unmount());
  });
});
