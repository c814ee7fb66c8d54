import type { Area } from '../../../../engine/area';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { addressOf } from '../address';
import { optionsOf } from '../options';
import type { RangeRef } from '../refs';
import { columnsHidden, hideColumns, hideRows, rowsHidden } from '../range-structure';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './sizes';

type Answer = Record<string, unknown>;
type Reader = (range: RangeRef) => unknown;
type Writer = (range: RangeRef, value: unknown) => void;

const address: Reader = (range) => addressOf(range);

interface Line {
  readonly type: string;
  readonly properties: Readonly<Record<string, Reader>>;
  readonly format: Readonly<Record<string, Reader>>;
  readonly setters: Readonly<Record<string, Writer>>;
  readonly formatSetters: Readonly<Record<string, Writer>>;
}

const ROW: Line = {
  type: 'RowProperties',
  properties: { address, addressLocal: address, rowHidden: rowsHidden, rowIndex: ({ area }) => area.top },
  format: { rowHeight: ({ area, ...sheet }) => rowHeight({ ...sheet, areas: [area] }) },
  setters: { rowHidden: hideRows },
  formatSetters: {
    rowHeight: ({ area, ...sheet }, value) => {
      setRowHeight({ ...sheet, areas: [area] }, value);
    },
  },
};

const COLUMN: Line = {
  type: 'ColumnProperties',
  properties: {
    address,
    addressLocal: address,
    columnHidden: columnsHidden,
    columnIndex: ({ area }) => area.left,
  },
  format: { columnWidth: ({ area, ...sheet }) => columnWidth({ ...sheet, areas: [area] }) },
  setters: { columnHidden: hideColumns },
  formatSetters: {
    columnWidth: ({ area, ...sheet }, value) => {
      setColumnWidth({ ...sheet, areas: [area] }, value);
    },
  },
};

/** Beyond this many lines one answer is refused: all rows of a sheet are never meant. */
const MAX_LINES = 100_000;

function describe(line: Line, range: RangeRef, areas: readonly Area[], asked: unknown): Answer[] {
  const options = optionsOf(asked);
  const read = (readers: Readonly<Record<string, Reader>>, names: readonly string[], area: Area): Answer =>
    Object.fromEntries(
      names.map((name) => {
        const reader = readers[name];
        return [name, (reader ?? missing(line, name))({ ...range, area })];
      }),
    );
  const wanted = Object.keys(options).filter((name) => options[name] !== false);
  const formats = wanted.includes('format') ? Object.keys(optionsOf(options['format'])) : null;
  const plain = wanted.filter((name) => name !== 'format');
  return areas.map((area) => ({
    ...read(line.properties, plain, area),
    ...(formats === null ? {} : { format: read(line.format, formats, area) }),
  }));
}

function lines(first: number, last: number, area: (index: number) => Area): Area[] {
  const count = last - first + 1;
  if (count > MAX_LINES) throw invalidArgument();
  return Array.from({ length: count }, (_, index) => area(first + index));
}

/** Sets what is described of each line; a line that is described by {} stays as it is. */
function change(line: Line, range: RangeRef, areas: readonly Area[], given: unknown): void {
  if (!Array.isArray(given) || given.length !== areas.length) throw invalidArgument();
  const write = (setters: Readonly<Record<string, Writer>>, description: unknown, area: Area): void => {
    for (const [name, value] of Object.entries(optionsOf(description))) {
      if (name === 'format' && setters === line.setters) write(line.formatSetters, value, area);
      else (setters[name] ?? missing(line, name))({ ...range, area }, value);
    }
  };
  for (const [index, area] of areas.entries()) write(line.setters, given[index], area);
}

function missing({ type }: Line, name: string): never {
  throw new MissingMember(`${type}.${name}`);
}

function rowsOf({ area }: RangeRef): Area[] {
  return lines(area.top, area.bottom, (row) => ({ ...area, top: row, bottom: row }));
}

function columnsOf({ area }: RangeRef): Area[] {
  return lines(area.left, area.right, (column) => ({ ...area, left: column, right: column }));
}

/** `getRowProperties`: what was asked for of each row, in one answer. */
export function rowProperties(range: RangeRef, asked: unknown): Answer[] {
  return describe(ROW, range, rowsOf(range), asked);
}

/** `getColumnProperties`: what was asked for of each column, in one answer. */
export function columnProperties(range: RangeRef, asked: unknown): Answer[] {
  return describe(COLUMN, range, columnsOf(range), asked);
}

/** `setRowProperties`: a description for each row. */
export function setRowProperties(range: RangeRef, given: unknown): void {
  change(ROW, range, rowsOf(range), given);
}

/** `setColumnProperties`: a description for each column. */
export function setColumnProperties(range: RangeRef, given: unknown): void {
  change(COLUMN, range, columnsOf(range), given);
}
