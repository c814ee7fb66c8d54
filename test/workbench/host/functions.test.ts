import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionMetadata } from '../../../src/workbench/host/functions/metadata';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
let received: unknown[][];

const scalar = (name: string, type = 'any') => ({ name, type });
const matrix = (name: string, type = 'any') => ({ name, type, dimensionality: 'matrix' });
const optional = (name: string, type = 'any') => ({ name, type, optional: true });

const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'ADD', name: 'ADD', parameters: [scalar('a', 'number'), scalar('b', 'number')] },
  { id: 'ECHO', name: 'ECHO', parameters: [matrix('cells'), optional('one'), optional('other', 'string')] },
  {
    id: 'TOLERANT',
    name: 'TOLERANT',
    parameters: [matrix('cells')],
    allowErrorForDataTypeAny: true,
  },
  { id: 'JOIN', name: 'TEXT.JOIN', parameters: [{ ...scalar('texts', 'string'), repeating: true }] },
  { id: 'GRID', name: 'GRID', parameters: [scalar('rows', 'number'), scalar('columns', 'number')] },
  { id: 'FAIL', name: 'FAIL', parameters: [scalar('code', 'string')] },
  { id: 'RETURN', name: 'RETURN', parameters: [scalar('what', 'string')] },
  { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
  { id: 'COUNT', name: 'COUNT', parameters: [matrix('cells')] },
  { id: 'NOWHERE', name: 'NOWHERE', parameters: [] },
];

const RETURNED: Readonly<Record<string, () => unknown>> = {
  text: () => 'text',
  boolean: () => true,
  null: () => null,
  NaN: () => NaN,
  infinity: () => Infinity,
  entity: () => ({ type: 'Entity', text: '達成', properties: {} }),
  number: () => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0.0%' }),
  error: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable),
  typedError: () => ({ type: 'Error', errorType: 'NotAvailable' }),
  fieldError: () => ({ type: 'Error', errorType: 'Field', basicValue: '#FIELD!' }),
  exception: () => {
    throw new TypeError('a fault');
  },
  promise: () => Promise.resolve('later'),
  rejection: () => Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)),
  ragged: () => [[1, 2], [3]],
  list: () => [1, 2],
  mixed: () => [
    [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
    ['a', false],
  ],
};

function keep<Args extends unknown[]>(args: Args): Args {
  // The last argument is the invocation.
  received.push(args.slice(0, -1));
  return args;
}

beforeAll(async () => {
  await bootExcel();
  const { Error: FunctionError, ErrorCode, associate } = CustomFunctions;
  associate('ADD', (...args: number[]) => {
    const [a = 0, b = 0] = keep(args);
    return a + b;
  });
  associate('ECHO', (...args: unknown[]) => JSON.stringify(keep(args).slice(0, -1)));
  associate('TOLERANT', (...args: unknown[]) => {
    const [cells] = keep(args) as [unknown[][]];
    return cells.flat().filter((cell) => cell instanceof FunctionError).length;
  });
  associate('JOIN', (...args: unknown[]) => (keep(args)[0] as string[]).join('+'));
  associate('GRID', (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => row * 10 + column),
    ),
  );
  associate('FAIL', (code: string) => {
    if (code === 'na') throw new FunctionError(ErrorCode.notAvailable, '令和5年度の実績が必要です');
    throw new FunctionError(code as CustomFunctions.ErrorCode);
  });
  associate('RETURN', (what: string) => RETURNED[what]?.());
  associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address ?? '');
  associate('COUNT', (cells: unknown[][]) => cells.filter(([cell]) => cell !== 0).length);
});

beforeEach(async () => {
  received = [];
  excel = await bootExcel({ Sheet1: [] });
  excel.host.functions.register('KPI', { functions: FUNCTIONS });
});

/** Writes the cells, lets everything be calculated and reads a range. */
async function calculate(cells: Readonly<Record<string, unknown>>, read: string): Promise<unknown[][]> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });
  await excel.host.calculated();
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(read).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const one = async (formula: string, cells: Readonly<Record<string, unknown>> = {}) =>
  (await calculate({ ...cells, Z1: formula }, 'Z1'))[0]?.[0];

