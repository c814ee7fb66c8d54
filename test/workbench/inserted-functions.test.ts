import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCells } from '../../src/excel/write-cells';
import { associateFunctions } from '../../src/functions/associate';
import { EXAMPLES, type Example } from '../../src/functions/help/examples';
import type { FunctionId } from '../../src/functions/table';
import { quoted, type ArgumentInput } from '../../src/taskpane/create/functions/argument';
import { CATALOGUE, FUNCTION_IDS, type Entry } from '../../src/taskpane/create/functions/catalogue';
import { buildFormula } from '../../src/taskpane/create/functions/formula';
import type { FunctionsFile } from '../../src/workbench/host/functions/metadata';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { ROOT } from '../support/check';

const FILE = JSON.parse(readFileSync(join(ROOT, 'src/functions/functions.json'), 'utf8')) as FunctionsFile;
/** Its name needs quotes, and its first letters look like a cell. */
const DATA = "R6 の'実績'";
const FORMULAS = '数式';
/** Rows and columns between one function's answer and the next one's: the largest example's, with room. */
const STEP = 60;

type Argument = Example['args'][number];

interface Placed {
  readonly id: FunctionId;
  readonly formula: string;
  readonly row: number;
}

let excel: EmulatedExcel;
let answers: ReadonlyMap<FunctionId, unknown[][]>;
const placed: Placed[] = [];

/** Types a range of the example into the data sheet, and answers it as a person selects it. */
async function selectRange(rows: readonly (readonly (number | string)[])[], top: number, left: number) {
  const area = {
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + (rows[0]?.length ?? 1) - 1,
  };
  await writeCells(
    rows.flatMap((cells, down) =>
      cells.flatMap((value, across) =>
        value === '' ? [] : [{ cell: { sheet: DATA, row: top + down, column: left + across }, value }],
      ),
    ),
  );
  return { sheet: DATA, area };
}

/** What a person gives for the arguments of an example: ranges as selected cells, the rest typed. */
async function givensOf(args: readonly Argument[], top: number): Promise<ArgumentInput[]> {
  const givens: ArgumentInput[] = [];
  for (const [index, argument] of args.entries()) {
    if (argument === null) givens.push('');
    else if (typeof argument === 'object') givens.push(await selectRange(argument, top, index * 6));
    else givens.push(String(argument));
  }
  return givens;
}

beforeAll(async () => {
  await bootExcel();
  associateFunctions({ language: () => 'ja', hasDataTypes: () => true });
  excel = await bootExcel({ [DATA]: [], [FORMULAS]: [] });
  excel.host.functions.register('KPI', FILE);
  for (const [index, id] of FUNCTION_IDS.entries()) {
    const row = index * STEP;
    const givens = await givensOf(EXAMPLES[id].args, row);
    const target = { sheet: FORMULAS, row, column: 0 };
    const { formula, problems } = buildFormula(id, givens, target, []);
    expect([...problems], id).toEqual([]);
    const { format }: Entry = CATALOGUE[id];
    await writeCells([{ cell: target, formula, ...(format !== undefined && { format }) }]);
    placed.push({ id, formula, row });
  }
  await excel.host.calculated();
  answers = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FORMULAS);
    const ranges = placed.map(({ id, row }) => {
      const { result } = EXAMPLES[id];
      const rows = typeof result === 'object' ? result.length : 1;
      const columns = typeof result === 'object' ? (result[0]?.length ?? 1) : 1;
      return [id, sheet.getRangeByIndexes(row, 0, rows, columns).load('values')] as const;
    });
    await context.sync();
    return new Map(ranges.map(([id, range]) => [id, range.values as unknown[][]]));
  });
});

describe('the form builds the example of every function, and Excel’s stand-in calculates it', () => {
  it.each(FUNCTION_IDS)('KPI.%s', (id) => {
    const { result } = EXAMPLES[id];
    expect(answers.get(id)).toEqual(typeof result === 'object' ? result : [[result]]);
  });

  it('and its text comes back as it was built', async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FORMULAS);
      const ranges = placed.map(({ row }) => sheet.getCell(row, 0).load('formulas'));
      await context.sync();
      return ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]);
    });
    expect(formulas).toEqual(placed.map(({ formula }) => formula));
    expect(excel.host.functions.faults).toEqual([]);
    expect(excel.missing).toEqual([]);
  });
});

describe('an inserted formula', () => {
  it.each<[FunctionId, string]>([
    ['CHECKUP', '61.7%'],
    ['DUE_DATE', '2024/5/15'],
    ['RECEIPT_ASSESSMENT_RATE', '0.337%'],
    ['CARD_ISSUE_DAYS', '1.50'],
  ])('of %s shows %s', async (id, shown) => {
    const row = placed.find((each) => each.id === id)?.row ?? -1;
    const text = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(FORMULAS).getCell(row, 0).load('text');
      await context.sync();
      return cell.text[0]?.[0];
    });
    expect(text).toBe(shown);
  });
});

async function answerOf(formula: string): Promise<unknown> {
  const cell = { sheet: FORMULAS, row: 5_000, column: 0 };
  await writeCells([{ cell, formula }]);
  await excel.host.calculated();
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FORMULAS).getCell(5_000, 0).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

describe('a typed argument', () => {
  const HOME = { sheet: FORMULAS, row: 5_000, column: 0 };

  it.each<[string, FunctionId, ArgumentInput[], unknown]>([
    ['in percent is a ratio', 'CHECKUP', ['50%', '1'], 0.5],
    ['of text reaches the function', 'GRADE', ['H.CHECKUP', '0.5', '', '"a";, 「b」'], 'B（参考評価）'],
    ['of blank text is none', 'GRADE', ['H.CHECKUP', '0.5', '', ' '], 'C（参考評価）'],
    ['that is chosen reaches the function', 'DUE_DATE', ['2024/4/26', '暦日'], 45_418],
  ])('%s', async (_, id, givens, answer) => {
    expect(await answerOf(buildFormula(id, givens, HOME, []).formula)).toBe(answer);
  });

  it.each(['"引用";, {1;2} & \'x\'', '=1+1', '根拠"'.repeat(300), '𠮷野家'.repeat(70)])(
    'keeps its text, as Excel’s stand-in reads it: %j',
    async (text) => {
      expect(await answerOf(`=${quoted(text)}`)).toBe(text);
    },
  );
});
