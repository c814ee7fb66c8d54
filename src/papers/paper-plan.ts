import { firstNamedYear } from '../engine/calendar/named-fiscal-year';
import type { Business, Kpi } from '../engine/kpi/kpi';
import { KpiNames } from '../kpi-results/find-kpi';
import { departures, identify, isOfKnown, unitOf, type KnownKpis } from './identify';
import type { Paper } from './paper';
import { certaintyOf, type Certainty, type Reason, type SentenceMeasure } from './sentence/reading';
import { holdsProvisions, readProvisionsText, type PaperProvisions } from './provisions/read-provisions-text';
import { readSentence } from './sentence/read-sentence';
import type { PrintedKpi } from './table/row-builder';
import { kpisInLines, kpiTablesIn, type KpiTable } from './table/read-tables';

/** A KPI of a year as its papers print it, and what it was read as. */
export interface PaperKpi {
  /** The target's sentence as it is printed. */
  readonly sentence: string;
  readonly paper: string;
  readonly place: string;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  /** The KPI of an earlier plan that it is; null for a new one. */
  readonly known: Kpi | null;
  readonly business: Business | null;
  /** What it measures, in its own words: the name of a new KPI. */
  readonly name: string;
  readonly measures: readonly SentenceMeasure[];
  /** What names the table. */
  readonly title: string;
  readonly baselineYear: number | null;
  readonly printed: PrintedKpi;
}

/** What is wrong with papers as a whole. */
export type PaperFault =
  | { readonly fault: 'no-kpi'; readonly paper: string }
  | { readonly fault: 'no-year' }
  /** Papers, or parts of one, speak of several years. */
  | { readonly fault: 'years'; readonly years: readonly number[] }
  /** A name speaks of another year than what stands under it. */
  | {
      readonly fault: 'name-year';
      readonly paper: string;
      readonly named: number;
      readonly fiscalYear: number;
    };

/** The plan that papers make together. */
export interface PaperPlan {
  /** Null where they name none, or several. */
  readonly fiscalYear: number | null;
  readonly kpis: readonly PaperKpi[];
  readonly faults: readonly PaperFault[];
}

interface Identified {
  readonly kpi: PaperKpi;
  /** It speaks of the known KPI in just its words. */
  readonly isExact: boolean;
}

function readKpi(paper: string, table: KpiTable, printed: PrintedKpi, all: KnownKpis): Identified {
  const { business, fiscalYear, title, baselineYear } = table;
  const { text: sentence, place, notes } = printed;
  const context = { fiscalYear, branches: all.names.branches, notes };
  const first = readSentence(sentence, { ...context, unit: null });
  const { kpi: known, isExact, reasons: doubts } = identify(all, sentence, first.subjects, business);
  const { reasons: own, subjects, measures } = readSentence(sentence, { ...context, unit: unitOf(known) });
  const ofBusiness = business ?? known?.business ?? null;
  const reasons: Reason[] = [
    ...own,
    ...doubts,
    ...departures(known, measures),
    ...(ofBusiness === null ? [{ why: 'which-business', shown: sentence } as const] : []),
  ];
  const kpi: PaperKpi = {
    sentence,
    paper,
    place,
    certainty: certaintyOf(reasons),
    reasons,
    known,
    business: ofBusiness,
    name: [...new Set(subjects)].join('、') || sentence,
    measures,
    title,
    baselineYear,
    printed,
  };
  return { kpi, isExact };
}

function targetsText({ measures, certainty }: PaperKpi): string {
  return certainty === 'not-understood'
    ? ''
    : JSON.stringify(
        measures.map(({ unit, target }) => [unit, target]),
        bigints,
      );
}

function bigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

const placeText = ({ paper, place }: PaperKpi): string => `${paper} ${place}`;

function withReasons(kpi: PaperKpi, reasons: readonly Reason[]): PaperKpi {
  return { ...kpi, reasons, certainty: certaintyOf(reasons) };
}

/** A KPI that another one is in just its own words is not this one. */
function withoutLikenesses(kpis: readonly Identified[]): PaperKpi[] {
  const exact = new Set(kpis.flatMap(({ kpi, isExact }) => (kpi.known && isExact ? [kpi.known.id] : [])));
  return kpis.map(({ kpi, isExact }) => {
    if (isExact || !kpi.known || !exact.has(kpi.known.id)) return kpi;
    const reasons = kpi.reasons.filter(({ why }) => !why.endsWith('-differs'));
    return withReasons({ ...kpi, known: null }, reasons);
  });
}

