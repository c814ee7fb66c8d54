import type { Business, Kpi } from '../../engine/kpi/kpi';

export type FoundKpi =
  | { readonly found: true; readonly kpi: Kpi }
  /** No KPI has that name; the nearest ones first. */
  | { readonly found: false; readonly because: 'unknown'; readonly nearest: readonly Kpi[] }
  /** KPIs of both businesses have it. */
  | { readonly found: false; readonly because: 'ambiguous'; readonly nearest: readonly Kpi[] };

const NEAREST = 3;

/** Longest first, so that 健康保険事業 is not read as 健康保険 and a rest. */
const BUSINESS_WORDS: readonly (readonly [string, Business])[] = [
  ['健康保険事業', 'health'],
  ['健康保険勘定', 'health'],
  ['健康保険', 'health'],
  ['健保', 'health'],
  ['HEALTH', 'health'],
  ['船員保険事業', 'seamen'],
  ['船員保険勘定', 'seamen'],
  ['船員保険', 'seamen'],
  ['船員', 'seamen'],
  ['船保', 'seamen'],
  ['SEAMEN', 'seamen'],
];

/** Enumerators, the functions' namespace, and names of functions that measure the same KPI in another way. */
const AROUND = /^\s*(?:[①-⑳➀-➉]|[0-9０-９]{1,2}[)）])|^\s*=?KPI\.|\.(?:BY_DATE|BRANCHES)\b/giu;

/** Shorter pieces of the plan's sentences are no names. */
const SHORTEST = 6;

/** What makes no difference between names: widths, spaces, brackets, の, 医薬品, and spellings of か月. */
function fold(name: string): string {
  return name
    .replace(AROUND, '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}ー]/gu, '')
    .replace(/[ヶケカヵ箇]月/gu, 'か月')
    .replace(/健康保険証/gu, '保険証')
    .replace(/医薬品|[のへ]/gu, '');
}

/** The business that a text speaks of; null where it speaks of none or of both. */
export function businessIn(text: string): Business | null {
  const key = fold(text);
  const named = new Set(BUSINESS_WORDS.flatMap(([word, business]) => (key.includes(word) ? [business] : [])));
  const [only, another] = named;
  return another === undefined ? (only ?? null) : null;
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from(text, (character, index) => character + (text[index + 1] ?? '')));
}

/** How alike two names are by the pairs of characters that they share: 0 to 1 (Dice). */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Looks KPIs up by id (H.CHECKUP), by name in either language, or by function and business (健康保険 CHECKUP). */
export class KpiNames {
  readonly #exact = new Map<string, Kpi>();
  readonly #folded = new Map<string, Kpi[]>();
  /** The plan's sentences, in which a KPI's name may be longer than ours. */
  readonly #sentences: readonly (readonly [string, Kpi])[];

  constructor(kpis: readonly Kpi[]) {
    this.#sentences = kpis.flatMap((kpi) =>
      kpi.measures.map(({ citation }) => [fold(citation.quote), kpi] as const),
    );
    for (const kpi of kpis) {
      this.#exact.set(kpi.id, kpi);
      const functionName = kpi.id.slice(2);
      const parts = kpi.measures.flatMap(({ name }) => (name ? [name.ja, name.en] : []));
      for (const key of new Set([kpi.id, functionName, kpi.name.ja, kpi.name.en, ...parts].map(fold))) {
        this.#folded.set(key, [...(this.#folded.get(key) ?? []), kpi]);
      }
    }
  }

  /** @param business decides between KPIs of both businesses where the name does not say which */
  find(name: string, business: Business | null = null): FoundKpi {
    const exact = this.#exact.get(name);
    if (exact) return { found: true, kpi: exact };
    const key = fold(name);
    const whole = this.#named(key);
    if (whole) return (!whole.found && business && this.#named(key, business)) || whole;
    return this.#withBusiness(key) ?? this.#inSentence(key) ?? this.#unknown(key);
  }

  /** A name with its business before or behind it. */
  #withBusiness(key: string): FoundKpi | null {
    for (const [word, business] of BUSINESS_WORDS) {
      const rest = key.startsWith(word)
        ? key.slice(word.length)
        : key.endsWith(word)
          ? key.slice(0, -word.length)
          : null;
      const found = rest === null ? null : this.#named(rest, business);
      if (found) return found;
    }
    return null;
  }

  #unknown(key: string): FoundKpi {
    return { found: false, because: 'unknown', nearest: this.#nearest(key) };
  }

  /** A name as the plan's sentence has it: what stands before を or について. */
  #inSentence(key: string): FoundKpi | null {
    if (key.length < SHORTEST) return null;
    const names = this.#sentences.filter(([text]) =>
      [`${key}を`, `${key}について`].some((name) => text.includes(name)),
    );
    const [first, ...others] = new Set(names.map(([, kpi]) => kpi));
    return first && others.length === 0 ? { found: true, kpi: first } : null;
  }

  /** Where a KPI and an operational goal share a name, the KPI has it. */
  #named(key: string, business?: Business): FoundKpi | null {
    const all = (this.#folded.get(key) ?? []).filter((kpi) => !business || kpi.business === business);
    const kpis = all.filter((kpi) => kpi.standing === 'kpi');
    const candidates = kpis.length > 0 ? kpis : all;
    const [first, ...others] = candidates;
    if (!first) return null;
    return others.length === 0
      ? { found: true, kpi: first }
      : { found: false, because: 'ambiguous', nearest: candidates };
  }

  #nearest(key: string): Kpi[] {
    const pairs = pairsOf(key);
    const best = new Map<Kpi, number>();
    for (const [name, kpis] of this.#folded) {
      const score = likeness(pairs, pairsOf(name));
      for (const kpi of kpis) best.set(kpi, Math.max(best.get(kpi) ?? 0, score));
    }
    return [...best]
      .filter(([, score]) => score > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, NEAREST)
      .map(([kpi]) => kpi);
  }
}
