import type { Business, Kpi, KpiUnit } from '../engine/kpi/kpi';
import { termsOf } from '../engine/kpi/target';
import type { KpiNames } from '../kpi-results/find-kpi';
import { folded, withoutAsides } from './fold';
import { demandsIn } from './sentence/demands';
import type { Reason, SentenceMeasure } from './sentence/reading';

/** The KPIs of an earlier plan. */
export interface KnownKpis {
  readonly kpis: readonly Kpi[];
  readonly names: KpiNames;
}

/** Which of the known KPIs a sentence speaks of. */
interface Identity {
  /** Null for one that is not known, or where several may be meant. */
  readonly kpi: Kpi | null;
  /** The sentence speaks of it in just its words. */
  readonly isExact: boolean;
  readonly reasons: readonly Reason[];
}

/** What the sentences of a known KPI measure, as they are read here: another figure in them changes nothing. */
const SUBJECTS = new WeakMap<Kpi, readonly string[]>();

const plain = (text: string): string => text.replace(/[\s\p{P}\p{S}ーのへ]/gu, '');

function subjectsOf(kpi: Kpi): readonly string[] {
  const known = SUBJECTS.get(kpi);
  if (known) return known;
  const subjects = kpi.measures.flatMap(({ citation }) =>
    demandsIn(withoutAsides(folded(citation.quote)), null).map(({ subject }) => plain(subject)),
  );
  SUBJECTS.set(kpi, subjects);
  return subjects;
}

/** True where a sentence speaks of a known KPI in just its words, of either business. */
export function isOfKnown({ kpis, names }: KnownKpis, sentence: string): boolean {
  const found = names.find(sentence);
  const candidates = found.found ? [found.kpi] : found.nearest;
  if (candidates.some((kpi) => names.isCalled(kpi, sentence))) return true;
  const subjects = demandsIn(withoutAsides(folded(sentence)), null).map(({ subject }) => plain(subject));
  return kpis.some((kpi) => subjectsOf(kpi).some((subject) => subjects.includes(subject)));
}

/** @param subjects what the sentence measures, in its own words */
export function identify(
  { names, kpis }: KnownKpis,
  sentence: string,
  subjects: readonly string[],
  business: Business | null,
): Identity {
  const exact = subjects.flatMap((subject) => {
    const found = names.find(subject, business);
    if (found.found && names.isCalled(found.kpi, subject)) return [found.kpi];
    const own = kpis.filter((kpi) => business === null || kpi.business === business);
    const [only, another] = own.filter((kpi) => subjectsOf(kpi).includes(plain(subject)));
    return only && !another ? [only] : [];
  });
  const found = exact[0] ? ({ found: true, kpi: exact[0] } as const) : names.find(sentence, business);
  if (!found.found) {
    const shown = found.nearest.map(({ id }) => id).join('、');
    const isOpen = found.because === 'ambiguous';
    return { kpi: null, isExact: false, reasons: isOpen ? [{ why: 'which-kpi', shown }] : [] };
  }
  const { kpi } = found;
  // the other business's KPI of that name is another KPI
  if (business !== null && kpi.business !== business) return { kpi: null, isExact: false, reasons: [] };
  const isExact = exact.length > 0 || names.isCalled(kpi, sentence);
  const reasons: Reason[] = isExact ? [] : [{ why: 'name-differs', shown: `${kpi.id}（${kpi.name.ja}）` }];
  return { kpi, isExact, reasons };
}

/** The unit that a sentence may leave out because its KPI has it. */
export function unitOf(kpi: Kpi | null): KpiUnit | null {
  const [only, another] = kpi?.measures ?? [];
  return only && !another && only.unit !== 'branches' ? only.unit : null;
}

const DIRECTIONS = { atLeast: 'up', increase: 'up', atMost: 'down', exactly: 'either' } as const;

/** In what a reading departs from what the KPI has always been. */
export function departures(kpi: Kpi | null, measures: readonly SentenceMeasure[]): Reason[] {
  return measures.flatMap(({ subject, unit, target }, index): Reason[] => {
    const known = kpi?.measures[index];
    if (!known || kpi.measures.length !== measures.length) return [];
    const [now, before] = [target, known.target].map((each) => DIRECTIONS[termsOf(each).condition.kind]);
    const isOther = now !== before && now !== 'either' && before !== 'either';
    return [
      ...(unit === known.unit ? [] : [{ why: 'unit-differs', shown: subject } as const]),
      ...(isOther ? [{ why: 'direction-differs', shown: subject } as const] : []),
    ];
  });
}
