import { type Area, cellCount } from '../../../../engine/area';
import { intersection } from '../../area';
import { SheetCells } from '../../book/cells';
import { writeStyles } from '../../book/write';
import type { Property } from '../../wire/table';
import { allowFormat } from '../protect';
import type { AreasRef, LookRef } from '../refs';
import type { Look } from './looks';
import { isOfStyle, styleOf, writeStyleLook } from './named';

/** The one value that all cells share; `mixed` where they differ. */
export function shared<Value>(
  { book, sheetId, areas }: AreasRef,
  read: (cells: SheetCells, row: number, column: number) => Value,
  mixed: Value | null,
): Value | null {
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(false);
  const seen = new Set<Value>();
  for (const area of areas) {
    for (const [row, column] of telling(area, used)) {
      seen.add(read(cells, row, column));
      if (seen.size > 1) return mixed;
    }
  }
  const [value] = seen;
  return value ?? mixed;
}

/** The cells that can differ: those that hold something, and one for all the blank ones around them. */
function* telling(area: Area, used: Area | null): Generator<readonly [number, number]> {
  const held = used && intersection(area, used);
  if (held) {
    for (let row = held.top; row <= held.bottom; row += 1) {
      for (let column = held.left; column <= held.right; column += 1) yield [row, column];
    }
  }
  if (held && cellCount(held) === cellCount(area)) return;
  const isBelow = !held || area.bottom > held.bottom;
  yield isBelow ? [area.bottom, area.right] : [area.top, held.right === area.right ? area.left : area.right];
}

function readLook(ref: LookRef, look: Look): string | number | boolean | null {
  const { kit } = ref.book;
  if (isOfStyle(ref)) return look.read(styleOf(ref).look, kit);
  return shared(ref, (cells, row, column) => look.read(cells.style(row, column), kit), look.mixed ?? null);
}

export function writeLook(ref: LookRef, look: Look, value: unknown): void {
  if (isOfStyle(ref)) {
    writeStyleLook(ref, (style) => look.write(value, ref.book.kit, style));
    return;
  }
  const { book, sheetId, areas } = ref;
  allowFormat(ref);
  const cells = new SheetCells(book, sheetId);
  for (const area of areas) {
    writeStyles(book, sheetId, area, (row, column) => look.write(value, book.kit, cells.style(row, column)));
  }
}

/** A property of a format object that is one look of all its cells, or of its style. */
export function lookProperty<Value>(look: Look): Property<LookRef, Value | null> {
  return {
    // The looks answer what Excel's types name; the tables tie each to its property.
    get: (ref) => readLook(ref, look) as Value | null,
    set: (ref, value) => {
      writeLook(ref, look, value);
    },
  };
}
