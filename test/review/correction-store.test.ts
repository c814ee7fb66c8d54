import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections, storeCorrections } from '../../src/review/correction-store';
import { anyCorrection } from '../sheet/budget/any-correction';

const ONE = { table: { sheet: '表', name: '', nth: 0 }, of: 'unit', to: 1_000 } as const;

describe('what the workbook keeps', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection), (corrections) => {
        const kept: unknown = JSON.parse(JSON.stringify(storeCorrections(corrections)));
        expect(readCorrections(kept)).toEqual({ corrections, damage: null });
      }),
    );
  });

  it.each([undefined, null])('is nothing where %s stands', (setting) => {
    expect(readCorrections(setting)).toEqual({ corrections: [], damage: null });
  });

  it.each<[string, unknown]>([
    ['a text', '表'],
    ['a list', [ONE]],
    ['another object', { corrections: 'none' }],
  ])('is told to be foreign where %s stands', (_, setting) => {
    expect(readCorrections(setting)).toEqual({ corrections: [], damage: { kind: 'foreign' } });
  });

  it('of a newer version is told, and not touched', () => {
    expect(readCorrections({ version: 2, corrections: [ONE] })).toEqual({
      corrections: [],
      damage: { kind: 'version', version: 2 },
    });
  });

  it.each<[string, object]>([
    ['an unknown thing', { ...ONE, of: 'colour' }],
    ['an unknown value', { ...ONE, to: 10 }],
    ['no table', { of: 'unit', to: 1 }],
    ['a year of another time', { ...ONE, of: 'fiscal-year', column: { label: '額', nth: 0 }, to: 3_000 }],
    ['a row without its path', { ...ONE, of: 'role', row: { side: null, nth: 0 }, to: 'line' }],
    ['a place below 0', { ...ONE, table: { ...ONE.table, nth: -1 } }],
  ])('loses an entry about %s, and says so', (_, entry) => {
    expect(readCorrections({ version: 1, corrections: [ONE, entry] })).toEqual({
      corrections: [ONE],
      damage: { kind: 'entries', count: 1 },
    });
  });
});
