import { sheetKey } from '../../sheet/cells/sheet-key';
import { quoted } from '../write/references';

/** The name that a sheet has now; undefined where it is none that is meant. */
export type NameOf = (sheet: string) => string | undefined;

const BARE = String.raw`[^\s"'!()[\]{},;:+\-*/^&=<>%@#$]+`;
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    // a column of a table, or another workbook with the name of its sheet
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\](?:${BARE}(?::${BARE})?!)?`,
    String.raw`'(?<quoted>(?:[^']|'')+)'!`,
    String.raw`(?<bare>${BARE}(?::${BARE})?)!`,
    BARE,
  ].join('|'),
  'gu',
);

/** A formula after sheets were renamed; texts in it, and the sheets of other workbooks, keep their names. */
export function renamedSheets(formula: string, nameOf: NameOf): string {
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const { quoted: inQuotes, bare } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const written = inQuotes?.replaceAll("''", "'") ?? bare;
    if (written === undefined || written.includes('[')) return piece;
    // the first and the last of several sheets
    const names = written.split(':');
    const now = names.map((name) => nameOf(name) ?? name);
    return names.some((name) => nameOf(name) !== undefined) ? `${quoted(now.join(':'))}!` : piece;
  });
}

/** By names as they were, whatever the case of their letters. */
export function namesAfter(renames: ReadonlyMap<string, string>): NameOf {
  const byKey = new Map([...renames].map(([was, is]) => [sheetKey(was), is]));
  return (sheet) => byKey.get(sheetKey(sheet));
}
