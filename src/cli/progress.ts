import type { Output } from './output';
import { printedLines } from './printable';

/** Fewer files than these are read in a moment. */
const WORTH_TELLING = 3;

/** Says on stderr which of many files is being read: [12/47] branch-12.xlsx. */
export function progressOver(files: readonly string[], { err }: Output): (index: number) => void {
  return (index) => {
    if (files.length < WORTH_TELLING) return;
    err(printedLines([`[${String(index + 1)}/${String(files.length)}] ${files[index] ?? ''}`]));
  };
}
