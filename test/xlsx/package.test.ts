import { describe, expect, it } from 'vitest';
import { Package } from '../../src/xlsx/package';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';
import { relation, zip } from './support/raw-package';

describe('a package', () => {
  it.each([
    ['worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['../docProps/core.xml', 'docProps/core.xml'],
    ['../../../etc/passwd', 'etc/passwd'],
  ])('leads from xl/workbook.xml by %s to %s', (target, expected) => {
    const relations = `<Relationships>${relation('rId1', 'x', target)}</Relationships>`;
    const file = new Package(zip({ 'xl/_rels/workbook.xml.rels': relations }));
    expect(file.relations('xl/workbook.xml')).toEqual([{ id: 'rId1', type: 'x', target: expected }]);
  });

  it('leaves out what lies outside', () => {
    const outside =
      '<Relationship Id="rId1" Type="x/hyperlink" Target="http://example.org/" TargetMode="External"/>';
    const file = new Package(zip({ '_rels/.rels': `<Relationships>${outside}</Relationships>` }));
    expect(file.relations('')).toEqual([]);
  });

  it('gives each part once', () => {
    const file = new Package(zip({ 'a.xml': '<a/>' }));
    expect(file.part('A.xml').bytes).toHaveLength(4);
    expect(() => file.part('a.xml')).toThrow(UnreadableWorkbook);
  });
});
