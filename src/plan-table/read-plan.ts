import { firstNamedYear } from '../engine/calendar/named-fiscal-year';
import type { Quotation } from '../engine/citation';
import type { Kpi, KpiPlan, KpiUnit, Measure, PrintedMean, PrintedResult } from '../engine/kpi/kpi';
import { businessOf } from '../engine/kpi/kpi-id';
import type { PlanSheetFault } from '../engine/kpi/plan-sheet';
import {
  endingEarly,
  everyBranch,
  fixed,
  higherOf,
  meanOfYears,
  onDay,
  previousYear,
  withoutYears,
  type Condition,
  type Level,
  type Target,
} from '../engine/kpi/target';
import { fold } from '../engine/fold';
import { inEachLanguage } from '../engine/language';
import type { Place } from '../kpi-results/table';
import {
  CONDITIONS,
  DOCUMENT_LABEL,
  PRINTED_HEADINGS,
  PRINTED_KINDS,
  READINGS,
  SECTION_LABEL,
  STANDINGS,
  TARGET_HEADINGS,
  UNIT_WORDS,
  type PrintedColumn,
  type TargetColumn,
} from './plan-columns';
import type { PlanTable } from './plan-table';
import { byHeading, columnsIn, RowReader, type Columns, type PlacedFault } from './row-reader';

/** Where each measure of a plan stands in its table. */
interface MeasurePlace {
  readonly id: string;
  /** Which of the KPI's measures, counted from 0. */
  readonly measure: number;
  readonly placeOf: (column: TargetColumn) => Place;
}

/** A KPI that judges nothing. */
export interface LeftOutKpi {
  /** As the first of its rows that has one says it. */
  readonly name: string | null;
  /** The first of its rows' faults. */
  readonly fault: PlacedFault;
}

/** A table that is meant as the plan of a year. */
export interface PlanTableReading {
  /** Of the cell with the heading of the KPIs. */
  readonly place: Place;
  readonly fiscalYear: number | null;
  /**
   * Without the KPIs of which a row has a fault or waits to be confirmed. Null where the table as a whole has a
   * fault, and where no KPI is left.
   */
  readonly plan: KpiPlan | null;
  /** The KPIs that are left out of the plan, by their ids. */
  readonly leftOut: ReadonlyMap<string, LeftOutKpi>;
  readonly measures: readonly MeasurePlace[];
  readonly faults: readonly PlacedFault[];
}

/** By these a table is known to be meant as a plan. */
const TELLING: readonly TargetColumn[] = ['id', 'condition', 'amount'];
const NEEDED: readonly TargetColumn[] = [
  ...TELLING,
  'name',
  'standing',
  'unit',
  'previousYear',
  'meanYears',
  'section',
  'words',
];

const TARGETS = byHeading<TargetColumn>(TARGET_HEADINGS);
const PRINTED = byHeading<PrintedColumn>(PRINTED_HEADINGS);

interface Found {
  readonly headingRow: number;
  readonly columns: Columns<TargetColumn>;
}

function findTargets(table: PlanTable): Found | null {
  for (const row of table.rows(0, 39)) {
    const columns = columnsIn(table, row, TARGETS);
    if (TELLING.every((name) => columns.has(name))) return { headingRow: row, columns };
  }
  return null;
}

interface TableContext {
  readonly fiscalYear: number | null;
  readonly document: Labelled | null;
  readonly section: Labelled | null;
}

/** What stands behind a label above the table. */
interface Labelled {
  readonly row: number;
  readonly text: string;
}

const LABELS: readonly string[] = [DOCUMENT_LABEL, SECTION_LABEL];

/** The title's year: the document's name may speak of another. */
function around(table: PlanTable, headingRow: number): TableContext {
  const titles: string[] = [];
  const labelled = new Map<string, Labelled>();
  for (let row = 0; row < headingRow; row += 1) {
    const label = fold(table.text(row, 0));
    if (LABELS.includes(label)) labelled.set(label, { row, text: table.text(row, 1) });
    else titles.push(table.text(row, 0));
  }
  return {
    fiscalYear: firstNamedYear([...titles, table.name]),
    document: labelled.get(DOCUMENT_LABEL) ?? null,
    section: labelled.get(SECTION_LABEL) ?? null,
  };
}

