/** Why a sheet that is meant as a year's plan cannot be read at some cells. Headings name its columns. */
export type PlanSheetFault =
  | { readonly fault: 'no-year' }
  /** Another sheet is that year's plan already. */
  | { readonly fault: 'year-twice'; readonly fiscalYear: number }
  | { readonly fault: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly fault: 'blank'; readonly column: string }
  | {
      readonly fault: 'unknown-word';
      readonly column: string;
      readonly shown: string;
      readonly words: readonly string[];
    }
  | {
      readonly fault: 'not-a-number' | 'not-a-count' | 'not-a-day' | 'not-a-year' | 'rate-above-one';
      readonly column: string;
      readonly shown: string;
    }
  /** Neither an amount nor the previous year nor a mean of years. */
  | { readonly fault: 'no-level' }
  /** It begins neither with H. nor with S. */
  | { readonly fault: 'not-an-id'; readonly shown: string }
  | { readonly fault: 'repeated'; readonly id: string }
  /** Two measures of one KPI speak of it differently. */
  | { readonly fault: 'inconsistent'; readonly id: string; readonly column: string }
  /** It was read from a paper, and nobody has confirmed it yet; `open`: what to look at. */
  | { readonly fault: 'unconfirmed'; readonly shown: string; readonly open: string | null }
  /** A printed figure of what has no target. */
  | { readonly fault: 'no-target'; readonly shown: string };

/** In what a year's plan on a sheet departs from the one that goes before it: the printed one, or a year file's. */
export interface PlanDeparture {
  readonly fiscalYear: number;
  readonly id: string;
  readonly what: 'missing' | 'added' | 'name' | 'target' | 'standing' | 'source' | 'printed';
  /** The year file whose plan it departs from; null for the printed one. */
  readonly file: string | null;
  /** In words, both in Japanese; null where there is none. */
  readonly printed: string | null;
  readonly shown: string | null;
}
