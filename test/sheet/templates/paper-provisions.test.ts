import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperOfText } from '../../../src/papers/paper';
import { readProvisionsText } from '../../../src/papers/provisions/read-provisions-text';
import { provisions } from '../../../src/plan/fy2024/provisions';
import { paperProvisionsSheet } from '../../../src/sheet/templates/paper-provisions';
import { readProvisions } from '../../../src/sheet/plan/read-provisions';
import { shown } from '../../support/content';

const DOCUMENT = '全国健康保険協会 令和６年度事業計画・予算';
const TEXT = readFileSync(
  new URL('../../papers/fixtures/reiwa6-general-provisions.txt', import.meta.url),
  'utf8',
);

function sheetOf(text: string, year: number | null = 2024) {
  const read = readProvisionsText(paperOfText(DOCUMENT, text));
  if (!read) throw new Error('no provisions');
  return readProvisions(shown(paperProvisionsSheet(read, year)));
}

describe('a sheet of provisions made from a paper', () => {
  it('asks for nothing but what the paper leaves open: to what 予備費 is rounded', () => {
    const read = sheetOf(TEXT);
    expect(read?.faults.map(({ fault }) => fault)).toEqual([
      { fault: 'blank', column: '金額', kind: '予備費' },
    ]);
  });

  it('is FY2024’s without that note', () => {
    const read = sheetOf(TEXT.slice(0, TEXT.indexOf('（注１）')));
    expect(read?.faults).toEqual([]);
    const { openTender, singleBids, contractsWithoutTender, ...fixed } = provisions;
    expect(read?.provisions).toMatchObject(fixed);
    expect(read?.provisions?.openTender?.above).toBe(openTender?.above);
    expect(read?.provisions?.singleBids).toMatchObject({ percent: singleBids?.percent, account: 'health' });
    expect(read?.provisions?.contractsWithoutTender?.quote).toBe(contractsWithoutTender?.quote);
  });

  it('asks for its year where nothing names one', () => {
    const read = sheetOf('１．予算総則\n（３）流用等の制限\n指定する経費は、業務経費とする。', null);
    expect(read?.faults.map(({ fault }) => fault.fault)).toEqual(['no-year']);
  });

  it('leaves blank what could not be told', () => {
    const read = sheetOf(
      '１．予算総則\n令和８年度の予算総則\n（２）債務負担行為\n事項 限度額\nシステム経費 40',
    );
    expect(read?.fiscalYear).toBe(2026);
    expect(read?.faults.map(({ fault }) => ('column' in fault ? fault.column : fault.fault))).toEqual([
      '金額',
      '年限',
      '理由',
    ]);
  });
});
