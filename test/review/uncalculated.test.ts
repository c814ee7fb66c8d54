import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { reviewWorkbook } from '../../src/review/review';
import { sentence } from '../../src/messages/findings/messages';
import { readWorkbook } from '../../src/xlsx/read';
import { rawWorkbook, relation } from '../xlsx/support/raw-package';

function text(address: string, words: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
}

/** Beside a sheet 明細 of 20 and another number, and their sum. */
function twoSheets(sheet: string, last: string): Uint8Array {
  const rows = [
    '<row r="1"><c r="A1"><v>20</v></c></row>',
    `<row r="2"><c r="A2"><v>${last}</v></c></row>`,
    '<row r="3"><c r="A3"><f>SUM(A1:A2)</f></c></row>',
  ];
  return rawWorkbook({
    sheet,
    workbook: `<sheets><sheet name="予算" sheetId="1" r:id="rId1"/><sheet name="明細" sheetId="2" r:id="rId9"/></sheets>`,
    relations: relation('rId9', 'worksheet', 'worksheets/sheet2.xml'),
    files: {
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    },
  });
}

/** A budget of two lines as a library writes it that calculates nothing. */
async function reviewed(total: string, last = '30') {
  const rows = [
    text('B1', '（単位：円）'),
    text('A2', '区分') + text('B2', '予算額'),
    text('A3', '収入'),
    text('A4', '会費') + '<c r="B4"><v>100</v></c>',
    text('A5', '寄付金') + '<c r="B5"><v>50</v></c>',
    text('A6', '計') + total,
  ];
  const sheet = rows.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`).join('');
  const { findings, sheets } = reviewWorkbook(await readWorkbook(twoSheets(sheet, last)));
  return {
    verdicts: sheets[0]?.tables[0]?.judgements.map(({ verdict }) => verdict),
    found: findings.map(
      ({ code, severity, cells: [cell] }) => `${cell ? addressOf(cell) : ''} ${code} ${severity}`,
    ),
    said: findings.map((finding) => [sentence(finding, 'ja'), sentence(finding, 'en')]),
  };
}

describe('a total whose formula has no result in the file', () => {
  it('is calculated where it is a SUM, and said to be', async () => {
    const { verdicts, found, said } = await reviewed('<c r="B6"><f>SUM(B4:B5)</f></c>');
    expect(verdicts).toEqual(['exact']);
    expect(found).toEqual(['B6 CONST-01 info']);
    expect(said[0]?.[0]).toContain('B6 の数式は結果がブックに保存されていません');
    expect(said[0]?.[1]).toContain('no results of the formulas in B6');
  });

  it('is wrong where its SUM is', async () => {
    const { verdicts } = await reviewed('<c r="B6"><f>SUM(B4:B4)</f></c>');
    expect(verdicts).toEqual(['inconsistent']);
  });

  it('is said to be not calculated where only Excel can, and never to be blank', async () => {
    const { verdicts, found, said } = await reviewed('<c r="B6"><f>SUMIF(A4:A5,"会費",B4:B5)</f></c>');
    expect(verdicts).toEqual(['undecidable']);
    expect(found).toContain('B6 CELL-01 warning');
    const all = said.flat().join();
    expect(all).toContain('計算されていません。Excel で開いて保存してください');
    expect(all).toContain('never calculated. Open the workbook in Excel and save it');
    expect(all).not.toContain('空欄');
  });

  it.each([
    ['on another sheet', '<c r="B6"><f>SUM(B4,明細!A1:A2)</f></c>', '30', 'exact'],
    [
      'on another sheet, which makes it wrong',
      '<c r="B6"><f>SUM(B4,明細!A1:A2)</f></c>',
      '31',
      'inconsistent',
    ],
    [
      'on another sheet, whose sum is not calculated either',
      '<c r="B6"><f>B4+明細!A3</f></c>',
      '30',
      'exact',
    ],
  ])('is calculated where it adds up what stands %s', async (_, total, last, verdict) => {
    const { verdicts, found } = await reviewed(total, last);
    expect(verdicts).toEqual([verdict]);
    expect(found).toContain('B6 CONST-01 info');
  });

  it('is left alone where its result is there', async () => {
    const { found } = await reviewed('<c r="B6"><f>SUMIF(A4:A5,"会費",B4:B5)</f><v>150</v></c>');
    expect(found).toEqual([]);
  });

  it.each([
    ['NaN', '<c r="B6"><v>NaN</v></c>'],
    ['a time of another zone', '<c r="B6" t="d"><v>2024-04-01T00:00:00+09:00</v></c>'],
    ['a text that is not in the list', '<c r="B6" t="s"><v>7</v></c>'],
  ])('is named alone where %s stands in its place', async (_, total) => {
    const { verdicts, found } = await reviewed(total);
    expect(verdicts).toEqual(['undecidable']);
    expect(found).toContain('B6 CELL-01 error');
  });
});
