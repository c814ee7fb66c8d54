import * as v from 'valibot';
import type { PlannedBudget } from '../engine/budget/planned';
import { PRINTED_PAPERS, withPapers, type Papers } from '../plan/papers';
import { addYearFile } from '../year-file/add-year-file';
import { isYearFile, readYearFile } from '../year-file/read-year-file';
import { writeYearFile } from '../year-file/write-year-file';
import type { YearFile } from '../year-file/year-file';
import type { StoreDamage } from './acknowledge-store';

const VERSION = 1;

/** A table that a person declared to be its year's form. */
export interface DeclaredForm {
  /** On which it stood. */
  readonly sheet: string;
  readonly form: PlannedBudget;
}

/** A year file that a person took into a workbook. */
export interface TakenFile {
  readonly name: string;
  readonly file: YearFile;
}

/** The papers that a workbook keeps beside its sheets. */
export interface KeptPapers {
  readonly forms: readonly DeclaredForm[];
  readonly files: readonly TakenFile[];
}

export const NO_PAPERS: KeptPapers = { forms: [], files: [] };

const Store = v.object({
  version: v.number(),
  forms: v.array(v.unknown()),
  files: v.array(v.unknown()),
});
const Form = v.object({ sheet: v.string(), year: v.unknown() });
const File = v.object({ name: v.string(), year: v.unknown() });

/** For the workbook's settings: what JSON can say. */
export function storePapers({ forms, files }: KeptPapers): unknown {
  return {
    version: VERSION,
    forms: forms.map(({ sheet, form }) => ({
      sheet,
      year: writeYearFile({ fiscalYear: form.fiscalYear, kpiPlan: null, forms: [form], provisions: null }),
    })),
    files: files.map(({ name, file }) => ({ name, year: writeYearFile(file) })),
  };
}

interface ReadPapers {
  readonly kept: KeptPapers;
  /** Null where all is well. */
  readonly damage: StoreDamage | null;
}

/** Reads the setting; one that was never written (undefined or null) holds none. */
export function readPapers(setting: unknown): ReadPapers {
  if (setting === undefined || setting === null) return { kept: NO_PAPERS, damage: null };
  const store = v.safeParse(Store, setting);
  if (!store.success) return { kept: NO_PAPERS, damage: { kind: 'foreign' } };
  const { version, forms: storedForms, files: storedFiles } = store.output;
  if (version !== VERSION) return { kept: NO_PAPERS, damage: { kind: 'version', version } };
  const forms = storedForms.flatMap((stored): DeclaredForm[] => {
    const entry = v.safeParse(Form, stored);
    const read = entry.success ? readYearFile(entry.output.year) : [];
    const [form] = isYearFile(read) ? read.forms : [];
    return entry.success && form ? [{ sheet: entry.output.sheet, form }] : [];
  });
  const files = storedFiles.flatMap((stored): TakenFile[] => {
    const entry = v.safeParse(File, stored);
    const read = entry.success ? readYearFile(entry.output.year) : [];
    return entry.success && isYearFile(read) ? [{ name: entry.output.name, file: read }] : [];
  });
  const count = storedForms.length + storedFiles.length - forms.length - files.length;
  return { kept: { forms, files }, damage: count > 0 ? { kind: 'entries', count } : null };
}

/** The printed papers with those that a workbook keeps: its year files, then the forms that were declared. */
export function papersOf({ forms, files }: KeptPapers, printed: Papers = PRINTED_PAPERS): Papers {
  const withFiles = files.reduce((papers, { name, file }) => addYearFile(papers, file, name).papers, printed);
  return forms.reduce(
    (papers, { sheet, form }) => withPapers(papers, { budgets: [form] }, { kind: 'declared', sheet }),
    withFiles,
  );
}
