import type { Paper, PaperBlock } from '../paper';

/** A line with the place where it stands, and where it begins in the text that all of them make. */
interface FlatLine {
  readonly text: string;
  readonly place: string;
  readonly from: number;
}

/** A paper's lines put together, as if no column had broken them. */
export interface FlatText {
  readonly text: string;
  readonly lines: readonly FlatLine[];
  /** The place of the line that holds a character. */
  readonly placeAt: (index: number) => string;
}

function linesOf(block: PaperBlock): { readonly text: string; readonly place: string }[] {
  if (block.kind === 'line') return [block];
  return block.rows.flatMap((row) =>
    row.flatMap((cell) => (cell ? cell.text.split('\n').map((text) => ({ text, place: cell.place })) : [])),
  );
}

export function flatText(paper: Paper): FlatText {
  const lines: FlatLine[] = [];
  let text = '';
  for (const line of paper.parts.flatMap(({ blocks }) => blocks.flatMap(linesOf))) {
    lines.push({ ...line, from: text.length });
    text += line.text.trim();
  }
  return {
    text,
    lines,
    placeAt: (index) => lines.findLast(({ from }) => from <= index)?.place ?? '',
  };
}
