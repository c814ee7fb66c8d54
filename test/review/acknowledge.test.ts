import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/findings/finding';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { acknowledge, applyAcknowledgements, type Acknowledgement } from '../../src/review/acknowledge';
import { keyOf } from '../../src/review/acknowledge-key';
import { readAcknowledgements, storeAcknowledgements } from '../../src/review/acknowledge-store';
import { reviewPlan } from '../../src/review/review-plan';
import { reviewWorkbook } from '../../src/review/review';
import { faultsSample } from '../../scripts/samples/faults';
import { snapshotOf } from '../../src/xlsx/snapshot';
import { official } from '../support/official';
import type { TestCell } from '../support/sheet';
import { judged } from '../support/table';

function findings(changes: Readonly<Record<string, TestCell>> = {}): readonly Finding[] {
  return judged(official(seamenBudget, changes)).findings;
}

function only(all: readonly Finding[], code: string): Finding {
  const [first, ...more] = all.filter((finding) => finding.code === code);
  if (!first || more.length > 0) throw new Error(`expected one ${code}, not ${String(more.length + 1)}`);
  return first;
}

describe('acknowledgements of blanks that were told cell by cell', () => {
  const blanks = only(findings({ 寄付金: null, 雑収入: null }), 'CELL-01');
  // as workbooks hold them
  const OLDER: readonly Acknowledgement[] = [
    { key: 'CELL-01 予算!B12 1af108a11f46345b', reason: '決まり次第' },
    { key: 'CELL-01 予算!B13 14b4167ae197cd78', reason: '決まり次第' },
  ];

  it('let the one finding stand that they are now, all together', () => {
    const { open, outdated, acknowledged } = applyAcknowledgements({ findings: [blanks] }, OLDER);
    expect([open, outdated, acknowledged.get(blanks)?.reason]).toEqual([[], [], '決まり次第']);
  });

  it('let nothing stand where another cell is blank too, and are told as outdated', () => {
    const [first] = OLDER;
    const { open, outdated } = applyAcknowledgements({ findings: [blanks] }, first ? [first] : []);
    expect([open, outdated]).toEqual([[blanks], [first]]);
  });
});

describe('the key of a finding', () => {
  it('names the rule and the cells, so that a person can read it', () => {
    expect(keyOf(only(findings(), 'RES-01'))).toMatch(/^RES-01 予算!B36 [0-9a-f]{16}$/);
  });

  it('is the same for the same sheet, judged again', () => {
    expect(findings().map(keyOf)).toEqual(findings().map(keyOf));
  });

  it('tells all findings of a workbook with every fault apart', () => {
    const all = reviewWorkbook(snapshotOf(faultsSample)).findings;
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });

  it('tells the weaknesses of a plan apart, which stand in no cell', () => {
    const lints = reviewPlan(2024) ?? [];
    expect(lints.length).toBeGreaterThan(5);
    expect(new Set(lints.map(keyOf)).size).toBe(lints.length);
  });

  it.each([
    ['a part changes, and its total with it', { 人件費: 472, 一般管理費: 3_075 }, 'SUM-02', true],
    ['two parts change and their sum does not', { 保健事業経費: 1_173, 福祉事業経費: 1_576 }, 'SUM-03', true],
    ['the base of the contingency changes and its share does not', { 保険給付費: 27_665 }, 'RES-01', true],
    ['a line changes that the finding is not about', { 寄付金: 0 }, 'RES-01', false],
  ])('when %s: changes %j', (_, changes, code, expected) => {
    const keys = (all: readonly Finding[]): string[] =>
      all.filter((finding) => finding.code === code).map(keyOf);
    expect(keys(findings(changes)).join() !== keys(findings()).join()).toBe(expected);
  });

  it('is another when rounding no longer explains the difference, though the figures are the same', () => {
    const table = official(seamenBudget);
    const rounded = only(judged(table).findings, 'SUM-02');
    const exact = only(judged({ ...table, unit: '（単位：円）', note: null }).findings, 'SUM-02');
    expect([rounded.severity, exact.severity]).toEqual(['info', 'error']);
    expect([exact.expected, exact.actual, exact.cells]).toEqual([
      rounded.expected,
      rounded.actual,
      rounded.cells,
    ]);
    expect(keyOf(exact)).not.toBe(keyOf(rounded));
  });
});

