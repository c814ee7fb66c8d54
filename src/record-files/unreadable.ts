/** Ends the reading of a file: a quotation mark that opens on this line, from 1, is not closed as it should be. */
export class UnclosedQuotation extends Error {
  constructor(readonly line: number) {
    super(`unclosed quotation mark in line ${String(line)}`);
  }
}

/** Ends the reading of a file whose bytes are not in its encoding. */
export class WrongEncoding extends Error {}

/** Ends the reading of a packed file that is damaged or ends too early. */
export class DamagedPacking extends Error {}
