import { basename } from 'node:path';
import { PRINTED_PAPERS, type Papers } from '../plan/papers';
import { addYearFile, type UnusedPaper } from '../year-file/add-year-file';
import { isYearFile, readYearFile } from '../year-file/read-year-file';
import type { YearFileFault } from '../year-file/year-file-fault';
import { textOf } from './file-bytes';

/** Why a year's papers cannot be taken from a file. */
export type WrongYearFile =
  | { readonly fault: 'year-file-not-read'; readonly file: string }
  | { readonly fault: 'year-file-not-json'; readonly file: string; readonly reason: string }
  | { readonly fault: 'year-file-wrong'; readonly file: string; readonly faults: readonly YearFileFault[] };

/** A paper of a file that another one of its year goes before. */
export interface UnusedPaperOf extends UnusedPaper {
  readonly file: string;
}

interface ReadYearFiles {
  readonly papers: Papers;
  readonly unused: readonly UnusedPaperOf[];
  /** With one of them nothing is taken. */
  readonly wrong: readonly WrongYearFile[];
}

/** The printed papers with those of year files, in the order in which they are named. */
export async function readYearFiles(files: readonly string[]): Promise<ReadYearFiles> {
  let papers = PRINTED_PAPERS;
  const unused: UnusedPaperOf[] = [];
  const wrong: WrongYearFile[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = await textOf(file);
    } catch {
      // for whatever reason: the person can look at the file, and we cannot
      wrong.push({ fault: 'year-file-not-read', file });
      continue;
    }
    let stored: unknown;
    try {
      stored = JSON.parse(text);
    } catch (error) {
      wrong.push({ fault: 'year-file-not-json', file, reason: error instanceof Error ? error.message : '' });
      continue;
    }
    const read = readYearFile(stored);
    if (!isYearFile(read)) {
      wrong.push({ fault: 'year-file-wrong', file, faults: read });
      continue;
    }
    const added = addYearFile(papers, read, basename(file));
    ({ papers } = added);
    unused.push(...added.unused.map((each) => ({ ...each, file })));
  }
  return { papers, unused, wrong };
}
