import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/cli/compare';
import schema from '../../src/cli/compare.schema.json';
import { yearFileText } from '../../src/year-file/write-year-file';
import { bytesOf, type Book } from '../support/book';
import { careForm } from '../support/forms';
import { ROOT, type Ran } from '../support/check';
import { assessed, initial, requested, settled, supplement } from '../support/budget-year';
import { LEDGER_HEADINGS } from '../support/ledger';
import { rowsOf, type TestTable } from '../support/table';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const YEN = join(ROOT, 'test/workbooks/yen-in-millions.xlsx');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, book: Book): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await bytesOf(book));
  return file;
}

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await compare(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The answer as JSON, which is held against the schema. */
async function json(...args: string[]): Promise<Ran & { readonly report: unknown }> {
  const ran = await run(...args, '--json');
  const report: unknown = JSON.parse(ran.out);
  validate(report);
  expect(validate.errors).toBeNull();
  return { ...ran, report };
}

interface Change {
  kind: string;
  before: { cell: string; label: string } | null;
  after: { cell: string; label: string } | null;
  by: number | null;
  rate: number | null;
}
interface Compared {
  accounts: { account: string; before: { balance: string }; after: { balance: string }; changes: Change[] }[];
}
interface Line {
  label: string;
  verdict: string;
  parts: { file: string; amount: number | null }[];
}
interface Consolidated {
  files: { file: string; error: number }[];
  accounts: {
    account: string;
    parts: number;
    lacking: string[];
    lines: Line[];
    unplaced: { file: string; label: string }[];
  }[];
}
interface Printed {
  accounts: {
    totals: string;
    lines: { verdict: string; origin: string | null; printed: { cell: string } | null }[];
  }[];
}
interface Executed {
  budgetFrom: string;
  lines: { budget: { label: string } | null; rate: number | null; left: number | null; overrun: string }[];
}

describe('two versions', () => {
  it('lists what came, went and moved, and whether each balances', async () => {
    const { code, report } = await json(BUDGET, FAULTS);
    expect(code).toBe(0);
    const [health] = (report as Compared).accounts;
    expect(health).toMatchObject({
      account: 'health',
      before: { balance: 'exact', unit: 1_000_000 },
      after: { balance: 'inconsistent' },
    });
    const moved = health?.changes.filter(({ kind }) => kind !== 'same') ?? [];
    expect(moved.map(({ kind, before, after, by }) => [kind, before?.cell, after?.cell, by])).toEqual([
      ['added', undefined, 'B19', 7_100_000_000_000],
      ['changed', 'B29', 'B30', 100_000_000],
      ['changed', 'B35', 'B36', 2_000_000],
      ['changed', 'B38', 'B39', 500_000_000],
      ['changed', 'B41', 'B42', 100_000_000],
    ]);
    expect(moved[2]?.rate).toBe(2 / 78);
  });

  it('finds nothing between a workbook and itself', async () => {
    const { report } = await json(BUDGET, BUDGET);
    const kinds = (report as Compared).accounts.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['same']));
    expect(kinds.length).toBeGreaterThan(60);
  });

  it('compares two sheets of one workbook', async () => {
    const table = (amount: number) => rowsOf({ lines: [['支出'], ['甲', amount]] });
    const book = await fileOf('versions.xlsx', { 前回案: table(1), 今回案: table(4) });
    const { report } = await json(book, '--before', '前回案', '--after', '今回案');
    expect((report as Compared).accounts.map(({ changes }) => changes[0]?.by)).toEqual([3_000]);
  });

  it.each([
    ['ja', /増減 +B15 +雑収入 +90 +B16 +雑収入 +△90 +△180 +△200\.0/u, '増減（百万円）'],
    ['en', /changed +B15 +雑収入 +90 +B16 +雑収入 +-90 +-180 +-200\.0/u, 'change (million yen)'],
  ])(
    'prints for a person in %s what stood, what stands and the change, in the unit of the sheet',
    async (language, row, heading) => {
      const { out } = await run(BUDGET, FAULTS, '--lang', language);
      expect(out).toMatch(row);
      expect(out).toContain(heading);
      for (const file of [BUDGET, FAULTS]) expect(out).toContain(`${file} `);
    },
  );

  it('takes the finer of two units', async () => {
    const table = (unit: string, amount: number) => rowsOf({ unit, lines: [['支出'], ['甲', amount]] });
    const [before, after] = await Promise.all([
      fileOf('millions.xlsx', { 予算: table('（単位：百万円）', 2) }),
      fileOf('thousands.xlsx', { 予算: table('（単位：千円）', 2_500) }),
    ]);
    const { out } = await run(before, after);
    expect(out).toMatch(/増減 +\S+ +甲 +2,000 +\S+ +甲 +2,500 +500 +25\.0/u);
  });
});

