import { basename, extname } from 'node:path';
import { withPapers, type Papers } from '../../plan/papers';
import { freeName } from '../../sheet/content/free-name';
import type { SheetSnapshot } from '../../sheet/cells/snapshot';
import type { Finding } from '../../engine/findings/finding';
import { applyAcknowledgements } from '../../review/acknowledge';
import { reviewWorkbook, throughoutSound, type Review } from '../../review/review';
import type { ReviewSettings } from '../../review/settings';
import type { OpenedWorkbook } from '../read-review';

interface OpenedFile extends OpenedWorkbook {
  readonly file: string;
}

interface Together {
  readonly review: Review;
  /** Those of the first file: what it keeps acts on all. */
  readonly settings: ReviewSettings;
  /** What nobody let stand in the file in which it stands. */
  readonly open: readonly Finding[];
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

/** A file's sheets, by their own names, as they are called among those of all files. */
type Names = ReadonlyMap<string, string>;

/** The sheets of all files, one whose name is taken with that of its file. */
function sheetsOfAll(files: readonly OpenedFile[]): { sheets: SheetSnapshot[]; names: Names[] } {
  const sheets: SheetSnapshot[] = [];
  const names = files.map(({ file, workbook }) => {
    const own = new Map<string, string>();
    for (const sheet of workbook.sheets) {
      const taken = sheets.map(({ name }) => name);
      const wanted = `${sheet.name} ${basename(file, extname(file))}`;
      const name = taken.includes(sheet.name) ? freeName(taken, wanted) : sheet.name;
      own.set(sheet.name, name);
      sheets.push({ ...sheet, name });
    }
    return own;
  });
  return { sheets, names };
}

/** The findings that nobody let stand, each held against what its own file keeps, under the names of its own sheets. */
function openFindings(
  { findings }: Review,
  files: readonly OpenedFile[],
  names: readonly Names[],
): Finding[] {
  return files.flatMap(({ acknowledgements }, at) => {
    const ownOf = new Map(Array.from(names[at] ?? [], ([own, name]) => [name, own]));
    const isOwn = ({ cells: [cell] }: Finding): boolean => (cell ? ownOf.has(cell.sheet) : at === 0);
    const own = findings.filter(isOwn).map((finding) => ({
      ...finding,
      cells: finding.cells.map((cell) => ({ ...cell, sheet: ownOf.get(cell.sheet) ?? cell.sheet })),
    }));
    return applyAcknowledgements({ findings: own }, acknowledgements).open;
  });
}

/**
 * Several files as one workbook: the results of one year may stand in one, the next year's in another. Throws where the
 * program failed at a sheet.
 * @param printed the papers of years that go before those that the files bring
 */
export function reviewTogether(files: readonly [OpenedFile, ...OpenedFile[]], printed: Papers): Together {
  const [first] = files;
  const { sheets, names } = sheetsOfAll(files);
  const corrections = files.flatMap(({ settings }, at) =>
    settings.reading.corrections.map((each) => ({
      ...each,
      table: { ...each.table, sheet: names[at]?.get(each.table.sheet) ?? each.table.sheet },
    })),
  );
  const settings = {
    ...first.settings,
    papers: papersOfAll(files, printed),
    reading: { ...first.settings.reading, corrections },
  };
  const review = throughoutSound(reviewWorkbook({ sheets, date1904: false }, settings));
  return { review, settings, open: openFindings(review, files, names) };
}
