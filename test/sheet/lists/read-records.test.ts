import { expect, it } from 'vitest';
import { readRecords } from '../../../src/sheet/lists/read-records';
import type { TestRows } from '../../support/reading';
import { sheetOf } from '../../support/sheet';

const HEADINGS = ['区分', '当初予算額', '支出済額', '翌年度繰越額'];
const LINE = ['事業費', 5, 3, 2];

it.each<[string, string, TestRows, string | undefined]>([
  ['in the title', '表', [['繰越計算書'], HEADINGS, LINE], 'carryovers'],
  ['in the sheet’s name', '繰越', [['令和６年度'], HEADINGS, LINE], 'carryovers'],
  ['only in a heading', '表', [['歳出予算の現況'], HEADINGS, LINE], undefined],
  ['only below the headings', '表', [['歳出予算の現況'], HEADINGS, LINE, ['（注）繰越を含む']], undefined],
])('a list is told by its word %s', (_, name, rows, kind) => {
  expect(readRecords(sheetOf(rows, { name }))?.kind).toBe(kind);
});
