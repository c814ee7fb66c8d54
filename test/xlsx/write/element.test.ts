import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { document, element, escapeText } from '../../../src/xlsx/write/element';
import { writeWorkbook } from '../../../src/xlsx/write';
import { fuzzed } from '../../support/fuzz';

/** The attributes and the text of every element of a part; throws where it is not well-formed. */
function read(xml: string): { attributes: Record<string, string>[]; text: string } {
  const attributes: Record<string, string>[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => attributes.push(tag.attributes));
  parser.on('text', (piece) => {
    if (attributes.length > 0) text += piece;
  });
  parser.write(xml).close();
  return { attributes, text };
}

/** By the definition of a character in XML 1.0. */
function isHeld(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return ['\t', '\n', '\r'].includes(character);
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u0000',
      '\u001b',
      '\ud800',
      '\udfff',
      '\ufffe',
      '\uffff',
      '\u009b',
      '\u202e',
      '<',
      '"',
      ']]>',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('an element', () => {
  it('is well-formed whatever its texts hold, and holds all that XML can', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const { attributes, text } = read(document(element('a', { any }, escapeText(any))));
        const held = Array.from(any, (each) => (isHeld(each) ? each : '\ufffd')).join('');
        expect(attributes).toEqual([{ any: held }]);
        expect(text).toBe(held.replace(/\r\n?/g, '\n'));
      }),
      { examples: [['\u001b'], ['\ud800<&>"'], ['a\u007f\u0085']] },
    );
  });
});

describe('a workbook', () => {
  it('has only well-formed parts, whatever its names and texts hold', async () => {
    const name = anyText
      .map((any) => any.replace(/[[\]:*?/\\']/g, '').slice(0, 31))
      .filter((any) => any !== '');
    await fc.assert(
      fc.asyncProperty(name, anyText, anyText, async (sheet, text, title) => {
        const area = { top: 0, left: 0, bottom: 0, right: 0 };
        const values = { ...area, left: 1, right: 1 };
        const bytes = await writeWorkbook({
          title,
          creator: text,
          sheets: [
            {
              name: sheet,
              rows: [
                [{ value: text }, { value: 1 }, { value: text, formula: `="${text.replaceAll('"', '')}"` }],
              ],
              print: { header: text, footer: title },
              charts: [
                {
                  title,
                  type: 'bar' as const,
                  place: { ...area, top: 2, bottom: 9, right: 5 },
                  categories: area,
                  series: [{ name: text, values }],
                  format: text,
                  fromZero: true,
                },
              ],
            },
          ],
        });
        const files = Object.entries(unzipSync(bytes));
        expect(files.some(([part]) => part.includes('chart'))).toBe(true);
        for (const [, part] of files) read(strFromU8(part));
      }),
      fuzzed(25),
    );
  });
});
