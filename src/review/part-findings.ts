import type { Details, Finding, FindingOf } from '../engine/findings/finding';
import type { MeasuredYear } from '../engine/findings/kpi-details';
import { findingOf, type Fault } from '../engine/findings/rule';
import type { Kpi } from '../engine/kpi/kpi';
import { fallsIn, gapsIn, lastGiven, yearToDate, type Fall, type MonthEntry } from '../engine/kpi/months';
import { exactly, type Figure } from '../engine/kpi/result';
import { isAdded, sumOf } from '../engine/kpi/together';
import type { Rational } from '../engine/number/rational';
import { KPI_RULES } from '../engine/rules/kpi';
import { hasBranches } from '../kpi-results/branches';
import type { Evaluation } from '../kpi-results/evaluate';
import type { ReadFigure, ReadMonths } from '../kpi-results/gathered';
import type { Place } from '../kpi-results/table';
import { BRANCHES } from '../sheet/kpis/branches';

/** The KPIs of one sheet. */
interface SheetKpis {
  readonly name: string;
  readonly kpis: readonly Evaluation[];
}

type Contradicted = FindingOf<'KPI-04'>;
type Incomplete = FindingOf<'KPI-05'>;

const KNOWN: ReadonlySet<string> = new Set(BRANCHES);

function contradicted(
  sheet: string,
  places: readonly Place[],
  details: Details['KPI-04'],
  severity?: 'warning',
): Contradicted {
  const cells = places.map((place) => ({ sheet, ...place }));
  const fault: Fault<'KPI-04'> = { cells, details, ...(severity && { severity }) };
  return findingOf(KPI_RULES['KPI-04'], fault, null);
}

function incomplete(
  sheet: string,
  places: readonly Place[],
  details: Details['KPI-05'],
  severity?: 'info',
): Incomplete {
  const cells = places.map((place) => ({ sheet, ...place }));
  const fault: Fault<'KPI-05'> = { cells, details, ...(severity && { severity }) };
  return findingOf(KPI_RULES['KPI-05'], fault, null);
}

function yearOf(kpi: Kpi, measure: number, fiscalYear: number): MeasuredYear {
  return { kpi, unit: (kpi.measures[measure] ?? kpi.measures[0]).unit, fiscalYear };
}

/** What of a figure adds up over branches. */
function partsOf(unit: MeasuredYear['unit'], figure: Figure): [Fall['part'], Rational][] {
  if (figure.counts) return [...entriesOf(figure.counts)];
  return isAdded(unit) ? [['amount', exactly(figure.amount)]] : [];
}

function entriesOf(counts: NonNullable<Figure['counts']>): [Fall['part'], Rational][] {
  return [
    ['numerator', counts.numerator],
    ['denominator', counts.denominator],
  ];
}

/** The parts of a whole that all branches are given for, and in which the two differ. */
function wholeApart(unit: MeasuredYear['unit'], whole: Figure, branches: readonly Figure[]) {
  const all = branches.map((figure) => new Map(partsOf(unit, figure)));
  return partsOf(unit, whole).flatMap(([part, stated]) => {
    const values = all.flatMap((each) => each.get(part) ?? []);
    const sum = sumOf(values);
    return values.length === BRANCHES.length && !sum.equals(stated) ? [{ part, stated, sum }] : [];
  });
}

/** A KPI's figures of one measure and year. */
interface Own {
  readonly about: MeasuredYear;
  readonly whole: ReadFigure | undefined;
  readonly branches: readonly ReadFigure[];
}

function groupsIn(kpi: Kpi, figures: readonly ReadFigure[]): Own[] {
  const groups = new Map<string, ReadFigure[]>();
  for (const each of figures) {
    const key = JSON.stringify([each.measure, each.year.fiscalYear]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return {
      about: yearOf(kpi, first.measure, first.year.fiscalYear),
      whole: own.find(({ branch }) => branch === null),
      branches: own.filter(({ branch }) => branch !== null),
    };
  });
}

function byBranch(sheet: string, { about, whole, branches }: Own): Finding[] {
  const [first] = branches;
  if (!first) return [];
  const given = new Set(branches.map(({ branch }) => branch ?? ''));
  const missing = BRANCHES.filter((branch) => !given.has(branch));
  const isByRates = !isAdded(about.unit) && branches.some(({ figure }) => figure.counts === null);
  return [
    ...branches.flatMap(({ branch, place }) =>
      branch === null || KNOWN.has(branch)
        ? []
        : [incomplete(sheet, [place], { ...about, fault: 'branch-unknown', branch })],
    ),
    ...(missing.length > 0
      ? [
          incomplete(
            sheet,
            [first.place],
            { ...about, fault: 'branches-missing', branches: missing, of: BRANCHES.length },
            'info',
          ),
        ]
      : []),
    ...(isByRates && !whole && !hasBranches(about.kpi)
      ? [incomplete(sheet, [first.place], { ...about, fault: 'rates-only' }, 'info')]
      : []),
  ];
}

