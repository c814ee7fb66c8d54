import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiPlan } from '../../src/engine/kpi/kpi';
import { fixed } from '../../src/engine/kpi/target';
import { ratio } from '../../src/engine/number/rational';
import { plan } from '../../src/functions/arguments/plan';
import { Refusal } from '../../src/functions/refusal';
import { sentenceEn } from '../../src/functions/messages/en';
import { FUNCTIONS, type FunctionId } from '../../src/functions/table';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { FY2026, planRange } from '../support/year-plans';
import { call, cell, errorCell } from './call';
import { fuzzed } from '../support/fuzz';

const RANGE = planRange(FY2026);

/** Rationals by their value, without the last printed digit: a range says nothing of how its numbers are shown. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, each: unknown) => {
      if (name === 'digit') return undefined;
      return typeof each === 'bigint' ? String(each) : each;
    }),
  );
}

const read = (range: unknown[][]) => plan.read(range, 1, 0);

describe('the range of a plan', () => {
  it.each<[string, unknown]>([
    ['0, as on the desktop', 0],
    ['an empty text', ''],
    ['nothing', null],
  ])('is read as the plan that it was written from, its blank cells being %s', (_, blank) => {
    expect(plain(read(planRange(FY2026, blank)).plan)).toEqual(plain(FY2026));
  });

  it('is read so whatever its year and its fixed targets are, each time as the first', () => {
    const target = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(1, 10, 1000));
    fc.assert(
      fc.property(target, fc.integer({ min: 2025, max: 2040 }), ([numerator, denominator], fiscalYear) => {
        const kpis = kpiPlan.kpis.map((kpi) => {
          if (kpi.id !== 'S.WEB_ACCESS') return kpi;
          const level = fixed(ratio(numerator, denominator));
          return { ...kpi, measures: [{ ...kpi.measures[0], target: { kind: 'atLeast', level } }] } as const;
        });
        const own: KpiPlan = { ...kpiPlan, fiscalYear, kpis };
        const first = read(planRange(own));
        expect(plain(first.plan)).toEqual(plain(own));
        expect(read(planRange(own)).plans).toBe(first.plans);
      }),
      fuzzed(20),
    );
  });

  it('is read once, as long as it holds the same, also among others', () => {
    const others = [2027, 2028, 2029].map((fiscalYear) => planRange({ ...FY2026, fiscalYear }));
    const first = read(planRange(FY2026));
    const years = others.map((range) => read(range).plan.fiscalYear);
    expect(years).toEqual([2027, 2028, 2029]);
    expect(read(planRange(FY2026)).plans).toBe(first.plans);
    const changed = planRange(FY2026).map((row) => row.map((each) => (each === 0.7 ? 0.71 : each)));
    expect(read(changed).plans).not.toBe(first.plans);
  });

  it('of the printed plan’s own year is the printed plan', () => {
    expect(read(planRange(kpiPlan)).plan).toBe(kpiPlan);
  });

  it('may hold data types', () => {
    const typed = planRange(FY2026).map((row) =>
      row.map((each) =>
        each === 0.7
          ? { type: 'FormattedNumber', basicType: 'Double', basicValue: 70, numberFormat: '0.0"％"' }
          : each,
      ),
    );
    expect(plain(read(typed).plan)).toEqual(plain(FY2026));
    expect(read(structuredClone(typed)).plans).toBe(read(typed).plans);
  });
});

describe('a function that is given a plan', () => {
  const R7 = (result: unknown) => [['R7', result]];

  it.each<[string, FunctionId, unknown[], unknown]>([
    ['its target', 'TARGET', ['H.CHECKUP', null, null, RANGE], [[0.7]]],
    ['the printed one by its year', 'TARGET', ['H.CHECKUP', null, null, cell(2024)], [[0.617]]],
    ['by its era', 'TARGET', ['H.CHECKUP', null, null, cell('R6')], [[0.617]]],
    ['by its name', 'TARGET', ['H.CHECKUP', null, null, cell('令和６年度')], [[0.617]]],
    ['by its western name', 'TARGET', ['H.CHECKUP', null, null, cell('2024年度')], [[0.617]]],
    ['FY2024 for a blank cell', 'TARGET', ['H.CHECKUP', null, null, cell('')], [[0.617]]],
    [
      'FY2024 for a 0, as the desktop has blank cells',
      'TARGET',
      ['H.CHECKUP', null, null, cell(0)],
      [[0.617]],
    ],
    ['a target from the year before its own', 'TARGET', ['H.MAIL_RATE', R7(0.96), null, RANGE], [[0.96]]],
    ['what it judges', 'STATUS', ['H.CHECKUP', cell(0.65), null, null, RANGE], '未達成'],
    ['what FY2024 judges', 'STATUS', ['H.CHECKUP', cell(0.65)], '達成'],
    ['a KPI that only it has, by id', 'STATUS', ['H.SLEEP', cell(0.4), null, null, RANGE], '達成'],
    ['and by name', 'ACHIEVEMENT', ['睡眠の改善率', cell(0.2), null, null, null, RANGE], 0.5],
    ['a grade', 'GRADE', ['H.SLEEP', cell(0.48), null, null, null, RANGE], 'A（参考評価）'],
    ['a gap', 'GAP', ['H.SLEEP', cell(0.3), null, null, RANGE], [[0.1]]],
    ['a measure’s own target', 'CHECKUP', [null, null, RANGE], 0.7],
    ['behind the date system', 'SERVICE_STANDARD', [null, null, null, null, null, null, 1904, cell('R6')], 1],
    ['a result, whatever the plan', 'CHECKUP', [cell(1), cell(2), RANGE], 0.5],
    ['how to count, by a year', 'DUE_DATE', ['2024/4/26', null, null, null, null, cell(2024)], 45_427],
    ['branches by the rate of the plan', 'GENERIC.BRANCHES', [cell(0.8), cell(0.7), RANGE], 1],
    ['the reserve, by a year', 'BUDGET.CONTINGENCY', [cell(30_816), null, null, cell('R6')], 150],
    ['the reserve by its own rate and unit', 'BUDGET.CONTINGENCY', [cell(30_816), 0.005, 10, RANGE], 150],
  ])('answers by it: %s', (_, id, args, expected) => {
    expect(call(id, ...args)).toEqual(expected);
  });

  it('lists, explains, cites and shows the plan that judges', () => {
    const list = call('LIST', null, null, null, RANGE) as unknown[][];
    expect(list.map(([id]) => id)).toContain('H.SLEEP');
    expect(list.map(([id]) => id)).not.toContain('H.HEALTH_DECLARATION');
    expect(call('EXPLAIN', 'H.SLEEP', cell(0.5), null, null, null, RANGE)).toMatch(
      /^睡眠の改善率（健康保険事業、令和8年度）\n/,
    );
    expect(call('SOURCE', 'H.CHECKUP', RANGE)).toMatch(/\n令和8年度の計画（引数の範囲）$/);
    expect(call('CARD', 'H.CHECKUP', cell(0.7), null, null, RANGE)).toMatchObject({
      properties: { 計画: { basicValue: '令和8年度の計画（引数の範囲）' }, 判定: { basicValue: '達成' } },
    });
  });

  it('takes results that name no year for those of its own', () => {
    const table = [
      ['KPI', '実績'],
      ['H.SLEEP', '41%'],
    ];
    const [, line] = call('EVALUATE', table, null, null, RANGE) as unknown[][];
    expect(line?.slice(0, 7)).toEqual(['H.SLEEP', '睡眠の改善率', '令和8年度', 0.41, 0.4, 1.025, '達成']);
  });

  it('judges a table by it alone', () => {
    const table = [
      ['KPI', '年度', '実績'],
      ['H.CHECKUP', 'R6', '61.7%'],
      ['H.CHECKUP', 'R8', '61.7%'],
      ['H.SLEEP', 'R8', '41%'],
    ];
    const lines = (by: unknown) =>
      (call('EVALUATE', table, null, null, by) as unknown[][])
        .slice(1)
        .map(([id, , year, , target, , status]) => [id, year, target, status]);
    expect(lines(RANGE)).toEqual([
      ['H.CHECKUP', '令和8年度', 0.7, '未達成'],
      ['H.SLEEP', '令和8年度', 0.4, '達成'],
    ]);
    expect(lines(cell('R6')).slice(0, 2)).toEqual([
      ['H.CHECKUP', '令和6年度', 0.617, '達成'],
      ['H.CHECKUP', '令和8年度', '', '判定不能'],
    ]);
    expect(lines(null)).toEqual(lines(cell(2024)));
  });
});

/** The range with one cell written over; row and column count from 1. */
function faulty(row: number, column: number, value: unknown, of = RANGE): unknown[][] {
  return of.map((cells, at) =>
    cells.map((each, index) => (at === row - 1 && index === column - 1 ? value : each)),
  );
}

