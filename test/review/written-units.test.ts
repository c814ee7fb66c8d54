import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { reviewSheet } from '../../src/review/review';
import { sentence } from '../../src/messages/findings/messages';
import { sheetOf, type TestCell } from '../support/sheet';

/** A table of two lines and their total. */
function judged(figures: readonly [TestCell, TestCell, TestCell], unit = '', note = '') {
  const { tables } = reviewSheet(
    sheetOf([
      ['令和６年度決算', unit],
      ['区分', '決算額'],
      ['収入', null],
      ['会費', figures[0]],
      ['寄付金', figures[1]],
      ['計', figures[2]],
      [note],
    ]),
  );
  const [table] = tables;
  if (!table) throw new Error('no table');
  return {
    table: table.table,
    verdicts: table.judgements.map(({ verdict }) => verdict),
    findings: table.findings.map(
      ({ code, severity, cells: [cell] }) => `${cell ? addressOf(cell) : ''} ${code} ${severity}`,
    ),
    said: table.findings,
  };
}

const YEN = '（単位：円）';

describe('a unit behind a figure', () => {
  it.each<[string, [TestCell, TestCell, TestCell], string, number]>([
    ['億 and 万 among yen', ['12億3,456万円', '37億円', '49億3,456万円'], YEN, 1],
    ['decimals of 億 among yen', ['33.5億円', '2億円', '35.5億円'], YEN, 1],
    ['兆', ['1兆2,345億円', '1億円', '1兆2,346億円'], '（単位：億円）', 100_000_000],
    ['thousands in a table without a unit', ['572,098 千円', '501,186 千円', '1,073,284 千円'], '', 1_000],
    ['thousands behind the total only', ['572,098', '501,186', '1,073,284 千円'], '', 1_000],
    ['several units in a table without one', ['12億3,456万円', '37億円', '49億3,456万円'], '', 10_000],
    ['thousands among millions', ['100,000千円', '50', '150'], '（単位：百万円）', 1_000_000],
    ['plain figures in 万円', ['100', '50', '150'], '（単位：万円）', 10_000],
    ['a unit in the format', [{ value: 100, format: '0"千円"' }, { value: 50, format: '0"千円"' }, { value: 150, format: '0"千円"' }], '', 1_000], // prettier-ignore
  ])('counts: %s', (_, figures, unit, counted) => {
    const { table, verdicts, findings } = judged(figures, unit);
    expect(table.unit).toBe(counted);
    expect(verdicts).toEqual(['exact']);
    expect(findings.filter((each) => !each.includes('TEXT-01'))).toEqual([]);
  });

  it.each<[string, [TestCell, TestCell, TestCell], string]>([
    [
      '37億円 is rounded to 億: 12億 and 49億3,456万円 agree within it',
      ['12億3,456万円', '37億円', '49億3,000万円'],
      'rounding',
    ],
    ['a difference that no rounding explains', ['12億3,456万円', '37億円', '52億円'], 'inconsistent'],
  ])('stands for an interval of its own digit where figures are rounded: %s', (_, figures, verdict) => {
    expect(judged(figures, '（単位：百万円）').verdicts).toEqual([verdict]);
  });

  it('is exact in a table of yen', () => {
    expect(judged(['12億3,456万円', '37億円', '49億3,000万円'], YEN).verdicts).toEqual(['inconsistent']);
  });

  it('is rounded in a table of yen whose note says so', () => {
    const note = '（注）四捨五入のため合計が一致しないことがある。';
    expect(judged(['12億3,456万円', '37億円', '49億3,000万円'], YEN, note).verdicts).toEqual(['rounding']);
  });

  it.each<[string, [TestCell, TestCell, TestCell]]>([
    ['no unit anywhere', ['100', '50', '150']],
    ['several units, and a figure without one', ['12億円', '3,000万円', '150']],
  ])('is missed: %s', (_, figures) => {
    const { table, findings } = judged(figures);
    expect(table.unit).toBeNull();
    expect(findings).toContain('B2 UNIT-01 error');
  });

  it('is written as a number of the table’s unit', () => {
    const { said } = judged(['100,000千円', 50, 150], '（単位：百万円）');
    expect(said.find(({ code }) => code === 'TEXT-01')?.fix?.writes).toEqual([
      { cell: { sheet: '予算', row: 3, column: 1 }, value: 100 },
    ]);
  });
});

describe('a footnote’s mark', () => {
  it.each(['100 *1', '100※1', '100¹', '100（注1）'])(
    'leaves %s unread and named, and its sum open',
    (text) => {
      const { verdicts, findings } = judged([text, 50, 150], YEN);
      expect(verdicts).toEqual(['undecidable']);
      expect(findings).toContain('B4 CELL-01 error');
    },
  );
});

describe('a minus that only a colour shows', () => {
  const red = (value: number): TestCell => ({ value, format: '#,##0;[Red]#,##0' });

  it('is a warning, and the sum holds', () => {
    const { verdicts, findings, said } = judged([red(200), red(-50), red(150)], YEN);
    expect(verdicts).toEqual(['exact']);
    expect(findings).toEqual(['B5 SIGN-01 warning']);
    const [finding] = said;
    if (!finding) throw new Error('no finding');
    expect(sentence(finding, 'ja')).toContain('色でしか示されず 50 と表示されます');
    expect(sentence(finding, 'en')).toContain('only its colour says so: it shows 50');
    expect(finding.fix).toBeNull();
  });

  it('is nothing to say where a sign stands too', () => {
    const signed = (value: number): TestCell => ({ value, format: '#,##0;[Red]-#,##0' });
    expect(judged([signed(200), signed(-50), signed(150)], YEN).findings).toEqual([]);
  });
});
