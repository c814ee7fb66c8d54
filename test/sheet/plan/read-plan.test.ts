import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import type { KpiPlan } from '../../../src/engine/kpi/kpi';
import type { PlanSheetFault } from '../../../src/engine/kpi/plan-sheet';
import { fixed } from '../../../src/engine/kpi/target';
import { ratio } from '../../../src/engine/number/rational';
import { planFaultEn } from '../../../src/messages/kpi/plan-fault.en';
import { planFaultJa } from '../../../src/messages/kpi/plan-fault.ja';
import { UNIT_WORDS } from '../../../src/plan-table/plan-columns';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { planDepartures } from '../../../src/sheet/plan/plan-departures';
import { readPlan, type PlanReading } from '../../../src/sheet/plan/read-plan';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import { planSheet } from '../../../src/sheet/templates/plan';
import type { ContentCell, SheetContent } from '../../../src/sheet/content/sheet-content';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

/** Rationals by their value, for comparing. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  );
}

function read(sheet: SheetSnapshot): PlanReading {
  const reading = readPlan(sheet);
  if (!reading) throw new Error('the sheet is not taken for a plan');
  return reading;
}

type Value = ContentCell['value'];

/** The plan's sheet with some cells written over, by their addresses. */
function edited(changes: Readonly<Record<string, Value | { value: Value; format: string }>>): SheetContent {
  const content = planSheet(kpiPlan);
  const rows = content.rows.map((row, at) =>
    row.map((cell, column) => {
      const change = changes[addressOf({ row: at, column })];
      if (change === undefined) return cell;
      if (change === null || typeof change !== 'object') return { ...cell, value: change };
      return { value: change.value, look: { ...cell?.look, format: change.format } };
    }),
  );
  return { ...content, rows };
}

/** The row of the sheet, counted as Excel does, in which the first or a later measure of a KPI stands. */
function rowOf(id: string, nth = 0): number {
  const places = planSheet(kpiPlan).rows.flatMap((row, at) => (row[1]?.value === id ? [at + 1] : []));
  const row = places[nth];
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
}

describe('the sheet of a plan', () => {
  it('is read back as it was written', () => {
    const { plan, faults } = read(shown(planSheet(kpiPlan)));
    expect(faults).toEqual([]);
    expect(plain(plan)).toEqual(plain(kpiPlan));
  });

  it('is read back as it was written, through a file', async () => {
    const { plan, faults } = read(await throughFile(planSheet(kpiPlan)));
    expect(faults).toEqual([]);
    expect(plain(plan)).toEqual(plain(kpiPlan));
  });

  it('is read whatever the order of its columns, as one that was made with the ids first', () => {
    const content = planSheet(kpiPlan);
    const rows = content.rows.map(([name, id, ...others]) =>
      id === undefined ? [name ?? null] : [id, name ?? null, ...others],
    );
    const moved = rows.map((row, at) => (at < 4 ? (content.rows[at] ?? []) : row));
    const { plan, faults } = read(shown({ ...content, rows: moved }));
    expect(faults).toEqual([]);
    expect(plain(plan)).toEqual(plain(kpiPlan));
  });

  it('is read back whatever its fixed targets are', () => {
    const target = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(1, 10, 1000));
    fc.assert(
      fc.property(target, fc.integer({ min: 2020, max: 2040 }), ([numerator, denominator], fiscalYear) => {
        const kpis = kpiPlan.kpis.map((kpi) => {
          if (kpi.id !== 'S.WEB_ACCESS') return kpi;
          const [measure] = kpi.measures;
          const level = fixed(ratio(numerator, denominator));
          return { ...kpi, measures: [{ ...measure, target: { kind: 'atLeast', level } }] } as const;
        });
        const plan: KpiPlan = { ...kpiPlan, fiscalYear, kpis };
        expect(plain(read(shown(planSheet(plan))).plan)).toEqual(plain(plan));
      }),
      fuzzed(20),
    );
  });

  it('is another sheet without its headings', () => {
    expect(readPlan(shown(edited({ B5: '番号' })))).toBeNull();
  });
});

function toldOf(faults: PlanReading['faults']) {
  return faults.map(({ cells: [first], fault }) => ({ cell: addressOf(first), fault }));
}

/** What is changed, and what must be said where. */
type Mistake = readonly [string, Parameters<typeof edited>[0], string, PlanSheetFault];

