import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rewrite } from '../../../src/excel/pane-host';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { WRITING_MESSAGES } from '../../../src/taskpane/messages/writing';
import { sheetOf } from '../../support/sheet';
import { changesTo } from '../../support/changes';
import { showPane, type ShownPane } from '../../support/shown-pane';

const CELL = { sheet: '予算', row: 1, column: 1 };
const REWRITES: readonly Rewrite[] = [
  { cell: CELL, before: { input: 4, format: 'General' }, after: { input: 5, format: 'General' } },
];

describe('the undo key in the pane', () => {
  let pane: ShownPane;

  beforeAll(async () => {
    await loadResults();
  });

  beforeEach(async () => {
    pane = await showPane([sheetOf([['表紙']], { name: '予算' })]);
    await pane.validate();
    pane.host.outcome = { outcome: 'written', inOneStep: true, rewrites: REWRITES };
  });

  afterEach(() => pane.close());

  async function fix(): Promise<void> {
    await act(() => pane.session.fix(changesTo([{ cell: CELL, value: 5 }])));
    await pane.until(() => expect(pane.button(PANE_MESSAGES.ja.putBack)).toBeTruthy());
  }

  async function press(target: Element, keys: KeyboardEventInit): Promise<void> {
    await act(async () => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', bubbles: true, ...keys }));
    });
  }

  it.each([
    ['Ctrl+Z', { ctrlKey: true }],
    ['⌘Z', { metaKey: true }],
    ['Ctrl+Z with the capitals locked', { ctrlKey: true, key: 'Z' }],
  ])('puts back what was written, as the button does: %s', async (_, keys) => {
    await fix();
    await press(pane.element, keys);
    expect(pane.host.returned).toEqual([REWRITES]);
  });

  it.each([
    ['Z alone', {}],
    ['the key that does again what was undone', { ctrlKey: true, shiftKey: true }],
    ['the key held down', { ctrlKey: true, repeat: true }],
  ])('puts nothing back: %s', async (_, keys) => {
    await fix();
    await press(pane.element, keys);
    expect(pane.host.returned).toEqual([]);
  });

  it('puts nothing back where nothing was written', async () => {
    await press(pane.element, { ctrlKey: true });
    expect(pane.host.returned).toEqual([]);
  });

  it.each([
    ['is left to the text that is typed in', 'input', 'text', []],
    ['is left to the text that is typed in', 'input', 'search', []],
    ['is left to the text that is typed in', 'textarea', '', []],
    ['puts back what was written', 'input', 'checkbox', [REWRITES]],
    ['puts back what was written', 'input', 'radio', [REWRITES]],
    ['puts back what was written', 'select', '', [REWRITES]],
    ['puts back what was written', 'button', '', [REWRITES]],
  ])('%s at the keyboard of %s %s', async (_, name, type, returned) => {
    await fix();
    const field = pane.element.appendChild(document.createElement(name));
    if (type) field.setAttribute('type', type);
    await press(field, { ctrlKey: true });
    field.remove();
    expect(pane.host.returned).toEqual(returned);
  });

  it('says that it puts back, and does it once', async () => {
    await fix();
    let finish = (): void => undefined;
    const putBack = vi.spyOn(pane.host, 'putBack').mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = () => resolve({ outcome: 'put-back' });
        }),
    );
    await press(pane.element, { ctrlKey: true });
    const button = pane.button(WRITING_MESSAGES.ja.puttingBack);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const { puttingBack } = WRITING_MESSAGES.ja;
    expect(pane.all('[role=progressbar]').map((bar) => bar.getAttribute('aria-label'))).toEqual([
      puttingBack,
    ]);
    expect(pane.all('[role=alert] [role=status]').map(({ textContent }) => textContent)).toEqual([
      puttingBack,
    ]);
    await press(pane.element, { ctrlKey: true });
    await pane.click(button);
    expect(putBack).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(pane.element.textContent).toContain('1 個のセルを、書き込む前に戻しました。');
    expect(pane.all('[role=progressbar]')).toEqual([]);
  });

  it('puts back what was written also from another page, to which its notice comes', async () => {
    await fix();
    await act(async () => {
      pane.session.turnTo('settings');
      await import('../../../src/taskpane/settings/settings-page');
    });
    await press(pane.element, { ctrlKey: true });
    expect(pane.host.returned).toEqual([REWRITES]);
  });

  it('puts nothing back behind an open dialog', async () => {
    await fix();
    const dialog = pane.element.appendChild(document.createElement('dialog'));
    dialog.showModal();
    await press(dialog, { ctrlKey: true });
    expect(pane.host.returned).toEqual([]);
    dialog.close();
    await press(pane.element, { ctrlKey: true });
    dialog.remove();
    expect(pane.host.returned).toEqual([REWRITES]);
  });
});
