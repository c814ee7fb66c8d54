import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterKind } from '../../../../src/functions/arguments/parameter';
import { argumentOf, quoted, type Unreadable } from '../../../../src/taskpane/create/functions/argument';

function formulaOf(kind: ParameterKind, text: string): string | Unreadable | null {
  const argument = argumentOf(kind, text, '予算');
  return argument && ('formula' in argument ? argument.formula : argument.problem);
}

describe('argumentOf', () => {
  it.each<[ParameterKind, string, string | null]>([
    ['cells', '', null],
    ['cells', '　', null],
    ['cells', 'B2:B90', 'B2:B90'],
    ['cells', ' ｂ２：ｂ９０ ', 'B2:B90'],
    ['cells', '収入!B2', "'収入'!B2"],
    ['cells', '予算!B2', 'B2'],
    ['cells', '617', '617'],
    ['cells', '１，２３４', '1234'],
    ['cells', '△5.50', '-5.50'],
    ['cells', '61.7%', '61.7%'],
    ['cells', '61.7％', '61.7%'],
    ['cells', '20240401', '20240401'],
    ['cells', '2024/4/1', 'DATE(2024,4,1)'],
    ['cells', '61.7.2', 'no-cells'],
    ['cells', '会費', 'no-cells'],
    ['cells', 'B2:', 'no-cells'],
    ['cells', '-', 'no-cells'],
    ['number', '0.5%', '0.5%'],
    ['number', 'C3', 'C3'],
    ['number', '十', 'no-number'],
    ['date', 'R6.4.1', 'DATE(2024,4,1)'],
    ['date', '令和６年４月１日', 'DATE(2024,4,1)'],
    ['date', '20240401', 'DATE(2024,4,1)'],
    ['date', 'C3', 'C3'],
    ['date', '2024/2/30', 'no-date'],
    ['year', '令和6年度', '2024'],
    ['year', 'R6', '2024'],
    ['year', 'R600', 'R600'],
    ['year', '来年', 'no-year'],
    ['plan', '令和6年度', '2024'],
    ['plan', 'R6', '2024'],
    ['plan', '計画!A1:T60', "'計画'!$A$1:$T$60"],
    ['plan', '予算!A1:T60', '$A$1:$T$60'],
    ['plan', '来年', 'no-plan'],
    ['kpi', 'H.CHECKUP', '"H.CHECKUP"'],
    ['calendar', '暦日', '"暦日"'],
    ['lower-formula', '2-実績/目標', '"2-実績/目標"'],
    ['text', 'B2', '"B2"'],
    ['text', '=1+1', '"=1+1"'],
    ['text', '「"」; を使う', '"「""」; を使う"'],
  ])('makes of %s %j %s', (kind, text, formula) => {
    expect(formulaOf(kind, text)).toBe(formula);
  });

  it('keeps the cells of a plan where they are, whatever the sheet is called', () => {
    const area = { top: 0, left: 0, bottom: 9, right: 27 };
    expect(argumentOf('plan', { sheet: "R8's A1", area }, '予算')).toEqual({
      formula: "'R8''s A1'!$A$1:$AB$10",
      reference: { sheet: "R8's A1", area },
    });
  });

  it('takes selected cells for what they are, also where they look like a year', () => {
    const area = { top: 5, left: 17, bottom: 5, right: 17 };
    expect(argumentOf('year', { sheet: '予算', area }, '予算')).toEqual({
      formula: 'R6',
      reference: { sheet: '予算', area },
    });
  });
});

/** What Excel makes of texts in quotes that are joined. */
function readBack(formula: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  expect(pieces.join('&')).toBe(formula);
  for (const piece of pieces) expect(piece.length - 2).toBeLessThanOrEqual(255);
  return pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join('');
}

describe('quoted', () => {
  it('keeps any text, in pieces that Excel takes', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.string({ unit: fc.constantFrom('"', '&', '𠮷', 'a', '\n'), maxLength: 600 }),
    );
    fc.assert(fc.property(texts, (text) => readBack(quoted(text)) === text));
  });

  it('is one piece up to 127 characters', () => {
    expect(quoted('あ'.repeat(127))).toBe(`"${'あ'.repeat(127)}"`);
    expect(quoted('あ'.repeat(128))).toBe(`"${'あ'.repeat(127)}"&"あ"`);
    expect(quoted('')).toBe('""');
  });
});
