import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/cli/check.schema.json';
import { plan } from '../../src/cli/plan';
import { actionPeriodOf } from '../../src/plan/action-periods';
import { reviewWorkbook } from '../../src/review/review';
import { movableIn, standingIf } from '../../src/review/what-if';
import { readPlan } from '../../src/sheet/plan/read-plan';
import { readWorkbook } from '../../src/xlsx/read';
import { checkJson, ROOT, runCheck, type Report } from '../support/check';

const SAMPLE = join(ROOT, 'assets/samples/three-years.xlsx');

let folder = '';
let report: Report;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'three-years-'));
  ({ report } = await checkJson(SAMPLE));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const shown = (value: unknown): string =>
  typeof value === 'number' ? value.toFixed(5) : JSON.stringify(value);

/** A line for each judged KPI of each sheet. */
function lines(): string[] {
  return (report.files[0]?.sheets ?? []).flatMap(({ name, kpis }) => [
    `# ${name}`,
    ...kpis.map(({ id, fiscalYear, status, result, target, branches, months }) => {
      const met = branches.filter((each) => each.status === 'met').length;
      const [best] = branches;
      const byBranch = best ? ` ${String(met)}/${String(branches.length)} best ${best.branch}` : '';
      const pace = months[0]?.pace ? ` pace ${shown(months[0].pace.progress)}` : '';
      return `${id ?? '?'} ${String(fiscalYear)} ${status} ${shown(result)} of ${shown(target)}${byBranch}${pace}`;
    }),
  ]);
}

async function next(...args: string[]) {
  let out = '';
  let err = '';
  const code = await plan(['--next', SAMPLE, ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('a made-up period of three years', () => {
  it('is judged year by year, by month and by branch, without an error', async () => {
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.summary).toMatchObject({ error: 0, warning: 0, failed: 0 });
    await expect(`${lines().join('\n')}\n`).toMatchFileSnapshot('three-years.txt');
  });

  it.each([
    ['ja', 'H.CHECKUP: 支部別 47 支部（達成 20、未達成 27）'],
    ['en', 'H.CHECKUP: 47 branches (20 met, 27 not met)'],
  ])('is told by branch in words (%s)', async (language, said) => {
    expect((await runCheck(SAMPLE, '--lang', language)).out).toContain(said);
  });

  it('is verified in its last year', async () => {
    const review = reviewWorkbook(await readWorkbook(await readFile(SAMPLE)));
    const last = actionPeriodOf(2024)?.lastYear;
    const verdicts = movableIn(review.sheets)
      .filter(({ fiscalYear }) => fiscalYear === last)
      .map((each) => `${each.kpi.id} ${standingIf(review, each).period?.verdict ?? '?'}`);
    await expect(`${verdicts.join('\n')}\n`).toMatchFileSnapshot('three-years-period.txt');
  });

  it('goes into the next plan: what is to be decided, and its sheet, which waits for it', async () => {
    const file = join(folder, 'next.xlsx');
    const { code, out } = await next('-o', file);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('three-years-next.txt');
    const { sheets } = await readWorkbook(await readFile(file));
    const [sheet] = sheets;
    const reading = sheet && readPlan(sheet);
    expect(reading?.fiscalYear).toBe(2027);
    expect(reading?.plan).toBeNull();
  });

  it.each([[['--json']], [['--year-file', 'a.json']]])('is not made with %j', async (args) => {
    expect((await next(...args)).code).toBe(2);
  });
});
