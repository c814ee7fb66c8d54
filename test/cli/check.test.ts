import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedFindings } from '../../scripts/samples/faults';
import schema from '../../src/cli/check.schema.json';
import { ACCOUNTINGS } from '../../src/engine/budget/statement';
import { SHEET_KINDS } from '../../src/review/review';
import { BUDGET_RULES } from '../../src/engine/rules/budget/rules';
import { FINDING_MESSAGES } from '../../src/messages/findings/messages';
import { writeWorkbook } from '../../src/xlsx/write';
import { checkJson, ROOT, runCheck } from '../support/check';
import { rawWorkbook } from '../xlsx/support/raw-package';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const LANGUAGES = ['ja', 'en'] as const;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileWith(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a total whose formula has no result in the file', () => {
  const rows = [
    text('B1', '（単位：円）'),
    text('A2', '区分') + text('B2', '予算額'),
    text('A3', '収入'),
    text('A4', '会費') + '<c r="B4"><v>100</v></c>',
    text('A5', '計') + '<c r="B5"><f>SUM(B4:B4)</f></c>',
  ];
  const sheet = rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`).join('');

  it('is marked as calculated beside the figure itself', async () => {
    const file = await fileWith('not-calculated.xlsx', rawWorkbook({ sheet }));
    expect((await runCheck(file)).out).toMatch(/SUM-01 .* B5 +計 +100（計算値） +100 /u);
    expect((await runCheck(file)).out).toMatch(/ルール +セル +項目/u);
    expect((await runCheck(file, '--lang', 'en')).out).toMatch(/SUM-01 .* 100 \(calculated\) +100 /u);
    const { report } = await checkJson(file);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.files[0]?.sheets[0]?.statements[0]?.relations).toMatchObject([
      { cell: 'B5', calculated: true, printed: 100, parts: [{ cell: 'B4', calculated: false }] },
    ]);
  });
});

describe('a table in which neither 収入 nor 支出 stands', () => {
  const text = (address: string, words: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const table = (side: string, total = 100): string =>
    [
      text('B1', '（単位：円）'),
      text('A2', '区分') + text('B2', '予算額'),
      text('A3', side),
      text('A4', '給与') + '<c r="B4"><v>100</v></c>',
      text('A5', '計') + `<c r="B5"><v>${String(total)}</v></c>`,
    ]
      .map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`)
      .join('');

  it.each(LANGUAGES)('is said to be taken as expenditure (%s)', async (language) => {
    const unsaid = await fileWith('no-side.xlsx', rawWorkbook({ sheet: table('') }));
    expect((await runCheck(unsaid, '--lang', language)).out).toContain(
      FINDING_MESSAGES[language].assumedSide,
    );
    const said = await fileWith('side.xlsx', rawWorkbook({ sheet: table('支出') }));
    expect((await runCheck(said, '--lang', language)).out).not.toContain(
      FINDING_MESSAGES[language].assumedSide,
    );
  });

  it.each(LANGUAGES)('has findings that say so, where they rest on it (%s)', async (language) => {
    const findings = async (side: string) => {
      const file = await fileWith('wrong.xlsx', rawWorkbook({ sheet: table(side, 999) }));
      const { out } = await runCheck(file, '--lang', language);
      const { report } = await checkJson(file);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      const [{ findings: found, sheets } = { findings: [], sheets: [] }] = report.files;
      return {
        out: out.slice(out.indexOf('SUM-02 ')),
        rests: found.map(({ code, assumesSide }) => [code, assumesSide]),
        sides: sheets.flatMap(({ statements }) => statements.map(({ sidesFrom }) => sidesFrom)),
      };
    };
    const unsaid = await findings('');
    expect(unsaid.out).toContain(`\n      ${FINDING_MESSAGES[language].assumedSide}\n`);
    expect(unsaid.rests).toContainEqual(['SUM-02', true]);
    expect(unsaid.sides).toEqual(['assumed']);
    const said = await findings('支出');
    expect(said.out).not.toContain(FINDING_MESSAGES[language].assumedSide);
    expect(said.rests).toContainEqual(['SUM-02', false]);
    expect(said.sides).toEqual(['words']);
  });
});