/** What the cell says in both languages. */
function refused(id: FunctionId, ...args: unknown[]): readonly [ja: unknown, en: string] {
  const run: (...given: never[]) => unknown = FUNCTIONS[id];
  try {
    run(...(args as never[]));
  } catch (error) {
    if (error instanceof Refusal && error.complaint) return [call(id, ...args), sentenceEn(error.complaint)];
  }
  return [call(id, ...args), ''];
}

describe('a plan that cannot be used', () => {
  const targetBy = (by: unknown) => refused('TARGET', 'H.CHECKUP', null, null, by);

  it.each<[string, unknown, string, string]>([
    [
      'no year',
      cell('今年'),
      '#VALUE! 4番目の引数「今年」を計画として読めません。2024、R6、令和6年度などの年度か、「計画」シートの範囲を表題から指定してください。',
      'Argument 4 (“今年”) is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.',
    ],
    [
      'a truth value',
      cell(true),
      '#VALUE! 4番目の引数「true」を計画として読めません。2024、R6、令和6年度などの年度か、「計画」シートの範囲を表題から指定してください。',
      'Argument 4 (“true”) is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.',
    ],
    [
      'an error',
      cell(errorCell('#REF!')),
      '#VALUE! 4番目の引数がエラー値（#REF!）です。',
      'Argument 4 holds an error (#REF!).',
    ],
    [
      'a year without a printed plan',
      cell('R8'),
      '#N/A 令和8年度の印刷された計画はありません（あるのは令和6年度）。「計画」シートの範囲を指定してください。',
      'There is no printed plan of FY2026, only of FY2024. Give the range of a plan sheet (計画).',
    ],
    [
      'another table',
      [
        ['KPI', '実績'],
        ['H.CHECKUP', 0.6],
      ],
      '#VALUE! 4番目の引数の範囲を計画として読めません。2024、R6、令和6年度などの年度か、「計画」シートの範囲を表題から指定してください。',
      'Argument 4 is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.',
    ],
    [
      'blank cells',
      [
        [0, 0],
        [0, 0],
      ],
      '#VALUE! 4番目の引数の範囲を計画として読めません。2024、R6、令和6年度などの年度か、「計画」シートの範囲を表題から指定してください。',
      'Argument 4 is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.',
    ],
    [
      'a plan without its title',
      RANGE.slice(2),
      '#VALUE! 4番目の引数の1行目1列目：計画の年度が読み取れません。表題に「令和７年度」のように書いてください。',
      'Argument 4, row 1, column 1: The fiscal year of the plan cannot be read. Write it into the title, as in 令和７年度.',
    ],
    [
      'a printed year with another target',
      planRange({ ...FY2026, fiscalYear: 2024 }),
      '#VALUE! 令和6年度は印刷された計画で判定しますが、4番目の引数の H.CHECKUP がそれと異なります。そろえるか、範囲の代わりに 2024 を指定してください。',
      'FY2024 is judged by its printed plan, from which H.CHECKUP in argument 4 departs. Make them equal, or give 2024 instead of the range.',
    ],
  ])('says so: %s', (_, by, ja, en) => {
    expect(targetBy(by)).toEqual([ja, en]);
  });

  it.each<[string, string, unknown, string, string]>([
    [
      'a fault',
      'H.MAIL_RATE',
      faulty(7, 5, '程度'),
      '#VALUE! 4番目の引数の7行目5列目：「条件」の「程度」は使えません。「以上」「以下」「ちょうど」「増加数が以上」のどれかにしてください。',
      'Argument 4, row 7, column 5: “程度” cannot stand under “条件”. Use one of “以上”, “以下”, “ちょうど”, “増加数が以上”.',
    ],
    [
      'its own, where others have some too',
      'H.MAIL_RATE',
      faulty(6, 17, 0, faulty(9, 17, 0, faulty(7, 5, '程度'))),
      '#VALUE! 4番目の引数の7行目5列目：「条件」の「程度」は使えません。「以上」「以下」「ちょうど」「増加数が以上」のどれかにしてください。',
      'Argument 4, row 7, column 5: “程度” cannot stand under “条件”. Use one of “以上”, “以下”, “ちょうど”, “増加数が以上”.',
    ],
    [
      'by the name of the KPI',
      ' 現金給付等の申請に係る郵送化率',
      faulty(7, 5, '程度'),
      '#VALUE! 4番目の引数の7行目5列目：「条件」の「程度」は使えません。「以上」「以下」「ちょうど」「増加数が以上」のどれかにしてください。',
      'Argument 4, row 7, column 5: “程度” cannot stand under “条件”. Use one of “以上”, “以下”, “ちょうど”, “増加数が以上”.',
    ],
    [
      'a blank cell that may hold 0',
      'H.SERVICE_STANDARD',
      faulty(6, 17, 0),
      '#VALUE! 4番目の引数の6行目17列目：「目標の記載」が空欄です。入力してください。0 は文字列にしてください。',
      'Argument 4, row 6, column 17: “目標の記載” is empty. Fill it in. Write 0 as text.',
    ],
  ])('says so of the KPI in whose row it is, and judges by the others: %s', (_, id, by, ja, en) => {
    expect(refused('TARGET', id, null, null, by)).toEqual([ja, en]);
    expect(targetBy(by)).toEqual([[[0.7]], '']);
  });

  it('says with the first fault of the whole how many places more have one', () => {
    const [ja] = targetBy(faulty(3, 2, 0, faulty(7, 5, '程度', faulty(9, 17, 0))));
    expect(ja).toBe(
      '#VALUE! 4番目の引数の3行目2列目：「文書」が空欄です。入力してください。0 は文字列にしてください。ほかに2か所あります。',
    );
  });

  it('does not pass over what is left out', () => {
    const checkup = RANGE.findIndex(([, id]) => id === 'H.CHECKUP') + 1;
    const by = faulty(checkup, 5, '程度');
    const why = `4番目の引数の${String(checkup)}行目5列目：「条件」の「程度」は使えません。「以上」「以下」「ちょうど」「増加数が以上」のどれかにしてください。`;
    const said = '計画のこの KPI に、不備のある行か確認待ちの行があるため、判定しません';
    // not the seamen's target in its place
    expect(call('CHECKUP', null, null, by)).toBe(`#VALUE! ${why.replace('4番目', '3番目')}`);
    const list = (only: string) => call('LIST', only, null, null, by) as unknown[][];
    expect(list('健康保険').at(-1)).toEqual([
      'H.CHECKUP',
      '健康保険事業',
      '生活習慣病予防健診実施率',
      '',
      `${said}（4番目の引数の${String(checkup)}行目5列目）。`,
      '',
      '',
      '',
    ]);
    expect(list('船員保険').map(([id]) => id)).not.toContain('H.CHECKUP');
    const table = [
      ['KPI', '実績'],
      ['H.CHECKUP', '70%'],
      ['H.SLEEP', '41%'],
    ];
    const report = call('EVALUATE', table, null, null, by) as unknown[][];
    expect(report.slice(1).map((line) => [line[1], line[6], line[9]])).toEqual([
      ['H.CHECKUP', '判定不能', `A2: ${said}（4番目の引数の${String(checkup)}行目5列目）。`],
      ['睡眠の改善率', '達成', ''],
    ]);
  });

  it.each<[string, FunctionId, unknown[], string, string]>([
    [
      'a KPI that it has not',
      'STATUS',
      ['健康宣言事業所', cell(1), null, null, RANGE],
      '#N/A 令和8年度の計画（引数の範囲）：「健康宣言事業所」という KPI はありません。近いもの：H.COMMISSIONER（健康保険委員）、S.DECLARATION_INCREASE（「船員の健康づくり宣言」参加船舶所有者の増加数）、H.EMPLOYER_DATA（事業者健診データ取得率）',
      'By the plan of FY2026 (the range): There is no KPI “健康宣言事業所”. Near: H.COMMISSIONER (Health insurance commissioners), S.DECLARATION_INCREASE (Growth in ship owners with a health declaration), H.EMPLOYER_DATA (Checkup data received from employers).',
    ],
    [
      'a KPI of its own for the printed plan',
      'STATUS',
      ['睡眠', cell(0.5), null, null, cell('R6')],
      '#N/A 令和6年度の計画（印刷された計画）：「睡眠」という KPI はありません。',
      'By the plan of FY2024 (printed): There is no KPI “睡眠”.',
    ],
    [
      'the target of a measure that it has not',
      'HEALTH_DECLARATION',
      [null, null, RANGE],
      '#N/A 令和8年度の計画（引数の範囲）：HEALTH_DECLARATION の KPI がありません。',
      'By the plan of FY2026 (the range): There is no KPI HEALTH_DECLARATION.',
    ],
    [
      'a target that depends on results',
      'MAIL_RATE',
      [null, null, RANGE],
      '#N/A 令和8年度の計画（引数の範囲）：目標は前年度などの実績で決まります。目標を求めるには KPI.TARGET を、実績を求めるには引数を指定してください。',
      'By the plan of FY2026 (the range): The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.',
    ],
    [
      'the year before its own',
      'TARGET',
      ['H.MAIL_RATE', [['R5', 0.958]], null, RANGE],
      '#N/A 令和8年度の計画（引数の範囲）：令和7年度の実績が必要です。',
      'By the plan of FY2026 (the range): The result of FY2025 is needed.',
    ],
    [
      'how to count',
      'DUE_DATE',
      ['2026/4/1', null, null, null, null, RANGE],
      '#N/A 6番目の引数の「計画」の表からは、数え方（日数、月数、割合）が分かりません。実績を求めるときは、2024 などの年度を指定するか、省略してください。',
      'The table of a plan in argument 6 does not say how to count (days, months, share). To measure a result give a year such as 2024, or leave it out.',
    ],
    [
      'the rate of the reserve',
      'BUDGET.CONTINGENCY',
      [cell(30_816), null, null, RANGE],
      '#N/A 4番目の引数の「計画」の表に、予備費の率と単位はありません。「予算総則」シートの範囲か 2024 などの年度を指定するか、それぞれの引数に指定してください。',
      'The table of a plan in argument 4 has no rate and unit of the reserve. Give the range of a provisions sheet (予算総則), a year such as 2024, or both as arguments.',
    ],
  ])('says what it lacks: %s', (_, id, args, ja, en) => {
    expect(refused(id, ...args)).toEqual([ja, en]);
  });
});
