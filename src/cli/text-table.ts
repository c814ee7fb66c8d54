import { textWidth } from '../sheet/cells/text-width';

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
