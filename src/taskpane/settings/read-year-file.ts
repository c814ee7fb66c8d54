import { PRINTED_PAPERS } from '../../plan/papers';
import type { KeptPapers } from '../../review/paper-store';
import { papersOf } from '../../review/paper-store';
import { addYearFile, type UnusedPaper } from '../../year-file/add-year-file';
import { isYearFile, readYearFile } from '../../year-file/read-year-file';
import type { YearFile } from '../../year-file/year-file';
import type { YearFileFault } from '../../year-file/year-file-fault';

/** What came of a file that a person chose. */
export type ChosenYearFile =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'wrong'; readonly faults: readonly YearFileFault[] }
  | { readonly kind: 'read'; readonly file: YearFile };

export function chosenYearFile(text: string): ChosenYearFile {
  let stored: unknown;
  try {
    stored = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { kind: 'not-json' };
  }
  const read = readYearFile(stored);
  return isYearFile(read) ? { kind: 'read', file: read } : { kind: 'wrong', faults: read };
}

/** What a workbook keeps with a file, in the place of one of the same name. */
export function withFile(kept: KeptPapers, name: string, file: YearFile): KeptPapers {
  return { ...kept, files: [...kept.files.filter((each) => each.name !== name), { name, file }] };
}

export function withoutFile(kept: KeptPapers, name: string): KeptPapers {
  return { ...kept, files: kept.files.filter((each) => each.name !== name) };
}

/** The papers of a kept file that others go before: printed ones, and those of the files before it. */
export function unusedPapers({ files }: KeptPapers, name: string): readonly UnusedPaper[] {
  const at = files.findIndex((each) => each.name === name);
  const own = files[at];
  return own
    ? addYearFile(papersOf({ forms: [], files: files.slice(0, at) }, PRINTED_PAPERS), own.file, name).unused
    : [];
}
