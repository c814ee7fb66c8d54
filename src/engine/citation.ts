/** Why a rule or a figure holds: the plan, a law, arithmetic, or the practice of budget sections. */
export type CitationKind = 'plan' | 'law' | 'arithmetic' | 'practice';

/**
 * Where something is written.
 * What comes from the plan or a law quotes the words that fix it, 60 characters at most;
 * arithmetic and practice have a document and a section, but no words to quote.
 */
export type Citation =
  | {
      readonly kind: 'plan' | 'law';
      readonly document: string;
      readonly section: string;
      readonly quote: string;
    }
  | {
      readonly kind: 'arithmetic' | 'practice';
      readonly document: string;
      readonly section: string;
      readonly quote: null;
    };

/** A citation that quotes: what every figure of a plan carries. */
export type Quotation = Extract<Citation, { quote: string }>;
