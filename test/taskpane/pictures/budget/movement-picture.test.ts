import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/engine/cell';
import {
  movementPicture,
  type Movement,
  type MovementPicture,
} from '../../../../src/taskpane/pictures/budget/movement-picture';
import { judged, type TestTable } from '../../../support/table';

function moved(lines: TestTable['lines'], columns = ['前年度予算額', '予算額']): MovementPicture | null {
  return movementPicture(judged({ columns, lines }).table);
}

function short({ label, cell, before, now, change, share }: Movement): string {
  const text = (value: typeof before): string => value?.toFraction() ?? '?';
  return `${label} ${addressOf(cell)} ${text(before)} → ${text(now)}: ${text(change)}, ${text(share)}`;
}

describe('a picture of the budget against last year', () => {
  it('puts the greatest change first, whatever its direction', () => {
    const picture = moved([
      ['収入'],
      ['会費', 100, 110],
      ['補助金', 200, 160],
      ['雑収入', 5, 5],
      ['計', 305, 275],
    ]);
    const [revenue] = picture?.sides ?? [];
    expect(revenue?.moved.map(short)).toEqual([
      '補助金 C6 200 → 160: -40, -1/5',
      '会費 C5 100 → 110: 10, 1/10',
    ]);
    expect(revenue?.still.map(short)).toEqual(['雑収入 C7 5 → 5: 0, 0']);
    expect(revenue?.total && short(revenue.total)).toBe('計 C8 305 → 275: -30, -6/61');
    expect(revenue?.listed.map(({ label }) => label)).toEqual(['会費', '補助金', '雑収入']);
    expect([picture?.greatest.toString(), picture?.whole.toString()]).toEqual(['40', '305']);
  });

  it.each([
    ['from nothing to something has no share', 0, 10, '会費 C5 0 → 10: 10, ?'],
    ['a nil mark is nothing', '-', 10, '会費 C5 0 → 10: 10, ?'],
    ['from something to nothing is all of it', 10, '-', '会費 C5 10 → 0: -10, -1'],
    ['what cannot be read has no change', '未定', 10, '会費 C5 ? → 10: ?, ?'],
  ])('%s', (_, before, now, expected) => {
    const picture = moved([['収入'], ['会費', before, now], ['補助金', 1, 1], ['計', 1, 11]]);
    expect(picture?.sides[0]?.moved.map(short)).toEqual([expected]);
  });

  it('takes the parts of a heading for the heading, and leaves 「うち」 out', () => {
    const picture = moved([
      ['支出'],
      ['事業費', null, null],
      ['　講習費', 10, 20],
      ['　　うち謝金', 5, 6],
      ['　広報費', 10, 12],
      ['計', 20, 32],
    ]);
    expect(picture?.sides[0]?.moved.map(({ label }) => label)).toEqual(['講習費', '広報費']);
  });

  it('is not there without a column of last year', () => {
    expect(moved([['収入'], ['会費', 1], ['計', 1]], ['予算額'])).toBeNull();
  });
});
