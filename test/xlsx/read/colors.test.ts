import { describe, expect, it } from 'vitest';
import { readColor, readTheme } from '../../../src/xlsx/read/colors';
import { part } from '../support/part';

const ACCENT_1 = '4';
const WHITE = '0';

describe('readColor', () => {
  it.each([
    ['a colour with its opacity', { rgb: 'FFff0000' }, '#FF0000'],
    ['a colour without', { rgb: '0078D4' }, '#0078D4'],
    ['a colour of the theme', { theme: ACCENT_1 }, '#4472C4'],
    ['a lighter one', { theme: ACCENT_1, tint: '0.39997558519241921' }, '#8EA9DB'],
    ['a much lighter one', { theme: ACCENT_1, tint: '0.79998168889431442' }, '#D9E1F2'],
    ['a darker one', { theme: ACCENT_1, tint: '-0.249977111117893' }, '#305496'],
    ['the darkest of it', { theme: ACCENT_1, tint: '-0.499984740745262' }, '#203764'],
    ['orange, lighter', { theme: '5', tint: '0.39997558519241921' }, '#F4B084'],
    ['green, lighter', { theme: '9', tint: '0.59999389629810485' }, '#C6E0B4'],
    ['white, darker by fifteen percent', { theme: WHITE, tint: '-0.14999847407452621' }, '#D9D9D9'],
    ['white, darker by half', { theme: WHITE, tint: '-0.499984740745262' }, '#808080'],
    ['black, lighter by half', { theme: '1', tint: '0.499984740745262' }, '#808080'],
    ['white, darker by five percent', { theme: WHITE, tint: '-4.9989318521683403E-2' }, '#F2F2F2'],
    ['a colour of the old palette', { indexed: '10' }, '#FF0000'],
    ['the last of the old palette', { indexed: '63' }, '#333333'],
    ['the automatic colour', { auto: '1' }, undefined],
    ['the system colour', { indexed: '64' }, undefined],
    ['a colour that is none', { rgb: 'red' }, undefined],
    ['a colour beyond the theme', { theme: '12' }, undefined],
  ])('%s', (_, attributes, color) => {
    expect(readColor(attributes, [])).toBe(color);
  });

  it("takes the file's own theme, where dark and light stand the other way round", () => {
    const theme = readTheme(
      part(`<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x">
        <a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="eeeeee"/></a:lt1>
        <a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`),
    );
    const colors = ['0', '1', ACCENT_1, '5'].map((number) => readColor({ theme: number }, theme));
    expect(colors).toEqual(['#EEEEEE', '#111111', '#123456', '#ED7D31']);
  });
});
