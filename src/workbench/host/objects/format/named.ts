import type { IStyleData } from '@univerjs/core';
import type { StyleRecord } from '../../book/styles/record';
import { changeStyle, findStyle, NORMAL } from '../../book/styles/styles';
import { itemNotFound, MissingMember } from '../../wire/errors';
import type { AreasRef, StyleRef } from '../refs';

/** A format is that of cells, or that of a style by name. */
export function isOfStyle(ref: AreasRef | StyleRef): ref is StyleRef {
  return 'style' in ref;
}

export function styleOf({ book, style }: StyleRef): StyleRecord {
  const found = findStyle(book, style);
  if (!found) throw itemNotFound();
  return found;
}

export function writeStyleLook(ref: StyleRef, change: (look: IStyleData) => IStyleData): void {
  const style = styleOf(ref);
  // It is the look of every cell that has no other.
  if (style.name === NORMAL) throw new MissingMember('Style of the normal cells (set)');
  changeStyle(ref.book, style, { look: { ...style.look, ...change(style.look) } });
}
