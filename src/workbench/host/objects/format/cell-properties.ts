import type { ICellData, IStyleData } from '@univerjs/core';
import { areaOf, grid } from '../../area';
import type { Position } from '../../../../engine/cell';
import { SheetCells } from '../../book/cells';
import { findStyle, styleNameAt, worn } from '../../book/styles/styles';
import { changeCells } from '../../book/write';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { addressOf } from '../address';
import { text } from '../arguments';
import { optionsOf } from '../options';
import { allowFormat } from '../protect';
import { ofEachCell, inputOf } from '../range-content';
import type { RangeRef } from '../refs';
import { cellBorders } from './borders';
import { type Look, cellLooks, fillLooks, fontLooks } from './looks';

type Options = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** The groups of looks, by where they stand in Excel's description of a cell. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, Look>>>> = { fill: fillLooks, font: fontLooks };

function notThere(member: string): never {
  throw new MissingMember(`CellProperties.${member}`);
}

/** `getCellProperties`: what was asked for of each cell, in one answer. */
export function cellProperties(range: RangeRef, asked: unknown): Answer[][] {
  const options = optionsOf(asked);
  const { book, sheetId } = range;
  const sheet = book.sheet(sheetId);
  const answers = ofEachCell(range, (cells, row, column) => {
    const answer: Answer = {};
    for (const [name, wanted] of Object.entries(options)) {
      if (wanted === false || wanted === undefined) continue;
      if (name === 'address' || name === 'addressLocal') {
        answer[name] = addressOf({ ...range, area: areaOf(row, column) });
      } else if (name === 'hidden') {
        answer[name] = !sheet.getRowVisible(row) || !sheet.getColVisible(column);
      } else if (name === 'style') {
        const style = styleNameAt(cells, row, column);
        answer[name] = findStyle(book, style)?.builtIn ?? style;
      } else if (name === 'format') {
        answer[name] = formatAt(range, cells.style(row, column), optionsOf(wanted));
      } else notThere(name);
    }
    return answer;
  });
  if (!answers) throw invalidArgument();
  return answers;
}

function formatAt({ book }: RangeRef, style: IStyleData, options: Options): Answer {
  const { kit } = book;
  const answer: Answer = {};
  for (const [name, wanted] of Object.entries(options)) {
    const group = GROUPS[name];
    const look = (cellLooks as Readonly<Record<string, Look>>)[name];
    if (wanted === false || wanted === undefined) continue;
    if (group) {
      const part: Answer = {};
      for (const [key, isWanted] of Object.entries(wanted === true ? group : optionsOf(wanted))) {
        if (isWanted !== false)
          part[key] = (group[key] ?? notThere(`format.${name}.${key}`)).read(style, kit);
      }
      answer[name] = part;
    } else if (look) answer[name] = look.read(style, kit);
    else notThere(`format.${name}`);
  }
  return answer;
}

/** `setCellProperties`: a description for each cell, or one for all. */
export function setCellProperties(range: RangeRef, given: unknown): void {
  const { book, sheetId, area } = range;
  allowFormat(range);
  const input = inputOf(range, given);
  const cells = new SheetCells(book, sheetId);
  const looks = grid(area, (row, column) => lookOf(range, cells, { row, column }, input(row, column)));
  changeCells(book, sheetId, area, (row, column) => looks[row - area.top]?.[column - area.left] ?? null);
}

function lookOf(
  { book }: RangeRef,
  cells: SheetCells,
  { row, column }: Position,
  given: unknown,
): Pick<ICellData, 's' | 'custom'> | null {
  const properties = optionsOf(given);
  const named = properties['style'] === undefined ? null : findStyle(book, text(properties['style']));
  if (properties['style'] !== undefined && !named) throw invalidArgument();
  const cell = named ? worn(named, cells.cell(row, column)?.custom) : {};
  const style: IStyleData = { ...(cell.s as IStyleData | undefined) };
  const before = { ...cells.style(row, column), ...style };
  const take = (look: Look, value: unknown): void => {
    Object.assign(style, look.write(value, book.kit, { ...before, ...style }));
  };
  for (const name of Object.keys(properties)) if (name !== 'format' && name !== 'style') notThere(name);
  for (const [name, value] of Object.entries(optionsOf(properties['format'] ?? {}))) {
    const group = GROUPS[name];
    const look = (cellLooks as Readonly<Record<string, Look>>)[name];
    if (name === 'borders') style.bd = cellBorders(value, before, book.kit);
    else if (group) {
      for (const [key, part] of Object.entries(optionsOf(value))) {
        take(group[key] ?? notThere(`format.${name}.${key}`), part);
      }
    } else take(look ?? notThere(`format.${name}`), value);
  }
  const look = { ...cell, ...(Object.keys(style).length > 0 ? { s: style } : {}) };
  return Object.keys(look).length > 0 ? look : null;
}
