import type { Finding } from '../../engine/budget/finding';
import type { Acknowledgement } from '../../review/acknowledge';
import type { ReviewSettings } from '../../review/settings';
import { WORKBOOK_SETTING } from '../../review/workbook-settings';
import type { Correction } from '../../sheet/corrections/correction';
import type { Reviewer } from '../reviewer';
import type { Damage, Kept, Sifted } from '../state';
import type { Core } from './core';

/** What the workbook keeps for the pane: settings, what a person let stand, and how tables are read otherwise. */
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
  /** Corrects the reading by some corrections, in the place of others; `then` follows when they are kept. */
  readonly correct: (
    added: readonly Correction[],
    gone: readonly Correction[],
    then: () => Promise<void>,
  ) => Promise<void>;
}

/** 2024-04-01, by this computer's calendar. */
function dayText(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function withCorrections(settings: ReviewSettings, corrections: readonly Correction[]): ReviewSettings {
  return { ...settings, reading: { ...settings.reading, corrections } };
}

/** The setting of a person that says who acknowledges. */
export const NAME_KEY = 'name';

export function keeping(core: Core): Keeping {
  const { host, loadReviewer, now, state, tell, attempt, ask } = core;
  const { workbookSettings, userSettings } = host;

  async function read(reviewer: Reviewer): Promise<Kept> {
    const [settings, acknowledgements, corrections] = await Promise.all([
      workbookSettings.read(WORKBOOK_SETTING.settings),
      workbookSettings.read(WORKBOOK_SETTING.acknowledgements),
      workbookSettings.read(WORKBOOK_SETTING.corrections),
    ]);
    const set = reviewer.readSettings(settings);
    const known = reviewer.readAcknowledgements(acknowledgements);
    const corrected = reviewer.readCorrections(corrections);
    const kept: Kept = {
      settings: withCorrections(set.settings, corrected.corrections),
      acknowledgements: known.acknowledgements,
    };
    const damage = {
      settings: set.damage,
      acknowledgements: known.damage,
      corrections: corrected.damage,
    };
    tell({ type: 'kept', kept, damage });
    return kept;
  }

  /**
   * Writes what follows from what is kept now, where a co-author's is not to be lost.
   * Where something of it cannot be read, and would be lost, the person is asked.
   */
  async function rewrite(
    what: keyof Damage,
    write: (kept: Kept, reviewer: Reviewer) => Promise<void>,
  ): Promise<void> {
    await attempt(async () => {
      const reviewer = await loadReviewer();
      const kept = await read(reviewer);
      const damage = state().damage[what];
      if (damage) {
        ask({ kind: 'ask-overwrite', what, damage }, async () => write(await read(reviewer), reviewer));
      } else await write(kept, reviewer);
    });
  }

  /** Takes note of what was written whole. */
  function tellKept(what: keyof Damage, kept: Kept, sifted?: Sifted | null): void {
    const damage = { ...state().damage, [what]: null };
    tell({ type: 'kept', kept, damage, ...(sifted !== undefined && { sifted }) });
  }

  async function configure(settings: ReviewSettings): Promise<boolean> {
    let isKept = false;
    await rewrite('settings', async (before, reviewer) => {
      await workbookSettings.write(WORKBOOK_SETTING.settings, reviewer.storeSettings(settings));
      const { corrections } = before.settings.reading;
      tellKept('settings', { ...before, settings: withCorrections(settings, corrections) });
      isKept = true;
    });
    return isKept;
  }

  async function change(
    how: (before: readonly Acknowledgement[], reviewer: Reviewer) => readonly Acknowledgement[],
  ): Promise<void> {
    await rewrite('acknowledgements', async (before, reviewer) => {
      const acknowledgements = how(before.acknowledgements, reviewer);
      const stored = reviewer.storeAcknowledgements(acknowledgements);
      await workbookSettings.write(WORKBOOK_SETTING.acknowledgements, stored);
      const { result } = state();
      const sifted = result && reviewer.sift(result.review, acknowledgements);
      tellKept('acknowledgements', { ...before, acknowledgements }, sifted);
    });
  }

  async function correct(
    added: readonly Correction[],
    gone: readonly Correction[],
    then: () => Promise<void>,
  ): Promise<void> {
    await rewrite('corrections', async (before, reviewer) => {
      const { settings } = before;
      const left = reviewer.withoutCorrections(settings.reading.corrections, gone);
      const corrections = reviewer.withCorrections(left, added);
      await workbookSettings.write(WORKBOOK_SETTING.corrections, reviewer.storeCorrections(corrections));
      tellKept('corrections', { ...before, settings: withCorrections(settings, corrections) });
      await then();
    });
  }

  return {
    read,
    correct,
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
