/**
 * 0: nothing is wrong but what was acknowledged; 1: something is; 2: an input that cannot be
 * read, an output that cannot be written, or wrong use; 3: the program itself failed.
 */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
