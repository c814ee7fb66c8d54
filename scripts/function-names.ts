/** Why Excel would not take a function's name. */
export type NameFault = 'length' | 'characters' | 'cell' | 'reserved';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 up to XFD1048576, and R1C1 with or without its numbers. */
function isCellReference(name: string): boolean {
  const [, letters, row] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  const isA1 =
    letters !== undefined &&
    columnNumber(letters) <= LAST_COLUMN &&
    Number(row) >= 1 &&
    Number(row) <= LAST_ROW;
  return isA1 || /^R\d*C\d*$|^[RC]\d*$/.test(name);
}

/** The first rule of Excel's that a whole name (KPI.MAIL_RATE) breaks; the metadata generator checks none of them. */
export function faultOfName(name: string): NameFault | null {
  const upper = name.toUpperCase();
  if (isCellReference(upper)) return 'cell';
  if (name.length < 3 || name.length > 128) return 'length';
  if (!/^[A-Z][A-Z0-9_.]*$/.test(upper)) return 'characters';
  return upper === 'TRUE' || upper === 'FALSE' ? 'reserved' : null;
}
