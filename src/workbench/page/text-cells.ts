/** A cell in quotes, in which tabs, breaks and doubled quotes stand, or any other up to the next tab or break. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/uy;

/** The rows of cells that a text on the clipboard stands for: tabs between cells, breaks between rows. */
export function cellsOfText(text: string): string[][] {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const [whole = '', quoted, plain = ''] = CELL.exec(lines) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (at >= lines.length) return rows;
    if (lines[at] === '\n') rows.push([]);
    at += 1;
  }
}