describe('a fault on the sheet of a plan', () => {
  const checkup = rowOf('H.CHECKUP');
  const at = (column: string, row = checkup): string => `${column}${String(row)}`;
  const printed = rowOf('H.CHECKUP', 1);
  const second = rowOf('H.COMMISSIONER', 1);

  const OF_ALL: readonly Mistake[] = [
    ['no year in the title', { A1: 'KPI の計画' }, 'A1', { fault: 'no-year' }],
    ['no document', { B3: null }, 'B3', { fault: 'blank', column: '文書' }],
    ['a heading that is missing', { D5: '数え方' }, 'B5', { fault: 'missing-columns', columns: ['単位'] }],
  ];

  it.each(OF_ALL)(
    'of all of it, %s: is told at its cell, and nothing is judged by the sheet',
    (_, changes, cell, fault) => {
      const { plan, faults } = read(shown(edited(changes)));
      expect(plan).toBeNull();
      expect(toldOf(faults)).toContainEqual({ cell, fault });
    },
  );

  const OF_ROW: readonly Mistake[] = [
    ['no name', { [at('A')]: null }, at('A'), { fault: 'blank', column: '名称' }],
    ['no words of the plan', { [at('Q')]: ' ' }, at('Q'), { fault: 'blank', column: '目標の記載' }],
    [
      'an unknown condition',
      { [at('E')]: '程度' },
      at('E'),
      {
        fault: 'unknown-word',
        column: '条件',
        shown: '程度',
        words: ['以上', '以下', 'ちょうど', '増加数が以上'],
      },
    ],
    [
      'another mark than a circle',
      { [at('M')]: '有' },
      at('M'),
      { fault: 'unknown-word', column: '重要度：高', shown: '有', words: ['○'] },
    ],
    [
      'a target in words',
      { [at('F')]: '未定' },
      at('F'),
      { fault: 'not-a-number', column: '目標値', shown: '未定' },
    ],
    [
      'a rate above 100 %',
      { [at('F')]: { value: 61.7, format: '0.0' } },
      at('F'),
      { fault: 'rate-above-one', column: '目標値', shown: '61.7' },
    ],
    [
      'a percentage of what is no rate',
      { [at('F', rowOf('S.WEB_ACCESS'))]: { value: 0.5, format: '0%' } },
      at('F', rowOf('S.WEB_ACCESS')),
      { fault: 'not-a-number', column: '目標値', shown: '50%' },
    ],
    ['no target at all', { [at('F')]: null }, at('F'), { fault: 'no-level' }],
    [
      'half a year of a mean',
      { [at('H')]: { value: 2.5, format: '0.0' } },
      at('H'),
      { fault: 'not-a-count', column: '過去平均の年数', shown: '2.5' },
    ],
    [
      'a day that is none',
      { [at('J')]: { value: '年度末', format: '@' } },
      at('J'),
      { fault: 'not-a-day', column: '基準日', shown: '年度末' },
    ],
    [
      'a year that is none',
      { [at('L')]: '以前' },
      at('L'),
      { fault: 'not-a-year', column: '除く年度（まで）', shown: '以前' },
    ],
    [
      'a KPI of neither business',
      { [at('B')]: 'CHECKUP' },
      at('B'),
      { fault: 'not-an-id', shown: 'CHECKUP' },
    ],
    [
      'a KPI that stands twice',
      { [at('B', rowOf('H.GUIDANCE'))]: 'H.EMPLOYER_DATA' },
      at('B', rowOf('H.GUIDANCE')),
      { fault: 'repeated', id: 'H.EMPLOYER_DATA' },
    ],
    [
      'two measures that speak of their KPI differently',
      { [at('A', second)]: '別の名称' },
      at('A', second),
      { fault: 'inconsistent', id: 'H.COMMISSIONER', column: '名称' },
    ],
    [
      'a printed figure without a target',
      { [at('B', printed)]: 'H.OTHER' },
      at('B', printed),
      { fault: 'no-target', shown: 'H.OTHER' },
    ],
    [
      'a printed figure that is none',
      { [at('F', printed)]: '－' },
      at('F', printed),
      { fault: 'not-a-number', column: '値', shown: '－' },
    ],
    [
      'a unit of another kind',
      { [at('D')]: '万円' },
      at('D'),
      { fault: 'unknown-word', column: '単位', shown: '万円', words: Object.values(UNIT_WORDS) },
    ],
    ['no unit', { [at('D')]: null }, at('D'), { fault: 'blank', column: '単位' }],
    ['no condition', { [at('E')]: '' }, at('E'), { fault: 'blank', column: '条件' }],
    [
      'branches that are no number',
      { [at('I', rowOf('H.GENERIC'))]: '全支部' },
      at('I', rowOf('H.GENERIC')),
      { fault: 'not-a-count', column: '支部数', shown: '全支部' },
    ],
    [
      'a standing that nobody knows',
      { [at('O')]: '目標' },
      at('O'),
      { fault: 'unknown-word', column: '区分', shown: '目標', words: ['KPI', '運営'] },
    ],
    [
      'a printed year that is none',
      { [at('E', printed)]: '昨年' },
      at('E', printed),
      { fault: 'not-a-year', column: '年度', shown: '昨年' },
    ],
  ];

  it('is one of twenty kinds at least, each told in every language', () => {
    const all = [...OF_ALL, ...OF_ROW];
    expect(all.length).toBeGreaterThanOrEqual(20);
    for (const say of [planFaultJa, planFaultEn]) {
      const told = all.map(([, , , fault]) => say(fault));
      for (const sentence of told) expect(sentence).toMatch(/[。.]$/u);
      expect(new Set(told).size).toBe(all.length);
    }
  });

  it.each(OF_ROW)(
    'of a row, %s: is told at its cell, and leaves out its KPI alone',
    (_, changes, cell, fault) => {
      const { plan, faults, leftOut } = read(shown(edited(changes)));
      expect(toldOf(faults)).toContainEqual({ cell, fault });
      // what is printed beside a target that is gone has none of its own
      expect([1, 2]).toContain(leftOut.size);
      const left = kpiPlan.kpis.map(({ id }) => id).filter((id) => !leftOut.has(id));
      // a row that was given another KPI's id is no longer its own
      const own = left.filter((id) => changes[`B${String(rowOf(id))}`] === undefined);
      expect(plan?.kpis.map(({ id }) => id)).toEqual(own);
    },
  );

  it.each<[string, Parameters<typeof edited>[0]]>([
    ['a rate as a text', { [at('F')]: { value: '６１．７％', format: '@' } }],
    ['a rate under a sign that only stands there', { [at('F')]: { value: 61.7, format: '0.0"%"' } }],
    ['a mark from another keyboard', { [at('M')]: '〇' }],
    ['a document of another year in its name', { B3: '令和５年度の文書' }],
  ])('is not %s', (_, changes) => {
    const { plan, faults } = read(shown(edited(changes)));
    expect(faults).toEqual([]);
    const kpi = plan?.kpis.find(({ id }) => id === 'H.CHECKUP');
    expect(plain(kpi?.measures[0].target)).toEqual(
      plain(kpiPlan.kpis.find(({ id }) => id === 'H.CHECKUP')?.measures[0].target),
    );
  });
});

