import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/xlsx/limits';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';
import { flag, numeric, readXml } from '../../src/xlsx/xml';

function events(xml: string | Uint8Array): string[] {
  const found: string[] = [];
  const budget = { elements: 1_000_000 };
  readXml(
    { name: 'part.xml', bytes: typeof xml === 'string' ? strToU8(xml) : xml, budget },
    {
      open(name, attributes) {
        found.push(`<${name} ${JSON.stringify(attributes)}`);
      },
      text(text) {
        found.push(text);
      },
      close(name) {
        found.push(`>${name}`);
      },
    },
  );
  return found;
}

describe('readXml', () => {
  it('tells elements without their prefixes, texts and sections', () => {
    expect(events('<x:a b="1&amp;2"><x:c/>予&#x7B97;<![CDATA[<&]]></x:a>')).toEqual([
      '<a {"b":"1&2"}',
      '<c {}',
      '>c',
      '予算',
      '<&',
      '>a',
    ]);
  });

  it('reads UTF-16', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>予算</a>';
    const little = new Uint8Array(2 + text.length * 2);
    little.set([0xff, 0xfe]);
    const view = new DataView(little.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
    expect(events(little)).toContain('予算');
  });

  it('keeps characters whole where two pieces meet', () => {
    const text = '令'.repeat(60_000);
    expect(events(`<a>x${text}</a>`).slice(1, -1).join('')).toBe(`x${text}`);
  });

  const deep = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);

  it.each([
    ['nothing', ''],
    ['no element', 'text'],
    ['an element that is not closed', '<a><b></b>'],
    ['elements closed in the wrong order', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['half a tag', '<a><b'],
    ['an unknown entity', '<a>&nothing;</a>'],
    ['a character that XML forbids', '<a>\u0001</a>'],
    ['an attribute without a value', '<a b></a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    [
      'entities that multiply',
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;&y;&y;&y;</a>',
    ],
    ['elements nested without end', deep(LIMITS.xmlDepth + 1)],
    ['elements nested a hundred thousand deep', '<a>'.repeat(100_000)],
  ])('refuses %s', (_, xml) => {
    expect(() => events(xml)).toThrow(UnreadableWorkbook);
  });

  it('allows elements nested as deep as the limit', () => {
    expect(events(deep(LIMITS.xmlDepth))).toHaveLength(LIMITS.xmlDepth * 2);
  });
});

describe('attributes', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
    [undefined, false],
  ])('the flag %s is %s', (value, expected) => {
    expect(flag(value)).toBe(expected);
  });

  it('a flag that is absent is what it is by default', () => {
    expect(flag(undefined, true)).toBe(true);
  });

  it.each([
    ['12', 12],
    ['-1.5', -1.5],
    ['1e3', 1000],
    ['', undefined],
    [' ', undefined],
    ['twelve', undefined],
    ['Infinity', undefined],
    [undefined, undefined],
  ])('the number %s is %s', (value, expected) => {
    expect(numeric(value)).toBe(expected);
  });
});
