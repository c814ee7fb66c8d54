import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PANE_STATES } from '../../scripts/pane-states';
import { RESULT_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { Workbench } from './support';

/** The narrowest that Excel makes a pane. */
const NARROW = 320;
/** More stops than any page has. */
const MOST_STOPS = 400;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

interface Stop {
  readonly name: string;
  /** Where what is around it cuts its ring off, and by what; empty for a whole one. */
  readonly cut: readonly string[];
  readonly hasRing: boolean;
}

/** What has the focus, and whether its ring can be seen whole; null where nothing in the pane has it. */
function stopOf(pane: FrameLocator): Promise<Stop | null> {
  return pane.locator('body').evaluate((body): Stop | null => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const focused = body.ownerDocument.activeElement;
    // out of the pane, or round again
    if (!focused || focused === body || focused.hasAttribute('data-walked')) return null;
    focused.setAttribute('data-walked', '');
    const pixels = (length: string): number => parseFloat(length) || 0;

    function outlined(style: CSSStyleDeclaration, { left, top, right, bottom }: Box): Box | null {
      if (style.outlineStyle === 'none' || pixels(style.outlineWidth) === 0) return null;
      const by = pixels(style.outlineWidth) + pixels(style.outlineOffset);
      return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
    }

    /** Fluent draws its rings with what comes after the content. */
    function drawnAfter(element: Element): Box[] {
      const style = getComputedStyle(element, '::after');
      if (style.content === 'none' || style.position !== 'absolute') return [];
      const own = element.getBoundingClientRect();
      const { clientLeft, clientTop } = element;
      const box = {
        left: own.left + clientLeft + pixels(style.left),
        top: own.top + clientTop + pixels(style.top),
        right: own.right - clientLeft - pixels(style.right),
        bottom: own.bottom - clientTop - pixels(style.bottom),
      };
      return pixels(style.borderTopWidth) > 0 ? [outlined(style, box) ?? box] : [];
    }

    const rings = [focused, focused.parentElement ?? focused].flatMap((element): Box[] => {
      const ring = outlined(getComputedStyle(element), element.getBoundingClientRect());
      return [...(ring ? [ring] : []), ...drawnAfter(element)];
    });

    const cut: string[] = [];
    function within(by: string, sides: Partial<Box>): void {
      for (const ring of rings) {
        const { left = ring.left, top = ring.top, right = ring.right, bottom = ring.bottom } = sides;
        if (ring.left < left - 0.5) cut.push(`${by}: left ${String(left - ring.left)}`);
        if (ring.top < top - 0.5) cut.push(`${by}: top ${String(top - ring.top)}`);
        if (ring.right > right + 0.5) cut.push(`${by}: right ${String(ring.right - right)}`);
        if (ring.bottom > bottom + 0.5) cut.push(`${by}: bottom ${String(ring.bottom - bottom)}`);
      }
    }
    const { clientWidth, clientHeight } = body.ownerDocument.documentElement;
    within('window', { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
    for (let around = focused.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      const name = `${around.tagName.toLowerCase()} ${around.getAttribute('aria-label') ?? around.className}`;
      const left = box.left + around.clientLeft;
      const top = box.top + around.clientTop;
      if (style.overflowX !== 'visible') within(name, { left, right: left + around.clientWidth });
      if (style.overflowY !== 'visible') within(name, { top, bottom: top + around.clientHeight });
      if (around.matches('dialog[open]')) break;
    }
    const name = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`;
    return { name, cut, hasRing: rings.length > 0 };
  });
}

/** All that the tab key comes to, from the first thing of the pane to the last. */
async function walk(page: Page, pane: FrameLocator): Promise<readonly Stop[]> {
  await pane.locator('body').evaluate((body) => {
    const { activeElement } = body.ownerDocument;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    body.tabIndex = -1;
    body.focus();
  });
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(pane);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Those in which something scrolls, opens or stands at the edge. */
const STATES = ['written', 'acknowledge', 'choose-sheets', 'statement', 'fix-dialog'];

describe('the ring around what has the focus, in a narrow pane', () => {
  it.each(STATES)('is whole at every stop of the tab key, also in what scrolls: %s', async (name) => {
    const state = PANE_STATES[name];
    if (!state) throw new Error('no state to walk through');
    const open = await workbench.open({ sample: state.sample, paneWidth: NARROW, height: 700 });
    await state.reach(open, 'ja');
    const stops = await walk(open.page, open.pane);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ hasRing, cut }) => !hasRing || cut.length > 0)).toEqual([]);
    await open.page.context().close();
  });

  it('comes with all of the form in which a reason is written', async () => {
    const state = PANE_STATES['acknowledge'];
    if (!state) throw new Error('no state to walk through');
    const open = await workbench.open({ sample: state.sample, paneWidth: NARROW, height: 700 });
    await state.reach(open, 'ja');
    const field = open.pane.locator('textarea');
    const keep = open.pane.getByRole('button', { name: RESULT_MESSAGES.ja.keep, exact: true });
    const hidden = await Promise.all(
      [field, keep].map((part) =>
        part.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const room = element.closest('main')?.getBoundingClientRect();
          return !room || top < room.top || bottom > room.bottom;
        }),
      ),
    );
    expect(hidden).toEqual([false, false]);
    await open.page.context().close();
  });
});
