import fc from 'fast-check';
import { DEPLOYED } from '../../../src/xlsx/add-in';
import type { DataValidation } from '../../../src/xlsx/data-validation';
import type { CellStyle, Font } from '../../../src/xlsx/cell-style';
import type { ColumnSpan, FileCell, SheetFile, WorkbookFile } from '../../../src/xlsx/workbook-file';

// Everything here is as the reader gives it: what is the default is left out, lists that may be empty are there.

const text = fc.string({
  unit: fc.constantFrom(
    '予',
    '算',
    'a',
    ' ',
    '=',
    '+',
    '-',
    '@',
    '<',
    '&',
    '"',
    '\n',
    '\t',
    '\r',
    '_x0041_',
    '\u0001',
    '𠮷',
  ),
  maxLength: 12,
});

const number = fc.oneof(
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(0.1 + 0.2, 2 ** 53, 45_383.12345678901, 5e-324),
);

const value = fc.oneof(
  text,
  // A file cannot tell -0 from 0.
  number.map((any) => any + 0),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
);

const color = fc.constantFrom('#FF0000', '#0078D4', '#FFFFFF', '#000001');

function some<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const font: fc.Arbitrary<Font> = some<Required<Font>>({
  name: fc.constantFrom('ＭＳ ゴシック', 'Arial'),
  size: fc.constantFrom(9, 10.5, 24),
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constantFrom('single' as const, 'double' as const),
  strike: fc.constant(true),
  color,
});

const border = fc.record({
  line: fc.constantFrom('thin' as const, 'medium' as const, 'double' as const, 'mediumDashDotDot' as const),
  color,
});

function filled<T extends object>(parts: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return parts.filter((object) => Object.keys(object).length > 0);
}

const style: fc.Arbitrary<CellStyle> = filled(
  some<Required<CellStyle>>({
    numberFormat: fc.constantFrom('#,##0', '0%', '#,##0;"△"#,##0', '[$-411]ggge"年"m"月"d"日"', '@', '<>&'),
    font: filled(font),
    fill: color,
    borders: filled(some({ top: border, right: border, bottom: border, left: border })),
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'distributed' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const),
    wrap: fc.constant(true),
    shrink: fc.constant(true),
    indent: fc.integer({ min: 1, max: 15 }),
    rotation: fc.constantFrom('stacked' as const, -90, -1, 1, 90),
  }),
);

const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '="<&"""&A1',
  '=KPI.BUDGET.BALANCE($B$2:B9)',
  '=IFS(A1>1,XLOOKUP(1,B:B,C:C))',
  '=LET(x,1,x+予算)',
);

const cell: fc.Arbitrary<FileCell | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc.record({ value, formula, style }, { requiredKeys: [] }) as fc.Arbitrary<FileCell>,
  },
  {
    weight: 1,
    arbitrary: fc.record({
      formula,
      value,
      array: fc.record({
        area: fc.constant({ top: 0, left: 0, bottom: 3, right: 0 }),
        dynamic: fc.boolean(),
      }),
    }),
  },
);

