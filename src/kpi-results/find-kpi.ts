import type { Business, Kpi } from '../engine/kpi/kpi';
import { termsOf } from '../engine/kpi/target';

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

/** 「■ KPI：」, the functions' namespace and enumerators stand before a name; other functions measure the same KPI. */
const AROUND =
  /^\s*[■□◆◇●○・]?\s*(?:=?KPI\s*[.:：]\s*)?(?:[①-⑳➀-➉⑴-⒛]|[(（]?[0-9０-９]{1,2}(?:[)）]|[.．](?![0-9０-９])))?|\.(?:BY_DATE|BRANCHES)\b/giu;

/** （※１）, ※2, *1, (注), ¹: footnotes are no part of a name. */
const FOOTNOTES = /[(（]?(?:[※＊*]|注(?=[0-9０-９)）]))[0-9０-９]{0,2}[)）]?|[¹²³⁰⁴-⁹]/gu;

/** What follows a name where a sentence asks something of the KPI: を61.7以上とする, について対前年度以上とする. */
const ASKED = /(?:を|について)(?=対?前年度|過去|[0-9])/u;

/** Shorter pieces of the plan's sentences are no names. */
const SHORTEST = 6;

/** What makes no difference between names: widths, spaces, brackets, の, 医薬品, and spellings of か月. */
function fold(name: string): string {
  return name
    .replace(FOOTNOTES, '')
    .replace(AROUND, '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}ー]/gu, '')
    .replace(/[ヶケカヵ箇]月/gu, 'か月')
    .replace(/健康保険証/gu, '保険証')
    .replace(/医薬品|[のへ]/gu, '');
}

/** A folded sentence's subject: what stands before that which is asked of it. */
function subjectOf(key: string): string {
  return key.split(ASKED)[0] ?? key;
}

/** The business that a text speaks of; null where it speaks of none or of both. */
export function businessIn(text: string): Business | null {
  const key = fold(text);
  const named = new Set(BUSINESS_WORDS.flatMap(([word, business]) => (key.includes(word) ? [business] : [])));
  const [only, another] = named;
  return another === undefined ? (only ?? null) : null;
}

/** Of the business that is asked for; and where a KPI and an operational goal share a name, the KPI has it. */
function chosen(kpis: readonly Kpi[], business: Business | null): FoundKpi {
  const own = kpis.filter((kpi) => kpi.business === business);
  const all = own.length > 0 ? own : kpis;
  const inTables = all.filter((kpi) => kpi.standing === 'kpi');
  const named = [...new Set(inTables.length > 0 ? inTables : all)];
  const [only, another] = named;
  return only && !another
    ? { found: true, kpi: only }
    : { found: false, because: 'ambiguous', nearest: named };
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

/** A KPI's sentence in the plan, folded. */
interface Sentence {
  readonly text: string;
  readonly subject: string;
  readonly kpi: Kpi;
}

/** Looks KPIs up by id (H.CHECKUP), by name in either language, by function and business, or by the plan's sentence. */
export class KpiNames {
  readonly #exact = new Map<string, Kpi>();
  readonly #folded = new Map<string, Kpi[]>();
  readonly #sentences: readonly Sentence[];
  /** How many branches there are, by a target of every branch; null where no KPI has one. */
  readonly branches: number | null;

  constructor(kpis: readonly Kpi[]) {
    this.branches = kpis.map((kpi) => termsOf(kpi.measures[0].target).branches).find(Boolean) ?? null;
    this.#sentences = kpis.flatMap((kpi) =>
      kpi.measures.map(({ citation }) => {
        const text = fold(citation.quote);
        return { text, subject: subjectOf(text), kpi };
      }),
    );
    for (const kpi of kpis) {
      this.#exact.set(kpi.id, kpi);
      const functionName = kpi.id.slice(2);
      const parts = kpi.measures.flatMap(({ name }) => (name ? Object.values(name) : []));
      for (const key of new Set([kpi.id, functionName, ...Object.values(kpi.name), ...parts].map(fold))) {
        this.#folded.set(key, [...(this.#folded.get(key) ?? []), kpi]);
      }
    }
  }

  /** @param business decides between KPIs of both businesses where the name does not say which */
  find(name: string, business: Business | null = null): FoundKpi {
    const exact = this.#exact.get(name);
    if (exact) return { found: true, kpi: exact };
    const key = fold(name);
    const subject = subjectOf(key);
    // a sentence whose target tells the businesses apart says more than its subject
    const candidates = [
      this.#named(key),
      this.#quoted(key),
      this.#named(subject),
      this.#withBusiness(subject),
      this.#inSentence(subject),
      this.#partOf(subject),
    ];
    const kpis =
      candidates.find((each) => each.some((kpi) => kpi.business === business)) ??
      candidates.find(([first]) => first);
    return kpis ? chosen(kpis, business) : { found: false, because: 'unknown', nearest: this.#nearest(key) };
  }

  /** True where a text is just the KPI's name, one of its measures' or what its sentence in the plan speaks of. */
  isCalled(kpi: Kpi, text: string): boolean {
    const key = subjectOf(fold(text));
    const parts = kpi.measures.flatMap(({ name }) => (name ? Object.values(name) : []));
    const names = [kpi.id, ...Object.values(kpi.name), ...parts, ...kpi.notes.map(({ quote }) => quote)].map(
      fold,
    );
    const subjects = this.#sentences.flatMap((sentence) => (sentence.kpi === kpi ? [sentence.subject] : []));
    return [...names, ...subjects].includes(key);
  }

  #named(key: string): readonly Kpi[] {
    return this.#folded.get(key) ?? [];
  }

  /** A name with its business before or behind it. */
  #withBusiness(key: string): readonly Kpi[] {
    for (const [word, business] of BUSINESS_WORDS) {
      const rest = key.startsWith(word)
        ? key.slice(word.length)
        : key.endsWith(word)
          ? key.slice(0, -word.length)
          : null;
      const kpis = rest === null ? [] : this.#named(rest).filter((kpi) => kpi.business === business);
      if (kpis.length > 0) return kpis;
    }
    return [];
  }

  /** The KPIs whose sentence of the plan a text holds. */
  #quoted(key: string): readonly Kpi[] {
    return this.#sentences.flatMap(({ text, kpi }) => (key.includes(text) ? [kpi] : []));
  }

  /** A name as the plan's sentence has it, or longer at its beginning than we quote it. */
  #inSentence(key: string): readonly Kpi[] {
    if (key.length < SHORTEST) return [];
    return this.#sentences.flatMap(({ subject, kpi }) =>
      subject.endsWith(key) || (subject.length >= SHORTEST && key.endsWith(subject)) ? [kpi] : [],
    );
  }

  /** A KPI of several measures with one of them behind its name: 健康保険委員（委嘱事業所数）. */
  #partOf(key: string): readonly Kpi[] {
    return this.#sentences.flatMap(({ kpi }) => {
      const name = fold(kpi.name.ja);
      if (kpi.measures.length === 1 || !key.startsWith(name)) return [];
      const part = key.slice(name.length);
      return kpi.measures.some((measure) => measure.name && fold(measure.name.ja).includes(part))
        ? [kpi]
        : [];
    });
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
