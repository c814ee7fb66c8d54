/** A text that begins like this would become a formula where it is pasted. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;

/** Apostrophe, as a person writes it in Excel: what follows stays text, and it is not shown. */
const AS_TEXT = "'";

/** A number arrives as one, also where it is negative. */
export type CopiedCell = string | number;

/** Rows for the clipboard, between tabs and lines; every text stays a text, whatever it begins with. */
export function tabSeparated(rows: readonly (readonly CopiedCell[])[]): string {
  const cell = (text: CopiedCell): string => {
    if (typeof text === 'number') return String(text);
    const flat = text.replaceAll(/[\t\r\n]+/g, ' ');
    return LIKE_FORMULA.test(flat) ? AS_TEXT + flat : flat;
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

/** Some browsers that Excel shows panes in refuse the newer way in a frame. */
function copyAsSelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  // the newer way has been refused: this is all there is left
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/** Puts a table on the clipboard. The answer: whether the browser allowed it. */
export async function copyTable(rows: readonly (readonly CopiedCell[])[]): Promise<boolean> {
  const text = tabSeparated(rows);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsSelection(text);
  }
}
