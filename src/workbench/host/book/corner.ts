/** One end of a reference as it is written: $B4; of whole columns $B, of whole rows 4. */
interface Corner {
  readonly letters: string;
  readonly digits: string;
  /** Which have a $. */
  readonly fixed: { readonly column: boolean; readonly row: boolean };
}

const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

export function cornerOf(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  // of whole rows the one $ stands before the number
  const row = letters === '' ? first || second : second;
  return { letters, digits, fixed: { column: letters !== '' && first === '$', row: row === '$' } };
}
