import { beforeEach, describe, expect, it } from 'vitest';
import type { Write } from '../../src/engine/findings/finding';
import { clearHighlights, hasHighlights, highlight } from '../../src/excel/highlight/highlights';
import { HostError } from '../../src/excel/host-error';
import { insertSheet, removeSheet } from '../../src/excel/insert/insert-sheet';
import type { Mark, Rewrite, Written } from '../../src/excel/pane-host';
import { putBack } from '../../src/excel/put-back';
import { writeCells } from '../../src/excel/write-cells';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { injectFault } from '../support/excel-errors';
import { differences, footprintOf, type Footprint } from '../support/footprint';

const at = (row: number, column: number) => ({ sheet: '予算', row, column });

const WRITES: readonly Write[] = [
  { cell: at(0, 1), value: 11 },
  { cell: at(1, 1), value: 22 },
  { cell: at(2, 1), value: '=SUM(B1:B2)' },
];

const MARKS: readonly Mark[] = [
  { cell: at(0, 1), severity: 'error' },
  { cell: at(2, 1), severity: 'warning' },
];

const SHEET: SheetContent = {
  name: '検証結果',
  rows: [[{ value: '題', look: { bold: true } }, { value: 1 }]],
  merges: [],
  widths: [20, 12],
  heights: new Map([[0, 30]]),
  frozen: { rows: 1, columns: 0 },
  page: { orientation: 'portrait' },
  validations: [],
  charts: [],
};

/** A use case over the workbook: what it does, how it is undone, and which places its answer owns up to. */
interface UseCase<Answer> {
  readonly act: () => Promise<Answer>;
  readonly undo: (answer: Answer) => Promise<unknown>;
  /** Places that may differ by what was answered; null where all that it does may stand. */
  readonly told: (answer: Answer) => readonly string[] | null;
}

/** A use case that takes fewer was not watched. */
const LEAST_ACTIONS = 15;

const placeOf = ({ cell: { sheet, row, column } }: Pick<Rewrite, 'cell'>): string =>
  `${sheet}!R${String(row + 1)}C${String(column + 1)}`;

async function writeBack(written: Written): Promise<void> {
  if (written.outcome === 'written') await putBack(written.rewrites);
  else if (written.outcome === 'stopped') await putBack(written.left);
}

const write: UseCase<Written> = {
  act: () => writeCells(WRITES),
  undo: writeBack,
  told: (answer) => {
    if (answer.outcome === 'written') return null;
    return answer.outcome === 'stopped' ? answer.left.map(placeOf) : [];
  },
};

const insert: UseCase<Awaited<ReturnType<typeof insertSheet>>> = {
  act: () => insertSheet(SHEET),
  undo: (answer) =>
    removeSheet(answer.outcome === 'left' ? answer.sheet : { name: answer.name, id: idOf(answer.name) }),
  told: () => null,
};

let excel: EmulatedExcel;
let before: Footprint;

function idOf(name: string): string | null {
  return excel.host.book.findSheet(name)?.getSheetId() ?? null;
}

/** Where the person is: Excel goes elsewhere when the sheet in front is deleted. */
function goBack(): Promise<void> {
  return excel.run(async (context) => {
    context.workbook.worksheets.getItem('予算').getRange('A1').select();
    await context.sync();
  });
}

beforeEach(async () => {
  const rows = [
    ['会費', 10],
    ['補助金', 20],
    ['計', 31],
  ];
  excel = await bootExcel({ 予算: rows, 別表: [['備考']] });
  await goBack();
  before = await footprintOf(excel);
});

/**
 * Fails the use case at each of its actions in turn, until it comes to its end, and answers at which something differs
 * that nobody was told of, or that cannot be undone.
 */
async function untold<Answer>({ act, undo, told }: UseCase<Answer>, lasting: boolean): Promise<string[]> {
  const found: string[] = [];
  for (let action = 0; ; action += 1) {
    const fault = injectFault(excel, { at: action, code: 'AccessDenied', lasting });
    let answer: Answer | null = null;
    try {
      answer = await act();
    } catch (error) {
      if (!(error instanceof HostError) || !fault.hasFailed()) throw error;
    } finally {
      fault.release();
    }
    const differing = differences(before, await footprintOf(excel));
    const owned = answer === null ? [] : told(answer);
    const rest = owned === null ? [] : differing.filter((place) => !owned.includes(place));
    if (rest.length > 0) found.push(`${String(action)}: ${rest.join(', ')}`);
    if (answer !== null) {
      await undo(answer);
      await goBack();
    }
    const left = differences(before, await footprintOf(excel));
    if (left.length > 0) found.push(`${String(action)} stays: ${left.join(', ')}`);
    if (fault.hasFailed()) continue;
    expect(action).toBeGreaterThan(LEAST_ACTIONS);
    return found;
  }
}

describe.each([
  ['once', false],
  ['from then on', true],
])('what Excel refuses %s, at whichever action', (_, lasting) => {
  it('leaves of a write nothing but what it tells, which can be put back', async () => {
    expect(await untold(write, lasting)).toEqual([]);
  });

  it('leaves of a new sheet nothing but what it tells, which can be deleted', async () => {
    expect(await untold(insert, lasting)).toEqual([]);
  });

  it('leaves of highlights nothing in the cells, and all of them can be cleared', async () => {
    for (let action = 0; ; action += 1) {
      const fault = injectFault(excel, { at: action, code: 'AccessDenied', lasting });
      const shown = await highlight(MARKS).catch((error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        return null;
      });
      fault.release();
      expect(differences(before, await footprintOf(excel))).toEqual([]);
      await clearHighlights();
      expect(await hasHighlights()).toBe(false);
      if (!fault.hasFailed()) {
        expect(action).toBeGreaterThan(LEAST_ACTIONS);
        return;
      }
      // what was refused only in looking for highlights of old versions is no refusal
      if (shown) expect(shown.highlighted).toEqual(MARKS);
    }
  });
});
