import { parseAddress } from '../src/engine/address';

/** Why Excel would not take a function's name. */
export type NameFault = 'length' | 'characters' | 'cell' | 'reserved';

/** A1 up to XFD1048576, and R1C1 with or without its numbers. */
function isCellReference(name: string): boolean {
  return parseAddress(name) !== null || /^R\d*C\d*$|^[RC]\d*$/.test(name);
}

/** The first rule of Excel's that a whole name (KPI.MAIL_RATE) breaks. */
export function faultOfName(name: string): NameFault | null {
  const upper = name.toUpperCase();
  if (isCellReference(upper)) return 'cell';
  if (name.length < 3 || name.length > 128) return 'length';
  if (!/^[A-Z][A-Z0-9_.]*$/.test(upper)) return 'characters';
  return upper === 'TRUE' || upper === 'FALSE' ? 'reserved' : null;
}
