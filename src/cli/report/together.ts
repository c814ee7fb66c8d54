import { basename, extname } from 'node:path';
import { withPapers, type Papers } from '../../plan/papers';
import { freeName } from '../../sheet/content/free-name';
import type { SheetSnapshot } from '../../sheet/cells/snapshot';
import { reviewWorkbook, type Review } from '../../review/review';
import type { ReviewSettings } from '../../review/settings';
import type { OpenedWorkbook } from '../read-review';

interface OpenedFile extends OpenedWorkbook {
  readonly file: string;
}

interface Together {
  readonly review: Review;
  /** Those of the first file: what it keeps acts on all. */
  readonly settings: ReviewSettings;
}

/** The papers of all files; of a year that several bring, the first's. */
function papersOfAll(files: readonly OpenedFile[], printed: Papers): Papers {
  return files.reduce((all, { settings: { papers } }) => {
    const own = [...papers.kpiPlans, ...papers.budgets, ...papers.provisions];
    return own.reduce((known, paper) => {
      const source = papers.sources.get(paper);
      if (!source) return known;
      if ('kpis' in paper) return withPapers(known, { kpiPlans: [paper] }, source);
      return 'commitments' in paper
        ? withPapers(known, { provisions: [paper] }, source)
        : withPapers(known, { budgets: [paper] }, source);
    }, all);
  }, printed);
}

/** The sheets of all files, one whose name is taken with that of its file. */
function sheetsOfAll(files: readonly OpenedFile[]): SheetSnapshot[] {
  const sheets: SheetSnapshot[] = [];
  for (const { file, workbook } of files) {
    for (const sheet of workbook.sheets) {
      const taken = sheets.map(({ name }) => name);
      const own = basename(file, extname(file));
      const name = taken.includes(sheet.name) ? freeName(taken, `${sheet.name} ${own}`) : sheet.name;
      sheets.push({ ...sheet, name });
    }
  }
  return sheets;
}

/**
 * Several files as one workbook: the results of one year may stand in one, the next year's in another.
 * @param printed the papers of years that go before those that the files bring
 */
export function reviewTogether(files: readonly [OpenedFile, ...OpenedFile[]], printed: Papers): Together {
  const [first] = files;
  const corrections = files.flatMap(({ settings }) => settings.reading.corrections);
  const settings = {
    ...first.settings,
    papers: papersOfAll(files, printed),
    reading: { ...first.settings.reading, corrections },
  };
  const review = reviewWorkbook({ sheets: sheetsOfAll(files), date1904: false }, settings);
  return { review, settings };
}
