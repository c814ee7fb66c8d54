import { SaxesParser } from 'saxes';
import { LIMITS } from './limits';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';

/** A part of a package, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many elements may still come, in all parts of the package together. */
  readonly budget: { elements: number };
}

export type Attributes = Readonly<Record<string, string>>;

/** What happens to the elements of a part, by their names without prefix. */
interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  /** May come in several pieces for one element. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes that are handed to the parser at a time, so that a large part never stands as text as a whole. */
const PIECE = 65_536;

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** Reads a part from its first element to its last. Throws UnreadableWorkbook where it is not well-formed. */
export function readXml({ name: part, bytes, budget }: Part, reader: XmlReader): void {
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    // A part of a package has no document type: only a hostile one declares entities.
    throw damaged(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    budget.elements -= 1;
    if (depth > LIMITS.xmlDepth) throw damaged(part);
    if (budget.elements < 0)
      throw new UnreadableWorkbook({ code: 'too-complex', part, limit: LIMITS.elements });
    reader.open?.(localName(name), attributes);
  });
  const text = (piece: string) => reader.text?.(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  try {
    const decoder = decoderFor(bytes);
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : damaged(part, error);
  }
}

/** A boolean attribute: 1 or true; what is absent is `otherwise`. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** A numeric attribute; undefined where it is absent or no number. */
export function numeric(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The relationship that an element refers to by its r:id, whatever the prefix. */
export function relationId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : attributes[key];
}

/** Adds to a list that a hostile file could make endless. */
export function addTo<T>(list: T[], item: T, part: string): void {
  if (list.length >= LIMITS.listItems) {
    throw new UnreadableWorkbook({ code: 'too-complex', part, limit: LIMITS.listItems });
  }
  list.push(item);
}
