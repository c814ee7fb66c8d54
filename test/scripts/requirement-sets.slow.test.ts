import { describe, expect, it } from 'vitest';
import { guardOf, GUARDS, isOnFloor, usedMembers, type RequirementSet } from '../../scripts/requirement-sets';

const PATIENCE = 300_000;

describe('the members of Office.js that the add-in uses', () => {
  let used: ReturnType<typeof usedMembers> | undefined;
  /** Reading all the types takes seconds: once for all tests. */
  const read = () => (used ??= usedMembers());

  it.each([
    ['what is called', 'Excel.Worksheet.getRangeByIndexes', 'ExcelApi 1.7', 'src/excel/area.ts'],
    ['what is taken apart', 'Excel.Range.columnIndex', 'ExcelApi 1.1', 'src/excel/area.ts'],
    ['an option', 'Excel.RunOptions.mergeUndoGroup', 'ExcelApi 1.20', 'src/excel/run-excel.ts'],
    ['a part of a data type', 'Excel.EntityCellValue.layouts', 'ExcelApi 1.16', 'src/functions/card.ts'],
    [
      'a set of the common API',
      'Office.Ribbon.requestUpdate',
      'RibbonApi 1.1',
      'src/commands/availability.ts',
    ],
    [
      'a member of a set by what it stands in',
      'CustomFunctions.Error',
      'CustomFunctionsRuntime 1.2',
      'src/functions/associate.ts',
    ],
    ['what has always been there', 'Office.onReady', null, 'src/entry/entry.ts'],
  ])(
    'are found: %s',
    (_what, member, set, file) => {
      expect(read().members).toContainEqual({ member, set, file });
    },
    PATIENCE,
  );

  it(
    'are guarded where they are above the floor',
    () => {
      const unguarded = read().members.filter((use) => !isOnFloor(use) && !guardOf(use));
      expect(unguarded).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'have their floor asked for at the start',
    () => {
      expect([...(read().asked.get('src/entry/entry.ts') ?? [])]).toContain('ExcelApi 1.14');
    },
    PATIENCE,
  );

  it.each(GUARDS)(
    'are asked for: $asks in $in, for $set in $file',
    (guard) => {
      const { asked, members } = read();
      expect([...(asked.get(guard.in) ?? [])]).toContain(guard.asks);
      const held = members.filter((use) => !isOnFloor(use) && guardOf(use) === guard);
      expect(held).not.toEqual([]);
    },
    PATIENCE,
  );
});

describe('the floor', () => {
  it.each<[RequirementSet | null, boolean]>([
    ['ExcelApi 1.9', true],
    ['ExcelApi 1.14', true],
    ['ExcelApi 1.15', false],
    ['ExcelApiDesktop 1.1', false],
    ['CustomFunctionsRuntime 1.3', true],
    ['CustomFunctionsRuntime 1.4', false],
    ['SharedRuntime 1.1', true],
    ['SharedRuntime 1.2', false],
    ['RibbonApi 1.1', false],
    [null, true],
  ])('holds %s: %s', (set, holds) => {
    expect(isOnFloor({ set })).toBe(holds);
  });
});