describe('a departure from the printed plan', () => {
  const row = rowOf('H.CHECKUP');
  const told = (content: SheetContent): string[] =>
    planDepartures(read(shown(content)), kpiPlan).map(
      ({ cell, departure: { id, what, printed, shown: now } }) =>
        `${addressOf(cell)} ${id} ${what}: ${printed ?? '–'} → ${now ?? '–'}`,
    );

  it('is none where nothing was edited', () => {
    expect(told(planSheet(kpiPlan))).toEqual([]);
  });

  it.each<[string, Parameters<typeof edited>[0], string]>([
    [
      'another target, also by less than is said',
      { [`F${String(row)}`]: { value: 0.61701, format: '0.0%' } },
      `F${String(row)} H.CHECKUP target: 61.7％以上（0.617） → 61.7％以上（0.61701）`,
    ],
    [
      'another name',
      { [`A${String(row)}`]: '健診' },
      `A${String(row)} H.CHECKUP name: 生活習慣病予防健診実施率／Preventive checkups done → 健診／Preventive checkups done`,
    ],
    [
      'another importance',
      { [`M${String(row)}`]: null },
      `O${String(row)} H.CHECKUP standing: KPI、重要度：高、困難度：高 → KPI、困難度：高`,
    ],
  ])('is %s', (_, changes, expected) => {
    expect(told(edited(changes))).toEqual([expected]);
  });

  it('is a KPI that was left out, and one that was added', () => {
    const content = planSheet(kpiPlan);
    const renamed = content.rows.map((cells) =>
      cells.map((cell) => (cell?.value === 'H.CHECKUP' ? { ...cell, value: 'H.NEW' } : cell)),
    );
    expect(told({ ...content, rows: renamed })).toEqual([
      'B5 H.CHECKUP missing: 生活習慣病予防健診実施率 → –',
      `B${String(row)} H.NEW added: – → 生活習慣病予防健診実施率`,
    ]);
  });
});
