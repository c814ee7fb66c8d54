import type { Finding } from '../../engine/findings/finding';
import { takingTurns } from '../../excel/taking-turns';
import type { Papers } from '../../plan/papers';
import type { Acknowledgement } from '../../review/acknowledge';
import type { KeptPapers } from '../../review/paper-store';
import type { ReviewSettings } from '../../review/settings';
import { WORKBOOK_SETTING } from '../../review/workbook-settings';
import type { Correction } from '../../sheet/budget/vocabulary/correction';
import type { Reviewer } from './reviewer';
import type { Damage } from './damage';
import type { Kept, Sifted } from './state';
import { WorkbookFull } from './pane-error';
import type { SessionContext } from './session-context';

/** What the workbook keeps for the pane: settings, what a person let stand, and how tables are read otherwise. */
export interface StoredSettings {
  /** Asks the workbook, where a co-author may have kept something else by now. */
  readonly read: (reviewer: Reviewer) => Promise<Kept>;
  /** Asks the workbook. */
  readonly load: () => Promise<void>;
  /** Changes the settings that the workbook keeps. The answer: whether it keeps them now. */
  readonly configure: (how: (before: ReviewSettings) => ReviewSettings) => Promise<boolean>;
  /** Lets a finding stand. Throws a RangeError for a blank reason. */
  readonly acknowledge: (finding: Finding, reason: string) => Promise<void>;
  readonly withdraw: (acknowledgement: Acknowledgement) => Promise<void>;
  /** Changes the forms and year files that the workbook keeps; `then` follows when they are kept. */
  readonly keepPapers: (how: (before: KeptPapers) => KeptPapers, then: () => Promise<void>) => Promise<void>;
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

/** Excel refuses settings from about a megabyte on (OfficeDev/office-js#3957). */
const MOST_BYTES = 500_000;

function bytesOf(stored: unknown): number {
  return stored === undefined ? 0 : new TextEncoder().encode(JSON.stringify(stored)).length;
}

/** What is kept apart from the settings, and acts with them. */
type KeptApart = Pick<ReviewSettings, 'papers'> & Pick<ReviewSettings['reading'], 'corrections'>;

function withKept(settings: ReviewSettings, { papers, corrections }: KeptApart): ReviewSettings {
  return { ...settings, papers, reading: { ...settings.reading, corrections } };
}

/** The setting of a person that says who acknowledges. */
export const NAME_KEY = 'name';

/**
 * @param configured called when the settings are known that act from now on
 * @param acknowledged called when something is acknowledged, or not any more
 */
export function storedSettings(
  context: SessionContext,
  configured: () => void,
  acknowledged: () => Promise<void>,
): StoredSettings {
  const { host, loadReviewer, now, state, tell, attempt, ask } = context;
  const { workbookSettings, userSettings } = host;

  /** Of what the workbook keeps. */
  let bytes: Readonly<Record<keyof Damage, number>> = {
    settings: 0,
    acknowledgements: 0,
    corrections: 0,
    papers: 0,
  };
  /** The same papers as long as the workbook keeps the same: what rests on them stays true. */
  let known: { readonly text: string | undefined; readonly papers: Papers } | null = null;

  /** Throws a WorkbookFull where it is more than before, and too much. */
  async function store(what: keyof Damage, value: unknown): Promise<void> {
    const after = { ...bytes, [what]: bytesOf(value) };
    const isGrowing = after[what] > bytes[what];
    const total = Object.values(after).reduce((sum, each) => sum + each, 0);
    if (isGrowing && total > MOST_BYTES) throw new WorkbookFull(`${String(total)} bytes`);
    await workbookSettings.write(WORKBOOK_SETTING[what], value);
    bytes = after;
  }

  async function read(reviewer: Reviewer): Promise<Kept> {
    const [stored, acknowledgements, corrections, papers] = await Promise.all([
      workbookSettings.read(WORKBOOK_SETTING.settings),
      workbookSettings.read(WORKBOOK_SETTING.acknowledgements),
      workbookSettings.read(WORKBOOK_SETTING.corrections),
      workbookSettings.read(WORKBOOK_SETTING.papers),
    ]);
    bytes = {
      settings: bytesOf(stored),
      acknowledgements: bytesOf(acknowledgements),
      corrections: bytesOf(corrections),
      papers: bytesOf(papers),
    };
    const set = reviewer.readSettings(stored);
    const acknowledged = reviewer.readAcknowledgements(acknowledgements);
    const corrected = reviewer.readCorrections(corrections);
    const brought = reviewer.readPapers(papers);
    const text = JSON.stringify(papers);
    if (known?.text !== text) known = null;
    known ??= { text, papers: reviewer.papersOf(brought.kept) };
    const before = state().kept?.settings;
    const settings = withKept(set.settings, { ...corrected, papers: known.papers });
    const kept: Kept = {
      // the same as long as nobody sets anything: what rests on it stays true
      settings: before && reviewer.isSameSettings(before, settings) ? before : settings,
      acknowledgements: acknowledged.acknowledgements,
      papers: brought.kept,
    };
    const damage = {
      settings: set.damage,
      acknowledgements: acknowledged.damage,
      corrections: corrected.damage,
      papers: brought.damage,
    };
    tell({ type: 'kept', kept, damage });
    return kept;
  }

  const inTurn = takingTurns();

  /**
   * Writes what follows from what is kept now, where a co-author's is not to be lost; `then` follows.
   * Where something of it cannot be read, and would be lost, the person is asked.
   */
  async function rewrite(
    what: keyof Damage,
    write: (kept: Kept, reviewer: Reviewer) => Promise<void>,
    then: () => Promise<void> | void,
  ): Promise<void> {
    const make = async (isAgreed: boolean): Promise<void> => {
      const isWritten = await inTurn(async () => {
        const reviewer = await loadReviewer();
        const kept = await read(reviewer);
        const damage = state().damage[what];
        if (damage && !isAgreed) {
          ask({ kind: 'ask-overwrite', what, damage }, () => make(true));
          return false;
        }
        await write(kept, reviewer);
        return true;
      });
      if (isWritten) await then();
    };
    await attempt(() => make(false));
  }

  /** Takes note of what was written whole. */
  function tellKept(what: keyof Damage, kept: Kept, sifted?: Sifted | null): void {
    const damage = { ...state().damage, [what]: null };
    tell({ type: 'kept', kept, damage, ...(sifted !== undefined && { sifted }) });
  }

  async function configure(how: (before: ReviewSettings) => ReviewSettings): Promise<boolean> {
    let isKept = false;
    const write = async (before: Kept, reviewer: Reviewer): Promise<void> => {
      const { reading, papers } = before.settings;
      const settings = withKept(how(before.settings), { ...reading, papers });
      await store('settings', reviewer.storeSettings(settings));
      tellKept('settings', { ...before, settings });
    };
    await rewrite('settings', write, () => {
      isKept = true;
      configured();
    });
    return isKept;
  }

  function change(
    how: (before: readonly Acknowledgement[], reviewer: Reviewer) => readonly Acknowledgement[],
  ): Promise<void> {
    const write = async (before: Kept, reviewer: Reviewer): Promise<void> => {
      const acknowledgements = how(before.acknowledgements, reviewer);
      await store('acknowledgements', reviewer.storeAcknowledgements(acknowledgements));
      const { result } = state();
      const sifted = result && reviewer.sift(result.review, acknowledgements);
      tellKept('acknowledgements', { ...before, acknowledgements }, sifted);
    };
    return rewrite('acknowledgements', write, acknowledged);
  }

  function correct(
    added: readonly Correction[],
    gone: readonly Correction[],
    then: () => Promise<void>,
  ): Promise<void> {
    const write = async (before: Kept, reviewer: Reviewer): Promise<void> => {
      const { settings } = before;
      const left = reviewer.withoutCorrections(settings.reading.corrections, gone);
      const corrections = reviewer.withCorrections(left, added);
      await store('corrections', reviewer.storeCorrections(corrections));
      tellKept('corrections', { ...before, settings: withKept(settings, { ...settings, corrections }) });
    };
    return rewrite('corrections', write, then);
  }

  function keepPapers(how: (before: KeptPapers) => KeptPapers, then: () => Promise<void>): Promise<void> {
    const write = async (before: Kept, reviewer: Reviewer): Promise<void> => {
      await store('papers', reviewer.storePapers(how(before.papers)));
      await read(reviewer);
    };
    return rewrite('papers', write, then);
  }

  return {
    read,
    correct,
    keepPapers,
    load: () =>
      attempt(async () => {
        await read(await loadReviewer());
        configured();
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
