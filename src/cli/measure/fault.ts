import { DamagedPacking, UnclosedQuotation, WrongEncoding } from '../../record-files/unreadable';

/** Why records cannot be measured at all. */
export type MeasureFault =
  | {
      readonly fault: 'absent' | 'no-access' | 'unknown-kind' | 'empty' | 'changed' | 'no-text' | 'too-large';
      readonly file: string;
    }
  /** Its bytes, or a quotation mark that is not closed. */
  | { readonly fault: 'encoding' | 'unclosed'; readonly file: string; readonly line: number }
  | {
      readonly fault: 'no-column';
      readonly file: string;
      readonly columns: readonly string[];
      readonly headers: readonly string[];
    }
  /** So many rows do not have the headings' columns that it is another kind of file. */
  | { readonly fault: 'too-ragged'; readonly file: string; readonly line: number }
  /** Parquet that is packed in a way that we cannot undo. */
  | { readonly fault: 'codec'; readonly file: string; readonly codec: string }
  | { readonly fault: 'broken'; readonly file: string; readonly reason: string }
  | { readonly fault: 'disk-full' | 'out-of-memory' }
  /** What is to be the answer of a query is none. */
  | { readonly fault: 'no-result'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly fault: 'no-result-row'; readonly file: string; readonly line: number }
  | {
      readonly fault: 'no-result-columns';
      readonly file: string;
      readonly columns: readonly string[];
      readonly headers: readonly string[];
    };

/** Ends a measurement with its fault. */
export class Unmeasurable extends Error {
  constructor(
    readonly reason: MeasureFault,
    options?: ErrorOptions,
  ) {
    super(reason.fault, options);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the system says of a file that it was asked for; a fault of the program is thrown on. */
export function refused(error: unknown, file: string): Unmeasurable {
  if (error instanceof Unmeasurable) return error;
  const message = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  const code = codeOf(error);
  if (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /no space left|disk full|max_temp_directory_size/iu.test(message)
  ) {
    return new Unmeasurable({ fault: 'disk-full' }, cause);
  }
  if (/^Out of Memory/iu.test(message)) return new Unmeasurable({ fault: 'out-of-memory' }, cause);
  if (code === 'ENOENT') return new Unmeasurable({ fault: 'absent', file }, cause);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') {
    return new Unmeasurable({ fault: 'no-access', file }, cause);
  }
  if (error instanceof UnclosedQuotation) {
    return new Unmeasurable({ fault: 'unclosed', file, line: error.line }, cause);
  }
  const isOfFile =
    error instanceof DamagedPacking ||
    error instanceof WrongEncoding ||
    /^(?:IO|Invalid Input|Invalid|Conversion|TProtocol)\b/u.test(message);
  if (!isOfFile) throw error;
  return new Unmeasurable({ fault: 'broken', file, reason: message.split('\n')[0] ?? '' }, cause);
}