describe('check on the official budget', () => {
  it('finds no error and judges twelve relations: eight exact, four within rounding', async () => {
    const { code, report } = await checkJson(BUDGET);
    expect(code).toBe(0);
    expect(report.summary).toEqual({ error: 0, warning: 0, info: 5, failed: 0 });
    const sheets = report.files[0]?.sheets ?? [];
    const relations = sheets.flatMap(({ name, statements }) =>
      statements.flatMap((statement) =>
        statement.relations.map(({ code: rule, label, printed, computed, verdict }) => [
          name,
          rule,
          label,
          printed,
          computed,
          verdict,
        ]),
      ),
    );
    expect(relations).toEqual([
      ['健康保険勘定', 'SUM-01', '計', 12_484_225, 12_484_226, 'rounding'],
      ['健康保険勘定', 'SUM-03', '拠出金等', 3_636_113, 3_636_113, 'exact'],
      ['健康保険勘定', 'SUM-03', '業務経費', 229_957, 229_957, 'exact'],
      ['健康保険勘定', 'SUM-03', '一般管理費', 88_823, 88_823, 'exact'],
      ['健康保険勘定', 'SUM-02', '計', 12_484_225, 12_484_225, 'exact'],
      ['健康保険勘定', 'BAL-01', '計', 12_484_225, 12_484_225, 'exact'],
      ['船員保険勘定', 'SUM-01', '計', 50_969, 50_969, 'exact'],
      ['船員保険勘定', 'SUM-03', '拠出金等', 10_815, 10_814, 'rounding'],
      ['船員保険勘定', 'SUM-03', '業務経費', 3_152, 3_153, 'rounding'],
      ['船員保険勘定', 'SUM-03', '一般管理費', 3_074, 3_074, 'exact'],
      ['船員保険勘定', 'SUM-02', '計', 50_969, 50_968, 'rounding'],
      ['船員保険勘定', 'BAL-01', '計', 50_969, 50_969, 'exact'],
    ]);
  });

  it('names the cells of each part with its sign', async () => {
    const { report } = await checkJson(BUDGET);
    const relations = report.files[0]?.sheets[1]?.statements[0]?.relations ?? [];
    expect(relations.find(({ code }) => code === 'BAL-01')).toMatchObject({
      cell: 'B17',
      parts: [{ cell: 'B41', sign: 1 }],
    });
  });

  it.each([
    ['ja', '端数の範囲内', '0.5％ の規定で説明できます：「保険給付費」＋「業務経費」 30,816'],
    ['en', 'within rounding', 'follows from the 0.5 % provision: “保険給付費” + “業務経費” 30,816'],
  ])('prints a table for people in %s, and explains the contingency', async (language, verdict, sentence) => {
    const { code, out } = await runCheck(BUDGET, '--lang', language);
    expect(code).toBe(0);
    expect(out).toContain(verdict);
    expect(out).toContain(sentence);
    expect(out).toContain('[12,484,223, 12,484,229]');
    expect(out).toContain('（注１）予備費は保険給付費等の 0.5％を計上。');
  });
});

describe('check on a budget in yen that is shown in millions', () => {
  const YEN = join(ROOT, 'test/workbooks/yen-in-millions.xlsx');

  it('adds up what the cells hold, exactly, beside what they show', async () => {
    const { report } = await checkJson(YEN);
    const relations = report.files[0]?.sheets[0]?.statements[0]?.relations ?? [];
    expect(relations[0]).toMatchObject({
      verdict: 'rounding',
      printed: 12_484_225,
      stored: {
        total: 12_484_225.271828,
        computed: 12_484_225.271828,
        difference: 0,
        verdict: 'holds',
        cause: null,
      },
    });
    expect(relations.map(({ stored }) => stored?.verdict)).toEqual(relations.map(() => 'holds'));
    expect(validate(report)).toBe(true);
  });

  it('says so for people', async () => {
    const { out } = await runCheck(YEN, '--lang', 'ja');
    expect(out).toContain('端数の範囲内（セルの値は一致）');
    expect(out).toContain('表示されない桁まで含めると、セルの値はぴったり一致します。');
  });
});

