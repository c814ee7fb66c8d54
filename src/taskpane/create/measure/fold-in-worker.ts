import { BusinessDays, usualBusinessDays } from '../../../engine/calendar/business-days';
import { CALENDAR_DAYS } from '../../../engine/calendar/day-count';
import { DEFINITIONS } from '../../../measure/definitions';
import { resultRows } from '../../../measure/write-result';
import { MEASURE_TERMS } from '../../../plan/fy2024/measure-terms';
import type { UnreadRecord } from '../../../record-files/fold-file';
import { foldRecords, recordHead, type FoldTerms, type RecordHead } from '../../../record-files/fold-records';
import { UnclosedQuotation, WrongEncoding } from '../../../record-files/unreadable';
import type { FoldRequest, FromWorker, SuspensionMatch, ToWorker } from './fold-protocol';

/** Between two words on how far the reading has come. */
const MILLISECONDS = 200;

function termsOf({
  id,
  columns,
  by,
  asOf,
  closedDays,
  isInCalendarDays,
  fiscalYear,
  suspensions,
}: FoldRequest): FoldTerms {
  const businessDays = closedDays.length === 0 ? usualBusinessDays() : new BusinessDays(closedDays);
  return {
    definition: DEFINITIONS[id],
    terms: {
      measures: MEASURE_TERMS,
      dayCount: isInCalendarDays ? CALENDAR_DAYS : businessDays,
      asOf,
      fiscalYear,
    },
    columns,
    by,
    ...(suspensions && { suspensions }),
  };
}

/** So many keys say which ones are meant. */
const KEYS_SHOWN = 3;

function matchOf({ suspensions }: FoldRequest, records: ReadonlyMap<string, number>): SuspensionMatch | null {
  if (!suspensions) return null;
  const some = (fits: (times: number) => boolean) => {
    const keys = [...suspensions.days.keys()].filter((key) => fits(records.get(key) ?? 0));
    return { count: keys.length, first: keys.slice(0, KEYS_SHOWN) };
  };
  return { absent: some((times) => times === 0), repeated: some((times) => times > 1) };
}

async function fold(
  file: File,
  head: RecordHead,
  request: FoldRequest,
  tell: (message: FromWorker) => void,
): Promise<void> {
  const unread: UnreadRecord[] = [];
  let records = 0;
  let told = 0;
  try {
    const folded = await foldRecords(file, head, termsOf(request), {
      unread,
      goOn: ({ rows, bytes }) => {
        records = rows;
        const now = performance.now();
        if (now - told >= MILLISECONDS) {
          told = now;
          tell({ kind: 'progress', rows, bytes });
        }
        return true;
      },
    });
    if (folded) {
      const suspensions = matchOf(request, folded.suspendedRecords);
      tell({ kind: 'done', rows: resultRows(folded.groups), unread, suspensions });
    }
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    // plain letters at first say nothing of the encoding
    if (head.csv?.isAscii && head.csv.encoding === 'utf-8') {
      const csv = { ...head.csv, encoding: 'shift_jis' } as const;
      await fold(file, { ...head, csv }, request, tell);
    } else tell({ kind: 'fault', fault: { fault: 'late-encoding', records } });
  }
}

/** Answers what the pane asks of a file. */
export async function answerTo(asked: ToWorker, tell: (message: FromWorker) => void): Promise<void> {
  try {
    if (asked.kind === 'fold') {
      await fold(asked.file, asked.head, asked.request, tell);
      return;
    }
    const head = await recordHead(asked.file);
    tell('fault' in head ? { kind: 'fault', fault: head } : { kind: 'head', head });
  } catch (error) {
    if (error instanceof UnclosedQuotation) {
      tell({ kind: 'fault', fault: { fault: 'unclosed', line: error.line } });
      return;
    }
    // damaged, moved or changed since it was chosen
    const reason = error instanceof Error ? error.message : String(error);
    tell({ kind: 'fault', fault: { fault: 'broken', reason } });
  }
}