describe('yen against their printed millions', () => {
  it('holds each line of one workbook against the other', async () => {
    const { code, report } = await json('--printed', YEN, BUDGET);
    expect(code).toBe(0);
    const [health] = (report as Printed).accounts;
    expect(health?.totals).toBe('rounded');
    expect(new Set(health?.lines.map(({ verdict }) => verdict))).toEqual(new Set(['exact', 'rounding']));
  });

  const yen = rowsOf({
    unit: '（単位：円）',
    note: null,
    lines: [['支出'], ['甲', 1_600_000], ['乙', 1], ['計', 1_600_001]],
  });
  const millions = (amount: number) =>
    rowsOf({ unit: '（単位：百万円）', lines: [['支出'], ['甲', amount], ['計', amount]] });

  it('finds the printed table of one workbook by its unit, whatever the order', async () => {
    const book = await fileOf('printed.xlsx', { 公表: millions(2), 円: yen });
    const { code, report } = await json('--printed', book);
    expect(code).toBe(0);
    expect(
      (report as Printed).accounts.map(({ totals, lines }) => [totals, lines.map(({ verdict }) => verdict)]),
    ).toEqual([['either', ['rounding', 'lacking', 'rounding']]]);
  });

  it('exits with 1 where a printed figure is not its yen', async () => {
    const [exact, printed] = [
      await fileOf('yen.xlsx', { 円: yen }),
      await fileOf('millions.xlsx', { 公表: millions(1) }),
    ];
    const { code, out } = await run('--printed', exact, printed);
    expect(code).toBe(1);
    expect(out).toMatch(/甲 .*1\.6 .*\[0\.5, 1\.5\] .*不一致/u);
    expect(out).toContain('印刷された合計は、端数処理した内訳を足した額です。');
  });

  it.each([[['--printed', BUDGET]], [['--execution', BUDGET]]])('%j has nothing to compare', async (args) => {
    const { code, out } = await run(...args);
    expect([code, out]).toEqual([0, '比べられる予算の表がありません。\n']);
  });
});