/** Without what no file keeps: cells of nothing, and what is missing at the end. */
function stored(rows: readonly (readonly (FileCell | null)[])[]): (FileCell | null)[][] {
  const isThere = (any: FileCell | null): boolean => any !== null && Object.keys(any).length > 0;
  const cut = rows.map((row) => {
    const cells = row.map((any) => (isThere(any) ? any : null));
    return cells.slice(0, cells.findLastIndex((any) => any !== null) + 1);
  });
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

const columns: fc.Arbitrary<ColumnSpan[]> = fc
  .array(
    fc.tuple(
      fc.nat(2),
      fc.nat(3),
      fc.record(
        { width: fc.constantFrom(3.5, 20), hidden: fc.constant(true as const), style },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Omit<ColumnSpan, 'first' | 'last'>>,
    ),
    { maxLength: 4 },
  )
  .map((spans) => {
    let next = 0;
    return spans.map(([gap, more, rest]) => {
      const first = next + gap;
      next = first + more + 1;
      return { first, last: first + more, ...rest };
    });
  });

const rowSettings = fc
  .uniqueArray(
    fc.tuple(fc.nat(20), fc.record({ height: fc.constant(30), hidden: fc.constant(true as const) })),
    { selector: ([row]) => row },
  )
  .map((entries) => new Map(entries.sort(([a], [b]) => a - b)));

const span = fc.tuple(fc.nat(5), fc.nat(5)).map(([first, more]) => ({ first, last: first + more }));

const message = fc.constantFrom(
  null,
  { title: '', text: '' },
  { title: '金額 <円>', text: '整数で\n"入力" & 確認してください。' },
);

const validation: fc.Arbitrary<DataValidation> = fc
  .record({
    area: fc.constantFrom({ top: 0, left: 0, bottom: 0, right: 0 }, { top: 1, left: 2, bottom: 9, right: 3 }),
    rule: fc.constantFrom<Pick<DataValidation, 'type' | 'operator' | 'formulas'>>(
      { type: 'none', operator: 'between', formulas: [] },
      { type: 'list', operator: 'between', formulas: ['"一,二 & ""三"""'] },
      { type: 'list', operator: 'between', formulas: ['$A$1:$A$9'] },
      { type: 'whole', operator: 'greaterThanOrEqual', formulas: ['0'] },
      { type: 'date', operator: 'between', formulas: ['45383', '45747'] },
      { type: 'decimal', operator: 'notBetween', formulas: ['-1.5', 'B2'] },
      { type: 'custom', operator: 'between', formulas: ['OR(ISNUMBER(A1),A1<>"-")'] },
    ),
    allowsBlank: fc.boolean(),
    hasArrow: fc.boolean(),
    style: fc.constantFrom('stop', 'warning', 'information'),
    error: message,
    prompt: message,
    imeMode: fc.constantFrom(undefined, 'hiragana', 'off'),
  })
  .map(({ rule, hasArrow, imeMode, ...others }) => ({
    ...others,
    ...rule,
    hasArrow: rule.type === 'list' && hasArrow,
    ...(imeMode !== undefined && { imeMode }),
  }));

const sheet = (name: string): fc.Arbitrary<SheetFile> =>
  fc.record(
    {
      name: fc.constant(name),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }).map(stored),
      merges: fc.constantFrom([], [{ top: 0, left: 0, bottom: 1, right: 2 }]),
      columns,
      rowSettings,
      frozen: fc.constantFrom({ rows: 1, columns: 0 }, { rows: 0, columns: 2 }, { rows: 3, columns: 1 }),
      gridLines: fc.constant(false as const),
      tabColor: color,
      print: fc.record(
        {
          orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
          paper: fc.constant(8),
          fit: fc.record({ wide: fc.nat(2), high: fc.nat(2) }),
          scale: fc.constant(64),
          area: fc.constant({ top: 0, left: 0, bottom: 9, right: 3 }),
          titleRows: span,
          titleColumns: span,
          centered: fc.constant(true as const),
          header: fc.constant('&A <予算>'),
          footer: fc.constant('&P / &N'),
        },
        { requiredKeys: ['orientation'] },
      ),
      validations: fc.array(validation, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['name', 'rows', 'merges', 'columns', 'rowSettings'] },
  ) as fc.Arbitrary<SheetFile>;

const keepable = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));

const settings = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(keepable, fc.array(keepable)), {
  minKeys: 1,
});

/** Workbooks as the reader gives them, so that they can be held against what it reads of their files. */
export const anyWorkbook: fc.Arbitrary<WorkbookFile> = fc
  .record({
    front: sheet("健康'勘定 <&>"),
    others: fc
      .uniqueArray(fc.constantFrom('船員', 'Sheet 2', 'A1'), { maxLength: 2 })
      .chain((names) => fc.tuple(...names.map((name) => sheet(name)))),
    date1904: fc.boolean(),
    names: fc.constantFrom(
      [],
      [
        { name: '収入計', refersTo: "'健康''勘定 <&>'!$B$2" },
        { name: '内', refersTo: 'XLOOKUP(1,$A:$A,$B:$B)', sheet: "健康'勘定 <&>", hidden: true },
      ],
    ),
    values: fc.option(settings),
  })
  .map(({ front, others, date1904, names, values }) => ({
    sheets: [front, ...others.map((other) => ({ ...other, hidden: true }))],
    names,
    date1904,
    defaultFont: { name: '游ゴシック', size: 11, color: '#000000' },
    activeSheet: 0,
    ...(values ? { settings: { values, reference: DEPLOYED } } : {}),
  }));
