import { describe, expect, it } from 'vitest';
import { judge, missingIn } from '../../../src/engine/kpi/judge';
import type { Kpi } from '../../../src/engine/kpi/kpi';
import type { Missing } from '../../../src/engine/kpi/missing';
import type { Figure, MeasureInput, Result, YearResult } from '../../../src/engine/kpi/result';
import { termsOf } from '../../../src/engine/kpi/target';
import type { Basis } from '../../../src/engine/kpi/vintage';
import { fromDecimal, type Rational } from '../../../src/engine/number/rational';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

const ALL = [...kpiPlan.kpis, ...kpiPlan.operational];

function kpi(id: string): Kpi {
  const found = ALL.find((row) => row.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
}

function exact(decimal: string): Rational {
  const value = fromDecimal(decimal);
  if (!value) throw new Error(`no decimal ${decimal}`);
  return value;
}

function figure(decimal: string): Figure {
  return { amount: exact(decimal), counts: null };
}

const END_OF_NOVEMBER_2023 = 45_260;
const END_OF_NOVEMBER_2024 = 45_626;

/**
 * What each measure is held against.
 * `r5` is its result of FY2023, `evaluation` the target with it, `plan` the target in the plan's own vintage;
 * null: undecidable.
 */
const TARGETS: readonly {
  readonly id: string;
  readonly measure?: 1;
  readonly r5: string;
  readonly evaluation: string | null;
  readonly plan: string | null;
  readonly lower?: true;
  /** What the target lacks while R5 is not known. */
  readonly lacks?: Missing['kind'];
}[] = [
  { id: 'H.SERVICE_STANDARD', r5: '1', evaluation: '1', plan: '1' },
  { id: 'H.MAIL_RATE', r5: '0.958', evaluation: '0.958', plan: '0.957', lacks: 'result' },
  { id: 'H.RECEIPT_ASSESSMENT_RATE', r5: '0.0034', evaluation: '0.0034', plan: null, lacks: 'result' },
  { id: 'H.REEXAM_AMOUNT', r5: '7200', evaluation: '7200', plan: '7125', lacks: 'result' },
  { id: 'H.DEBT_RECOVERY', r5: '0.5', evaluation: '0.5', plan: null, lacks: 'result' },
  { id: 'H.MYNA_CARD', r5: '0.05', evaluation: '0.5', plan: '0.5' },
  { id: 'H.CHECKUP', r5: '0.6', evaluation: '0.617', plan: '0.617' },
  { id: 'H.EMPLOYER_DATA', r5: '0.09', evaluation: '0.088', plan: '0.088' },
  { id: 'H.DEPENDENT_CHECKUP', r5: '0.29', evaluation: '0.303', plan: '0.303' },
  { id: 'H.GUIDANCE', r5: '0.2', evaluation: '0.215', plan: '0.215' },
  { id: 'H.DEPENDENT_GUIDANCE', r5: '0.17', evaluation: '0.181', plan: '0.181' },
  { id: 'H.EARLY_VISIT', r5: '0.33', evaluation: '0.33', plan: null, lacks: 'result' },
  { id: 'H.HEALTH_DECLARATION', r5: '95000', evaluation: '100000', plan: '100000' },
  { id: 'H.BIOSIMILAR', r5: '0.17', evaluation: '0.18', plan: '0.18' },
  { id: 'H.WEB_ACCESS', r5: '130000000', evaluation: '135000000', plan: '135000000' },
  { id: 'H.COMMISSIONER', r5: '0.52', evaluation: '0.5', plan: '0.5' },
  {
    id: 'H.COMMISSIONER',
    measure: 1,
    r5: '275000',
    evaluation: '275000',
    plan: '270116',
    lacks: 'result',
  },
  { id: 'H.SINGLE_BID', r5: '0.14', evaluation: '0.15', plan: '0.15', lower: true },
  // The plan's own vintage lacks R2.
  { id: 'S.RECEIPT_EFFECT', r5: '180', evaluation: '167', plan: null, lacks: 'result' },
  // The higher of R5 and the mean of R3, R4 and R5: (90.3 + 89.0 + 88.0) ÷ 3 = 89.1.
  { id: 'S.CARD_RECOVERY', r5: '0.88', evaluation: '0.891', plan: '0.899', lacks: 'result' },
  { id: 'S.DEBT_CURRENT', r5: '0.9', evaluation: '0.9', plan: '0.757', lacks: 'result' },
  { id: 'S.DEBT_PAST', r5: '0.05', evaluation: '0.1', plan: '0.16', lacks: 'result' },
  { id: 'S.MYNA_CARD', r5: '0.04', evaluation: '0.5', plan: '0.5' },
  { id: 'S.HIGH_COST_APPLICATION', r5: '0.8', evaluation: '0.8', plan: '0.815', lacks: 'result' },
  { id: 'S.DUTY_TOPUP_APPLICATION', r5: '0.85', evaluation: '0.85', plan: '0.842', lacks: 'result' },
  { id: 'S.CHECKUP', r5: '0.48', evaluation: '0.5', plan: '0.5' },
  { id: 'S.LOGBOOK_DATA', r5: '0.18', evaluation: '0.18', plan: '0.18' },
  { id: 'S.DEPENDENT_CHECKUP', r5: '0.3', evaluation: '0.32', plan: '0.32' },
  { id: 'S.GUIDANCE', r5: '0.15', evaluation: '0.16', plan: '0.16' },
  { id: 'S.DEPENDENT_GUIDANCE', r5: '0.23', evaluation: '0.25', plan: '0.25' },
  { id: 'S.SMOKING_CESSATION', r5: '100', evaluation: '70', plan: '70' },
  { id: 'S.DECLARATION_INCREASE', r5: '40', evaluation: '60', plan: '60' },
  { id: 'S.GENERIC', r5: '0.85', evaluation: '0.85', plan: '0.85' },
  // All years up to R4 are counted otherwise: R5 stands alone, and the plan's vintage has no year.
  { id: 'S.WEB_ACCESS', r5: '1300000', evaluation: '1300000', plan: null, lacks: 'result' },
  { id: 'S.SERVICE_STANDARD', r5: '1', evaluation: '1', plan: '1' },
  { id: 'S.CARD_ISSUE_DAYS', r5: '2', evaluation: '3', plan: '3', lower: true },
  { id: 'S.RETURN_CALL', r5: '10', evaluation: '14', plan: '14', lower: true },
];

/** Measures that a single figure does not settle; each has its own tests below. */
const APART = ['H.CARD_RECOVERY', 'H.GENERIC'];

interface Input {
  readonly result?: Result;
  readonly history?: readonly YearResult[];
  readonly day?: number;
}

function judged(id: string, basis: Basis, input: Input, measure = 0) {
  const given: MeasureInput = {
    result: input.result ?? null,
    day: input.day ?? null,
    history: input.history ?? [],
  };
  const row = kpi(id);
  const judgement = judge(
    row,
    2024,
    basis,
    row.measures.map((_, index) => (index === measure ? given : { result: null, day: null, history: [] })),
  );
  const of = judgement.measures[measure];
  if (!of) throw new Error(`${id} has no measure ${String(measure)}`);
  return of;
}

const R5 = (result: Result, until: number | null = null): YearResult => ({ fiscalYear: 2023, until, result });

describe('the KPIs of FY2024', () => {
  it('are 19 of the health business with 20 measures and 16 of the seamen’s', () => {
    const of = (business: string) => kpiPlan.kpis.filter((row) => row.business === business);
    expect(of('health')).toHaveLength(19);
    expect(of('health').flatMap((row) => row.measures)).toHaveLength(20);
    expect(of('seamen')).toHaveLength(16);
    expect(of('seamen').flatMap((row) => row.measures)).toHaveLength(16);
  });

  it('have ids of their own that begin with their business', () => {
    expect(new Set(ALL.map((row) => row.id)).size).toBe(ALL.length);
    for (const row of ALL)
      expect(row.id).toMatch(row.business === 'health' ? /^H\.[A-Z_]+$/ : /^S\.[A-Z_]+$/);
  });

  it('are all in the table of targets below', () => {
    const tested = new Set([...TARGETS.map((row) => row.id), ...APART]);
    expect([...tested].sort()).toEqual(ALL.map((row) => row.id).sort());
  });

  it('print their fixed targets in the words that they cite', () => {
    const words: Readonly<Record<string, string>> = {
      'H.WEB_ACCESS': '1億3,500万',
      'S.RETURN_CALL': '2週間',
      'H.GENERIC': '80％',
    };
    for (const row of ALL) {
      for (const { target, citation, unit } of row.measures) {
        const { level } = termsOf(target).condition;
        if (level.kind !== 'fixed') continue;
        const shown = level.value.mul(unit === 'ratio' ? 100 : 1).toString();
        const printed = Number(shown).toLocaleString('en-US');
        expect(citation.quote).toContain(words[row.id] ?? printed);
      }
    }
  });

  it.each([
    ['H.SERVICE_STANDARD', [['2022', '0.9999']]],
    ['H.MAIL_RATE', [['2022', '0.957']]],
    ['H.REEXAM_AMOUNT', [['2022', '7125']]],
    ['H.CARD_RECOVERY', [['2022', '0.8627']]],
    ['H.CHECKUP', [['2022', '0.564']]],
    ['H.EMPLOYER_DATA', [['2022', '0.088']]],
    ['H.DEPENDENT_CHECKUP', [['2022', '0.277']]],
    ['H.GUIDANCE', [['2022', '0.182']]],
    ['H.DEPENDENT_GUIDANCE', [['2022', '0.155']]],
    ['H.HEALTH_DECLARATION', [['2022', '81526']]],
    ['H.GENERIC', [['2022', '44']]],
    ['H.COMMISSIONER', [['2022', '0.508']]],
    ['H.SINGLE_BID', [['2022', '0.143']]],
    [
      'S.RECEIPT_EFFECT',
      [
        ['2021', '144.7'],
        ['2022', '176.3'],
      ],
    ],
    [
      'S.CARD_RECOVERY',
      [
        ['2020', '0.908'],
        ['2021', '0.903'],
        ['2022', '0.89'],
        ['mean', '0.899'],
      ],
    ],
    [
      'S.DEBT_CURRENT',
      [
        ['2020', '0.834'],
        ['2021', '0.803'],
        ['2022', '0.675'],
        ['mean', '0.757'],
      ],
    ],
    [
      'S.DEBT_PAST',
      [
        ['2020', '0.128'],
        ['2021', '0.09'],
        ['2022', '0.16'],
        ['mean', '0.127'],
      ],
    ],
    [
      'S.HIGH_COST_APPLICATION',
      [
        ['2020', '0.696'],
        ['2021', '0.758'],
        ['2022', '0.815'],
        ['mean', '0.756'],
      ],
    ],
    [
      'S.DUTY_TOPUP_APPLICATION',
      [
        ['2020', '0.817'],
        ['2021', '0.833'],
        ['2022', '0.842'],
        ['mean', '0.831'],
      ],
    ],
    ['S.CHECKUP', [['2022', '0.464']]],
    ['S.LOGBOOK_DATA', [['2022', '0.179']]],
    ['S.DEPENDENT_CHECKUP', [['2022', '0.289']]],
    ['S.GUIDANCE', [['2022', '0.137']]],
    ['S.DEPENDENT_GUIDANCE', [['2022', '0.218']]],
    ['S.SMOKING_CESSATION', [['2022', '126']]],
    ['S.DECLARATION_INCREASE', [['2022', '25']]],
    ['S.GENERIC', [['2022', '0.846']]],
    [
      'S.WEB_ACCESS',
      [
        ['2020', '1294598'],
        ['2021', '1219376'],
        ['2022', '1241586'],
        ['mean', '1251853'],
      ],
    ],
  ])('%s prints its earlier years', (id, expected) => {
    const [first] = kpi(id).measures;
    const mean = first.printedMean ? [['mean', first.printedMean.value.toString()]] : [];
    expect([
      ...first.printed.map((year) => [String(year.fiscalYear), year.value.toString()]),
      ...mean,
    ]).toEqual(expected);
  });

  it('print no earlier year where they are new', () => {
    const isNew = ALL.filter((row) => row.measures.some((measure) => measure.isNew));
    expect(isNew.map((row) => row.id)).toEqual([
      'H.RECEIPT_ASSESSMENT_RATE',
      'H.DEBT_RECOVERY',
      'H.MYNA_CARD',
      'H.EARLY_VISIT',
      'H.BIOSIMILAR',
      'H.WEB_ACCESS',
      'S.MYNA_CARD',
    ]);
    for (const row of isNew) expect(row.measures[0].printed).toEqual([]);
  });

  it('know the value of the last printed digit', () => {
    expect(kpi('S.DEBT_PAST').measures[0].printed.map((year) => year.digit.toString())).toEqual([
      '0.001',
      '0.001',
      '0.001',
    ]);
    expect(kpi('H.CARD_RECOVERY').measures[0].printed[0]?.digit.toString()).toBe('0.0001');
    expect(kpi('S.WEB_ACCESS').measures[0].printedMean?.digit.toString()).toBe('1');
  });
});

describe.each(TARGETS)('$id measure $measure', ({ id, measure = 0, r5, evaluation, plan, lower, lacks }) => {
  const history = [R5(figure(r5))];

  it(`has the target ${String(evaluation)} at evaluation`, () => {
    expect(judged(id, 'evaluation', { history }, measure).target?.value.toString()).toBe(
      evaluation ?? undefined,
    );
  });

  it(`has the target ${String(plan)} in the plan's vintage, whatever R5 was`, () => {
    expect(judged(id, 'plan', {}, measure).target?.value.toString()).toBe(plan ?? undefined);
    expect(judged(id, 'plan', { history }, measure).target?.value.toString()).toBe(plan ?? undefined);
  });

  it('is met on the target and on its better side only', () => {
    if (evaluation === null) throw new Error('every target is known once R5 is');
    const step = exact('0.00000000000001');
    const on = exact(evaluation);
    const [worse, better] = lower ? [on.add(step), on.sub(step)] : [on.sub(step), on.add(step)];
    const verdict = (amount: Rational) =>
      judged(id, 'evaluation', { history, result: { amount, counts: null } }, measure).verdict;
    const isExact =
      termsOf(kpi(id).measures[measure]?.target ?? kpi(id).measures[0].target).condition.kind === 'exactly';
    expect([verdict(worse), verdict(on), verdict(better)]).toEqual([
      'not_met',
      'met',
      isExact ? 'not_met' : 'met',
    ]);
  });

  it('takes the double nearest to the target for the target', () => {
    const amount = Number(evaluation);
    expect(judged(id, 'evaluation', { history, result: { amount, counts: null } }, measure).verdict).toBe(
      'met',
    );
    const worse = amount * (lower ? 1 + 2 ** -52 : 1 - 2 ** -53);
    expect(worse).not.toBe(amount);
    expect(
      judged(id, 'evaluation', { history, result: { amount: worse, counts: null } }, measure).verdict,
    ).toBe('not_met');
  });

  it('names what is missing', () => {
    expect(judged(id, 'evaluation', { history }, measure).missing).toEqual([
      { kind: 'result', fiscalYear: 2024 },
    ]);
    const without = judged(id, 'evaluation', { result: figure(r5) }, measure);
    expect(without.missing).toEqual(lacks ? [{ kind: lacks, fiscalYear: 2023 }] : []);
    expect(without.verdict === 'undecidable').toBe(lacks !== undefined);
  });
});

describe('targets that the plan’s own vintage cannot settle', () => {
  it.each([
    ['H.RECEIPT_ASSESSMENT_RATE', [{ kind: 'result', fiscalYear: 2022 }]],
    ['H.DEBT_RECOVERY', [{ kind: 'result', fiscalYear: 2022 }]],
    ['H.EARLY_VISIT', [{ kind: 'result', fiscalYear: 2022 }]],
    ['S.RECEIPT_EFFECT', [{ kind: 'result', fiscalYear: 2020 }]],
    ['S.WEB_ACCESS', [{ kind: 'comparableYear', excludedUpTo: 2022 }]],
  ])('%s', (id, missing) => {
    expect(judged(id, 'plan', { result: figure('1') })).toMatchObject({ verdict: 'undecidable', missing });
  });
});

describe('H.MYNA_CARD', () => {
  it.each([
    ['at the end of November 2024', END_OF_NOVEMBER_2024, 'met', []],
    ['on a day that nobody names', undefined, 'met', []],
    ['at the end of the year', 45_747, 'undecidable', [{ kind: 'resultOnDay', day: END_OF_NOVEMBER_2024 }]],
  ])('takes a rate measured %s', (_, day, verdict, missing) => {
    const input = { result: figure('0.5'), ...(day === undefined ? {} : { day }) };
    expect(judged('H.MYNA_CARD', 'evaluation', input)).toMatchObject({ verdict, missing });
  });
});

describe('H.CARD_RECOVERY, which ends within the year', () => {
  const result = figure('0.87');

  it('needs its last day and a like period of the year before', () => {
    expect(judged('H.CARD_RECOVERY', 'evaluation', { result }).missing).toEqual([
      { kind: 'lastDay', fiscalYear: 2024 },
      { kind: 'likePeriod', fiscalYear: 2023, until: null },
    ]);
  });

  it('does not take a whole year for the like period', () => {
    const history = [R5(figure('0.86'))];
    expect(
      judged('H.CARD_RECOVERY', 'evaluation', { result, history, day: END_OF_NOVEMBER_2024 }),
    ).toMatchObject({
      verdict: 'undecidable',
      missing: [{ kind: 'likePeriod', fiscalYear: 2023, until: END_OF_NOVEMBER_2023 }],
    });
  });

  it.each([
    ['on', '0.87', 'met'],
    ['below', '0.8699', 'not_met'],
  ])('is judged %s the like period', (_, now, verdict) => {
    const history = [R5(figure('0.87'), END_OF_NOVEMBER_2023)];
    const judgement = judged('H.CARD_RECOVERY', 'evaluation', {
      result: figure(now),
      history,
      day: END_OF_NOVEMBER_2024,
    });
    expect(judgement).toMatchObject({ verdict, missing: [] });
  });

  it('is undecidable in the plan’s vintage, which knows no last day', () => {
    expect(judged('H.CARD_RECOVERY', 'plan', { result }).missing).toEqual([
      { kind: 'lastDay', fiscalYear: 2024 },
      { kind: 'likePeriod', fiscalYear: 2022, until: null },
    ]);
  });
});

describe('H.GENERIC, branch by branch', () => {
  const names = Array.from({ length: 47 }, (_, index) => `支部${String(index + 1)}`);
  const rates = (rate: (index: number) => string) =>
    names.map((branch, index) => ({ branch, rate: exact(rate(index)) }));
  const before = rates((index) => (index < 3 ? '0.79' : '0.82'));
  const history = [R5(before)];

  it.each([
    ['all on their targets', (index: number) => (index < 3 ? '0.8' : '0.82'), 'met'],
    ['one that was below 80 % still is', (index: number) => (index < 3 ? '0.7999' : '0.82'), 'not_met'],
    ['one above 80 % has fallen', (index: number) => (index === 46 ? '0.8199' : '0.83'), 'not_met'],
  ])('%s', (_, rate, verdict) => {
    expect(judged('H.GENERIC', 'evaluation', { result: rates(rate), history })).toMatchObject({
      verdict,
      missing: [],
    });
  });

  it('names the branches whose year before is missing', () => {
    const lacking = [R5(before.slice(0, 46))];
    const judgement = judged('H.GENERIC', 'evaluation', { result: rates(() => '0.83'), history: lacking });
    expect(judgement).toMatchObject({
      verdict: 'undecidable',
      missing: [{ kind: 'branches', fiscalYear: 2023, branches: ['支部47'] }],
    });
  });

  it('counts the branches that have a result', () => {
    const judgement = judged('H.GENERIC', 'evaluation', { result: rates(() => '0.83').slice(1), history });
    expect(judgement).toMatchObject({
      verdict: 'undecidable',
      missing: [{ kind: 'branchCount', fiscalYear: 2024, expected: 47, given: 46 }],
    });
  });

  it.each(['evaluation', 'plan'] as const)('has no rates of the year before in print (%s)', (basis) => {
    const fiscalYear = basis === 'plan' ? 2022 : 2023;
    expect(judged('H.GENERIC', basis, { result: rates(() => '0.83') })).toMatchObject({
      verdict: 'undecidable',
      missing: [{ kind: 'branches', fiscalYear, branches: [] }],
    });
  });

  it('fails below 80 % whatever the year before was', () => {
    const result = rates((index) => (index === 0 ? '0.7' : '0.83'));
    expect(judged('H.GENERIC', 'evaluation', { result }).verdict).toBe('not_met');
  });
});

describe('H.COMMISSIONER, met only by both', () => {
  const given = (amount: string, last?: string): MeasureInput => ({
    result: figure(amount),
    day: null,
    history: last === undefined ? [] : [R5(figure(last))],
  });

  it.each([
    ['both', '0.5', '275000', 'met'],
    ['the share only', '0.5', '274999', 'not_met'],
    ['the offices only', '0.4999', '275000', 'not_met'],
  ])('%s', (_, share, offices, verdict) => {
    const judgement = judge(kpi('H.COMMISSIONER'), 2024, 'evaluation', [
      given(share),
      given(offices, '275000'),
    ]);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.measures).toHaveLength(2);
  });

  it('is undecidable while the offices of the year before are not known', () => {
    const judgement = judge(kpi('H.COMMISSIONER'), 2024, 'evaluation', [given('0.5'), given('275000')]);
    expect(judgement.verdict).toBe('undecidable');
    expect(missingIn(judgement)).toEqual([{ kind: 'result', fiscalYear: 2023 }]);
  });
});