describe('execution', () => {
  const title = '令和６年度 収入支出予算 〔健康保険勘定〕';
  const lines: TestTable['lines'] = [
    ['支出'],
    ['業務経費', 300, 100],
    ['一般管理費', 50, '-'],
    ['貸付金', 5, null],
    ['予備費', '-', '-'],
    ['計', 355, 100],
  ];

  it('tells rate, remainder and blanks, and prints the rate half up', async () => {
    const book = await fileOf('execution.xlsx', {
      予算: rowsOf({ title, columns: ['予算額', '執行額'], lines }),
    });
    const { code, report } = await json('--execution', book);
    expect(code).toBe(0);
    const [health] = (report as { accounts: Executed[] }).accounts;
    expect(health?.lines.map(({ rate, left, overrun }) => [rate, left, overrun])).toEqual([
      [1 / 3, 200_000, 'none'],
      [0, 50_000, 'none'],
      [null, null, 'unknown'],
      [null, 0, 'none'],
      [100 / 355, 255_000, 'none'],
    ]);
    const { out } = await run('--execution', book);
    expect(out).toMatch(/業務経費 .* 33\.3 .*200,000/u);
    expect(out).toMatch(/計 .* 28\.2 /u);
    expect(out).toMatch(/貸付金 .*空欄 .*判定不能/u);
  });

  it('applies the ledger, and exits with 1 on an overrun', async () => {
    const ledger = [
      ['令和６年度 流用一覧'],
      [null, '（単位：千円）'],
      LEDGER_HEADINGS,
      ['健康保険勘定', '業務経費', '健康保険勘定', '一般管理費', 250],
    ];
    const budget = {
      予算: rowsOf({ title, lines: lines.map(([name, amount = null]) => [name, amount] as const) }),
      流用: ledger,
    };
    const spent = {
      決算: rowsOf({
        title: '令和６年度 決算 〔健康保険勘定〕',
        columns: ['支出決定額'],
        lines: [['支出'], ['業務経費', 60], ['一般管理費', 260], ['計', 320]],
      }),
    };
    const { code, report } = await json(
      '--execution',
      await fileOf('budget.xlsx', budget),
      await fileOf('spent.xlsx', spent),
    );
    expect(code).toBe(1);
    const [health] = (report as { accounts: Executed[] }).accounts;
    expect(health?.budgetFrom).toBe('ledger');
    expect(health?.lines.slice(0, 2).map(({ left, overrun }) => [left, overrun])).toEqual([
      [-10_000, 'certain'],
      [40_000, 'none'],
    ]);
  });
});

describe('what remains', () => {
  const commitments = (amount: number) => [
    ['令和６年度 債務負担行為'],
    [null, '（単位：百万円）'],
    ['事項', '契約額', '期間', '理由'],
    ['システム経費', amount, '令和６年度～令和８年度', '必要なため'],
  ];

  it.each([
    [48_374, 0, '0'],
    [48_375, 1, '△1,000,000'],
  ])('of a limit with %i committed', async (amount, exit, rest) => {
    const book = await fileOf('commitments.xlsx', { 債務負担行為: commitments(amount) });
    const { code, out } = await run('--remaining', book, BUDGET);
    expect(code).toBe(exit);
    expect(out).toMatch(new RegExp(`システム経費 .* ${rest}\\s`, 'u'));
    expect(out).toContain('このアドインの解釈です');
    await json('--remaining', book, BUDGET);
  });

  it('says which budget has no commitments list and no execution', async () => {
    const { report } = await json('--remaining', BUDGET);
    expect(report).toMatchObject({
      limits: [],
      accounts: [{ account: 'health', executed: null }, { account: 'seamen' }],
    });
  });
});

