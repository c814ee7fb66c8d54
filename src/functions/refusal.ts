import { CELL_ERRORS, type Complaint } from './complaint';

/** The cell errors that a function answers with; Excel has room for our own words on the first two. */
type CellError = 'invalidValue' | 'notAvailable' | 'invalidNumber' | 'divisionByZero';

/**
 * Thrown where a function cannot answer; it becomes the cell's error (see associate.ts).
 * A complaint is told in words; Excel shows #NUM! and #DIV/0! without any.
 */
export class Refusal extends Error {
  readonly cellError: CellError;
  readonly complaint: Complaint | null;

  constructor(reason: Complaint | 'invalidNumber' | 'divisionByZero') {
    super(typeof reason === 'string' ? reason : reason.code);
    this.cellError = typeof reason === 'string' ? reason : CELL_ERRORS[reason.code];
    this.complaint = typeof reason === 'string' ? null : reason;
  }
}
