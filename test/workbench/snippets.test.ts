import { describe, expect, it } from 'vitest';
import { readSnippet } from '../../scripts/snippets/read-snippet';
import { counted, differences, reportOf } from '../../scripts/snippets/report';
import { steady, withoutIds } from '../../scripts/snippets/steady';
import { type Outcome, runSnippet } from '../../scripts/snippets/run-snippet';

/** As Script Lab keeps one: a script in TypeScript, and buttons that call it. */
function snippet(body: string): string {
  return `name: a snippet
host: EXCEL
script:
  content: |
    document.getElementById("run").addEventListener("click", () => tryCatch(run));
    async function run(): Promise<void> {
      await Excel.run(async (context: Excel.RequestContext) => {
        ${body}
        await context.sync();
      });
    }
    async function tryCatch(callback) {
      try { await callback(); } catch (error) { console.error(error); }
    }
  language: typescript
template:
  content: <button id="run" class="ms-Button">Run</button>
`;
}

describe('a snippet', () => {
  it('that runs to its end tells of no error', async () => {
    const text = snippet('context.workbook.worksheets.getItemOrNullObject("None").delete();');
    expect(await runSnippet(await readSnippet(text))).toEqual({
      buttons: 1,
      told: [],
      errors: [],
      missing: [],
      notInLibrary: [],
      notOnPage: [],
    });
  });

  it('that asks for what the host has not names it', async () => {
    const text = snippet('context.workbook.linkedWorkbooks.breakAllLinks();');
    const { errors, missing } = await runSnippet(await readSnippet(text));
    expect(errors).toEqual([expect.stringContaining('ApiNotFound')]);
    expect(missing).toEqual(['Workbook.linkedWorkbooks']);
  });

  it('that asks for what only a newer office.js has names it', async () => {
    const text = snippet(
      'context.workbook.getActiveCell().valuesAsJson; context.workbook.worksheets.toJSON();',
    );
    const { errors, missing, notInLibrary } = await runSnippet(await readSnippet(text));
    expect([errors, missing, notInLibrary]).toEqual([[], [], ['valuesAsJson']]);
  });

  it('tells the time that is the same in each run, to the host too', async () => {
    const text = snippet(`const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.formulas = [['=TODAY()']];
        range.load('values');
        await context.sync();
        console.log(range.values[0][0], new Date().toISOString());`);
    expect((await runSnippet(await readSnippet(text))).told).toEqual(['45383 2024-04-01T00:00:00.000Z']);
  });

  it('tells what it tells its user', async () => {
    const text = snippet('console.log("表", 3, { a: 1 });');
    expect((await runSnippet(await readSnippet(text))).told).toEqual(['表 3 {"a":1}']);
  });

  it('that is wrong itself is told, not thrown', async () => {
    const script = 'document.getElementById("none").addEventListener("click", () => undefined);';
    const { errors, notOnPage } = await runSnippet({ name: '', script, html: '<b id="other"></b>' });
    expect(errors).toEqual([expect.stringContaining('TypeError')]);
    expect(notOnPage).toEqual(['none']);
  });
});

const outcome = (other: Partial<Outcome>): Outcome => ({
  buttons: 1,
  told: [],
  errors: [],
  missing: [],
  notInLibrary: [],
  notOnPage: [],
  ...other,
});

it('the report counts what ran, and what is missing, the most wanted first', () => {
  const report = reportOf(
    new Map([
      ['a', outcome({})],
      ['b', outcome({ errors: ['x'], missing: ['Worksheet.shapes'] })],
      [
        'c',
        outcome({
          errors: ['x'],
          missing: ['Worksheet.shapes', 'Range.style'],
          notInLibrary: ['notes'],
          notOnPage: ['run'],
        }),
      ],
      ['d', outcome({ errors: ['x'] })],
      ['e', outcome({ errors: ['x'], notInLibrary: ['notes'], notOnPage: ['run'] })],
      ['f', outcome({ notInLibrary: ['valuesAsJson'], notOnPage: ['run'] })],
      ['g', outcome({ errors: ['x'], notOnPage: ['run'] })],
    ]),
  );
  expect(report).toContain('2 of 7 snippets ran without an error.');
  expect(report).toContain('1 failed for what only this office.js does not have.');
  expect(report).toContain('1 failed for a part of their page that it does not have.');
  expect(report).toContain('1 failed that need nothing that is missing.\n      d\n');
  expect(report).toContain('   2  Worksheet.shapes\n   1  Range.style');
  expect(report).toContain('   2  notes');
  expect(report).not.toContain('valuesAsJson');
  expect(counted(['b', 'a', 'b'])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

it('snippets that do not fare alike each time are named', () => {
  const round = (...told: readonly string[]) =>
    new Map([
      ['a', outcome({ told: ['x'] })],
      ['b', outcome({ told })],
    ]);
  expect(differences([round('1'), round('1')])).toEqual([]);
  expect(differences([round('1'), round('1'), round('1', '2')])).toEqual(['b: (nothing) / 2']);
});

it('ids are no difference, but which of them is told is', () => {
  const ids = ['{4BF92E4D-8ABC-455F-9717-4D80E3A18764}', '{470AE556-EB6F-4FEF-A509-CF9F9059802C}'];
  const told = (order: readonly number[]) => order.map((at) => `Id: ${String(ids[at])}`);
  expect(withoutIds(told([0, 1, 0]))).toEqual(['Id: id 1', 'Id: id 2', 'Id: id 1']);
  expect(withoutIds(told([1, 0, 1]))).toEqual(withoutIds(told([0, 1, 0])));
  expect(withoutIds(told([0, 1, 1]))).not.toEqual(withoutIds(told([0, 1, 0])));
});

it('chance and time are the same in each run, and a date that is given stays', () => {
  const [one, other] = [steady(), steady()];
  const numbers = ({ Math: { random } }: typeof one) => [random(), random(), random()];
  expect(numbers(one)).toEqual(numbers(other));
  expect([one.Math.max(1, 2), one.Math.random() < 1]).toEqual([2, true]);
  expect(new one.Date().getTime()).toBe(other.Date.now());
  expect(new one.Date(2025, 0, 2).getFullYear()).toBe(2025);
});
