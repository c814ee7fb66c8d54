import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName } from '../../../src/sheet/content/free-name';

describe('freeName', () => {
  it.each([
    ['that nobody has', [], '検証結果', '検証結果'],
    ['that is taken', ['検証結果'], '検証結果', '検証結果 (2)'],
    ['that is taken twice', ['検証結果', '検証結果 (2)'], '検証結果', '検証結果 (3)'],
    ['whose second is free again', ['検証結果', '検証結果 (3)'], '検証結果', '検証結果 (2)'],
    ['that differs in case only', ['kpi評価'], 'KPI評価', 'KPI評価 (2)'],
    ['that differs in width only', ['ＫＰＩ評価'], 'KPI評価', 'KPI評価 (2)'],
    ['that Excel keeps for itself', [], '履歴', '履歴 (2)'],
    ['that English Excel keeps for itself, in any case', [], 'HISTORY', 'HISTORY (2)'],
    ['that only begins like it', [], '履歴一覧', '履歴一覧'],
    ['with forbidden characters', [], '収入/支出 [案]', '収入_支出 _案_'],
    ['in apostrophes', [], "'案'", '_案_'],
    ['that is empty', [], ' ', '_'],
    ['of 31 characters', [], '予'.repeat(31), '予'.repeat(31)],
    ['of 32 characters', [], '予'.repeat(32), '予'.repeat(31)],
    ['of 31 characters that is taken', ['予'.repeat(31)], '予'.repeat(31), `${'予'.repeat(27)} (2)`],
    ['that would be cut behind an apostrophe', [], `${'予'.repeat(30)}'算`, '予'.repeat(30)],
    ['that would be cut inside a character', [], `${'予'.repeat(30)}𠮷`, '予'.repeat(30)],
  ])('a name %s', (_, existing, wanted, expected) => {
    expect(freeName(existing, wanted)).toBe(expected);
  });

  it('is always one that Excel takes, and new', () => {
    const name = fc.string({
      unit: fc.constantFrom('予', '算', '𠮷', 'a', 'A', 'Ａ', ' ', "'", '[', '?', '1'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(name), name, (existing, wanted) => {
        const found = freeName(existing, wanted);
        expect(found).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        const lower = existing.map((each) => each.normalize('NFKC').toLowerCase());
        expect(lower).not.toContain(found.normalize('NFKC').toLowerCase());
      }),
    );
  });
});
