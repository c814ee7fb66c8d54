import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/engine/budget/finding';
import type { Verdict } from '../../../src/engine/budget/judgement';
import {
  badgeOf,
  groupFindings,
  isOpenAtFirst,
  severityOf,
  type Group,
} from '../../../src/taskpane/results/listing';
import { judged } from '../../support/table';

function finding(severity: Severity, sheet: string, row = 0): Finding {
  return {
    code: 'OBL-04',
    severity,
    cells: [{ sheet, row, column: 0 }],
    expected: null,
    actual: null,
    fix: null,
    unit: 1,
    citation: { kind: 'practice', document: '', section: '', quote: null },
    details: { item: '' },
  };
}

function groups(...findings: Finding[]): Group[] {
  return groupFindings({ sheets: [], findings });
}

describe('findings in groups', () => {
  it('stand by severity, the worst first, and by sheet in the order of the review', () => {
    const all = groups(
      finding('info', '甲'),
      finding('error', '甲', 3),
      finding('error', '乙'),
      finding('error', '甲', 5),
    );
    expect(
      all.map(({ severity, count, sheets }) => [severity, count, sheets.map(({ sheet }) => sheet)]),
    ).toEqual([
      ['error', 3, ['甲', '乙']],
      ['info', 1, ['甲']],
    ]);
  });

  it('of which there are none leave no group', () => {
    expect(groups()).toEqual([]);
  });

  it('keep their names when others before them are mended', () => {
    const idOf = (all: Group[]): string | undefined => all.at(-1)?.sheets.at(-1)?.findings.at(-1)?.id;
    const last = finding('error', '甲', 9);
    expect(idOf(groups(finding('error', '甲', 3), last))).toBe(idOf(groups(last)));
  });

  it('of the same rule at the same cell have names of their own', () => {
    const [group] = groups(finding('error', '甲'), finding('error', '甲'));
    const ids = group?.sheets.flatMap(({ findings }) => findings.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a group is open at first', () => {
  const some = groups(finding('error', '甲'), finding('warning', '甲'), finding('info', '甲'));
  it.each([
    ['error', some, true],
    ['warning', some, true],
    ['info', some, false],
    ['info', groups(finding('info', '甲')), true],
  ] as const)('%s', (severity, all, open) => {
    expect(isOpenAtFirst(severity, all)).toBe(open);
  });
});

describe('a finding’s badge', () => {
  const badges = (total: number): (Verdict | null)[] =>
    judged({
      lines: [
        ['収入'],
        ['会費', 10],
        ['補助金', 10],
        ['計', total],
        ['支出'],
        ['事業費', total],
        ['計', total],
      ],
    })
      .findings.filter(({ code }) => code === 'SUM-01')
      .map(badgeOf);

  it.each([
    ['rounding explains it', 21, ['rounding']],
    ['only the ends meet', 22, [null]],
    ['it fails, which its sentence says', 30, [null]],
  ])('where %s', (_, total, expected) => {
    expect(badges(total)).toEqual(expected);
  });

  it('is nothing where nothing was added up', () => {
    expect(badgeOf(finding('error', '甲'))).toBeNull();
  });
});

describe('the colour of a relation’s cell', () => {
  const { judgements } = judged({
    lines: [['収入'], ['会費', 1], ['計', 1], ['支出'], ['事業費', 1], ['計', 1]],
  });
  const [judgement] = judgements;
  it.each<[Verdict, Severity]>([
    ['exact', 'info'],
    ['rounding', 'info'],
    ['boundary', 'info'],
    ['undecidable', 'warning'],
    ['inconsistent', 'error'],
  ])('%s: %s', (verdict, severity) => {
    if (!judgement) throw new Error('nothing was judged');
    expect(severityOf({ ...judgement, verdict })).toBe(severity);
  });
});