describe('check on the faults sample', () => {
  it('finds exactly what the list says, at the cells that it names', async () => {
    const { code, report } = await checkJson(FAULTS);
    expect(code).toBe(1);
    const found = (report.files[0]?.findings ?? []).map(
      ({ sheet, cells, code: rule, severity }) => `${String(sheet)}!${String(cells[0])} ${rule} ${severity}`,
    );
    const expected = expectedFindings.map(
      ({ sheet, cell, code: rule, severity }) => `${sheet}!${cell} ${rule} ${severity}`,
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('has a planted fault for every rule', () => {
    const codes = new Set(expectedFindings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(BUDGET_RULES).sort());
  });
});

describe('--plan', () => {
  it('finds the weak spots of the plan that are known, and no other', async () => {
    const { code, report } = await checkJson('--plan', '2024');
    expect(code).toBe(0);
    const ids = (rule: string): string[] =>
      (report.files[0]?.findings ?? []).flatMap(({ code: each, message }) =>
        each === rule ? [/[HS]\.[A-Z_]+/.exec(message)?.[0] ?? ''] : [],
      );
    expect(Object.fromEntries([1, 2, 3, 4, 5].map((each) => [each, ids(`PLAN-0${String(each)}`)]))).toEqual({
      1: ['H.EMPLOYER_DATA', 'H.COMMISSIONER', 'H.SINGLE_BID', 'S.SMOKING_CESSATION'],
      2: ['H.RECEIPT_ASSESSMENT_RATE', 'H.DEBT_RECOVERY', 'H.EARLY_VISIT'],
      3: ['S.RECEIPT_EFFECT'],
      4: ['S.CARD_RECOVERY', 'S.DEBT_CURRENT', 'S.DEBT_PAST'],
      5: ['S.WEB_ACCESS'],
    });
    expect(report.files[0]?.findings.every(({ source }) => source.kind === 'plan' && source.quote)).toBe(
      true,
    );
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('a sheet of KPI results', () => {
  it('is read and judged, and what cannot be read is a finding', async () => {
    const rows = [
      ['KPI', '年度', '実績'],
      ['H.CHECKUP', 'R6', '61.7%'],
      ['S.GENERIC', 'R6', 0.8499],
      ['H.MAIL_RATE', 'R6', 0.96],
      ['S.CHECKUP', 'R6', '調査中'],
      ['H.CHEKUP', 'R6', 0.5],
    ].map((row) => row.map((value) => ({ value })));
    const bytes = await writeWorkbook({ sheets: [{ name: 'KPI実績', rows }] });
    const file = await fileWith('kpi.xlsx', bytes);
    const { code, report } = await checkJson(file);
    expect(code).toBe(1);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.files[0]?.sheets[0]).toMatchObject({
      kind: 'kpi',
      kpis: [
        { id: 'H.CHECKUP', result: 0.617, target: 0.617, achievement: 1, status: 'met', missing: [] },
        { id: 'S.GENERIC', result: 0.8499, target: 0.85, status: 'not_met', missing: [] },
        { id: 'H.MAIL_RATE', result: 0.96, target: null, achievement: null, status: 'undecidable' },
        { id: 'S.CHECKUP', result: null, status: 'undecidable' },
        { id: null, status: 'undecidable' },
      ],
    });
    expect(report.files[0]?.sheets[0]?.kpis[2]?.missing.join()).toContain('令和5年度');
    expect(report.files[0]?.findings.map(({ code: rule, cells }) => [rule, cells[0]])).toEqual([
      ['KPI-03', 'C3'],
      ['KPI-03', 'C4'],
      ['KPI-01', 'C5'],
      ['KPI-01', 'A6'],
    ]);
    const { out } = await runCheck(file);
    expect(out).toContain('H.CHECKUP');
    expect(out).toContain('未達成');
  });
});

describe('--json', () => {
  it.each([[[BUDGET]], [[FAULTS]], [[BUDGET, 'absent.xlsx', FAULTS]]])(
    'is as its schema says: %#',
    async (files) => {
      const { report } = await checkJson(...files);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it.each([
    ['kinds of sheets', schema.definitions.sheet.properties.kind.enum, SHEET_KINDS],
    ['kinds of accounts', schema.definitions.statement.properties.accounting.enum, ACCOUNTINGS],
  ])('knows all %s', (_, known, all) => {
    expect(known).toEqual(all);
  });

  it('says which form it has', async () => {
    expect((await checkJson(BUDGET)).report.version).toBe(3);
  });

  it('refuses a report that lacks what the schema asks for', () => {
    expect(validate({ files: [] })).toBe(false);
  });

  it('says the same in both languages but for the messages', async () => {
    const { report } = await checkJson(FAULTS);
    const english = JSON.parse((await runCheck(FAULTS, '--json', '--lang', 'en')).out) as typeof report;
    const messages = ({ files }: typeof report): string[] =>
      files.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages(english)).not.toEqual(messages(report));
    const silent = (each: typeof report): unknown =>
      JSON.parse(JSON.stringify(each, (key, value: unknown) => (key === 'message' ? '' : value)));
    expect(silent(english)).toEqual(silent(report));
  });
});

describe('several files', () => {
  const severities = (out: string): string[] =>
    [...out.matchAll(/^ {2}\[(.+?)\]/gmu)].map(([, each]) => each ?? '');

  it('begin with one table, whose last column says what could not be read, and show no relations', async () => {
    const { out } = await runCheck(BUDGET, FAULTS, 'absent.xlsx');
    const [headings = '', ...rows] = out.split('\n').slice(0, 4);
    expect(headings.split(/\s+/u)).toEqual([
      'ファイル',
      'シート',
      'エラー',
      '警告',
      '情報',
      '対象外のシート',
    ]);
    expect(rows.map((row) => row.split(/\s{2,}/u).slice(1))).toEqual([
      ['2', '0', '0', '5', '0'],
      ['11', '26', '15', '18', '1'],
      ['–', '–', '–', '–', '読めません'],
    ]);
    expect(out).not.toContain('計算値のとり得る範囲');
    expect(out).toContain('読めなかったファイル 1 件');
  });

  it('show everything where all is asked for, as one file does', async () => {
    expect((await runCheck(BUDGET, FAULTS, '--all')).out).toContain('計算値のとり得る範囲');
    expect((await runCheck(BUDGET)).out).toContain('計算値のとり得る範囲');
  });

  it('tell the gravest findings first', async () => {
    const order = ['エラー', '警告', '情報'];
    const told = severities((await runCheck(FAULTS)).out);
    expect(new Set(told)).toEqual(new Set(order));
    expect(told).toEqual([...told].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('count the files that could not be read', async () => {
    const { report } = await checkJson('absent.xlsx', BUDGET, 'lost.xlsx');
    expect(report.summary).toEqual({ error: 0, warning: 0, info: 5, failed: 2 });
  });
});

it('tells a result from its target, however near, and writes one per cent sign', async () => {
  const rows = [
    ['KPI', '年度', '実績'],
    ['H.SINGLE_BID', 'R6', 0.15004],
    ['S.GENERIC', 'R6', 0.8499],
  ].map((row) => row.map((value) => ({ value })));
  const file = await fileWith('near.xlsx', await writeWorkbook({ sheets: [{ name: 'KPI実績', rows }] }));
  const { out } = await runCheck(file);
  expect(out).toMatch(/H\.SINGLE_BID .* 15\.004％ +15\.000％/u);
  expect(out).toMatch(/S\.GENERIC .* 84\.99％ +85\.00％/u);
  expect(out).not.toMatch(/[0-9]%/u);
});

it('shows what a terminal would act on as escapes, in text and in JSON', async () => {
  const rows = [['支出'], ['事業費\u001b[2J', 1], ['計', 2]].map((row) => row.map((value) => ({ value })));
  const name = '予\u202e算\u009b';
  const file = await fileWith('acting.xlsx', await writeWorkbook({ sheets: [{ name, rows }] }));
  const text = await runCheck(file);
  expect(text.out).toContain('■ 予\\u202e算\\u009b');
  const json = await runCheck(file, '--json');
  expect(json.out).toContain('"name": "予\\u202e算\\u009b"');
  for (const { out } of [text, json]) expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

describe('bad input', () => {
  it.each([
    ['an absent file', () => Promise.resolve(join(folder, 'absent.xlsx')), 'absent'],
    ['an empty file', () => fileWith('empty.xlsx', ''), 'empty'],
    ['a text file', () => fileWith('text.xlsx', '区別,予算額\n計,1\n'), 'not-xlsx'],
    ['a folder', () => Promise.resolve(folder), 'not-a-file'],
    ['a file over 20 MB', () => fileWith('large.xlsx', new Uint8Array(21 * 1024 * 1024)), 'too-large'],
  ])('%s: one sentence and exit code 2', async (_, make, expected) => {
    const file = await make();
    const { code, report } = await checkJson(file);
    expect(code).toBe(2);
    expect(report.files[0]?.error?.code).toBe(expected);
    const { out, err } = await runCheck(file);
    expect(out).toContain(report.files[0]?.error?.message);
    expect(out + err).not.toMatch(/Error|\bat .*:\d+:\d+/);
  });

  it('judges the other files all the same, and 2 beats 1', async () => {
    const { code, report } = await checkJson('absent.xlsx', FAULTS, BUDGET);
    expect(code).toBe(2);
    expect(report.files.map(({ error, findings }) => [error?.code ?? null, findings.length])).toEqual([
      ['absent', 0],
      [null, expectedFindings.length],
      [null, 5],
    ]);
  });

  it('says that a workbook has no table, as a warning', async () => {
    const bytes = await writeWorkbook({ sheets: [{ name: 'メモ', rows: [[{ value: '打合せ' }]] }] });
    const { code, report } = await checkJson(await fileWith('memo.xlsx', bytes));
    expect(code).toBe(0);
    expect(report.files[0]?.sheets).toEqual([{ name: 'メモ', kind: 'none', statements: [], kpis: [] }]);
    expect(report.files[0]?.findings).toMatchObject([
      { code: 'READ-01', severity: 'warning', sheet: 'メモ' },
    ]);
  });

  it.each([
    [[], '.xlsx ファイルを指定'],
    [['--verbose', BUDGET], '--verbose という指定はありません'],
    [['--lang', 'fr', BUDGET], '「fr」ではありません'],
    [['--lang', 'en'], 'Name the .xlsx files'],
    [['--plan', '2023'], '2023年度の計画はありません'],
  ])(
    'wrong use %j: a sentence, the usage, exit code 2 and nothing on standard output',
    async (args, sentence) => {
      const { code, out, err } = await runCheck(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(sentence);
      expect(err).toContain('npm run --silent check --');
    },
  );
});

it.each([
  ['ja', /照合できる合計がありません。/u, /ルール +セル/u],
  ['en', /There is no total to check\./u, /rule +cell/u],
] as const)(
  'a statement in which nothing adds up says so in place of a table, in %s',
  async (language, said, headings) => {
    const rows = [
      text('B1', '（単位：円）'),
      text('A2', '区分') + text('B2', '予算額'),
      text('A3', '収入'),
      text('A4', '会費') + '<c r="B4"><v>100</v></c>',
      text('A5', '寄付金') + '<c r="B5"><v>50</v></c>',
    ];
    const sheet = rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`).join('');
    const file = await fileWith('no-total.xlsx', rawWorkbook({ sheet }));
    const { out } = await runCheck(file, '--lang', language);
    expect(out).toMatch(said);
    expect(out).not.toMatch(headings);
  },
);
