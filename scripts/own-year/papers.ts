import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'papers');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/**
 * The papers of a made-up FY2026, as they are copied from its PDF and its workbook. Against FY2024: 「電子申請」 and
 * 「人間ドック健診」 are new, six targets are others, the card's recovery and the health business's use of it are gone;
 * three lines of the health account are new; other limits, another threshold, and a reserve of 0.8 %.
 */
export const PAPERS = {
  kpis: textOf('kpis.txt'),
  provisions: textOf('provisions.txt'),
  /** As cells: a tab between them. */
  health: textOf('health-budget.tsv'),
  seamen: textOf('seamen-budget.tsv'),
} as const;

/** Cells that are copied as text, as a sheet takes them in. */
export function pastedCells(text: string): (string | number)[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => (/^[0-9][0-9,]*$/u.test(cell) ? Number(cell.replaceAll(',', '')) : cell)),
    );
}
