import { columnLetters, type Position } from '../../../engine/cell';
import { columnIndex } from '../../../engine/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/area';
import type { Book } from './book';
import { cornerOf } from './corner';

/** "[2]" is two further on, "3" the third of all, "" the own one. */
function coordinate(index: number, isFixed: boolean, own: number): string {
  if (isFixed) return String(index + 1);
  return index === own ? '' : `[${String(index - own)}]`;
}

function cornerToR1C1(corner: string, { row, column }: Position): string {
  const { letters, digits, fixed } = cornerOf(corner);
  const r = digits === '' ? '' : `R${coordinate(Number(digits) - 1, fixed.row, row)}`;
  const c = letters === '' ? '' : `C${coordinate(columnIndex(letters), fixed.column, column)}`;
  return r + c;
}

/** A formula whose references are seen from its cell: =RC[-1]*2. */
export function toR1C1(book: Book, formula: string, place: Position): string {
  const { LexerTreeBuilder, sequenceNodeType, generateStringWithSequence } = book.kit.formula;
  const nodes = book.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const seen = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const at = node.token.lastIndexOf('!') + 1;
    const corners = node.token.slice(at).split(':');
    const [first, second] = corners.map((corner) => cornerToR1C1(corner, place));
    const isOne = second === undefined || second === first;
    return { ...node, token: node.token.slice(0, at) + (isOne ? first : `${String(first)}:${second}`) };
  });
  return `=${generateStringWithSequence(seen as typeof nodes)}`;
}

const OFFSET = String.raw`(?:\[-?\d+\]|\d+)?`;
const OPERAND = String.raw`(?:R${OFFSET}C${OFFSET}|R${OFFSET}|C${OFFSET})`;
/** Texts and quoted names of sheets stay what they are. */
const REFERENCES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])${OPERAND}(?::${OPERAND})?(?![\p{L}\p{N}_.([!:])`,
  'giu',
);
const PARTS = /^(?:R(?<row>\[-?\d+\]|\d+)?(?<hasRow>))?(?:C(?<column>\[-?\d+\]|\d+)?(?<hasColumn>))?$/i;

/** "$3" of "3", "5" of "[2]" in the third line. */
function line(given: string | undefined, own: number, size: number, write: (at: number) => string): string {
  if (given !== undefined && !given.startsWith('[')) return `$${write(Number(given) - 1)}`;
  const offset = Number((given ?? '').replace(/[[\]]/g, ''));
  // beyond its edge a sheet goes on at its other end
  return write((((own + offset) % size) + size) % size);
}

function operandToA1(operand: string, { row, column }: Position): { text: string; isLine: boolean } {
  const { row: r, column: c, hasRow, hasColumn } = PARTS.exec(operand)?.groups ?? {};
  const letters = hasColumn === undefined ? '' : line(c, column, MAX_COLUMNS, columnLetters);
  const number = hasRow === undefined ? '' : line(r, row, MAX_ROWS, (at) => String(at + 1));
  return { text: letters + number, isLine: letters === '' || number === '' };
}

/** The formula that these references mean in a cell: =B2*2 of =RC[-1]*2 in C2. */
export function fromR1C1(formula: string, place: Position): string {
  return formula.replace(REFERENCES, (found) => {
    if (/^["']/.test(found)) return found;
    const [first, second] = found.split(':').map((operand) => operandToA1(operand, place));
    if (!first) return found;
    if (second) return `${first.text}:${second.text}`;
    return first.isLine ? `${first.text}:${first.text}` : first.text;
  });
}
