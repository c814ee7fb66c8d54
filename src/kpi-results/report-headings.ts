import { REPORT_HEADINGS } from './messages/messages';

function startsAt(texts: readonly string[], column: number): boolean {
  return Object.values(REPORT_HEADINGS).some((headings) =>
    headings.every((heading, index) => texts[column + index] === heading),
  );
}

/** The columns of a row of headings that belong to such reports: they repeat results and hold none. */
export function reportColumns(texts: readonly string[]): ReadonlySet<number> {
  const width = REPORT_HEADINGS.ja.length;
  return new Set(
    texts.flatMap((_, column) =>
      startsAt(texts, column) ? Array.from({ length: width }, (_unused, index) => column + index) : [],
    ),
  );
}
