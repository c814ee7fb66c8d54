import { describe, expect, it } from 'vitest';
import { callsIn, namesIn, withInner, type Argument, type Call } from '../../src/formulas/calls';
import { areaAddress } from '../../src/engine/address';

function said(argument: Argument): string {
  switch (argument.kind) {
    case 'omitted':
      return '-';
    case 'constants':
      return JSON.stringify(
        argument.rows.length === 1 && argument.rows[0]?.length === 1 ? argument.rows[0][0] : argument.rows,
      );
    case 'cells': {
      const { sheet, area } = argument.reference;
      return `${sheet === null ? '' : `<${sheet}>`}${areaAddress(area)}`;
    }
    case 'joined':
      return argument.parts.map(said).join(' & ');
    case 'call':
      return shown(argument.call);
    case 'other':
      return `?${argument.text}`;
  }
}

function shown({ name, args }: Call): string {
  return `${name}(${args.map(said).join(' | ')})`;
}

describe('the calls in a formula', () => {
  it.each<[string, string]>([
    ['=KPI.CHECKUP(B2,C2)', 'CHECKUP(B2 | C2)'],
    ['=kpi.checkup( $B$2 , C2 )', 'CHECKUP(B2 | C2)'],
    ['=KPI.CHECKUP()', 'CHECKUP()'],
    [
      '=KPI.STATUS("H.CHECKUP",,{2023,61.7%;2022,0.5})',
      'STATUS("H.CHECKUP" | - | [[2023,0.617],[2022,0.5]])',
    ],
    ['=KPI.STATUS("「""」, )",-1.5E2,TRUE)', 'STATUS("「\\"」, )" | -150 | true)'],
    ["=KPI.CHECKUP('収入, (1)'!B2:B9,支出!C:C)", 'CHECKUP(<収入, (1)>B2:B9 | <支出>C1:C1048576)'],
    ['=KPI.CHECKUP(2:3,#REF!)', 'CHECKUP(A2:XFD3 | {"error":"#REF!"})'],
    ['=KPI.CHECKUP(支出!#REF!,#REF!B2)', 'CHECKUP({"error":"#REF!"} | {"error":"#REF!"})'],
    ['=KPI.DUE_DATE(DATE(2024,4,1),C2&"")', 'DUE_DATE(45383 | C2 & "")'],
    ['=KPI.DUE_DATE(DATE(2024,2,30))', 'DUE_DATE(?DATE(2024,2,30))'],
    ['=KPI.CHECKUP(SUM(B2,B3),受付件数)', 'CHECKUP(?SUM(B2,B3) | ?受付件数)'],
    ['=KPI.ACHIEVEMENT("H.CHECKUP",KPI.CHECKUP(B2,C2))', 'ACHIEVEMENT("H.CHECKUP" | CHECKUP(B2 | C2))'],
    ['=ROUND(KPI.CHECKUP(B2,C2),3)+KPI.BUDGET.BALANCE(B9,C9)', 'CHECKUP(B2 | C2); BUDGET.BALANCE(B9 | C9)'],
    ['="KPI.CHECKUP(B2)"&MYKPI.CHECKUP(B2)', ''],
    ['=KPI.CHECKUP(B2', ''],
    ['=SUM(B2:B9)', ''],
    ['=KPI.CHECKUP(B:B,3:$4)', 'CHECKUP(B1:B1048576 | A3:XFD4)'],
    ['=KPI.CHECKUP(YEN2024,B0)', 'CHECKUP(?YEN2024 | ?B0)'],
    ['=KPI.CHECKUP(A1-支出!B2)', 'CHECKUP(?A1-支出!B2)'],
    ['=KPI.CHECKUP(1E999,-1E999)', 'CHECKUP(?1E999 | ?-1E999)'],
    ['=KPI.STATUS("",,{1,2;3})', 'STATUS("" | - | ?{1,2;3})'],
    ['=KPI.CHECKUP((B2),{1,2}&"")', 'CHECKUP(?(B2) | [[1,2]] & "")'],
    ['=KPI.CHECKUP(KPI.CHECKUP(KPI.CHECKUP(B2)&1))', 'CHECKUP(CHECKUP(CHECKUP(B2) & 1))'],
  ])('%s', (formula, calls) => {
    expect(callsIn(formula).map(shown).join('; ')).toBe(calls);
  });

  it('are not sought in what is longer than Excel takes', () => {
    expect(callsIn(`=KPI.CHECKUP(${'('.repeat(9_000)}`)).toEqual([]);
  });
});

function nested(levels: number): string {
  return `=${'KPI.CHECKUP('.repeat(levels)}B2${')'.repeat(levels)}`;
}

describe('calls in calls', () => {
  it('are read as deep as Excel takes them', () => {
    expect(withInner(callsIn(nested(64))[0] ?? { name: '', args: [] })).toHaveLength(64);
    expect(withInner(callsIn(nested(65))[0] ?? { name: '', args: [] })).toHaveLength(64);
  });

  it.each<[string, string]>([
    ['calls', nested(600)],
    ['brackets', `=KPI.CHECKUP(${'('.repeat(4_000)}${')'.repeat(4_000)})`],
    ['digits', `=KPI.CHECKUP(${'1'.repeat(8_000)}x)`],
    ['quotes', `=KPI.CHECKUP(${'"'.repeat(8_001)})`],
    ['texts', `=KPI.CHECKUP(${'B2&'.repeat(2_000)}1)`],
  ])('are come to the end of, whatever there are many of: %s', (_, formula) => {
    expect(callsIn(formula).map(({ name }) => name)).toEqual(['CHECKUP']);
  });
});

describe('the names in a formula', () => {
  it.each([
    ['=KPI.CHECKUP(B2,KPI.MAIL_RATE(1,2))', ['CHECKUP', 'MAIL_RATE']],
    ['=ROUND(kpi.checkup(SUM(KPI.MAIL_RATE(1,2))),3)', ['CHECKUP', 'MAIL_RATE']],
    ['="KPI.CHECKUP(B2)"&MYKPI.CHECKUP(B2)', []],
  ])('%s', (formula, names) => {
    expect(namesIn(formula)).toEqual(names);
  });
});
