import * as v from 'valibot';
import type { Kpi, Standing } from '../engine/kpi/kpi';
import { checkYear } from './check-year';
import { faultsOf } from './faults';
import { StoredForm, StoredProvisions } from './form-schema';
import { StoredKpi } from './kpi-schema';
import { FiscalYear } from './values';
import { VERSION, type YearFile } from './year-file';
import type { YearFileFault } from './year-file-fault';

const Stored = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(VERSION),
  fiscalYear: FiscalYear,
  kpiPlan: v.exactOptional(
    v.nullable(v.strictObject({ kpis: v.array(StoredKpi), operational: v.array(StoredKpi) })),
  ),
  forms: v.exactOptional(v.array(StoredForm)),
  provisions: v.exactOptional(v.nullable(StoredProvisions)),
});

const Versioned = v.object({ version: v.pipe(v.number(), v.integer()) });

/** Deeper than lines under lines, or targets around targets, are ever nested. */
const DEEPEST = 100;

function isTooDeep(stored: unknown): boolean {
  let level: unknown[] = [stored];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function standing(kpis: readonly Omit<Kpi, 'standing'>[], as: Standing): Kpi[] {
  return kpis.map((kpi) => ({ ...kpi, standing: as }));
}

/** Reads a year's papers from what JSON holds, or says every mistake at its place; nothing is half taken. */
export function readYearFile(stored: unknown): YearFile | readonly YearFileFault[] {
  if (isTooDeep(stored)) return [{ path: '', what: { fault: 'too-deep' } }];
  const versioned = v.safeParse(Versioned, stored);
  if (versioned.success && versioned.output.version > VERSION) {
    const { version } = versioned.output;
    return [{ path: 'version', what: { fault: 'newer', version, known: VERSION } }];
  }
  const read = v.safeParse(Stored, stored);
  if (!read.success) return faultsOf(read.issues);
  const { fiscalYear, kpiPlan = null, forms = [], provisions = null } = read.output;
  const file: YearFile = {
    fiscalYear,
    kpiPlan: kpiPlan && {
      fiscalYear,
      kpis: standing(kpiPlan.kpis, 'kpi'),
      operational: standing(kpiPlan.operational, 'operational'),
    },
    forms: forms.map((form) => ({ ...form, fiscalYear })),
    provisions: provisions && { ...provisions, fiscalYear },
  };
  const faults = [...checkYear(file)];
  return faults.length > 0 ? faults : file;
}

export function isYearFile(read: YearFile | readonly YearFileFault[]): read is YearFile {
  return 'fiscalYear' in read;
}