describe('arguments', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>, unknown]>([
    ['numbers', '=KPI.ADD(1,2)', {}, 3],
    ['cells', '=KPI.ADD(A1,B1)', { A1: 1, B1: 2 }, 3],
    ['what a formula gives', '=KPI.ADD(SUM(A1:B1),1)', { A1: 1, B1: 2 }, 4],
    ['text that is a number', '=KPI.ADD("1",A1)', { A1: "'2" }, 3],
    ['a boolean for a number', '=KPI.ADD(TRUE,1)', {}, 2],
    ['a blank cell for a number', '=KPI.ADD(A1,1)', {}, 1],
    ['text that is no number', '=KPI.ADD("one",1)', {}, '#VALUE!'],
    ['a range', '=KPI.ECHO(A1:B2)', { A1: 1, B1: 'x', A2: true }, '[[[1,"x"],[true,0]],null,null]'],
    ['one cell for a range', '=KPI.ECHO(A1)', { A1: 5 }, '[[[5]],null,null]'],
    ['a value for a range', '=KPI.ECHO(5)', {}, '[[[5]],null,null]'],
    ['an argument that was left out', '=KPI.ECHO(A1,,"z")', {}, '[[[0]],null,"z"]'],
    ['a blank cell for an optional text', '=KPI.ECHO(A1,B1,C1)', {}, '[[[0]],0,""]'],
    ['repeated ones', '=KPI.TEXT.JOIN("a",1,TRUE)', {}, 'a+1+TRUE'],
    ['a repeated one, never', '=KPI.TEXT.JOIN()', {}, ''],
    ['the calling cell', '=KPI.WHERE()', {}, 'Sheet1!Z1'],
    ['too few', '=KPI.ADD(1)', {}, '#N/A'],
  ])('%s', async (_name, formula, cells, expected) => {
    expect(await one(formula, cells)).toBe(expected);
    expect(excel.host.functions.faults).toEqual([]);
  });

  it('that are errors keep the function from being called', async () => {
    expect(await one('=KPI.ADD(A1,1)', { A1: '=1/0' })).toBe('#DIV/0!');
    expect(await one('=KPI.ECHO(A1:A2)', { A1: 1, A2: '=NA()' })).toBe('#N/A');
    expect(received).toEqual([]);
  });

  it('that are errors arrive where the function wants them', async () => {
    expect(await one('=KPI.TOLERANT(A1:A3)', { A1: 1, A2: '=NA()', A3: '=1/0' })).toBe(2);
  });

  it('that are blank are null on the web', async () => {
    excel.host.functions.blankAs = 'web';
    expect(await one('=KPI.ECHO(A1:A2,B1)', { A2: 0 })).toBe('[[[null],[0]],null,null]');
  });

  it('of 100,000 rows arrive whole, and rows behind the last are blank', async () => {
    excel = await bootExcel({ Sheet1: Array.from({ length: 100_000 }, (_, index) => [index + 1]) });
    excel.host.functions.register('KPI', { functions: FUNCTIONS });
    expect(await one('=KPI.COUNT(A1:A120000)')).toBe(100_000);
    expect(excel.host.functions.faults).toEqual([]);
  });
});

describe('a range where a scalar is wanted', () => {
  it('calls the function for each cell, and the results spill', async () => {
    const values = await calculate({ A1: 1, A2: 2, A3: 3, C1: '=KPI.ADD(A1:A3,10)' }, 'C1:C3');
    expect(values).toEqual([[11], [12], [13]]);
  });

  it('a row and a column make a table', async () => {
    const cells = { A2: 1, A3: 2, B1: 10, C1: 20, E1: '=KPI.ADD(A2:A3,B1:C1)' };
    expect(await calculate(cells, 'E1:F2')).toEqual([
      [11, 21],
      [12, 22],
    ]);
  });

  it('ranges of different lengths leave #N/A', async () => {
    const cells = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, D1: '=KPI.ADD(A1:A3,B1:B2)' };
    expect(await calculate(cells, 'D1:D3')).toEqual([[11], [22], ['#N/A']]);
  });
});

