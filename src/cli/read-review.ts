import { applyAcknowledgements, type Acknowledged, type Acknowledgement } from '../review/acknowledge';
import { readAcknowledgements, type StoreDamage } from '../review/acknowledge-store';
import { readCorrections } from '../review/correction-store';
import { PRINTED_PAPERS, type Papers } from '../plan/papers';
import { papersOf, readPapers } from '../review/paper-store';
import { reviewWorkbook, type Review } from '../review/review';
import type { ReviewSettings } from '../review/settings';
import { readSettings } from '../review/settings-store';
import { WORKBOOK_SETTING } from '../review/workbook-settings';
import type { Correction } from '../sheet/budget/vocabulary/correction';
import type { WorkbookSnapshot } from '../sheet/cells/snapshot';
import type { UnreadableReason } from '../sheet/cells/unreadable';
import { bytesOf } from './file-bytes';
import { readWorkbookFile } from '../xlsx/read';
import { snapshotOf } from '../xlsx/snapshot';
import { UnreadableWorkbook } from '../xlsx/unreadable-workbook';

/** What the workbook keeps that cannot be read whole. */
type UnreadSettings = Readonly<Partial<Record<keyof typeof WORKBOOK_SETTING, StoreDamage>>>;

/** A file's review, by the settings, corrections and acknowledgements that the pane keeps with it. */
export interface FileReview extends Review {
  /** What it was judged by. */
  readonly settings: ReviewSettings;
  readonly acknowledged: Acknowledged;
  readonly corrections: readonly Correction[];
  readonly unread: UnreadSettings;
}

/** A file's sheets, and what the pane keeps with it. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** By which it is judged. */
  readonly settings: ReviewSettings;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly unread: UnreadSettings;
}

async function open(file: string, given: ReviewSettings | null, printed: Papers): Promise<OpenedWorkbook> {
  const workbook = await readWorkbookFile(await bytesOf(file));
  const kept = (what: keyof typeof WORKBOOK_SETTING): unknown =>
    workbook.settings?.values[WORKBOOK_SETTING[what]];
  const { settings, damage } = given ? { settings: given, damage: null } : readSettings(kept('settings'));
  const corrected = readCorrections(kept('corrections'));
  const known = readAcknowledgements(kept('acknowledgements'));
  const brought = readPapers(kept('papers'));
  const { corrections } = corrected;
  const papers = papersOf(brought.kept, printed);
  return {
    workbook: snapshotOf(workbook),
    settings: { ...settings, papers, reading: { ...settings.reading, corrections } },
    acknowledgements: known.acknowledgements,
    unread: {
      ...(damage && { settings: damage }),
      ...(known.damage && { acknowledgements: known.damage }),
      ...(corrected.damage && { corrections: corrected.damage }),
      ...(brought.damage && { papers: brought.damage }),
    },
  };
}

/**
 * The file as it is to be judged, or why it cannot be read. Anything else that goes wrong is a fault of the program and
 * throws.
 * @param given settings in the place of those that the workbook keeps
 * @param printed the papers of years that go before those that the workbook brings
 */
export async function openWorkbook(
  file: string,
  given: ReviewSettings | null = null,
  printed: Papers = PRINTED_PAPERS,
): Promise<OpenedWorkbook | UnreadableReason> {
  try {
    return await open(file, given, printed);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return error.reason;
  }
}

/** The file's review, by what `openWorkbook` says of it. */
export async function readReview(
  file: string,
  given: ReviewSettings | null = null,
  printed: Papers = PRINTED_PAPERS,
): Promise<FileReview | UnreadableReason> {
  const opened = await openWorkbook(file, given, printed);
  if ('code' in opened) return opened;
  const { workbook, settings, acknowledgements, unread } = opened;
  const reviewed = reviewWorkbook(workbook, settings);
  return {
    ...reviewed,
    settings,
    acknowledged: applyAcknowledgements(reviewed, acknowledgements),
    corrections: settings.reading.corrections,
    unread,
  };
}
