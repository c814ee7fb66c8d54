import { beforeAll, expect, it } from 'vitest';
import { LOOKS } from '../../scripts/days/day';
import { DAYS } from '../../scripts/days/days';
import { expectAccessible, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

/** Each role on another screen; `npm run days` pictures all of them on every one. */
const SCREENS = ['ja-light-1100', 'en-dark-320', 'ja-dark-200'];

it.each(DAYS.map((day, index) => ({ ...day, screen: SCREENS[index] ?? '' })))(
  'a day of work: $name on $screen',
  async ({ sample, steps, screen }) => {
    const look = LOOKS[screen];
    if (!look) throw new Error(`no such screen: ${screen}`);
    const open = await workbench.open({ ...look, sample });
    for (const step of steps) await step.take(open, look.language);
    await expectAccessible(open.pane);
    expect(open.errors).toEqual([]);
    await open.page.context().close();
  },
);
