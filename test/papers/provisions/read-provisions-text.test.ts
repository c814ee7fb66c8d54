import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provisions } from '../../../src/plan/fy2024/provisions';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import { paperOfText } from '../../../src/papers/paper';
import {
  readProvisionsText,
  type PaperProvisions,
} from '../../../src/papers/provisions/read-provisions-text';

const TEXT = readFileSync(new URL('../fixtures/reiwa6-general-provisions.txt', import.meta.url), 'utf8');
const DOCUMENT = '全国健康保険協会 令和６年度事業計画・予算';

function read(text: string): PaperProvisions {
  const found = readProvisionsText(paperOfText(DOCUMENT, text));
  if (!found) throw new Error('no provisions');
  return found;
}

describe.each([
  ['with the white space that ends a PDF’s paragraphs', TEXT],
  ['without it', TEXT.replace(/[ \t]+$/gmu, '')],
])('FY2024’s own text, %s', (_, text) => {
  const found = read(text);

  it('is of that year', () => {
    expect(found.fiscalYear).toBe(2024);
  });

  it('holds the limits, terms and reasons that the plan has, with its words', () => {
    expect(found.commitments.map(({ value, citation }) => ({ ...value, citation }))).toEqual(
      provisions.commitments.map((each) => ({
        ...each,
        figure: each.citation.quote.replace(/^.* … /u, ''),
      })),
    );
  });

  it('names the lines that need approval, and keeps the accounts apart', () => {
    expect(found.approvalForTransfers?.value).toEqual(provisions.approvalForTransfers?.lines);
    expect(found.approvalForTransfers?.citation).toEqual(provisions.approvalForTransfers?.citation);
    expect(found.approvalForCarryOvers?.value).toEqual(provisions.approvalForCarryOvers?.lines);
    expect(found.approvalForCarryOvers?.citation).toEqual(provisions.approvalForCarryOvers?.citation);
    expect(found.accountsApart?.citation).toEqual(provisions.accountsApart);
  });

  it('holds its period', () => {
    expect(found.period?.citation).toEqual(provisions.period);
  });

  it('holds what the plan’s text says of procurement', () => {
    expect(found.openTender?.value).toBe(provisions.openTender?.above);
    expect(found.openTender?.citation.quote).toBe(provisions.openTender?.citation.quote);
    expect(found.singleBids?.value).toEqual({ percent: 15, account: 'health' });
    expect(found.singleBids?.citation.quote).toBe(provisions.singleBids?.citation.quote);
    expect(found.contractsWithoutTender?.citation.quote).toBe(provisions.contractsWithoutTender?.quote);
  });

  it('holds the note on the seamen’s 予備費, whose base it leaves open', () => {
    expect(
      found.contingencies.map(({ value }) => [value.account, value.share.toFraction(), value.base]),
    ).toEqual([['seamen', '1/200', '保険給付費等']]);
    expect(found.contingencies[0]?.citation.quote).toBe(seamenBudget.contingency?.citation.quote);
  });
});

const PROVISIONS = '１．予算総則\n令和８年度の予算総則は次のとおりとする。\n（２）債務負担行為\n';

describe('other texts', () => {
  it('have none without their title', () => {
    expect(readProvisionsText(paperOfText('a', '令和８年度の計画'))).toBeNull();
  });

  it('name nothing that is not there', () => {
    const found = read('１．予算総則\n令和８年度の予算総則は次のとおりとする。');
    expect(found).toEqual({
      fiscalYear: 2026,
      period: null,
      commitments: [],
      approvalForTransfers: null,
      accountsApart: null,
      approvalForCarryOvers: null,
      openTender: null,
      singleBids: null,
      contractsWithoutTender: null,
      contingencies: [],
    });
  });

  it.each<[string, string, (readonly unknown[])[]]>([
    [
      'row by row',
      '事項 限度額（百万円） 年限 理由\nシステム経費 40\n令和８年度以降３か年度以内\n契約が複数年度にわたるため\n賃貸借経費 5\n令和８年度以降５か年度以内\n賃貸借が複数年度にわたるため',
      [
        ['システム経費', 40_000_000, 2026, 3, '契約が複数年度にわたるため'],
        ['賃貸借経費', 5_000_000, 2026, 5, '賃貸借が複数年度にわたるため'],
      ],
    ],
    [
      'column by column',
      '事項 限度額（千円） 年限 理由\nシステム経費\n賃貸借経費\n40\n5\n令和８年度以降３か年度以内\n令和８年度以降５か年度以内\n契約が複数年度にわたるため\n賃貸借が複数年度にわたるため',
      [
        ['システム経費', 40_000, 2026, 3, '契約が複数年度にわたるため'],
        ['賃貸借経費', 5_000, 2026, 5, '賃貸借が複数年度にわたるため'],
      ],
    ],
    [
      'without a unit, and with a term too few: nothing is guessed',
      '事項 限度額 年限 理由\nシステム経費 40\n令和８年度以降３か年度以内\n契約のため\n賃貸借経費 5\n賃貸借のため',
      [
        ['システム経費', null, null, null, '契約のため'],
        ['賃貸借経費', null, null, null, '賃貸借のため'],
      ],
    ],
  ])('print commitments %s', (_, table, expected) => {
    expect(
      read(PROVISIONS + table).commitments.map(({ value }) => [
        value.item,
        value.limit,
        value.firstYear,
        value.years,
        value.reason,
      ]),
    ).toEqual(expected);
  });
});
