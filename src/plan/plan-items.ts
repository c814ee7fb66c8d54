import type { PlanItem } from '../engine/kpi/evaluation/item';
import type { Business, Kpi, KpiPlan } from '../engine/kpi/kpi';
import { inEachLanguage } from '../engine/language';
import { sourceOf, type Papers } from './papers';
import { textGoalsOf } from './plan-goals';

const LETTERS: Readonly<Record<Business, string>> = { health: 'H', seamen: 'S' };

/** The signs that number a section, １．Ⅱ）② or （２）➀ⅰ）, behind what may name the document, and its heading. */
const NUMBERED =
  /(?:^|\s)((?:（[0-9０-９]+）|\([0-9]+\)|[0-9０-９]+[．.]|[ⅠⅡⅢⅣⅤⅥⅰⅱⅲⅳⅴⅵ]+[）).．]|[①-⑳➀-➉])+)\s*(\S.*)$/u;

/** A section's number and its heading; without a number all of it is the heading. */
export function numbered(section: string): { readonly place: string; readonly heading: string } {
  const [, place = '', heading = section] = NUMBERED.exec(section) ?? [];
  return { place, heading };
}

function itemOf(business: Business, section: string, kpis: readonly Kpi[]): PlanItem {
  const { place, heading } = numbered(section);
  const pillar = /^(?:（[^）]+）|[0-9０-９]+[．.])/u.exec(place)?.[0] ?? '';
  return {
    id: `${LETTERS[business]}.${place === '' ? section : place}`,
    business,
    place,
    pillar: inEachLanguage(() => pillar),
    section,
    name: inEachLanguage(() => heading),
    kpis: kpis.map(({ id }) => id),
    important: [],
    difficult: [],
  };
}

/** A KPI of a plan that names no sections is an item by itself. */
function ownItem(kpi: Kpi): PlanItem {
  return { ...itemOf(kpi.business, '', [kpi]), id: kpi.id, name: kpi.name };
}

function sectionOf({ measures: [{ citation }] }: Kpi): string {
  return citation.section.trim();
}

/** The items of one business by what its KPIs name as their sections; one section for all of them says nothing. */
function bySection(business: Business, kpis: readonly Kpi[]): PlanItem[] {
  const sections = new Map<string, [Kpi, ...Kpi[]]>();
  for (const kpi of kpis) {
    // a table and a text number the same section, each behind a title of its own
    const { place, heading } = numbered(sectionOf(kpi));
    const known = sections.get(place || heading);
    if (known) known.push(kpi);
    else sections.set(place || heading, [kpi]);
  }
  if (sections.size === 1) return kpis.map(ownItem);
  return [...sections].flatMap(([key, own]) =>
    key === '' ? own.map(ownItem) : [itemOf(business, sectionOf(own[0]), own)],
  );
}

/**
 * The items of a year's plan: every section of a printed plan's text; of a plan that the workbook or a year file brings
 * the sections that its KPIs name, because nobody else says what its text has besides.
 */
export function planItems(papers: Papers, plan: KpiPlan): readonly PlanItem[] {
  const printed = sourceOf(papers, plan) === null ? textGoalsOf(plan.fiscalYear) : null;
  if (printed) return printed.items;
  const all = [...plan.kpis, ...plan.operational];
  return (['health', 'seamen'] as const).flatMap((business) =>
    bySection(
      business,
      all.filter((kpi) => kpi.business === business),
    ),
  );
}
