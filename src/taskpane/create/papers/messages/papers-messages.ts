/** What is said of a plan that is read from its papers. */
export interface PaperPaneMessages {
  readonly heading: string;
  readonly purpose: string;
  readonly open: string;
  readonly close: string;
  readonly paste: string;
  readonly pasteHint: string;
  /** What pasted text is called in a citation. */
  readonly pasted: (number: number) => string;
  readonly readText: string;
  readonly chooseFile: string;
  readonly activeSheet: string;
  readonly privacy: string;
  readonly papers: string;
  readonly remove: (paper: string) => string;
  readonly reading: (file: string) => string;
  /** A file of another kind, as a PDF. */
  readonly unknownFile: string;
  readonly noText: string;
  readonly summary: (understood: number, check: number, notUnderstood: number) => string;
  readonly kpis: string;
  readonly isNew: string;
  readonly place: (paper: string, place: string) => string;
  readonly measure: (name: string, target: string) => string;
  readonly confirmed: string;
  readonly confirm: string;
  readonly rephrase: string;
  readonly rephraseHint: string;
  /** That general provisions were read, with so many items of commitments. */
  readonly provisions: (items: number) => string;
  readonly insertProvisions: string;
  readonly insert: string;
  readonly insertHint: (waiting: number) => string;
}
