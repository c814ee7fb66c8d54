import { describe, expect, it } from 'vitest';
import { accountsOf, formOf, namingForms } from '../../../src/engine/budget/forms';
import { careForm } from '../../support/forms';

const of = (account: string, fiscalYear: number) => ({ ...careForm, account, fiscalYear });
const FORMS = [of('health', 2024), of('seamen', 2024), of('health', 2026), of('介護勘定', 2026)];

describe('the forms of accounts', () => {
  it.each([
    ['of its own year', 'health', 2026, 2026],
    ['of no other year', 'health', 2025, null],
    ['of no other account', '一般会計', 2024, null],
  ])('are looked up %s', (_, account, year, expected) => {
    expect(formOf(FORMS, account, year)?.fiscalYear ?? null).toBe(expected);
  });

  it('name each account once', () => {
    expect(accountsOf(FORMS)).toEqual(['health', 'seamen', '介護勘定']);
  });

  it.each([
    ['the year’s own', 2026, ['health 2026', 'seamen 2024', '介護勘定 2026']],
    ['the last one before, where the year has none', 2025, ['health 2024', 'seamen 2024', '介護勘定 2026']],
    ['the first, where none is before', 2020, ['health 2024', 'seamen 2024', '介護勘定 2026']],
    ['the first, where no year is named', null, ['health 2024', 'seamen 2024', '介護勘定 2026']],
  ])('lend their names to a table: %s', (_, year, expected) => {
    const found = namingForms(FORMS, year).map(
      ({ account, fiscalYear }) => `${account} ${String(fiscalYear)}`,
    );
    expect(found).toEqual(expected);
  });
});