/** A row of the table of targets. */
type TargetRow = RowReader<TargetColumn>;
type PrintedRow = RowReader<PrintedColumn>;

function levelOf(row: TargetRow, isRate: boolean): Level | null {
  const amount = row.amount('amount', isRate);
  const years = row.count('meanYears');
  const levels = [
    ...(amount ? [fixed(amount)] : []),
    ...(row.isMarked('previousYear') ? [previousYear] : []),
    ...(years === null ? [] : [meanOfYears(years)]),
  ];
  const [first, ...others] = levels;
  if (first) return others.length === 0 ? first : higherOf(...levels);
  // a fault in one of them is told already
  const isBlank = (['amount', 'meanYears', 'previousYear'] as const).every(
    (name) => row.words(name) === null,
  );
  return isBlank ? row.report('amount', { fault: 'no-level' }) : null;
}

function targetOf(row: TargetRow, unit: KpiUnit | null): Target | null {
  const kind = row.meaning('condition', CONDITIONS);
  const branches = row.count('branches');
  const level = levelOf(row, unit === 'ratio' || branches !== null);
  const day = row.day('day');
  const endsEarly = row.isMarked('endsEarly');
  const excludedUpTo = row.fiscalYear('excludedUpTo');
  if (!kind || !level) return null;
  const condition: Condition = { kind, level };
  let target: Target = branches === null ? condition : everyBranch(branches, condition);
  if (day !== null) target = onDay(day, target);
  if (endsEarly) target = endingEarly(target);
  return excludedUpTo === null ? target : withoutYears(excludedUpTo, target);
}

/** What a row says of its KPI, not of its measure alone. */
type KpiPart = Omit<Kpi, 'measures' | 'notes'> & { readonly section: string };

/** @param sheetSection of rows that name none; null where each must name its own */
function kpiOf(row: TargetRow, id: string, sheetSection: string | null): KpiPart | null {
  const name = row.needed('name');
  const standing = row.meaning('standing', STANDINGS);
  const section = sheetSection === null ? row.needed('section') : (row.words('section') ?? sheetSection);
  const important = row.isMarked('important');
  const difficult = row.isMarked('difficult');
  const business = businessOf(id);
  if (!business) return row.report('id', { fault: 'not-an-id', shown: id });
  if (name === null || standing === null || section === null) return null;
  const names = { ...inEachLanguage(() => name), en: row.words('nameEn') ?? name };
  return { id, business, standing, name: names, important, difficult, section };
}

const COMPARED = ['name', 'standing', 'section', 'important', 'difficult'] as const;

interface ReadMeasure {
  readonly row: TargetRow;
  readonly kpi: KpiPart;
  /** Its name on the sheet, which the table of printed figures repeats. */
  readonly name: string | null;
  readonly measure: Measure;
}

type Cite = (section: string, quote: string) => Quotation;

/** True where a row waits for a person to confirm what was read, which is told. */
function isUnconfirmed(row: TargetRow): boolean {
  const shown = row.words('reading');
  if (shown === null) return false;
  const reading = row.meaning('reading', READINGS);
  if (reading !== 'check' && reading !== 'not-understood') return false;
  row.report('reading', { fault: 'unconfirmed', shown, open: row.words('open') });
  return true;
}

function measureOf(row: TargetRow, cite: Cite, sheetSection: string | null): ReadMeasure | null {
  if (isUnconfirmed(row)) return null;
  const id = row.needed('id');
  const kpi = id === null ? null : kpiOf(row, id, sheetSection);
  const unit = row.meaning('unit', UNIT_WORDS);
  const target = targetOf(row, unit);
  const words = row.needed('words');
  const isNew = row.words('isNew');
  const name = row.words('measure');
  if (!kpi || !unit || !target || words === null) return null;
  const measure: Measure = {
    name: name === null ? null : { ...inEachLanguage(() => name), en: row.words('measureEn') ?? name },
    unit,
    target,
    citation: cite(kpi.section, words),
    printed: [],
    printedMean: null,
    isNew: isNew === null ? null : cite(kpi.section, isNew),
  };
  return { row, kpi, name, measure };
}

/** What the lower table says of one measure. */
interface Printed {
  readonly results: PrintedResult[];
  mean: Omit<PrintedMean, 'fiscalYears'> | null;
}

