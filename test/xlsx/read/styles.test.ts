import { describe, expect, it } from 'vitest';
import { readStyles, type StyleTable } from '../../../src/xlsx/read/styles';
import type { CellStyle } from '../../../src/xlsx/cell-style';
import { part } from '../support/part';

const STANDARD = '<font><sz val="11"/><name val="游ゴシック"/></font>';

function read(content: string): StyleTable {
  return readStyles(part(`<styleSheet>${content}</styleSheet>`), []);
}

/** The look of a cell that has this font, fill, border and xf. */
function look({
  font = STANDARD,
  fill = '',
  border = '',
  xf = '<xf fontId="1" fillId="1" borderId="1"/>',
}): CellStyle {
  const { styles } = read(`<fonts>${STANDARD}${font}</fonts><fills><fill/><fill>${fill}</fill></fills>
    <borders><border/><border>${border}</border></borders><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs>${xf}</cellXfs><dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>`);
  expect(styles).toHaveLength(1);
  return styles[0] ?? {};
}

describe('readStyles', () => {
  it.each<[string, Parameters<typeof look>[0], CellStyle]>([
    ['nothing of its own', {}, {}],
    ['bold', { font: '<font><b/><sz val="11"/><name val="游ゴシック"/></font>' }, { font: { bold: true } }],
    ['not bold', { font: '<font><b val="0"/><name val="游ゴシック"/></font>' }, {}],
    [
      'every property of a font',
      {
        font: '<font><b val="1"/><i/><strike/><u val="doubleAccounting"/><sz val="10.5"/><color rgb="FFFF0000"/><name val="Arial"/></font>',
      },
      {
        font: {
          bold: true,
          italic: true,
          strike: true,
          underline: 'double',
          size: 10.5,
          color: '#FF0000',
          name: 'Arial',
        },
      },
    ],
    ['a line below', { font: '<font><u/></font>' }, { font: { underline: 'single' } }],
    ['no line below', { font: '<font><u val="none"/></font>' }, {}],
    [
      'a solid fill',
      {
        fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill>',
      },
      { fill: '#FFFF00' },
    ],
    [
      'a pattern, which is no fill',
      { fill: '<patternFill patternType="gray125"><fgColor rgb="FFFFFF00"/></patternFill>' },
      {},
    ],
    [
      'borders',
      {
        border:
          '<left/><right style="hair"/><top style="thin"><color rgb="FF0078D4"/></top><bottom style="none"><color rgb="FF0078D4"/></bottom><diagonal style="thin"><color rgb="FFFF0000"/></diagonal>',
      },
      { borders: { right: { line: 'hair' }, top: { line: 'thin', color: '#0078D4' } } },
    ],
    [
      'alignment',
      {
        xf: '<xf><alignment horizontal="centerContinuous" vertical="top" wrapText="1" shrinkToFit="true" indent="3"/></xf>',
      },
      { horizontal: 'centerContinuous', vertical: 'top', wrap: true, shrink: true, indent: 3 },
    ],
    ['text that rises', { xf: '<xf><alignment textRotation="90"/></xf>' }, { rotation: 90 }],
    ['text that falls', { xf: '<xf><alignment textRotation="91"/></xf>' }, { rotation: -1 }],
    ['stacked letters', { xf: '<xf><alignment textRotation="255"/></xf>' }, { rotation: 'stacked' }],
    ['a rotation that is none', { xf: '<xf><alignment textRotation="181"/></xf>' }, {}],
    [
      'alignment that is the default',
      { xf: '<xf><alignment horizontal="general" vertical="bottom" indent="0"/></xf>' },
      {},
    ],
    ['a format of its own number', { xf: '<xf numFmtId="10"/>' }, { numberFormat: '0.00%' }],
    ['a format of an unknown number', { xf: '<xf numFmtId="99"/>' }, {}],
  ])('%s', (_, parts, style) => {
    expect(look(parts)).toEqual(style);
  });

  it("takes the file's format where it gives a built-in number another meaning", () => {
    const { styles } = read(
      '<numFmts><numFmt numFmtId="14" formatCode="d.m.yyyy"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>',
    );
    expect(styles).toEqual([{ numberFormat: 'd.m.yyyy' }]);
  });

  it('says the default font', () => {
    expect(read(`<fonts>${STANDARD}</fonts>`).defaultFont).toEqual({ size: 11, name: '游ゴシック' });
  });
});
