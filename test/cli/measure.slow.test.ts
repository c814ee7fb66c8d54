import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Ajv from 'ajv';
import { gzipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { measure } from '../../src/cli/measure';
import type { measureJson } from '../../src/cli/measure/json';
import schema from '../../src/cli/measure.schema.json';
import { readWorkbook } from '../../src/xlsx/read';
import { shiftJis } from '../support/shift-jis';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measured-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await measure(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

async function json(...args: string[]) {
  const ran = await run(...args, '--json');
  const report = JSON.parse(ran.out) as ReturnType<typeof measureJson>;
  validate(report);
  expect(validate.errors).toBeNull();
  return { ...ran, report };
}

const APPLICATIONS = [
  '受付番号,受付日,支給日,支部',
  '1,令和6年4月1日,R6.4.15,東京',
  '2,2024/4/1,2024-04-16,東京',
  '3,20240401,2024-04-15 10:30:00,北海道',
  '4,45383,"令和６年５月１日",　北海道',
  '5,,,東京',
].join('\r\n');

const ANSWER = {
  kpi: 'H.SERVICE_STANDARD',
  groups: [{ by: {}, numerator: 2, denominator: 4, value: 0.5, unit: 'ratio' }],
  read: 5,
  leftOut: [{ reason: 'blank', rows: 1 }],
  verdict: 'not_met',
};

describe('measure', () => {
  it.each([
    ['UTF-8', 'a.csv', () => APPLICATIONS],
    ['UTF-8 with a mark', 'b.csv', () => `\uFEFF${APPLICATIONS}\r\n`],
    ['Shift_JIS', 'c.csv', () => shiftJis(APPLICATIONS)],
    ['UTF-8 in gz', 'd.csv.gz', () => gzipSync(strToU8(APPLICATIONS))],
    ['Shift_JIS in gz', 'e.csv.gz', () => gzipSync(shiftJis(APPLICATIONS))],
    ['tabs', 'f.tsv', () => APPLICATIONS.replaceAll(',', '\t')],
  ])('reads %s', async (_, name, content) => {
    const { code, report, err } = await json('SERVICE_STANDARD', await fileOf(name, content()));
    expect(report).toEqual(ANSWER);
    expect(code).toBe(0);
    expect(err).toContain('--received（受付日）＝ 受付日');
  });

  it('groups by branch and month, and writes a workbook only over none', async () => {
    const file = await fileOf('groups.csv', APPLICATIONS);
    const out = join(folder, 'groups.xlsx');
    const args = ['SERVICE_STANDARD', file, '--by', 'branch,month', '-o', out];
    const { report } = await json(...args);
    expect(report.groups).toEqual([
      { by: { branch: '北海道', month: '2024-04' }, numerator: 1, denominator: 2, value: 0.5, unit: 'ratio' },
      { by: { branch: '東京', month: '' }, numerator: 0, denominator: 0, value: null, unit: 'ratio' },
      { by: { branch: '東京', month: '2024-04' }, numerator: 1, denominator: 2, value: 0.5, unit: 'ratio' },
    ]);
    const { sheets } = await readWorkbook(await readFile(out));
    expect(sheets.map(({ name }) => name)).toEqual(['H.SERVICE_STANDARD']);
    const again = await run(...args);
    expect(again.code).toBe(2);
    expect(again.err).toContain('すでにある');
    expect((await run(...args, '--force')).code).toBe(0);
  });

  it('reads Parquet with days, moments and numbers, of several files by a pattern', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const [part, days] of [
      ['1', "(DATE '2024-04-01', TIMESTAMP '2024-04-15 23:59:00'), (DATE '2024-04-01', NULL)"],
      ['2', "(DATE '2024-04-01', TIMESTAMP '2024-04-16 00:00:00'), (NULL, NULL)"],
    ]) {
      const path = join(folder, `part-${String(part)}.parquet`);
      await connection.run(
        `COPY (SELECT * FROM (VALUES ${String(days)}) AS t ("受付日", "支給日")) TO '${path}' (FORMAT parquet)`,
      );
    }
    connection.closeSync();
    instance.closeSync();
    const pattern = join(folder, 'part-*.parquet');
    const { report } = await json('SERVICE_STANDARD', pattern, '--as-of', 'R6.5.1');
    expect(report).toMatchObject({
      groups: [{ numerator: 1, denominator: 3, value: 1 / 3 }],
      read: 4,
      leftOut: [{ reason: 'blank', rows: 1 }],
    });
    const open = await json('SERVICE_STANDARD', pattern);
    expect(open.code).toBe(1);
    expect(open.report).toMatchObject({ groups: [{ value: null }], verdict: 'undecidable' });
    expect(open.err).toContain('基準日を指定してください');
  });

  it('names what it cannot read by file and line', async () => {
    const file = await fileOf(
      'wrong.csv',
      [
        '受付日,支給日,備考',
        '2024-04-01,2024-04-02,"二行の\n備考"',
        '2024-04-01,未定,',
        '2024-04-01,2024-04-02',
        '2024-04-02,2024-04-01,',
        ',2024-04-01,',
        '1949-12-31,2024-04-01,',
        '2007-12-31,2024-04-01,',
        '2036-01-04,2036-01-05,',
        '2028-01-04,2028-01-05,',
      ].join('\n'),
    );
    const { code, report, err } = await json('SERVICE_STANDARD', file);
    expect(code).toBe(1);
    expect(report).toMatchObject({ groups: [{ numerator: 2, denominator: 2 }], read: 9 });
    expect(new Map(report.leftOut.map(({ reason, rows }) => [reason, rows]))).toEqual(
      new Map([
        ['noStart', 1],
        ['reversed', 1],
        ['unknownDay', 2],
        ['tooEarly', 1],
        ['notADate', 1],
        ['ragged', 1],
      ]),
    );
    expect(err).toContain('暫定');
    const lines = [...err.matchAll(/wrong\.csv (\d+) 行目/g)].map(([, line]) => Number(line));
    expect(lines).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([
    ['no file', 'no-such.csv', null, 'ファイルがありません'],
    ['an unknown kind', 'a.xls', 'x', '読めるのは'],
    ['an empty file', 'empty.csv', '', '何も書かれていません'],
    ['neither encoding', 'bytes.csv', new Uint8Array([0x61, 0x0a, 0x82, 0x20, 0xff, 0x0a]), '2 行目'],
    ['no column of payments', 'columns.csv', '受付日,支部\n2024-04-01,東京\n', '--paid で指定'],
    [
      'a quotation mark that nothing closes',
      'open.csv',
      `受付日,支給日,備考\n2024-04-01,2024-04-02,"memo\n${'2024-04-01,2024-04-02,\n'.repeat(998)}`,
      '2 行目の引用符',
    ],
    ['no Parquet', 'no.parquet', 'nothing of the kind', '壊れているか'],
    ['gz that is cut', 'cut.csv.gz', gzipSync(strToU8(APPLICATIONS.repeat(99))).slice(0, 90), '壊れているか'],
  ])('refuses %s', async (_, name, content, sentence) => {
    const file = content === null ? join(folder, name) : await fileOf(name, content);
    const { code, err, out } = await run('SERVICE_STANDARD', file);
    expect(err).toContain(sentence);
    expect(err).toContain(name);
    expect([code, out]).toEqual([2, '']);
    expect((await run('SERVICE_STANDARD', file, '--lang', 'en')).code).toBe(2);
  });

  it('refuses a Parquet file that is cut', async () => {
    const file = join(folder, 'cut.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`COPY (SELECT 1 AS "受付日", 2 AS "支給日") TO '${file}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    await truncate(file, 100);
    expect(await run('SERVICE_STANDARD', file)).toMatchObject({ code: 2, out: '' });
  });

  it('answers without a result where a file has only headings', async () => {
    const { code, report, err } = await json('SERVICE_STANDARD', await fileOf('head.csv', '受付日,支給日\n'));
    expect([code, report.read, report.groups.length]).toEqual([1, 0, 1]);
    expect(err).toContain('記録がない');
  });

  it('names the first ten of several files, each by its own file and line', async () => {
    const wrong = '2024-04-01,未定';
    const right = '2024-04-01,2024-04-02';
    const text = (...rows: string[]): string => `受付日,支給日\n${rows.join('\n')}\n`;
    const first = await fileOf('located-1.csv', text(right, wrong, right, wrong, '2024-04-01'));
    const second = await fileOf('located-2.csv', shiftJis(text(right, wrong)));
    const third = await fileOf('located-3.csv.gz', gzipSync(strToU8(text(...Array<string>(9).fill(wrong)))));
    const { report, err } = await json('SERVICE_STANDARD', first, second, third);
    expect(report.leftOut).toEqual([
      { reason: 'notADate', rows: 12 },
      { reason: 'ragged', rows: 1 },
    ]);
    const places = [...err.matchAll(/located-(\d)\S* (\d+) 行目/gu)].map(([, file, line]) => [file, line]);
    expect(places.map((place) => place.join(':'))).toEqual([
      '1:3',
      '1:5',
      '1:6',
      '2:3',
      '3:2',
      '3:3',
      '3:4',
      '3:5',
      '3:6',
      '3:7',
    ]);
  });

  it('takes plain letters for Shift_JIS where they turn out to be', async () => {
    const rows = Array.from({ length: 20_000 }, () => '2024-04-01,2024-04-02,\n').join('');
    const file = await fileOf(
      'late.csv',
      shiftJis(`received,paid,branch\n${rows}2024-04-01,2024-04-02,東京\n`),
    );
    const { report } = await json('SERVICE_STANDARD', file, '--by', 'branch');
    expect(report.groups.map(({ by, numerator }) => [by.branch, numerator])).toEqual([
      ['', 20_000],
      ['東京', 1],
    ]);
  });

  it('leaves nothing behind that it had to write down', async () => {
    // a folder of its own: others measure at the same time
    const own = await mkdtemp(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', own);
    try {
      await run('SERVICE_STANDARD', await fileOf('behind.csv', shiftJis(APPLICATIONS)));
    } finally {
      vi.unstubAllEnvs();
    }
    expect(await readdir(own)).toEqual([]);
  });

  it.each([
    [
      'GENERIC',
      '支部,ジェネリック数量,対象数量\n東京,"1,234.5",2000\n東京,0.25,１００\n大阪,,1',
      'branch',
      [0, 1234.75],
    ],
    [
      'CARD_ISSUE_DAYS',
      '支部,取得日,送付日\n東京,2024-04-01,2024-04-03\n東京,2024-05-02,2024-05-07',
      'branch',
      [3],
    ],
    ['BIOSIMILAR', 'バイオシミラー数量,全数量\n80,100\n79.9,100\n0,0', '', [1]],
    ['SINGLE_BID', '応札者数\n1\n2\n0\n', '', [1]],
    ['SMOKING_CESSATION', '終了日\n2024-04-01\n2025-04-01\n', '', [1]],
    ['CARD_RECOVERY', '喪失日,回収日\n2024-01-31,2024-02-29\n2024-01-31,2024-03-01\n', '', [1]],
    ['EARLY_VISIT', '健診受診日,受診日\n2024-04-10,2025-02-28\n2024-04-10,2025-03-01\n', '', [1]],
    ['S.GUIDANCE', '実施者数,対象者数\n1,1\n0,1\n', '', [1]],
  ])('measures %s', async (id, content, by, numerators) => {
    const file = await fileOf(`${id}.csv`, content);
    const { report } = await json(id, file, ...(by === '' ? [] : ['--by', by]));
    expect(report.groups.map(({ numerator }) => numerator)).toEqual(numerators);
  });

  const GENERIC = [
    '支部,月,ジェネリック数量,対象数量',
    '東京,2024-04,79,100',
    '東京,2024-05,85,100',
    '大阪,2024-04,70,100',
    ',2024-04,x,1',
    ',2024-04,0,0',
  ].join('\n');

  it('names what a target of every branch lacks', async () => {
    const file = await fileOf('generic.csv', GENERIC);
    const whole = await run('GENERIC', file);
    expect(whole.out).toContain('--by branch');
    expect(whole.out).toContain('支部');
    expect(whole.code).toBe(1);
    const { err } = await json('GENERIC', file);
    expect(err).toContain('--by branch');
  });

  it.each([
    ['--by', 'branch'],
    ['--by', 'branch,month', '--month', '月'],
  ])('judges a target of every branch by %s %s', async (...by) => {
    const { out } = await run('GENERIC', await fileOf('generic.csv', GENERIC), ...by);
    // Osaka lies below the fixed part of the target
    expect(out).toContain('判定: 未達成');
    expect(out).toContain('入力は2支部');
    expect(out).toContain('70.0％');
    expect(out).not.toContain('--by branch');
  });

  it('counts each record once, however many others hold the same text in one of its columns', async () => {
    const text = '支部,月,終了日\n東京,4月,2024-04-01\n大阪,4月,2024-04-01\n大阪,,2025-04-01\n';
    const file = await fileOf('once.csv', text.replaceAll('4月', '2024-04'));
    const { report } = await json('SMOKING_CESSATION', file, '--by', 'branch,month', '--month', '月');
    expect(report.groups.map(({ by, numerator }) => [by.branch, by.month, numerator])).toEqual([
      ['大阪', '', 0],
      ['大阪', '2024-04', 1],
      ['東京', '2024-04', 1],
    ]);
    expect(report.read).toBe(3);
  });

  it('ends with 1 where the verdict lacks something', async () => {
    const file = await fileOf('met.csv', '支部,ジェネリック数量,対象数量\n東京,90,100\n');
    const { code, out } = await run('GENERIC', file, '--by', 'branch');
    expect([code, out]).toEqual([1, expect.stringContaining('判定不能')]);
  });

  it('gives the same KPI from what the printed query answered', async () => {
    const query = await run(
      'SERVICE_STANDARD',
      '--sql',
      'duckdb',
      '--by',
      'branch',
      '--table',
      'applications',
    );
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE applications AS SELECT * FROM (VALUES
        (DATE '2024-04-01', DATE '2024-04-15', '東京'), (DATE '2024-04-01', DATE '2024-04-16', '大阪')
      ) AS t (received, paid, branch)`,
    );
    const result = join(folder, 'result.csv');
    await connection.run(`COPY (${query.out}) TO '${result}' (HEADER)`);
    connection.closeSync();
    instance.closeSync();
    const { report } = await json('SERVICE_STANDARD', '--result', result);
    expect(report.groups.map(({ by, value }) => [by.branch, value])).toEqual([
      ['大阪', 0],
      ['東京', 1],
    ]);
  });

  it('prints a calendar of some years where it is told to, short enough for Athena', async () => {
    const { out } = await run('SERVICE_STANDARD', '--sql', 'trino', '--years', '2023-2025', '--by', 'month');
    const days = [...out.matchAll(/\(DATE '([^']*)'/gu)].map(([, day]) => day);
    expect([days[0], days.at(-1), days.length]).toEqual(['2023-04-01', '2026-03-31', 366 + 365 + 365]);
    expect(out.length).toBeLessThan(262_144);
  });

  const ANSWERED = 'branch,outcome,records,provisional\n東京,met,3,0\n大阪,missed,1,0\n';

  it.each([
    ['UTF-8 with a mark', `\uFEFF${ANSWERED}`],
    ['Shift_JIS, as Excel saves it', shiftJis(ANSWERED.replaceAll('\n', '\r\n'))],
    ['tabs', ANSWERED.replaceAll(',', '\t')],
  ])('reads an answer in %s', async (_, content) => {
    const { code, report } = await json('SERVICE_STANDARD', '--result', await fileOf('answer.csv', content));
    expect(report.groups.map(({ by, numerator }) => [by.branch, numerator])).toEqual([
      ['大阪', 0],
      ['東京', 3],
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ['a number that is none', ANSWERED.replace('3,0', 'many,0'), '2 行目の records'],
    ['no number', ANSWERED.replace('1,0', ',0'), '3 行目の records'],
    ['a column too few', 'branch,outcome,records\n東京,met,3\n', 'provisional の列がありません'],
    ['a row that is cut', ANSWERED.replace(',1,0', ',1'), '3 行目の列の数'],
    ['a quotation mark that is not closed', ANSWERED.replace('大阪', '"大阪'), '行目の列の数'],
    [
      'other columns',
      '受付日,支給日\n2024-04-01,2024-04-02\n',
      'outcome、records、provisional の列がありません',
    ],
    ['nothing', ' \n', '何も書かれていません'],
    ['bytes of no text', new Uint8Array([0x82, 0xff, 0, 1]), '文字のファイルではありません'],
  ])('refuses an answer with %s', async (_, content, sentence) => {
    const { code, err } = await run('SERVICE_STANDARD', '--result', await fileOf('answer.csv', content));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('refuses an answer that is not there', async () => {
    const { code, err } = await run('SERVICE_STANDARD', '--result', join(folder, 'none.csv'));
    expect([code, err]).toEqual([2, expect.stringContaining('ファイルがありません')]);
    expect((await run('SERVICE_STANDARD', '--result', folder)).err).toContain('ファイルを開けません');
  });

  it.each([
    [[], '測る KPI'],
    [['MAIL_RATE', 'a.csv'], '記録から測れません'],
    [['SERVICE_STANDARD'], '記録のファイル'],
    [['SERVICE_STANDARD', 'a.csv', '--bidders', 'x'], '--bidders は SERVICE_STANDARD では使いません'],
    [['SERVICE_STANDARD', 'a.csv', '--fiscal-year', '2024'], '--fiscal-year は'],
    [['SERVICE_STANDARD', 'a.csv', '--by', 'day'], '--by は'],
    [['SERVICE_STANDARD', 'a.csv', '--as-of', '昨日'], '--as-of の「昨日」'],
    [['SERVICE_STANDARD', 'a.csv', '-o', 'a.csv'], '-o には'],
    [['SERVICE_STANDARD', '--sql', 'oracle'], '--sql は'],
    [['SERVICE_STANDARD', '--sql', 'trino', '--json'], '--json は --sql と一緒には'],
    [['SERVICE_STANDARD', '--sql', 'trino', '-o', 'a.xlsx'], '--out は --sql と一緒には'],
    [['SERVICE_STANDARD', '--sql', 'trino', '--result', 'a.csv'], '--result は --sql と一緒には'],
    [['SERVICE_STANDARD', '--result', 'a.csv', '--received', 'x'], '--received は --result と一緒には'],
    [['SERVICE_STANDARD', '--result', 'a.csv', '--by', 'branch'], '--by は --result と一緒には'],
    [['SERVICE_STANDARD', '--result', 'a.csv', '--as-of', 'R6.4.1'], '--as-of は --result と一緒には'],
    [['SERVICE_STANDARD', '--sql', 'trino', '--years', '2025-2024'], '--years の「2025-2024」'],
    [['SERVICE_STANDARD', '--sql', 'trino', '--years', '2007-2024'], '--years の「2007-2024」'],
    [['SERVICE_STANDARD', 'a.csv', '--years', '2024-2025'], '--years は --sql と合わせて'],
    [['SERVICE_STANDARD', 'a.csv', '--table', 't'], '--table は --sql と合わせて'],
    [['SERVICE_STANDARD', 'a.csv', '--branch', '支部'], '--branch は --by branch と合わせて'],
    [['SERVICE_STANDARD', 'a.csv', '--by', 'branch', '--month', '月'], '--month は --by month と合わせて'],
    [['SERVICE_STANDARD', 'a.csv', '--force'], '--force は -o と合わせて'],
    [['SERVICE_STANDARD', '--sql', 'trino', 'a.csv'], '読みません'],
    [['SINGLE_BID', 'a.csv', '--by', 'month'], '--month で'],
  ])('is not misused silently: %j', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('refuses a workbook over which it may not write before anything is lost', async () => {
    const out = join(folder, 'no-such-folder', 'x.xlsx');
    const ran = await run('SERVICE_STANDARD', await fileOf('last.csv', APPLICATIONS), '-o', out);
    expect([ran.code, existsSync(out)]).toEqual([2, false]);
  });
});