class PlanReader {
  readonly faults: PlacedFault[] = [];
  private readonly measures: ReadMeasure[] = [];
  private readonly printed = new Map<ReadMeasure, Printed>();
  private readonly notes = new Map<string, Quotation[]>();
  /** Also those whose row has a fault. */
  private readonly named = new Set<string>();
  readonly leftOut = new Map<string, LeftOutKpi>();

  constructor(
    private readonly table: PlanTable,
    private readonly cite: Cite,
    private readonly section: string | null,
  ) {}

  private isBlank(row: number): boolean {
    const { table } = this;
    return table.columns(row, 0, table.columnCount).every((column) => table.text(row, column) === '');
  }

  /** The rows from one on to the next blank one. */
  private rowsFrom(first: number): number[] {
    const rows: number[] = [];
    for (let row = first; row < this.table.rowCount && !this.isBlank(row); row += 1) rows.push(row);
    return rows;
  }

  /** Answers the row behind the table. */
  readTargets({ headingRow, columns }: Found): number {
    const rows = this.rowsFrom(headingRow + 1);
    for (const place of rows) {
      const row = new RowReader(this.table, TARGET_HEADINGS, columns, place, this.faults);
      this.named.add(row.words('id') ?? '');
      this.leavingOut(row.words('id'), row.words('name'), () => {
        const found = measureOf(row, this.cite, this.section);
        if (found) this.take(found);
      });
    }
    return headingRow + 1 + rows.length;
  }

  /** A KPI of which a row has a fault judges nothing; the others do. */
  private leavingOut(id: string | null, name: string | null, read: () => void): void {
    const before = this.faults.length;
    read();
    const fault = this.faults[before];
    if (id === null || !fault) return;
    const known = this.leftOut.get(id);
    this.leftOut.set(id, { name: known?.name ?? name, fault: known?.fault ?? fault });
  }

  private take(found: ReadMeasure): void {
    const { kpi, name, row } = found;
    const same = this.measures.filter((each) => each.kpi.id === kpi.id);
    if (same.some((each) => each.name === name)) row.report('id', { fault: 'repeated', id: kpi.id });
    const text = (part: KpiPart, column: (typeof COMPARED)[number]): string => JSON.stringify(part[column]);
    for (const column of COMPARED) {
      const [first] = same;
      if (!first || text(first.kpi, column) === text(kpi, column)) continue;
      row.report(column, { fault: 'inconsistent', id: kpi.id, column: row.heading(column) });
    }
    this.measures.push(found);
    this.printed.set(found, { results: [], mean: null });
  }

  /** What is printed beside the targets, below them. */
  readPrinted(after: number): void {
    for (const at of this.table.rows(after, this.table.rowCount)) {
      const columns = columnsIn(this.table, at, PRINTED);
      if (!columns.has('id') || !columns.has('words') || !columns.has('kind')) continue;
      for (const place of this.rowsFrom(at + 1)) {
        const row = new RowReader(this.table, PRINTED_HEADINGS, columns, place, this.faults);
        // a note below the table fills one cell
        if (row.words('kind') === null && (row.words('words') === null || row.words('id') === null)) continue;
        this.leavingOut(row.words('id'), null, () => {
          this.takePrinted(row);
        });
      }
      return;
    }
  }

  private takePrinted(row: PrintedRow): void {
    const id = row.needed('id');
    const kind = row.meaning('kind', PRINTED_KINDS);
    const quote = row.needed('words');
    if (id === null || kind === null || quote === null) return;
    const own = this.measures.filter(({ kpi }) => kpi.id === id);
    const owner = kind === 'note' ? own[0] : own.find(({ name }) => name === row.words('measure'));
    if (!owner) {
      if (own.length > 0 || !this.named.has(id)) row.report('id', { fault: 'no-target', shown: id });
      return;
    }
    const citation = this.cite(owner.kpi.section, quote);
    if (kind === 'note') {
      this.notes.set(id, [...(this.notes.get(id) ?? []), citation]);
      return;
    }
    const figure = row.needed('value') === null ? null : row.printed('value', owner.measure.unit === 'ratio');
    const printed = this.printed.get(owner);
    if (!figure || !printed) return;
    if (kind === 'mean') {
      printed.mean = { ...figure, citation };
      return;
    }
    const fiscalYear = row.needed('fiscalYear') === null ? null : row.fiscalYear('fiscalYear');
    if (fiscalYear !== null) printed.results.push({ fiscalYear, ...figure, citation });
  }

