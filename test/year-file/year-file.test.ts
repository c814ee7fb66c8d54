import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/language';
import { yearFileSentence } from '../../src/messages/year-file/messages';
import { isYearFile, readYearFile } from '../../src/year-file/read-year-file';
import { writeYearFile, yearFileText } from '../../src/year-file/write-year-file';
import type { YearFileFault } from '../../src/year-file/year-file-fault';
import schema from '../../src/year-file/year-file.schema.json';
import { careForm } from '../support/forms';
import { at, changedFile, FY2024, type Json } from '../support/year-file';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

function faultsOf(stored: unknown): readonly YearFileFault[] {
  const read = readYearFile(stored);
  return isYearFile(read) ? [] : read;
}

describe('a year file', () => {
  it('of the printed FY2024 reads back equal to what is built in', () => {
    expect(readYearFile(JSON.parse(yearFileText(FY2024)))).toEqual(FY2024);
  });

  it.each([
    ['the plan alone', { ...FY2024, forms: [], provisions: null }],
    ['a form alone', { fiscalYear: 2026, kpiPlan: null, forms: [careForm], provisions: null }],
    ['the provisions alone', { ...FY2024, kpiPlan: null, forms: [] }],
  ])('may hold %s', (_, file) => {
    const stored = JSON.parse(yearFileText(file)) as unknown;
    expect(readYearFile(stored)).toEqual(file);
    expect(validate(stored), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is as its schema says', () => {
    expect(validate(writeYearFile(FY2024)), JSON.stringify(validate.errors)).toBe(true);
  });
});

/** What is changed, what must be said where, and whether the schema sees it too. */
const MISTAKES: readonly (readonly [string, (file: Json) => void, string, string, boolean])[] = [
  ['a newer version', (file) => (file.version = 2), 'version', 'newer', true],
  ['no version', (file) => delete file.version, '', 'missing-field', true],
  ['an unknown field', (file) => (at(file, 'forms', 0).units = 1), 'forms[0]', 'unknown-field', true],
  ['a field that is missing', (file) => delete at(file, 'forms', 1).title, 'forms[1]', 'missing-field', true],
  [
    'a form without a total',
    (file) => delete at(file, 'forms', 0, 'revenue').total,
    'forms[0].revenue',
    'missing-field',
    true,
  ],
  ['a wrong unit', (file) => (at(file, 'forms', 0).unit = 1_000_001), 'forms[0].unit', 'unknown-word', true],
  [
    'a KPI’s wrong unit',
    (file) => (at(file, 'kpiPlan', 'kpis', 1, 'measures', 0).unit = '%'),
    'kpiPlan.kpis[1].measures[0].unit',
    'unknown-word',
    true,
  ],
  [
    'a text for a number',
    (file) => (at(file, 'forms', 0, 'revenue', 'lines', 0).amount = '12'),
    'forms[0].revenue.lines[0].amount',
    'not-this-kind',
    true,
  ],
  [
    'a number for an exact text',
    (file) => (at(file, 'kpiPlan', 'kpis', 7, 'measures', 0, 'target', 'level').value = 0.617),
    'kpiPlan.kpis[7].measures[0].target.level.value',
    'not-this-kind',
    true,
  ],
  [
    'a percentage for a ratio',
    (file) => (at(file, 'kpiPlan', 'kpis', 7, 'measures', 0, 'target', 'level').value = '61.7%'),
    'kpiPlan.kpis[7].measures[0].target.level.value',
    'not-this-kind',
    true,
  ],
  [
    'an unknown condition',
    (file) => (at(file, 'kpiPlan', 'kpis', 7, 'measures', 0, 'target').kind = 'moreThan'),
    'kpiPlan.kpis[7].measures[0].target.kind',
    'unknown-word',
    true,
  ],
  [
    'a day that does not exist',
    (file) => (at(file, 'kpiPlan', 'kpis', 6, 'measures', 0, 'target').day = '2024-11-31'),
    'kpiPlan.kpis[6].measures[0].target.day',
    'not-this-kind',
    false,
  ],
  [
    'a KPI without a measure',
    (file) => (at(file, 'kpiPlan', 'kpis', 0).measures = []),
    'kpiPlan.kpis[0].measures',
    'missing-field',
    true,
  ],
  [
    'a blank name',
    (file) => (at(file, 'kpiPlan', 'kpis', 0, 'name').ja = '　'),
    'kpiPlan.kpis[0].name.ja',
    'blank',
    true,
  ],
  [
    'a quotation without words',
    (file) => (at(file, 'provisions', 'openTender', 'citation').quote = ''),
    'provisions.openTender.citation.quote',
    'blank',
    true,
  ],
  ['a fiscal year that is none', (file) => (file.fiscalYear = 6), 'fiscalYear', 'out-of-range', true],
  [
    'a limit below zero',
    (file) => (at(file, 'provisions', 'commitments', 0).limit = -1),
    'provisions.commitments[0].limit',
    'not-this-kind',
    true,
  ],
  [
    'a term of no year',
    (file) => (at(file, 'provisions', 'commitments', 0).years = 0),
    'provisions.commitments[0].years',
    'not-this-kind',
    true,
  ],
  [
    'a share above 100 %',
    (file) => (at(file, 'provisions', 'singleBids').percent = 150),
    'provisions.singleBids.percent',
    'out-of-range',
    true,
  ],
  ['a list for an object', (file) => (file.provisions = []), 'provisions', 'not-this-kind', true],
  [
    'a KPI twice',
    (file) => (at(file, 'kpiPlan', 'kpis', 1).id = 'H.SERVICE_STANDARD'),
    'kpiPlan.kpis[1].id',
    'kpi-twice',
    false,
  ],
  [
    'an operational goal twice',
    (file) => (at(file, 'kpiPlan', 'operational', 0).id = 'H.SERVICE_STANDARD'),
    'kpiPlan.operational[0].id',
    'kpi-twice',
    false,
  ],
  [
    'an account twice',
    (file) => (at(file, 'forms', 1).account = 'health'),
    'forms[1].account',
    'account-twice',
    false,
  ],
  [
    'an account that is no name',
    (file) => (at(file, 'forms', 1).account = 'other'),
    'forms[1].account',
    'reserved-account',
    false,
  ],
  [
    'a line twice',
    (file) => (at(file, 'forms', 0, 'revenue', 'lines', 1).name = '保険料等 交付金'),
    'forms[0].revenue.lines[1].name',
    'line-twice',
    false,
  ],
  [
    'an item twice',
    (file) => (at(file, 'provisions', 'commitments', 1).item = 'システム経費'),
    'provisions.commitments[1].item',
    'item-twice',
    false,
  ],
  [
    'a base without a line',
    (file) => (at(file, 'forms', 1, 'contingency').base = ['保険給付', '業務経費']),
    'forms[1].contingency.base[0]',
    'unknown-line',
    false,
  ],
  [
    'a total that its lines cannot give',
    (file) => (at(file, 'forms', 1, 'revenue', 'total').amount = 51_969),
    'forms[1].revenue.total.amount',
    'sum',
    false,
  ],
];

describe('a mistake in a year file', () => {
  it('is one of ten kinds at least', () => {
    expect(new Set(MISTAKES.map(([, , , fault]) => fault)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(MISTAKES)('%s is told at its place', (_, change, path, fault, isSeen) => {
    const stored = changedFile(change);
    const found = faultsOf(stored);
    expect(found.map((each) => [each.path, each.what.fault])).toEqual([[path, fault]]);
    expect(validate(stored)).toBe(!isSeen);
    for (const language of LANGUAGES) {
      for (const each of found) expect(yearFileSentence(each, language)).toMatch(/[。.]$/u);
    }
  });

  it('is told in one sentence that says what, where and what to do', () => {
    const [found] = faultsOf(changedFile((file) => (at(file, 'forms', 0).unit = 1_000_001)));
    expect(found && yearFileSentence(found, 'ja')).toBe(
      'forms[0].unit：「1000001」は使えません。「1」「1000」「10000」「1000000」「100000000」「1000000000000」のどれかにしてください。',
    );
    const [missing] = faultsOf(changedFile((file) => delete at(file, 'forms', 0, 'revenue').total));
    expect(missing && yearFileSentence(missing, 'en')).toBe('forms[0].revenue: “total” is missing. Add it.');
  });

  it('is told of things nested without end', () => {
    let line: unknown = 1;
    for (let depth = 0; depth < 50_000; depth += 1) line = { parts: [line] };
    expect(faultsOf({ version: 1, fiscalYear: 2026, forms: [line] })).toEqual([
      { path: '', what: { fault: 'too-deep' } },
    ]);
  });

  it('does not hide another', () => {
    const found = faultsOf(
      changedFile((file) => {
        at(file, 'forms', 0).unit = 2;
        at(file, 'kpiPlan', 'kpis', 0).id = '';
        file.note = 'x';
      }),
    );
    expect(found.map(({ path }) => path).sort()).toEqual(['', 'forms[0].unit', 'kpiPlan.kpis[0].id']);
  });

  it.each([
    [null],
    [1],
    ['text'],
    [[]],
    [{}],
    [{ version: '1' }],
    [{ version: 1 }],
    [{ version: 1, fiscalYear: 2026 }],
  ])('is told of %j, which is no year file', (stored) => {
    expect(faultsOf(stored).length).toBeGreaterThan(0);
  });

  it('is none where two lines cannot be known to be wrong: figures that were cut off', () => {
    const cut = changedFile((file) => (at(file, 'forms', 1, 'revenue', 'total').amount = 50_969 + 9));
    expect(faultsOf(cut)).toEqual([]);
    const more = changedFile((file) => (at(file, 'forms', 1, 'revenue', 'total').amount = 50_969 + 10));
    expect(faultsOf(more).map(({ what }) => what.fault)).toEqual(['sum']);
  });
});
