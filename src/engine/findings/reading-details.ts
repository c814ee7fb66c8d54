/**
 * Why rows stand in no relation: no name stands beside the amounts, they belong to neither side, the formula in the name
 * cannot be followed, no total closes the lines, or the name says that they are part of no sum.
 */
export type WhyUnrelated = 'no-name' | 'neither-side' | 'formula' | 'no-total' | 'no-summand';

/** What is said of what was read. */
export interface ReadingDetails {
  /** No sheet of the workbook holds a table that can be read. */
  'READ-01': { readonly sheets: readonly string[] };
  /** Rows with amounts that no sum and no difference takes in. */
  'READ-02': {
    readonly why: WhyUnrelated;
    /** Their names as written; '' where none stands. */
    readonly labels: readonly string[];
  };
}