describe('results', () => {
  it.each<[string, unknown]>([
    ['text', 'text'],
    ['boolean', true],
    ['null', 0],
    ['NaN', '#VALUE!'],
    ['infinity', '#NUM!'],
    ['entity', '達成'],
    ['number', 0.5],
    ['error', '#N/A'],
    ['typedError', '#N/A'],
    ['fieldError', '#FIELD!'],
    ['exception', '#VALUE!'],
    ['promise', 'later'],
    ['rejection', '#DIV/0!'],
    ['ragged', '#VALUE!'],
    ['list', '#VALUE!'],
  ])('%s', async (what, expected) => {
    expect(await one(`=KPI.RETURN("${what}")`)).toBe(expected);
  });

  it.each(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'])('thrown as %s', async (code) => {
    expect(await one(`=KPI.FAIL("${code}")`)).toBe(code);
  });

  it('thrown with words keep them for their cell', async () => {
    expect(await one('=KPI.FAIL("na")')).toBe('#N/A');
    await excel.host.calculated();
    const sheetId = excel.host.book.sheets[0]?.getSheetId() ?? '';
    expect(excel.host.calls.messageAt({ sheetId, row: 0, column: 25 })).toBe('令和5年度の実績が必要です');
  });

  it('that are arrays spill, errors among them', async () => {
    expect(await calculate({ A1: '=KPI.RETURN("mixed")' }, 'A1:B2')).toEqual([
      [1, '#N/A'],
      ['a', false],
    ]);
  });

  it('spill again when they grow and when they shrink', async () => {
    const formula = { C1: '=KPI.GRID(A1,2)' };
    expect(await calculate({ A1: 1, ...formula }, 'C1:D3')).toEqual([
      [0, 1],
      ['', ''],
      ['', ''],
    ]);
    expect(await calculate({ A1: 3 }, 'C1:D3')).toEqual([
      [0, 1],
      [10, 11],
      [20, 21],
    ]);
    expect(await calculate({ A1: 2 }, 'C1:D3')).toEqual([
      [0, 1],
      [10, 11],
      ['', ''],
    ]);
  });

  it('do not spill over what is there', async () => {
    expect(await calculate({ A2: 'mine', A1: '=KPI.GRID(2,1)' }, 'A1:A2')).toEqual([['#SPILL!'], ['mine']]);
  });

  it('of a function that nobody associated are what the library makes of it', async () => {
    expect(await one('=KPI.NOWHERE()')).toBe('#VALUE!');
  });

  it('work inside other formulas and inside each other', async () => {
    expect(await one('=IFERROR(KPI.FAIL("na"),"none")&KPI.ADD(KPI.ADD(1,2),KPI.ADD(3,4))')).toBe('none10');
  });
});

describe('recalculation', () => {
  it('follows the precedents, through other functions', async () => {
    const formulas = { B1: '=KPI.ADD(A1,1)', C1: '=KPI.ADD(B1,1)', D1: '=C1*2' };
    expect(await calculate({ A1: 1, ...formulas }, 'B1:D1')).toEqual([[2, 3, 6]]);
    received = [];
    expect(await calculate({ A1: 10 }, 'B1:D1')).toEqual([[11, 12, 24]]);
    expect(received).toEqual([
      [10, 1],
      [11, 1],
    ]);
  });

  it('leaves alone what did not change', async () => {
    await calculate({ A1: 1, B1: '=KPI.ADD(A1,1)' }, 'B1');
    received = [];
    await calculate({ F1: 'elsewhere' }, 'B1');
    expect(received).toEqual([]);
  });

  it('asks 400 cells in one message', async () => {
    let messages = 0;
    excel.host.onMessages((batch) => {
      if (batch.some(({ category }) => category === 1)) messages += 1;
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:B400').formulas = Array.from({ length: 400 }, (_, index) => [
        `=KPI.ADD($A$1,${String(index)})`,
      ]);
      await context.sync();
    });
    await excel.host.calculated();
    const values = await calculate({}, 'B1:B400');
    expect(values.map(([value]) => value)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(messages).toBe(1);
  });

  it('happens at once for formulas that are older than their functions', async () => {
    expect(await one('=LATE.ADD(1,2)')).toBe('#NAME?');
    excel.host.functions.register('LATE', { functions: FUNCTIONS.slice(0, 1) });
    await excel.host.calculated();
    expect((await calculate({}, 'Z1'))[0]).toEqual([3]);
  });

  it('shows #BUSY! until the result is there', async () => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=KPI.ADD(1,2)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#BUSY!']]);
    });
    expect((await calculate({}, 'A1'))[0]).toEqual([3]);
  });

  it('of a sheet that is gone is lost with it', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新');
      sheet.getRange('A1').formulas = [['=KPI.RETURN("promise")']];
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await excel.host.calculated();
    expect(excel.host.functions.faults).toEqual([]);
    expect(await one('=KPI.RETURN("promise")')).toBe('later');
  });

  it('is no undo step', async () => {
    await calculate({ A1: 1 }, 'A1');
    await calculate({ B1: '=KPI.ADD(A1,1)' }, 'B1');
    await excel.undo();
    expect(await calculate({}, 'A1:B1')).toEqual([[1, '']]);
  });
});

describe('registering', () => {
  it('refuses streaming functions, which are not emulated', () => {
    const streaming = { id: 'S', name: 'S', parameters: [], options: { stream: true } };
    expect(() => {
      excel.host.functions.register('KPI', { functions: [streaming] });
    }).toThrow(/streaming/);
  });
});
