// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_TIMEOUT, startPane, type Page } from '../../src/entry/start';
import { showFailure } from '../../src/entry/start-failure';

const never = () => new Promise<never>(() => undefined);
const excel = () => Promise.resolve({ host: 'Excel' });

/** A page on which everything goes well, but for what is changed. */
function page(changed: Partial<Page> = {}) {
  const element = document.createElement('div');
  element.innerHTML = '<div class="skeleton"></div>';
  const memory = new Map<string, string>();
  return {
    element,
    language: 'en' as const,
    officeReady: excel,
    isNewEnough: () => true,
    loadPane: () =>
      Promise.resolve({
        mount: (into: HTMLElement) => {
          into.textContent = 'pane';
          return Promise.resolve();
        },
      }),
    loadFailure: () => Promise.resolve({ showFailure }),
    lastResort: document.createTextNode('last resort'),
    reload: vi.fn<() => void>(),
    memory: {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
      removeItem: (key: string) => void memory.delete(key),
    },
    ...changed,
  };
}

describe('startPane', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('mounts the pane in place of the skeleton', async () => {
    const good = page();
    await startPane(good);
    expect(good.element.innerHTML).toBe('pane');
  });

  it('loads the pane while it waits for Excel', () => {
    const loadPane = vi.fn(never);
    void startPane(page({ officeReady: never, loadPane }));
    expect(loadPane).toHaveBeenCalledOnce();
  });

  it('keeps the skeleton as long as Excel may still answer', async () => {
    const waiting = page({ officeReady: never });
    void startPane(waiting);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT - 1);
    expect(waiting.reload).not.toHaveBeenCalled();
    expect(waiting.element.querySelector('.skeleton')).not.toBeNull();
  });

  it('reloads once when Excel is silent, then leaves it to a button', async () => {
    const silent = page({ officeReady: never });
    void startPane(silent);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT);
    expect(silent.reload).toHaveBeenCalledTimes(1);

    void startPane(silent);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT);
    expect(silent.reload).toHaveBeenCalledTimes(1);
    expect(silent.element.querySelector('[role=alert] p')?.textContent).toContain('Excel does not answer');

    silent.element.querySelector('button')?.click();
    expect(silent.reload).toHaveBeenCalledTimes(2);
  });

  it('does not reload where it could not remember having done so', async () => {
    const forgetful = page({ officeReady: never, memory: undefined });
    void startPane(forgetful);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT);
    expect(forgetful.reload).not.toHaveBeenCalled();
    expect(forgetful.element.querySelector('button')).not.toBeNull();
  });

  it('mounts after all when the answer comes late', async () => {
    let answer: (info: { host: string }) => void = () => undefined;
    const ready = new Promise<{ host: string }>((resolve) => {
      answer = resolve;
    });
    const late = page({ officeReady: () => ready, memory: undefined });
    const started = startPane(late);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT);
    expect(late.element.querySelector('button')).not.toBeNull();
    answer({ host: 'Excel' });
    await started;
    expect(late.element.innerHTML).toBe('pane');
  });

  it('may reload again another day: an answer ends the count', async () => {
    const { memory, ...rest } = page();
    memory?.setItem('kpi.reloaded', 'once');
    await startPane({ ...rest, memory });
    expect(memory?.getItem('kpi.reloaded')).toBeNull();
  });

  it('says so at once when office.js did not load', async () => {
    const offline = page({ officeReady: undefined });
    await startPane(offline);
    expect(offline.element.textContent).toContain('office.js');
    expect(offline.element.querySelector('button')).not.toBeNull();
  });

  it('sends a person in a plain browser to Excel, without a button', async () => {
    const outside = page({ officeReady: () => Promise.resolve({ host: null }), language: 'ja' });
    await startPane(outside);
    expect(outside.element.textContent).toBe('これは Excel のアドインの画面です。Excel から開いてください。');
    expect(outside.element.querySelector('button')).toBeNull();
  });

  it.each([
    ['ja', 'ExcelApi 1.14 が必要です'],
    ['en', 'needs ExcelApi 1.14'],
  ] as const)('says what to do where Excel is too old, without a button (%s)', async (language, sentence) => {
    const loadPane = vi.fn(page().loadPane);
    const old = page({ language, loadPane, isNewEnough: () => false });
    await startPane(old);
    expect(old.element.textContent).toContain(sentence);
    expect(old.element.querySelector('button')).toBeNull();
  });

  it('says what the page holds for it where not even the sentences come', async () => {
    const outside = page({
      officeReady: () => Promise.resolve({ host: null }),
      loadFailure: () => Promise.reject(new Error('404')),
    });
    await startPane(outside);
    expect(outside.element.textContent).toBe('last resort');
  });

  it.each([
    ['the files do not come', () => Promise.reject(new Error('404'))],
    ['the pane cannot be mounted', () => Promise.resolve({ mount: () => Promise.reject(new Error('404')) })],
  ])('says so, and keeps the error for the console, when %s', async (_, loadPane) => {
    const broken = page({ loadPane });
    await expect(startPane(broken)).rejects.toThrow('404');
    expect(broken.element.textContent).toContain('files cannot be loaded');
  });
});