describe('a whole and its parts', () => {
  it.each([
    ['itself', [BUDGET], 0, 'exact'],
    ['yen that are shown in its millions', [YEN], 0, 'exact'],
    ['itself twice', [BUDGET, BUDGET], 1, 'inconsistent'],
  ])('against %s', async (_, parts, exit, verdict) => {
    const { code, report } = await json('--whole', BUDGET, ...parts);
    expect(code).toBe(exit);
    const [health] = (report as Consolidated).accounts;
    expect(health?.parts).toBe(parts.length);
    expect(health?.lines[0]).toMatchObject({ label: '保険料等交付金', verdict });
  });

  it('names the files that lack an account', async () => {
    const title = '令和６年度 収入支出予算 〔健康保険勘定〕';
    const part = await fileOf('health.xlsx', { 予算: rowsOf({ title, lines: [['支出'], ['雑支出', 1]] }) });
    const { report } = await json('--whole', BUDGET, part, BUDGET);
    expect((report as Consolidated).accounts.map(({ lacking }) => lacking)).toEqual([[], [part]]);
  });

  describe('of 47 branches', () => {
    const branch = (index: number) =>
      rowsOf({
        title: `令和６年度 第${String(index)}支部 収入支出予算`,
        lines: [['支出'], ['事業の費用', 10 + index], ['事務費', 5], ['本部への納付', 1], ['計', 16 + index]],
      });
    const sum = 47 * 10 + (46 * 47) / 2;
    const whole = rowsOf({
      title: '令和６年度 全支部 収入支出予算',
      lines: [['支出'], ['事業費', sum], ['事務費', 47 * 5], ['計', sum + 47 * 6]],
    });

    it('judges each and their sum in one run, with progress on stderr', async () => {
      const parts: string[] = [];
      for (let index = 0; index < 47; index += 1)
        parts.push(await fileOf(`支部${String(index)}.xlsx`, { 予算: branch(index) }));
      const all = await fileOf('全体.xlsx', { 予算: whole });
      const map = join(folder, '47.json');
      await writeFile(map, `\uFEFF${JSON.stringify({ ' 事業の 費用': '事業費', 本部への納付: null })}`);

      const { code, err, report } = await json('--whole', all, '--map', map, ...parts);
      expect(code).toBe(0);
      const { files, accounts } = report as Consolidated;
      expect(files).toHaveLength(48);
      expect(accounts[0]).toMatchObject({ parts: 47, lacking: [], unplaced: [] });
      expect(accounts[0]?.lines.map(({ label, verdict }) => [label, verdict])).toEqual([
        ['事業費', 'exact'],
        ['事務費', 'exact'],
        ['計', 'exact'],
      ]);
      expect(accounts[0]?.lines[0]?.parts[46]).toMatchObject({ file: parts[46], amount: 56 });
      expect(err.trim().split('\n')).toHaveLength(48);
      expect(err).toContain(`[48/48] ${parts[46] ?? ''}\n`);

      const unmapped = (await json('--whole', all, ...parts)).report as Consolidated;
      expect(unmapped.accounts[0]?.unplaced).toHaveLength(2 * 47);
      expect(unmapped.accounts[0]?.lines[0]?.verdict).toBe('inconsistent');
    });
  });

  it.each<[string, string | null, string]>([
    ['a file that is not there', null, '開けません'],
    ['no JSON', '{"甲": ', 'JSON として正しくありません'],
    ['a list', '["甲"]', '対応表ではありません'],
    ['a number for a name', '{"甲": 3}', '「甲」の値'],
    ['two entries for one line', '{"雑収入": "運用収入", "1. 雑収入": "寄付金"}', '食い違います'],
    ['a line that the whole does not have', '{"雑収入": "雑入"}', '「雑入」は、全体の表にありません'],
  ])('refuses a mapping of %s', async (_, content, sentence) => {
    const map = join(folder, 'wrong.json');
    if (content === null) await rm(map, { force: true });
    else await writeFile(map, content);
    const { code, out, err } = await run('--whole', BUDGET, '--map', map, BUDGET);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('takes a mapping of names, and says which of its names no part has', async () => {
    const map = join(folder, 'map.json');
    await writeFile(map, JSON.stringify({ 雑収入: '運用収入', 幻の科目: null }));
    const { err, report } = await json('--whole', BUDGET, '--map', map, BUDGET);
    const lines = (report as Consolidated).accounts[0]?.lines ?? [];
    expect(lines.find(({ label }) => label === '雑収入')?.verdict).toBe('inconsistent');
    expect(err).toContain('「幻の科目」 は、どの支部の表にもありません');
  });
});

interface Year {
  accounts: {
    stages: { step: string; nth: number | null; sheet: string }[];
    steps: { from: number; to: number; changes: Change[] }[];
    restated: {
      sheet: string;
      of: number;
      instead: number | null;
      departures: { after: { cell: string }; expected: number; restated: number; verdict: string }[];
    }[];
    closed: { budget: { label: string } | null; carried: number; unused: number }[];
  }[];
}

describe('the steps of a year', () => {
  const book = (travel: number): Book => ({
    要求: requested,
    査定: assessed(),
    当初: initial,
    補正: supplement('１', 100, 10),
    決算: settled(travel),
  });

  it('says what each step changed, and that each begins with what the one before came to', async () => {
    const { code, report } = await json('--year', await fileOf('year.xlsx', book(110)));
    expect(code).toBe(0);
    const [year] = (report as Year).accounts;
    expect(year?.stages.map(({ step, sheet }) => `${step} ${sheet}`)).toEqual([
      'request 要求',
      'assessment 査定',
      'initial 当初',
      'supplement 補正',
      'settlement 決算',
    ]);
    expect(year?.steps.map(({ changes }) => changes.map(({ by }) => by))).toEqual([
      [-30, 0, -30],
      [0, 0, 0],
      [10, 0, 10],
    ]);
    expect(year?.restated.map(({ departures }) => departures)).toEqual([[], [], []]);
    expect(year?.closed.map(({ unused }) => unused)).toEqual([20, 20, 40]);
  });

  it('tells a settlement that does not begin with the last budget, and with which one it does', async () => {
    const { code, report } = await json('--year', await fileOf('departed.xlsx', book(100)));
    expect(code).toBe(1);
    const [year] = (report as Year).accounts;
    expect(year?.restated.at(-1)).toMatchObject({ sheet: '決算', of: 3, instead: 2 });
    expect(year?.restated.at(-1)?.departures).toMatchObject([
      { after: { cell: 'B5' }, expected: 110, restated: 100, verdict: 'inconsistent' },
      { after: { cell: 'B7' }, expected: 190, restated: 180, verdict: 'inconsistent' },
    ]);
  });

  it.each([
    ['ja', '決算「予算額」は、補正（第1号）と 2 行が異なります。この欄は当初予算の額のままです。'],
    ['en', '決算 “予算額” departs from the step “supplement no. 1” in 2 lines.'],
  ])('prints it for a person in %s', async (language, sentence) => {
    const { out } = await run('--year', await fileOf('told.xlsx', book(100)), '--lang', language);
    expect(out).toContain(sentence);
    expect(out).toMatch(/B5 +旅費 +110 +100/u);
  });
});

describe('wrong use', () => {
  it.each([
    [[BUDGET], '二つ'],
    [[BUDGET, '--before', '健康保険勘定'], '二つ'],
    [['--whole', BUDGET], '一つ以上'],
    [['--strange'], '--strange という指定はありません'],
    [['--whole'], '--whole のあとに値がありません'],
    [['--json=yes', BUDGET, BUDGET], '--json に値は付けられません'],
    [['--printed'], '一つか二つ'],
    [['--execution', BUDGET, BUDGET, BUDGET], '一つか二つ'],
    [['--remaining'], '指定してください'],
    [['--remaining', '--printed', BUDGET], '同時に'],
    [['--map', 'map.json', BUDGET, BUDGET], '--map は、この比べ方では使えません'],
    [['--whole', BUDGET, '--after', '予算', BUDGET], '--after は、この比べ方では使えません'],
    [['--lang', 'fr', BUDGET, BUDGET], '「fr」ではありません'],
    [['--lang', 'en', BUDGET], 'Name two .xlsx files'],
    [[BUDGET, 'absent.xlsx'], 'absent.xlsx'],
    [[BUDGET, BUDGET, '--after', '案'], '「健康保険勘定」「船員保険勘定」'],
  ])('%j: a sentence, exit code 2', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('compare --year-file', () => {
  const BOOK: Book = {
    予算: rowsOf({
      title: '令和８年度　介護勘定　収入支出予算',
      lines: [['支出'], ['介護給付費', 1], ['計', 1]],
    }),
  };

  it.each([
    ['is no JSON', '{', /JSON として読めません/u],
    ['has a mistake', '{"version":9}', /version/u],
  ])('compares nothing by a file that %s', async (_, text, said) => {
    const path = join(folder, 'wrong.json');
    await writeFile(path, text);
    const book = await fileOf('book.xlsx', BOOK);
    const { code, out, err } = await run(book, book, '--year-file', path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });

  it('names the accounts that the file has a form of', async () => {
    const path = join(folder, 'FY2026.json');
    await writeFile(
      path,
      yearFileText({ fiscalYear: 2026, kpiPlan: null, forms: [careForm], provisions: null }),
    );
    const book = await fileOf('book.xlsx', BOOK);
    const said = async (...more: string[]) => (await run(book, book, ...more)).out;
    expect(await said('--year-file', path)).toContain('介護勘定');
    expect(await said('--year-file', path)).not.toBe(await said());
  });
});
