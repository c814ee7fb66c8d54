// Japanese characters take two columns of a terminal.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
// Ambiguous in Unicode; terminals set to Japanese draw them wide, others narrow: counted narrow.

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

export type Alignment = 'left' | 'right';

function padded(text: string, width: number, alignment: Alignment): string {
  const padding = ' '.repeat(Math.max(0, width - textWidth(text)));
  return alignment === 'left' ? text + padding : padding + text;
}

/** Rows as aligned columns, two spaces apart. */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths = alignments.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    alignments
      .map((alignment, column) => padded(row[column] ?? '', widths[column] ?? 0, alignment))
      .join('  ')
      .trimEnd(),
  );
}
