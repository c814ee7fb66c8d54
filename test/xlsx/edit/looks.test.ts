import { describe, expect, it } from 'vitest';
import type { CellStyle } from '../../../src/xlsx/cell-style';
import { changedLooks } from '../../../src/xlsx/edit/looks';
import { stylesAfter, withStyles } from '../../../src/xlsx/edit/styles';
import { childOf, childrenWithin } from '../../../src/xlsx/edit/children';

const FONT =
  '<font><vertAlign val="superscript"/><sz val="11"/><color theme="4" tint="0.5"/><name val="游ゴシック"/><family val="3"/><scheme val="minor"/></font>';
const GRADIENT = '<fill><gradientFill degree="90"/></fill>';
const BORDER =
  '<border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal style="hair"/></border>';
const XF =
  '<xf numFmtId="38" fontId="1" fillId="2" borderId="1" xfId="7" quotePrefix="1"><alignment readingOrder="2" wrapText="1"/><protection locked="0"/></xf>';
const STYLES = `<styleSheet><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/></font>${FONT}</fonts><fills count="3"><fill/><fill/>${GRADIENT}</fills><borders count="2"><border/>${BORDER}</borders><cellXfs count="2"><xf numFmtId="0"/>${XF}</cellXfs></styleSheet>`;

/** The last of each kind of looks, after a look of the second format changed. */
function after(was: CellStyle, is: CellStyle, before = 1) {
  const styles = stylesAfter(STYLES, { name: '游ゴシック', size: 11 });
  if (!styles) throw new Error('no styles');
  const number = changedLooks(STYLES, styles)(before, { was, is });
  const xml = withStyles(STYLES, styles) ?? '';
  const last = (list: string): string | undefined =>
    childrenWithin(childOf(xml, list)?.inside ?? '')?.at(-1)?.xml;
  return {
    number,
    xml,
    xf: last('cellXfs'),
    font: last('fonts'),
    fill: last('fills'),
    border: last('borders'),
  };
}

describe('a look that changed', () => {
  it('says all else as it did', () => {
    const { xf, number } = after({}, { fill: '#FF0000' });
    expect(number).toBe(2);
    expect(xf).toBe(
      XF.replace(' fillId="2"', '').replace('><alignment', ' fillId="3" applyFill="1"><alignment'),
    );
  });

  it.each<[what: string, was: CellStyle, is: CellStyle, font: string]>([
    ['bold', {}, { font: { bold: true } }, FONT.replace('<font>', '<font><b/>')],
    ['of another size', {}, { font: { size: 14 } }, FONT.replace('val="11"', 'val="14"')],
    [
      'of another colour',
      {},
      { font: { color: '#FF0000' } },
      FONT.replace('theme="4" tint="0.5"', 'rgb="FFFF0000"'),
    ],
    [
      'of the colour of all',
      { font: { color: '#123456' } },
      {},
      FONT.replace('theme="4" tint="0.5"', 'theme="1"'),
    ],
    [
      'under another name',
      {},
      { font: { name: 'Arial' } },
      FONT.replace(/<name.*<\/font>/, '<name val="Arial"/></font>'),
    ],
  ])('has a font %s, and all else of it', (_, was, is, font) => {
    const { xf, font: fresh } = after(was, is);
    expect(fresh).toBe(font);
    expect(xf).toContain('fontId="2" applyFont="1"');
  });

  it('has one other border, and keeps the diagonal', () => {
    const top = '<top style="double"><color rgb="FF000000"/></top>';
    const borders = { left: { line: 'thin' } } as const;
    expect(after({ borders }, { borders: { ...borders, top: { line: 'double' } } }).border).toBe(
      BORDER.replace('<top/>', top),
    );
  });

  it('has a format of its own, or one that every Excel has', () => {
    expect(after({ numberFormat: '#,##0' }, { numberFormat: '0.0"点"' }).xf).toContain(
      'numFmtId="164" applyNumberFormat="1"',
    );
    expect(after({ numberFormat: '#,##0' }, {}).xf).toContain('numFmtId="0" applyNumberFormat="1"');
  });

  it('stands elsewhere in its cell', () => {
    expect(after({ wrap: true }, { horizontal: 'center', wrap: true }).xf).toContain(
      '<alignment readingOrder="2" wrapText="1" horizontal="center"/><protection locked="0"/>',
    );
    expect(after({ wrap: true }, {}).xf).toContain('<alignment readingOrder="2"/>');
    expect(after({}, { indent: 1 }, 0).xf).toBe(
      '<xf numFmtId="0" applyAlignment="1"><alignment indent="1"/></xf>',
    );
  });

  it('is one for all cells that have it', () => {
    const styles = stylesAfter(STYLES, {});
    if (!styles) throw new Error('no styles');
    const numberOf = changedLooks(STYLES, styles);
    const change = { was: null, is: { fill: '#FF0000' } };
    expect([numberOf(0, change), numberOf(1, change), numberOf(0, change)]).toEqual([2, 3, 2]);
    expect(numberOf(9, change)).toBeNull();
  });
});
