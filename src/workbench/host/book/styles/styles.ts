import type { ICellData, IStyleData } from '@univerjs/core';
import type { Book } from '../book';
import { SheetCells } from '../cells';
import { KEPT_LOOK, KEPT_STYLE } from '../custom';
import { changeCells } from '../write';
import { builtInStyles } from './built-in';
import { keepStyles, keptStyles } from './kept-styles';
import { PARTS, type StyleRecord } from './record';

export const NORMAL = 'Normal';

/** Built-in ones first. */
export function stylesOf(book: Book): StyleRecord[] {
  const { own, deleted } = keptStyles(book);
  const base = book.workbook.getStyles().get(book.workbook.getSnapshot().defaultStyle) ?? {};
  const builtIn = builtInStyles(book.kit)
    .filter(({ name }) => !deleted.includes(name))
    .map((style) => own.find(({ name }) => name === style.name) ?? style)
    .map((style) => (style.name === NORMAL ? { ...style, look: base } : style));
  return [...builtIn, ...own.filter((style) => style.builtIn === null)];
}

/** By its name, in any case of letters, or by what Excel's API calls a built-in one. */
export function findStyle(book: Book, key: string): StyleRecord | null {
  const wanted = key.toLowerCase();
  return (
    stylesOf(book).find(
      ({ name, builtIn }) => name.toLowerCase() === wanted || builtIn?.toLowerCase() === wanted,
    ) ?? null
  );
}

export function addStyle(book: Book, name: string): void {
  const normal = findStyle(book, NORMAL);
  if (!normal) throw new Error('no normal style');
  const { own, deleted } = keptStyles(book);
  const style = { ...normal, name, builtIn: null, look: {} };
  keepStyles(book, { own: [...own, style], deleted });
}

/** The name of the style that the cell wears. */
export function styleNameAt(cells: SheetCells, row: number, column: number): string {
  const name = cells.cell(row, column)?.custom?.[KEPT_STYLE] as string | undefined;
  return name ?? NORMAL;
}

/** What a cell becomes that is given the style: the parts that the style has are the style's, others stay. */
export function worn(style: StyleRecord, before: ICellData['custom']): Pick<ICellData, 's' | 'custom'> {
  const aligned = style.shrink ? { shrink: true } : undefined;
  const entries = Object.entries({
    ...before,
    [KEPT_LOOK]: style.parts.includes('alignment') ? aligned : (before?.[KEPT_LOOK] as unknown),
    [KEPT_STYLE]: style.name === NORMAL ? undefined : style.name,
  });
  const custom = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return { s: lookOf(style), custom: Object.keys(custom).length > 0 ? custom : null };
}

/** Every part that the style has, also where it says nothing of it. */
function lookOf({ name, look, parts }: StyleRecord): IStyleData {
  const entries = parts
    .flatMap((part) => PARTS[part])
    .map((key) => [key, name === NORMAL ? null : (look[key] ?? null)] as const);
  const { bd, ...others } = Object.fromEntries(entries) as IStyleData;
  if (bd === undefined) return others;
  return { ...others, bd: { t: null, r: null, b: null, l: null, ...bd } };
}

/** Changes a style, and in the cells that wear it what is still as the style had it. */
export function changeStyle(book: Book, before: StyleRecord, change: Partial<StyleRecord>): void {
  const after = { ...before, ...change };
  const { own, deleted } = keptStyles(book);
  const others = own.filter(({ name }) => name !== before.name);
  const place = own.findIndex(({ name }) => name === before.name);
  keepStyles(book, {
    own: place < 0 ? [...own, after] : [...others.slice(0, place), after, ...others.slice(place)],
    deleted,
  });
  const keys = after.parts
    .flatMap((part) => PARTS[part])
    .filter((key) => !isSame(before.look[key], after.look[key]));
  const isShrunk = before.shrink !== after.shrink && after.parts.includes('alignment');
  if (keys.length === 0 && !isShrunk) return;
  forWearers(book, before.name, (cell) => {
    const now = book.workbook.getStyles().getStyleByCell(cell) ?? {};
    const following = keys.filter((key) => isSame(now[key], before.look[key]));
    const { [KEPT_LOOK]: look, ...more } = cell.custom ?? {};
    const { shrink, ...kept } = (look ?? {}) as { readonly shrink?: boolean };
    const seen = isShrunk && (shrink ?? false) === before.shrink ? after.shrink : (shrink ?? false);
    const newLook = { ...kept, ...(seen ? { shrink: true } : {}) };
    return {
      s: Object.fromEntries(following.map((key) => [key, after.look[key] ?? null])),
      ...(isShrunk && {
        custom: { ...more, ...(Object.keys(newLook).length > 0 ? { [KEPT_LOOK]: newLook } : {}) },
      }),
    };
  });
}

/** Its cells become normal ones. */
export function removeStyle(book: Book, { name, builtIn }: StyleRecord): void {
  const { own, deleted } = keptStyles(book);
  keepStyles(book, {
    own: own.filter((style) => style.name !== name),
    deleted: builtIn === null ? deleted : [...deleted, name],
  });
  const normal = findStyle(book, NORMAL);
  if (normal) forWearers(book, name, (cell) => worn(normal, cell.custom));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Changes each cell that wears the style. */
function forWearers(book: Book, name: string, change: (cell: ICellData) => ICellData): void {
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    const cells = new SheetCells(book, sheetId);
    const used = cells.used(false);
    if (!used) continue;
    changeCells(book, sheetId, used, (row, column) => {
      const cell = cells.cell(row, column);
      return cell?.custom?.[KEPT_STYLE] === name ? change(cell) : null;
    });
  }
}
