import type { Finding } from '../../engine/budget/finding';
import type { Acknowledgement } from '../../review/acknowledge';
import type { ReviewSettings } from '../../review/settings';
import { WORKBOOK_SETTING } from '../../review/workbook-settings';
import type { Reviewer } from '../reviewer';
import type { Damage, Kept } from '../state';
import type { Core } from './core';

/** What the workbook keeps for the pane: settings, and what a person let stand. */
export interface Keeping {
  /** Asks the workbook, where a co-author may have kept something else by now. */
  readonly read: (reviewer: Reviewer) => Promise<Kept>;
  /** Makes sure that the workbook was asked. */
  readonly load: () => Promise<void>;
  /** Keeps the settings with the workbook. The answer: whether they were kept. */
  readonly configure: (settings: ReviewSettings) => Promise<boolean>;
  /** Lets a finding stand. Throws a RangeError for a blank reason. */
  readonly acknowledge: (finding: Finding, reason: string) => Promise<void>;
  readonly withdraw: (acknowledgement: Acknowledgement) => Promise<void>;
}

/** 2024-04-01, by this computer's calendar. */
function dayText(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The setting of a person that says who acknowledges. */
export const NAME_KEY = 'name';

export function keeping(core: Core): Keeping {
  const { host, loadReviewer, now, state, tell, attempt, ask } = core;
  const { workbookSettings, userSettings } = host;

  async function read(reviewer: Reviewer): Promise<Kept> {
    const [settings, acknowledgements] = await Promise.all([
      workbookSettings.read(WORKBOOK_SETTING.settings),
      workbookSettings.read(WORKBOOK_SETTING.acknowledgements),
    ]);
    const set = reviewer.readSettings(settings);
    const known = reviewer.readAcknowledgements(acknowledgements);
    const kept: Kept = { settings: set.settings, acknowledgements: known.acknowledgements };
    tell({ type: 'kept', kept, damage: { settings: set.damage, acknowledgements: known.damage } });
    return kept;
  }

  /** Writes where nothing is lost by it; else the person is asked. */
  async function overwrite(what: keyof Damage, write: () => Promise<void>): Promise<void> {
    const damage = state().damage[what];
    if (damage) ask({ kind: 'ask-overwrite', what, damage }, write);
    else await attempt(write);
  }

  async function configure(settings: ReviewSettings): Promise<boolean> {
    let isKept = false;
    await overwrite('settings', async () => {
      const reviewer = await loadReviewer();
      const before = state().kept ?? (await read(reviewer));
      await workbookSettings.write(WORKBOOK_SETTING.settings, reviewer.storeSettings(settings));
      tell({ type: 'kept', kept: { ...before, settings }, damage: { ...state().damage, settings: null } });
      isKept = true;
    });
    return isKept;
  }

  async function change(
    how: (before: readonly Acknowledgement[], reviewer: Reviewer) => readonly Acknowledgement[],
  ): Promise<void> {
    await overwrite('acknowledgements', async () => {
      const reviewer = await loadReviewer();
      // read anew: a co-author's are not to be lost
      const kept = await read(reviewer);
      const acknowledgements = how(kept.acknowledgements, reviewer);
      await workbookSettings.write(
        WORKBOOK_SETTING.acknowledgements,
        reviewer.storeAcknowledgements(acknowledgements),
      );
      const { result, damage } = state();
      tell({
        type: 'kept',
        kept: { ...kept, acknowledgements },
        damage: { ...damage, acknowledgements: null },
        sifted: result && reviewer.sift(result.review, acknowledgements),
      });
    });
  }

  return {
    read,
    load: () =>
      attempt(async () => {
        if (!state().kept) await read(await loadReviewer());
      }),
    configure,
    acknowledge: async (finding, reason) => {
      const name = userSettings.read(NAME_KEY)?.trim() ?? '';
      const who = { on: dayText(now()), ...(name !== '' && { by: name }) };
      await change((before, reviewer) => {
        const mine = reviewer.acknowledge(finding, reason, who);
        return [...before.filter(({ key }) => key !== mine.key), mine];
      });
    },
    withdraw: ({ key }) => change((before) => before.filter((each) => each.key !== key)),
  };
}
