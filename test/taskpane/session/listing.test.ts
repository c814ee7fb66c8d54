import { describe, expect, it } from 'vitest';
import { PRINTED_PAPERS } from '../../../src/plan/papers';
import type { Finding, Severity } from '../../../src/engine/findings/finding';
import type { Verdict } from '../../../src/engine/budget/judgement';
import { acknowledge, applyAcknowledgements, type Acknowledgement } from '../../../src/review/acknowledge';
import type { Filter } from '../../../src/taskpane/session/state';
import { badgeOf, listFindings, type Listing } from '../../../src/taskpane/session/listing';
import { judged } from '../../support/table';

function finding(severity: Severity, sheet: string, row = 0, item = ''): Finding {
  return {
    code: 'OBL-04',
    severity,
    cells: [{ sheet, row, column: 0 }],
    expected: null,
    actual: null,
    fix: null,
    unit: 1,
    citation: { kind: 'practice', document: '', section: '', quote: null },
    details: { item },
  };
}

const ALL: Filter = { by: 'severity', rule: null, search: '' };

function listing(
  findings: readonly Finding[],
  filter: Partial<Filter> = {},
  acknowledgements: readonly Acknowledgement[] = [],
): Listing {
  const review = { sheets: [], findings, papers: PRINTED_PAPERS };
  const acknowledged = applyAcknowledgements(review, acknowledgements);
  return listFindings({ review, acknowledged }, { ...ALL, ...filter }, 'ja');
}

function outline({ groups }: Listing): unknown[] {
  return groups.map(({ kind, sheet, count, blocks }) => [
    kind,
    sheet,
    count,
    blocks.map((block) => [block.sheet, block.findings.length]),
  ]);
}

const SOME = [
  finding('info', '甲'),
  finding('error', '甲', 3),
  finding('error', '乙'),
  finding('error', '甲', 5),
];

describe('findings in groups', () => {
  it('stand by severity, the worst first, and by sheet in the order of the review', () => {
    expect(outline(listing(SOME))).toEqual([
      [
        'error',
        '',
        3,
        [
          ['甲', 2],
          ['乙', 1],
        ],
      ],
      ['info', '', 1, [['甲', 1]]],
    ]);
  });

  it('stand by sheet where a person wants that, in the order of the review', () => {
    expect(outline(listing(SOME, { by: 'sheet' }))).toEqual([
      ['sheet', '甲', 3, [['', 3]]],
      ['sheet', '乙', 1, [['', 1]]],
    ]);
  });

  it.each(['severity', 'sheet'] as const)('by %s put last what was let stand', (by) => {
    const [first] = SOME;
    if (!first) throw new Error('nothing');
    const listed = listing(SOME, { by }, [acknowledge(first, '承知')]);
    const last = listed.groups.at(-1);
    expect(last).toMatchObject({ kind: 'acknowledged', count: 1, openAtFirst: false });
    expect(last?.blocks[0]?.findings[0]?.acknowledgement?.reason).toBe('承知');
    expect(listed.open.map((each) => each.finding)).not.toContain(first);
    expect(listed.open).toHaveLength(3);
  });

  it('are walked in the order in which they stand', () => {
    const places = ({ open }: Listing): string[] => open.map((each) => each.id.replace('OBL-04@', ''));
    expect(places(listing(SOME))).toEqual(['甲!A4', '甲!A6', '乙!A1', '甲!A1']);
    expect(places(listing(SOME, { by: 'sheet' }))).toEqual(['甲!A1', '甲!A4', '甲!A6', '乙!A1']);
  });

  it('of which there are none leave no group', () => {
    expect(listing([])).toMatchObject({ groups: [], open: [], shown: 0, all: 0, rules: [] });
  });

  it('keep their names when others before them are mended', () => {
    const last = finding('error', '甲', 9);
    const idOf = (listed: Listing): string | undefined => listed.open.at(-1)?.id;
    expect(idOf(listing([finding('error', '甲', 3), last]))).toBe(idOf(listing([last])));
  });

  it('of the same rule at the same cell have names of their own', () => {
    const { open } = listing([finding('error', '甲'), finding('error', '甲')]);
    expect(new Set(open.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a group is open at first', () => {
  const some = [finding('error', '甲'), finding('warning', '甲'), finding('info', '甲')];
  it.each([
    ['error', some, true],
    ['warning', some, true],
    ['info', some, false],
    ['info', [finding('info', '甲')], true],
  ] as const)('%s', (severity, all, open) => {
    expect(listing(all).groups.find(({ kind }) => kind === severity)?.openAtFirst).toBe(open);
  });
});

describe('a filter', () => {
  const findings = [
    finding('error', '債務 甲', 3, 'システム経費'),
    finding('error', '債務 乙', 3, '賃貸借'),
    {
      ...finding('error', '収支', 1),
      code: 'OBL-01',
      details: { fault: 'unknown-item', item: '印刷' },
    } as Finding,
  ];
  it.each<[string, Partial<Filter>, number]>([
    ['nothing', {}, 3],
    ['a rule', { rule: 'OBL-01' }, 1],
    ['a rule that found nothing', { rule: 'BAL-01' }, 0],
    ['a word of the sentence', { search: 'システム経費' }, 1],
    ['a word in another width', { search: 'ｼｽﾃﾑ経費' }, 1],
    ['a code in small letters', { search: 'obl-04' }, 2],
    ['the name of the sheet', { search: '乙' }, 1],
    ['the address', { search: 'a4' }, 2],
    ['two words, of which each must be there', { search: '甲 賃貸借' }, 0],
    ['two words that are', { search: '乙　賃貸借' }, 1],
    ['blanks alone', { search: ' 　' }, 3],
    ['a word and a rule', { rule: 'OBL-04', search: '甲' }, 1],
  ])('by %s', (_, filter, shown) => {
    expect(listing(findings, filter)).toMatchObject({ shown, all: 3, rules: ['OBL-01', 'OBL-04'] });
  });

  it('finds the reason for which something was let stand', () => {
    const [first] = findings;
    if (!first) throw new Error('nothing');
    expect(listing(findings, { search: '経過措置' }, [acknowledge(first, '経過措置による')])).toMatchObject({
      shown: 1,
      open: [],
    });
  });
});

describe('a finding’s badge', () => {
  const badges = (total: number): (Verdict | undefined)[] =>
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
      .map((each) => badgeOf(each)?.verdict);

  it.each([
    ['rounding explains it', 21, ['rounding']],
    ['only the ends meet', 22, [undefined]],
    ['it fails, which its sentence says', 30, [undefined]],
  ])('where %s', (_, total, expected) => {
    expect(badges(total)).toEqual(expected);
  });

  it('is nothing where nothing was added up', () => {
    expect(badgeOf(finding('error', '甲'))).toBeNull();
  });
});
