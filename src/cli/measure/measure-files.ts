import { BusinessDays, usualBusinessDays } from '../../engine/calendar/business-days';
import { CALENDAR_DAYS } from '../../engine/calendar/day-count';
import type { RecordTerms } from '../../measure/definition';
import { isUnread } from '../../measure/outcome';
import { proposeColumns } from '../../measure/propose-columns';
import type { Groups } from '../../measure/tally';
import { MEASURE_TERMS } from '../../plan/fy2024/measure-terms';
import { UNREAD_SHOWN, type FoldProgress, type UnreadRecord } from '../../record-files/fold-file';
import { foldRecords } from '../../record-files/fold-records';
import type { GivenTerms, MeasureArguments } from './arguments';
import { count } from './count';
import { decodedCopy } from './decoded-copy';
import { RecordEngine } from './duckdb';
import { refused, Unmeasurable } from './fault';
import { mustBeTheSame } from './node-file';
import { privateFolder } from './private-folder';
import { readColumns, type FormGroup } from './read-with';
import type { RecordForm } from './record-form';
import { raggedRows, stage } from './stage';

/** By what records are judged; of FY2024, by which functions judge where nobody says. */
export function recordTerms({ asOf, isInCalendarDays, closedDays, fiscalYear }: GivenTerms): RecordTerms {
  const businessDays = closedDays.length === 0 ? usualBusinessDays() : new BusinessDays(closedDays);
  return {
    measures: MEASURE_TERMS,
    dayCount: isInCalendarDays ? CALENDAR_DAYS : businessDays,
    asOf,
    fiscalYear,
  };
}

/** Which heading of every file holds what. Throws Unmeasurable for a file that lacks one. */
export function chooseColumns(
  forms: readonly RecordForm[],
  { definition, columns: given, by }: MeasureArguments,
): Readonly<Record<string, string>> {
  const [first] = forms;
  const chosen = first ? proposeColumns(definition, first, given, by.branch) : given;
  const needed = definition.columns.filter((column) => column.needed).map(({ name }) => name);
  const asked = [...needed, ...(by.branch ? ['branch'] : [])];
  for (const { file, headers } of forms) {
    const missing = [...new Set([...asked, ...Object.keys(chosen)])].filter(
      (name) => !headers.includes(chosen[name] ?? ''),
    );
    if (missing.length > 0) {
      throw new Unmeasurable({ fault: 'no-column', file: file.name, columns: missing, headers });
    }
  }
  return chosen;
}

/** Files with the same headings, written the same way, are read together. */
async function groupsOf(forms: readonly RecordForm[], folder: string): Promise<FormGroup[]> {
  const groups = new Map<string, FormGroup>();
  for (const [index, form] of forms.entries()) {
    const { file, csv, headers } = form;
    const isCopied = csv !== null && csv.encoding !== 'utf-8';
    const path = isCopied ? await decodedCopy(file, csv.encoding, folder, index) : file.name;
    const key = JSON.stringify([csv === null, csv?.delimiter, headers]);
    const group = groups.get(key) ?? { form, paths: new Map() };
    group.paths.set(path, file.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Tells how much is done of what takes long, from 0 to 1. */
export type Tell = (part: number, doing: 'reading' | 'locating') => void;

/** What is asked of files. */
export type FileMeasure = Pick<MeasureArguments, 'definition' | 'by' | 'terms'>;

/** What came of files. */
export interface MeasuredFiles {
  readonly groups: Groups;
  readonly unread: readonly UnreadRecord[];
}

/** In milliseconds. */
const MOMENT = 500;

/** The first records that could not be read, found by the engine's own fold: it knows lines. */
async function locate(
  forms: readonly RecordForm[],
  chosen: Readonly<Record<string, string>>,
  terms: RecordTerms,
  { definition, by }: FileMeasure,
  tell: Tell,
): Promise<readonly UnreadRecord[]> {
  const unread: UnreadRecord[] = [];
  const size = forms.reduce((sum, { file }) => sum + file.size, 0);
  const begun = performance.now();
  let before = 0;
  const goOn = ({ bytes }: FoldProgress): boolean => {
    // what is found in a moment tells nothing
    if (performance.now() - begun >= MOMENT) tell((before + bytes) / size, 'locating');
    return unread.length < UNREAD_SHOWN;
  };
  for (const form of forms) {
    if (unread.length >= UNREAD_SHOWN) break;
    try {
      await foldRecords(form.file, form, { definition, terms, columns: chosen, by }, { unread, goOn });
    } catch (error) {
      throw refused(error, form.file.name);
    }
    before += form.file.size;
  }
  return unread;
}

async function measureIn(
  folder: string,
  forms: readonly RecordForm[],
  chosen: Readonly<Record<string, string>>,
  asked: FileMeasure,
  tell: Tell,
): Promise<MeasuredFiles> {
  const { definition, by } = asked;
  const terms = recordTerms(asked.terms);
  const columns = readColumns(definition, chosen, by);
  const engine = await RecordEngine.open(folder);
  try {
    const groups = await groupsOf(forms, folder);
    const { calendar, sums } = definition.query(terms);
    const isSummed = calendar === null && Object.keys(sums).length > 0;
    await stage(engine, groups, { columns, chosen, isSummed }, (part) => tell(part, 'reading'));
    const paths = new Map(groups.flatMap((group) => [...group.paths]));
    const ragged = await raggedRows(engine, (path) => paths.get(path) ?? path);
    const counted = await count(engine, definition, terms, columns, by);
    if (ragged > 0) counted.at(by.branch ? '' : null, by.month ? '' : null).add('ragged', ragged);
    for (const { file } of forms) await mustBeTheSame(file);
    const hasUnread = counted.whole.reasons.some(([outcome]) => isUnread(outcome));
    return { groups: counted, unread: hasUnread ? await locate(forms, chosen, terms, asked, tell) : [] };
  } catch (error) {
    throw refused(error, forms.map(({ file }) => file.name).join(', '));
  } finally {
    engine.close();
  }
}

/** Whether a file whose head has only plain letters turned out not to be UTF-8. */
function asShiftJis(forms: readonly RecordForm[], error: unknown): RecordForm[] | null {
  if (!(error instanceof Unmeasurable) || error.reason.fault !== 'encoding') return null;
  const { file: name } = error.reason;
  const wrong = forms.find(({ file }) => file.name === name);
  if (!wrong?.csv?.isAscii || wrong.csv.encoding !== 'utf-8') return null;
  const csv = { ...wrong.csv, encoding: 'shift_jis' } as const;
  return forms.map((form) => (form === wrong ? { ...form, csv } : form));
}

/** Measures the records of files. Throws Unmeasurable; what it had to write down is gone in any case. */
export async function measureFiles(
  forms: readonly RecordForm[],
  chosen: Readonly<Record<string, string>>,
  asked: FileMeasure,
  tell: Tell,
): Promise<MeasuredFiles> {
  const folder = privateFolder();
  try {
    return await measureIn(folder.path, forms, chosen, asked, tell);
  } catch (error) {
    const others = asShiftJis(forms, error);
    if (!others) throw error;
    return await measureFiles(others, chosen, asked, tell);
  } finally {
    folder.remove();
  }
}
