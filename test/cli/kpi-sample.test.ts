import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultsSheet, resultsTable } from '../../scripts/samples/kpi-results';
import { lowestAchievement } from '../../src/engine/kpi/achievement';
import { achievementNumber, outcomeOf } from '../../src/engine/kpi/outcome';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { readWorkbook } from '../../src/xlsx/read';
import { evaluateTable } from '../../src/kpi-results/evaluate';
import { ja } from '../../src/messages/kpi/ja';
import { call } from '../functions/call';
import { checkJson, ROOT, type Report } from '../support/check';
import { kpiTable } from '../support/kpi-table';

const SAMPLE = join(ROOT, 'assets/samples/reiwa6-kpi.xlsx');

/** What every way of judging must say about a KPI: results and targets by measure. */
interface Answer {
  readonly id: string;
  readonly status: string;
  readonly achievement: number | null;
  readonly results: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

type SheetReport = Report['files'][number]['sheets'][number];

let code: number;
let report: Report;
/** The file's own table, as a formula hands it over. */
let range: (string | number | null)[][] = [];

beforeAll(async () => {
  ({ code, report } = await checkJson(SAMPLE));
  const { sheets } = await readWorkbook(await readFile(SAMPLE));
  const rows = sheets.find(({ name }) => name === resultsSheet.name)?.rows ?? [];
  const { top, right } = resultsTable;
  range = rows.slice(top).map((row) =>
    Array.from({ length: right + 1 }, (_, column) => {
      const value = row[column]?.value ?? null;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    }),
  );
});

function sheetOf(name: string): SheetReport | undefined {
  return report.files[0]?.sheets.find((sheet) => sheet.name === name);
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function byCheck(): Answer[] {
  return (sheetOf('KPI実績')?.kpis ?? []).map(({ id, status, achievement, result, target }) => ({
    id: id ?? '',
    status: ja.verdict[status],
    achievement,
    results: list(result),
    targets: list(target),
  }));
}

function byEngine(): Answer[] {
  const evaluations = evaluateTable(kpiTable(range), [kpiPlan], 'evaluation') ?? [];
  return evaluations.flatMap(({ kpi, judgement }) => {
    if (!kpi || !judgement) return [];
    const outcomes = judgement.measures.map(outcomeOf);
    return [
      {
        id: kpi.id,
        status: ja.verdict[judgement.verdict],
        achievement: achievementNumber(lowestAchievement(judgement)),
        results: outcomes.map(({ result }) => result),
        targets: outcomes.map(({ target }) => target),
      },
    ];
  });
}

function numberIn(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** A KPI of several measures has a line for itself and one for each of them. */
function byFunction(): Answer[] {
  const lines = (call('EVALUATE', range) as unknown[][]).slice(1);
  const ids = [...new Set(lines.map(([id]) => String(id)))];
  return ids.map((id) => {
    const [whole = [], ...parts] = lines.filter((line) => line[0] === id);
    const measures = parts.length > 0 ? parts : [whole];
    return {
      id,
      status: String(whole[6]),
      achievement: numberIn(whole[5]),
      results: measures.map((line) => numberIn(line[3])),
      targets: measures.map((line) => numberIn(line[4])),
    };
  });
}

describe('the sample of KPI results', () => {
  it('is read without a fault, and only its results are', () => {
    expect(code).toBe(0);
    expect(new Set(report.files[0]?.findings.map((each) => `${each.code} ${each.severity}`))).toEqual(
      new Set(['KPI-03 info']),
    );
    expect(report.files[0]?.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['KPI実績', 'kpi'],
      ['関数の例', 'none'],
      ['申請', 'none'],
    ]);
  });

  it('has a finding for each KPI that is not met', () => {
    const open = byCheck().filter(({ status }) => status !== '達成');
    expect(report.files[0]?.findings).toHaveLength(open.length);
  });

  it('has every KPI of the plan, and verdicts of all three kinds', () => {
    const answers = byCheck();
    expect(answers.map(({ id }) => id)).toEqual(kpiPlan.kpis.map(({ id }) => id));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['達成', '未達成', '判定不能']));
  });

  it('holds every figure that the plan prints for an earlier year', () => {
    const printed = range.filter((row) => String(row.at(-1)).startsWith('計画の記載'));
    const expected = kpiPlan.kpis.flatMap(({ id, measures }) =>
      measures.flatMap((measure) =>
        measure.printed.map(({ fiscalYear, value }) => [id, ja.fiscalYear(fiscalYear), value.valueOf()]),
      ),
    );
    expect(printed.map((row) => [row[0], row[3], row[8]])).toEqual(expected);
  });

  it.each(kpiPlan.kpis.map(({ id }) => id))(
    '%s: the engine, KPI.EVALUATE and the check say the same',
    (id) => {
      const of = (answers: readonly Answer[]): Answer[] => answers.filter((answer) => answer.id === id);
      const checked = of(byCheck());
      expect(checked).toHaveLength(1);
      expect(of(byEngine())).toEqual(checked);
      expect(of(byFunction())).toEqual(checked);
    },
  );
});