describe('the key of a finding about digits that are not shown', () => {
  const sums = (hidden: number): Finding => {
    const shown = (value: number): TestCell => ({ value, format: '#,##0' });
    const lines: (readonly [string, ...TestCell[]])[] = [
      ['収入'],
      [' 会費', shown(10.1)],
      [' 寄付', shown(hidden)],
      ['計', shown(30.6)],
    ];
    return only(judged({ lines }).findings, 'SUM-01');
  };

  it('changes with them, though what is printed stays', () => {
    expect(keyOf(sums(20.2))).toBe(keyOf(sums(20.2)));
    expect(keyOf(sums(20.3))).not.toBe(keyOf(sums(20.2)));
    expect(keyOf(sums(20.49))).not.toBe(keyOf(sums(20.2)));
  });
});

describe('acknowledging', () => {
  const review = { findings: findings() };
  const finding = only(review.findings, 'RES-01');

  it('takes the finding from the open ones and keeps the reason', () => {
    const note = acknowledge(finding, ' 理事会で了承 ', { by: '予算課', on: '2024-04-01' });
    const { acknowledged, open, outdated } = applyAcknowledgements(review, [note]);
    expect([...acknowledged]).toEqual([[finding, { ...note, reason: '理事会で了承' }]]);
    expect(open).toEqual(review.findings.filter((each) => each !== finding));
    expect(outdated).toEqual([]);
  });

  it('returns the finding when its figures change, and says what is outdated', () => {
    const note = acknowledge(finding, '了承済み');
    const changed = { findings: findings({ 予備費: 160 }) };
    const { acknowledged, open, outdated } = applyAcknowledgements(changed, [note]);
    expect(acknowledged.size).toBe(0);
    expect(open).toEqual(changed.findings);
    expect(outdated).toEqual([note]);
  });

  it('lets the later reason count', () => {
    const notes = ['初め', '改め'].map((reason) => acknowledge(finding, reason));
    const { acknowledged } = applyAcknowledgements(review, notes);
    expect(acknowledged.get(finding)?.reason).toBe('改め');
  });

  it('asks for a reason', () => {
    expect(() => acknowledge(finding, ' 　')).toThrow(RangeError);
  });
});

describe('what the workbook keeps', () => {
  const note = { key: 'RES-01 予算!B36 0123456789abcdef', reason: '=了承' };
  const stored = (...acknowledgements: unknown[]): unknown => ({ version: 1, acknowledgements });

  it('is read back after JSON as it was stored', () => {
    const words = fc.string({ minLength: 1 }).map((text) => `あ${text}あ`);
    const any: fc.Arbitrary<Acknowledgement> = fc.record(
      { key: words, reason: words, by: fc.string(), on: fc.constantFrom('2024-04-01', '2025-03-31') },
      { requiredKeys: ['key', 'reason'] },
    );
    fc.assert(
      fc.property(fc.array(any), (acknowledgements) => {
        const json = JSON.stringify(storeAcknowledgements(acknowledgements));
        expect(readAcknowledgements(JSON.parse(json))).toEqual({ acknowledgements, damage: null });
      }),
    );
  });

  it.each([
    ['never written', undefined, null],
    ['null', null, null],
    ['a text', 'RES-01', { kind: 'foreign' }],
    ['a list', [note], { kind: 'foreign' }],
    ['no list in it', { version: 1, acknowledgements: note }, { kind: 'foreign' }],
    ['no version', { acknowledgements: [note] }, { kind: 'foreign' }],
    ['a newer version', { version: 2, acknowledgements: [note] }, { kind: 'version', version: 2 }],
    ['one without a reason', stored({ ...note, reason: ' ' }), { kind: 'entries', count: 1 }],
    ['one without a key', stored({ ...note, key: '' }), { kind: 'entries', count: 1 }],
    ['a day that is none', stored({ ...note, on: '4月1日' }), { kind: 'entries', count: 1 }],
    ['a name that is none', stored({ ...note, by: 7 }, null), { kind: 'entries', count: 2 }],
  ])('%s is a fact, not an error', (_, setting, damage) => {
    expect(readAcknowledgements(setting)).toEqual({ acknowledgements: [], damage });
  });

  it('keeps what is whole beside what is not', () => {
    expect(readAcknowledgements(stored(note, { key: 'x' }))).toEqual({
      acknowledgements: [note],
      damage: { kind: 'entries', count: 1 },
    });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (setting) => {
        expect(readAcknowledgements(setting).acknowledgements).toBeInstanceOf(Array);
      }),
    );
  });
});
