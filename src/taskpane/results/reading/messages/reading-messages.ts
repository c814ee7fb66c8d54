/** What is said where a reading is corrected, in one language. */
export interface ReadingMessages {
  /** The choice that leaves a thing as it is read. */
  readonly asRead: (value: string) => string;
  readonly asReadRow: string;
  readonly corrected: string;
  readonly undo: (what: string) => string;
  readonly undoAll: (count: number) => string;
  readonly leaveOut: string;
  readonly leftOut: string;
  readonly judge: string;
  readonly kindOf: (column: string) => string;
  readonly yearOf: (column: string) => string;
  readonly sides: string;
  readonly lines: string;
  readonly level: (level: number) => string;
  readonly whatIs: (row: string) => string;
  readonly sideOf: (side: string) => string;
  readonly indent: string;
  readonly outdent: string;
  readonly keys: string;
  readonly more: (count: number) => string;
  readonly unused: string;
  readonly unusedHint: string;
  readonly forget: (correction: string) => string;
  readonly forgetShort: string;
  readonly damaged: (damage: string) => string;
}
