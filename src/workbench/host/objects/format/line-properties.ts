import type { Area } from '../../../../sheet/snapshot';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { addressOf } from '../address';
import { optionsOf } from '../options';
import type { RangeRef } from '../refs';
import { columnsHidden, rowsHidden } from '../range-structure';
import { columnWidth, rowHeight } from './sizes';

type Answer = Record<string, unknown>;
type Reader = (range: RangeRef) => unknown;

const address: Reader = (range) => addressOf(range);

interface Line {
  readonly type: string;
  readonly properties: Readonly<Record<string, Reader>>;
  readonly format: Readonly<Record<string, Reader>>;
}

const ROW: Line = {
  type: 'RowProperties',
  properties: { address, addressLocal: address, rowHidden: rowsHidden, rowIndex: ({ area }) => area.top },
  format: { rowHeight: ({ area, ...sheet }) => rowHeight({ ...sheet, areas: [area] }) },
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
};

/** Beyond this many lines one answer is refused: all rows of a sheet are never meant. */
const MAX_LINES = 100_000;

function describe(line: Line, range: RangeRef, areas: readonly Area[], asked: unknown): Answer[] {
  const options = optionsOf(asked);
  const read = (readers: Readonly<Record<string, Reader>>, names: readonly string[], area: Area): Answer =>
    Object.fromEntries(
      names.map((name) => {
        const reader = readers[name];
        if (!reader) throw new MissingMember(`${line.type}.${name}`);
        return [name, reader({ ...range, area })];
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

/** `getRowProperties`: what was asked for of each row, in one answer. */
export function rowProperties(range: RangeRef, asked: unknown): Answer[] {
  const { area } = range;
  const rows = lines(area.top, area.bottom, (row) => ({ ...area, top: row, bottom: row }));
  return describe(ROW, range, rows, asked);
}

/** `getColumnProperties`: what was asked for of each column, in one answer. */
export function columnProperties(range: RangeRef, asked: unknown): Answer[] {
  const { area } = range;
  const columns = lines(area.left, area.right, (column) => ({ ...area, left: column, right: column }));
  return describe(COLUMN, range, columns, asked);
}
