import { readFile } from 'node:fs/promises';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { readWorkbook } from '../../src/xlsx/read';

/** Reads and judges a workbook of the repository: assets/samples/reiwa6-kpi.xlsx. */
export async function reviewFile(path: string): Promise<Review> {
  const file = new URL(`../../${path}`, import.meta.url);
  return reviewWorkbook(await readWorkbook(await readFile(file)));
}
