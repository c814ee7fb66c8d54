/** Of the notes beside cells whose findings are acknowledged. */
export interface NoteMessages {
  /** Their first line, by which they are told from a person's, in whatever language they were written. */
  readonly mark: string;
  readonly reason: (reason: string) => string;
}
