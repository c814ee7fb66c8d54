/** What the reference of the functions says besides what Excel's wizard shows. */
export interface ReferenceMessages {
  readonly title: string;
  readonly example: string;
  /** What holds for all functions. */
  readonly notes: readonly (readonly [title: string, text: string])[];
}