  private whole(found: ReadMeasure): Measure {
    const { results = [], mean = null } = this.printed.get(found) ?? {};
    const printed = [...results].sort((a, b) => a.fiscalYear - b.fiscalYear);
    return {
      ...found.measure,
      printed,
      printedMean: mean && { fiscalYears: printed.map(({ fiscalYear }) => fiscalYear), ...mean },
    };
  }

  kpis(): Kpi[] {
    const byId = new Map<string, ReadMeasure[]>();
    for (const each of this.measures) byId.set(each.kpi.id, [...(byId.get(each.kpi.id) ?? []), each]);
    return [...byId.values()].flatMap(([first, ...others]): Kpi[] => {
      if (!first || this.leftOut.has(first.kpi.id)) return [];
      const { id, business, standing, name, important, difficult } = first.kpi;
      return [
        {
          id,
          business,
          standing,
          name,
          measures: [this.whole(first), ...others.map((each) => this.whole(each))],
          important,
          difficult,
          notes: this.notes.get(id) ?? [],
        },
      ];
    });
  }

  places(): MeasurePlace[] {
    return this.measures.map(({ kpi: { id }, row }, index) => ({
      id,
      measure: this.measures.slice(0, index).filter(({ kpi }) => kpi.id === id).length,
      placeOf: (column) => row.place(column),
    }));
  }
}

/** What is blank in one column is one fault. */
function gathered(faults: readonly PlacedFault[]): PlacedFault[] {
  const byFault = new Map<string, PlacedFault>();
  for (const each of faults) {
    const { fault } = each;
    const isMany = fault.fault === 'blank' || fault.fault === 'no-level';
    const name = isMany ? JSON.stringify(fault) : `#${String(byFault.size)}`;
    const before = byFault.get(name);
    byFault.set(name, before ? { fault, places: [...before.places, ...each.places] } : each);
  }
  return [...byFault.values()];
}

/** Reads a table that is meant as a year's plan, by its headings; null for any other table. */
export function readPlanTable(table: PlanTable): PlanTableReading | null {
  const found = findTargets(table);
  if (!found) return null;
  const { headingRow, columns } = found;
  const { fiscalYear, document, section } = around(table, headingRow);
  const place = { row: headingRow, column: columns.get('id') ?? 0 };
  const fault = (of: PlanSheetFault, at: Place = place): PlacedFault => ({ places: [at], fault: of });
  const missing = NEEDED.filter((name) => !columns.has(name)).map((name) => TARGET_HEADINGS[name]);
  if (missing.length > 0) {
    const faults = [fault({ fault: 'missing-columns', columns: missing })];
    return { place, fiscalYear, plan: null, leftOut: new Map(), measures: [], faults };
  }
  const cite: Cite = (section, quote) => ({ kind: 'plan', document: document?.text ?? '', section, quote });
  const reader = new PlanReader(table, cite, section?.text ?? null);
  reader.readPrinted(reader.readTargets(found));
  const ofWhole = [
    ...(fiscalYear === null ? [fault({ fault: 'no-year' }, { row: 0, column: 0 })] : []),
    ...((document?.text ?? '') === ''
      ? [fault({ fault: 'blank', column: DOCUMENT_LABEL }, { row: document?.row ?? headingRow, column: 1 })]
      : []),
    ...(section?.text === ''
      ? [fault({ fault: 'blank', column: SECTION_LABEL }, { row: section.row, column: 1 })]
      : []),
  ];
  const kpis = reader.kpis();
  const plan: KpiPlan | null =
    ofWhole.length > 0 || fiscalYear === null || kpis.length === 0
      ? null
      : {
          fiscalYear,
          kpis: kpis.filter(({ standing }) => standing === 'kpi'),
          operational: kpis.filter(({ standing }) => standing === 'operational'),
        };
  const faults = [...ofWhole, ...gathered(reader.faults)];
  return { place, fiscalYear, plan, leftOut: reader.leftOut, measures: reader.places(), faults };
}
