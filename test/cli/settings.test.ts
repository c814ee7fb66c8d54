import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/cli/check.schema.json';
import { DEFAULT_SETTINGS, valuesOf } from '../../src/review/settings';
import { WORKBOOK_SETTING } from '../../src/review/workbook-settings';
import { checkJson, ROOT, runCheck } from '../support/check';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(settings: unknown): Promise<string> {
  const path = join(folder, 'settings.json');
  await writeFile(path, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return path;
}

const store = (rules: object, reading: object = {}): object => ({ version: 1, reading, rules });

describe('the schema of check --json', () => {
  it('has every setting, and everything that a workbook keeps', () => {
    expect(schema.definitions.setting.enum).toEqual(Object.keys(valuesOf(DEFAULT_SETTINGS)));
    expect(schema.definitions.file.properties.unread.items.enum).toEqual(Object.keys(WORKBOOK_SETTING));
  });
});

describe('check --settings', () => {
  it('judges by them, and says which acted on what', async () => {
    const file = await fileOf(store({ contingencyBase: ['保険給付費'], contingencyRoundedTo: 1_000_000 }));
    const { code, report } = await checkJson(BUDGET, '--settings', file);
    expect(code).toBe(0);
    expect(report.files[0]?.settings.map(({ name, value }) => [name, value])).toEqual([
      ['contingencyBase', ['保険給付費']],
      ['contingencyRoundedTo', 1_000_000],
    ]);
    const acted = (report.files[0]?.findings ?? []).map(({ code: rule, severity, settings }) => [
      rule,
      severity,
      settings,
    ]);
    expect(acted).toContainEqual(['RES-01', 'warning', ['contingencyBase', 'contingencyRoundedTo']]);
    expect(
      acted.filter(([rule]) => rule !== 'RES-01').every(([, , settings]) => settings?.length === 0),
    ).toBe(true);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('lets a severity decide about the exit code, and says what the rule would', async () => {
    const codes = ['BAL-01', 'SUM-01', 'SUM-02', 'SUM-03', 'SUM-04', 'SUM-06', 'UNIT-01', 'SIGN-01']
      .concat(['CELL-01', 'STR-01', 'STR-02', 'PER-01'])
      .map((rule) => [rule, 'warning']);
    const file = await fileOf(store({ severities: Object.fromEntries(codes) }));
    expect((await runCheck(FAULTS)).code).toBe(1);
    const { code, report } = await checkJson(FAULTS, '--settings', file);
    expect(code).toBe(0);
    const sum = report.files[0]?.findings.find(({ ownSeverity }) => ownSeverity === 'error');
    expect(sum).toMatchObject({ severity: 'warning', settings: ['severities'] });
  });

  it.each([
    ['ja', '設定：端数の扱いを切捨てとする'],
    ['en', 'setting: Figures taken as truncated'],
  ])('tells them in %s with the file and at each finding', async (language, sentence) => {
    const file = await fileOf(store({}, { rounding: 'truncate' }));
    const { out } = await runCheck(BUDGET, '--settings', file, '--lang', language);
    expect(out).toContain(`\n${sentence}\n`);
    expect(out).toContain(`      ${sentence}\n`);
  });

  it('tells none where none was given', async () => {
    const { report } = await checkJson(BUDGET);
    expect(report.files[0]?.settings).toEqual([]);
    expect((await runCheck(BUDGET)).out).not.toContain('設定：');
  });

  it.each<[string, unknown, string]>([
    ['is no JSON', '{ rounding: truncate', 'は JSON として読めません'],
    ['is of a newer version', { version: 2 }, '形式は version 2 です'],
    ['misnames a setting', store({ movment: '1/5' }), '正しくないところがあります：rules.movment'],
    [
      'has two faults',
      store({ movement: 20 }, { unit: 10 }),
      '正しくないところがあります：reading.unit、rules.movement',
    ],
    ['is something else', '[]', '正しくないところがあります'],
    ['is null', 'null', '正しくないところがあります：全体'],
  ])('checks nothing by a file that %s', async (_, settings, sentence) => {
    const { code, out, err } = await runCheck(BUDGET, '--settings', await fileOf(settings));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    [['--settings', 'absent.json'], 'absent.json を開けません'],
    [['--settings'], '--settings のあとに'],
    [['--settings='], '--settings のあとに'],
  ])('checks nothing with %j', async (args, sentence) => {
    const { code, err } = await runCheck(BUDGET, ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const file = await fileOf(`\uFEFF${JSON.stringify(store({ movement: '1/10' }))}`);
    expect((await runCheck(BUDGET, '--settings', file)).code).toBe(0);
  });
});
