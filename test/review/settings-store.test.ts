import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/engine/number/rational';
import { DEFAULT_SETTINGS, isSameSettings, type ReviewSettings } from '../../src/review/settings';
import { faultsOf, readSettings, storeSettings } from '../../src/review/settings-store';
import { anySettings } from '../support/any-settings';

const EMPTY = { version: 1, reading: {}, rules: {} };

function withRules(rules: Partial<ReviewSettings['rules']>): ReviewSettings {
  return { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, ...rules } };
}

function withReading(reading: Partial<ReviewSettings['reading']>): ReviewSettings {
  return { ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, ...reading } };
}

describe('settings that a workbook keeps', () => {
  it('are read back as they were stored, through JSON', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const read = readSettings(JSON.parse(JSON.stringify(storeSettings(settings))));
        expect(read.damage).toBeNull();
        expect(isSameSettings(read.settings, settings)).toBe(true);
      }),
    );
  });

  it.each([undefined, null])('that were never stored (%s) are the plan’s', (setting) => {
    expect(readSettings(setting)).toEqual({ settings: DEFAULT_SETTINGS, damage: null });
  });

  it('that were stored before a setting was known leave it to the plan', () => {
    expect(readSettings(EMPTY)).toEqual({ settings: DEFAULT_SETTINGS, damage: null });
  });

  it.each<[string, object, ReviewSettings]>([
    ['the unit', { reading: { unit: 1_000 } }, withReading({ unit: 1_000 })],
    ['the rounding', { reading: { rounding: 'truncate' } }, withReading({ rounding: 'truncate' })],
    [
      'the base of the contingency',
      { rules: { contingencyBase: ['保険給付費'] } },
      withRules({ contingencyBase: ['保険給付費'] }),
    ],
    [
      'the unit of the contingency',
      { rules: { contingencyRoundedTo: 1 } },
      withRules({ contingencyRoundedTo: 1 }),
    ],
    ['the share of movement', { rules: { movement: '1/3' } }, withRules({ movement: ratio(1, 3) })],
    ['a share of movement of 0', { rules: { movement: '0' } }, withRules({ movement: ratio(0) })],
    [
      'approval within lines',
      { rules: { approvalWithinLines: true } },
      withRules({ approvalWithinLines: true }),
    ],
    ['large contracts', { rules: { largeContract: 5_000_000 } }, withRules({ largeContract: 5_000_000 })],
    [
      'severities',
      { rules: { severities: { 'SUM-03': 'warning' } } },
      withRules({ severities: { 'SUM-03': 'warning' } }),
    ],
  ])('hold %s alone, and leave the others to the plan', (_, part, settings) => {
    expect(readSettings({ ...EMPTY, ...part })).toEqual({ settings, damage: null });
    expect(faultsOf({ ...EMPTY, ...part })).toEqual([]);
  });
});

describe('settings that cannot be read', () => {
  it.each<[string, unknown, string[]]>([
    ['a text', 'settings', ['']],
    ['no version', { reading: {}, rules: {} }, ['version']],
    ['no rules', { version: 1, reading: {} }, ['rules']],
    ['a unit that is none', { ...EMPTY, reading: { unit: 10 } }, ['reading.unit']],
    ['a rounding that is none', { ...EMPTY, reading: { rounding: 'up' } }, ['reading.rounding']],
    ['no line as base', { ...EMPTY, rules: { contingencyBase: [] } }, ['rules.contingencyBase']],
    ['0 yen', { ...EMPTY, rules: { contingencyRoundedTo: 0 } }, ['rules.contingencyRoundedTo']],
    ['half a yen', { ...EMPTY, rules: { largeContract: 0.5 } }, ['rules.largeContract']],
    [
      'more yen than a number holds exactly',
      { ...EMPTY, rules: { largeContract: 2 ** 53 } },
      ['rules.largeContract'],
    ],
    ['a share below 0', { ...EMPTY, rules: { movement: '-1/5' } }, ['rules.movement']],
    ['a share over 0', { ...EMPTY, rules: { movement: '1/0' } }, ['rules.movement']],
    ['a share with decimals', { ...EMPTY, rules: { movement: '0.2' } }, ['rules.movement']],
    ['a share as a number', { ...EMPTY, rules: { movement: 0.2 } }, ['rules.movement']],
    [
      'a severity that is none',
      { ...EMPTY, rules: { severities: { 'SUM-01': 'fatal' } } },
      ['rules.severities.SUM-01'],
    ],
    [
      'a rule that is none',
      { ...EMPTY, rules: { severities: { 'SUM-99': 'info' } } },
      ['rules.severities.SUM-99'],
    ],
    ['a setting that is none', { ...EMPTY, rules: { movment: '1/5' } }, ['rules.movment']],
    [
      'two faults',
      { ...EMPTY, reading: { unit: 10 }, rules: { movement: '' } },
      ['reading.unit', 'rules.movement'],
    ],
  ])('because of %s leave everything to the plan, and are told with their places', (_, setting, places) => {
    expect(readSettings(setting)).toEqual({ settings: DEFAULT_SETTINGS, damage: { kind: 'foreign' } });
    expect(faultsOf(setting)).toEqual(places);
  });

  it('because a newer version wrote them say which', () => {
    expect(readSettings({ ...EMPTY, version: 2 })).toEqual({
      settings: DEFAULT_SETTINGS,
      damage: { kind: 'version', version: 2 },
    });
  });
});
