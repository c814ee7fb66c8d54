import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../scripts/layouts/layout';
import { reviewWorkbook } from '../../src/review/review';
import { readWorkbook } from '../../src/xlsx/read';
import { ROOT } from '../support/check';
import { described, place } from '../support/described';

const FOLDER = join(ROOT, 'test/workbooks/layouts');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace('.xlsx', ''));

/** The rules that the layouts' expectations list. */
const LISTED = /^[^ ]+ (?:BAL|SUM|UNIT|NIL|SIGN|TEXT|CELL|RES|LOAN|READ)-|STR-01/;

describe.each(NAMES)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expectation;
  const review = async () => reviewWorkbook(await readWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`))));

  it('is read as a person reads it', async () => {
    expect(described(await review())).toEqual(expected.sheets);
  });

  it('has the findings that were worked out by hand', async () => {
    const found = (await review()).findings.map(place).filter((each) => LISTED.test(each));
    expect(found.sort()).toEqual([...expected.findings].sort());
  });
});