/** A table of years: what its row of the whole says beside its branches. */
function wholeOfYears(sheet: string, { about, whole, branches }: Own): Finding[] {
  if (!whole) return [];
  const figures = branches.map(({ figure }) => figure);
  return wholeApart(about.unit, whole.figure, figures).map((apart) =>
    contradicted(sheet, [whole.place], { ...about, fault: 'whole', month: null, ...apart }),
  );
}

function figureOfEntry(entry: MonthEntry): Figure {
  return { amount: entry.amount ?? 0, counts: entry.counts };
}

/** A table by months: the first month in which its row of the whole is not what the branches are together. */
function wholeOfMonths(sheet: string, kpi: Kpi, months: readonly ReadMonths[]): Finding[] {
  return months.flatMap((whole) => {
    if (whole.branch !== null) return [];
    const own = months.filter(
      ({ branch, measure, fiscalYear, kind }) =>
        branch !== null &&
        measure === whole.measure &&
        fiscalYear === whole.fiscalYear &&
        kind === whole.kind,
    );
    const about = yearOf(kpi, whole.measure, whole.fiscalYear);
    const told = new Set<Fall['part']>();
    return whole.entries.flatMap((entry, index) => {
      const place = whole.places[index];
      const branches = own.flatMap(({ entries }) => entries[index] ?? []);
      if (!entry || !place) return [];
      return wholeApart(about.unit, figureOfEntry(entry), branches.map(figureOfEntry)).flatMap((apart) => {
        if (told.has(apart.part)) return [];
        told.add(apart.part);
        const details = { ...about, fault: 'whole', month: index + 1, ...apart } as const;
        return [contradicted(sheet, [place], details)];
      });
    });
  });
}

function byMonth(sheet: string, kpi: Kpi, months: ReadMonths): Finding[] {
  const about = yearOf(kpi, months.measure, months.fiscalYear);
  const { branch, entries, kind, places, totals } = months;
  const placeOf = (month: number): Place[] => places.slice(month - 1, month);
  const falls = fallsIn(months, about.unit).map((fall) =>
    contradicted(sheet, placeOf(fall.month), { ...about, fault: 'falls', branch, ...fall }, 'warning'),
  );
  const toDate = yearToDate(months, about.unit);
  const last = lastGiven(entries);
  const gaps = kind === 'single' ? gapsIn(entries) : [];
  const [firstGap] = gaps;
  const isUnknown =
    last > 0 && gaps.length === 0 && kind === 'single' && !isCounted(entries) && lastGiven(toDate) === 0;
  const reached = last > 0 && gaps.length === 0 ? toDate[last - 1] : null;
  const apart = reached
    ? totals.flatMap(({ part, stated, place }) => {
        const sum = new Map(partsOf(about.unit, reached)).get(part);
        if (!sum || sum.equals(stated)) return [];
        return [contradicted(sheet, [place], { ...about, fault: 'total', part, kind, branch, stated, sum })];
      })
    : [];
  return [
    ...falls,
    ...apart,
    ...(firstGap === undefined
      ? []
      : [incomplete(sheet, placeOf(firstGap), { ...about, fault: 'gap', branch, months: gaps })]),
    ...(isUnknown ? [incomplete(sheet, placeOf(last), { ...about, fault: 'single-only', branch })] : []),
  ];
}

/** Counts of 0 ÷ 0 have no rate yet, and are known. */
function isCounted(entries: readonly (MonthEntry | null)[]): boolean {
  return entries.some((entry) => entry?.counts);
}

/** What results by month and by branch contradict of each other, and what of them cannot be judged. */
export function partFindings({ name, kpis }: SheetKpis): Finding[] {
  // a KPI that is judged for two years has its figures once
  const own = new Map(kpis.flatMap((each) => (each.kpi ? [[each.kpi.id, each] as const] : [])));
  return [...own.values()].flatMap(({ kpi, figures, months }): Finding[] => {
    if (!kpi) return [];
    const groups = groupsIn(kpi, figures);
    return [
      ...groups.flatMap((each) => byBranch(name, each)),
      ...(months.length > 0
        ? wholeOfMonths(name, kpi, months)
        : groups.flatMap((each) => wholeOfYears(name, each))),
      ...months.flatMap((each) => byMonth(name, kpi, each)),
    ];
  });
}
