import { paperOfText, type Paper } from '../papers/paper';
import { damaged, UnreadableWorkbook } from '../xlsx/unreadable-workbook';

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // bytes that are no text of that encoding
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The text of a file: UTF-8, UTF-16 with its mark, else Shift_JIS. Null for bytes that are no text. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  return bytes.includes(0) ? null : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'shift_jis'));
}

/**
 * Reads a text file as Japanese programs save it.
 * Throws UnreadableWorkbook for bytes that are no text.
 */
export function readText(name: string, bytes: Uint8Array): Paper {
  if (bytes.length === 0) throw new UnreadableWorkbook({ code: 'empty' });
  const text = textOf(bytes);
  if (text === null) throw damaged(null);
  return paperOfText(name, text);
}