function keyOf({ known, business, name }: PaperKpi): string {
  return known?.id ?? `${business ?? ''} ${name}`;
}

/** What is named twice alike counts once; what is named twice otherwise must be looked at in both places. */
function withoutRepeats(kpis: readonly PaperKpi[]): PaperKpi[] {
  return kpis.flatMap((kpi, index) => {
    const same = kpis.filter((each) => keyOf(each) === keyOf(kpi));
    if (same.length === 1) return [kpi];
    const isAlike = same.every((each) => targetsText(each) === targetsText(kpi));
    if (isAlike) return kpis.findIndex((each) => keyOf(each) === keyOf(kpi)) === index ? [kpi] : [];
    const others = same.filter((each) => each !== kpi);
    return [withReasons(kpi, [...kpi.reasons, { why: 'twice', shown: others.map(placeText).join('、') }])];
  });
}

interface TabledPaper {
  readonly name: string;
  /** Where it holds general provisions too. */
  readonly provisions: PaperProvisions | null;
  readonly parts: readonly { readonly name: string; readonly tables: readonly KpiTable[] }[];
}

function provisionsIn(paper: Paper): PaperProvisions | null {
  const read = readProvisionsText(paper);
  return read && holdsProvisions(read) ? read : null;
}

function yearsOf(papers: readonly TabledPaper[]): Set<number> {
  const tables = papers.flatMap(({ parts }) => parts.flatMap((part) => part.tables));
  const provisions = papers.map((paper) => paper.provisions);
  return new Set([...tables, ...provisions].flatMap((each) => each?.fiscalYear ?? []));
}

function yearFaults(papers: readonly TabledPaper[]): PaperFault[] {
  const years = yearsOf(papers);
  const faults: PaperFault[] = [];
  if (years.size === 0) faults.push({ fault: 'no-year' });
  if (years.size > 1) faults.push({ fault: 'years', years: [...years].sort((a, b) => a - b) });
  for (const { name, tables } of papers.flatMap(({ parts }) => parts)) {
    const named = firstNamedYear([name]);
    const other = tables.find(({ fiscalYear }) => fiscalYear !== null && fiscalYear !== named);
    if (named !== null && other?.fiscalYear) {
      faults.push({ fault: 'name-year', paper: name, named, fiscalYear: other.fiscalYear });
    }
  }
  return faults;
}

/**
 * Reads the papers of a year's plan together.
 * @param known the KPIs of an earlier plan, by whose names and sentences these are known again
 */
export function readPapers(papers: readonly Paper[], known: readonly Kpi[]): PaperPlan {
  const all: KnownKpis = { kpis: known, names: new KpiNames(known) };
  const knows = (sentence: string): boolean => isOfKnown(all, sentence);
  const tabled = papers.map((paper): TabledPaper => {
    const { name, parts } = paper;
    const headed = parts.map((part) => ({ name: part.name, tables: kpiTablesIn(part, knows) }));
    const hasTable = headed.some(({ tables }) => tables.length > 0);
    const own = hasTable
      ? headed
      : parts.map((part) => ({ name: part.name, tables: kpisInLines(part, knows) }));
    return { name, parts: own, provisions: provisionsIn(paper) };
  });
  const read = tabled.flatMap(({ name, parts }) =>
    parts
      .flatMap(({ tables }) => tables)
      .flatMap((table) => table.kpis.map((printed) => readKpi(name, table, printed, all))),
  );
  const kpis = withoutRepeats(withoutLikenesses(read));
  const [only, another] = yearsOf(tabled);
  const empty = tabled.flatMap(({ name, parts, provisions }): PaperFault[] =>
    // general provisions are read for themselves
    provisions || parts.some(({ tables }) => tables.length > 0) ? [] : [{ fault: 'no-kpi', paper: name }],
  );
  return {
    fiscalYear: another === undefined ? (only ?? null) : null,
    kpis,
    faults: [...empty, ...(kpis.length > 0 ? yearFaults(tabled) : [])],
  };
}
