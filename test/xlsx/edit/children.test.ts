import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, countOf, withChild, withNewChild } from '../../../src/xlsx/edit/children';

describe('the children of a part', () => {
  it.each<[what: string, xml: string, names: string[] | null]>([
    ['one below the other', '<?xml version="1.0"?><a><b/><c>1</c></a>', ['b', 'c']],
    ['without those further below', '<a><b><c/></b></a>', ['b']],
    ['without comments and what stands in them', '<a><!-- <b/> --><c/></a>', ['c']],
    ['without marked texts', '<a><b><![CDATA[</b><c/>]]></b></a>', ['b']],
    ['with a > in an attribute', '<a><b c=">/" d=\'<"\'/></a>', ['b']],
    ['of a root without any', '<a/>', []],
    ['of tags that do not fit', '<a><b></a></b>', null],
    ['of a root that does not end', '<a><b/>', null],
  ])('%s', (_, xml, names) => {
    expect(childrenOf(xml)?.map(({ name }) => name) ?? null).toEqual(names);
  });

  it('stand in the text where they say', () => {
    const xml = '<a><b x="1">t<c/></b></a>';
    const child = childOf(xml, 'b');
    expect(child).toMatchObject({ attributes: ' x="1"', inside: 't<c/>' });
    expect(child && xml.slice(child.start, child.end)).toBe('<b x="1">t<c/></b>');
    expect(child && countOf(child, 'c')).toBe(1);
    expect(child && withChild(xml, child, '<d/>')).toBe('<a><d/></a>');
  });

  it.each<[what: string, behind: string[], after: string | null]>([
    ['behind the last of those', ['b', 'c'], '<a><b/><c/><new/><d/></a>'],
    ['as the first', [], '<a><new/><b/><c/><d/></a>'],
  ])('take a new one %s', (_, behind, after) => {
    expect(withNewChild('<a><b/><c/><d/></a>', '<new/>', behind)).toBe(after);
  });

  it('take none where there are none', () => {
    expect(withNewChild('<a/>', '<new/>', [])).toBeNull();
  });
});
