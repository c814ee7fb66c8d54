import type { UnusedPaper } from '../../year-file/add-year-file';
import type { WhatIsWrong } from '../../year-file/year-file-fault';

export interface YearFileMessages {
  /** What is wrong and what to do, at a place: forms[0].unit; '' for the whole file. */
  readonly fault: (path: string, what: WhatIsWrong) => string;
  /** Why a paper of a file does not judge. */
  readonly unused: (unused: UnusedPaper) => string;
}
