import { expect, it } from 'vitest';
import { cellsOfText } from '../../../src/workbench/page/text-cells';

it.each<[what: string, text: string, cells: string[][]]>([
  ['a word', '収入', [['収入']]],
  ['a row', 'a\tb', [['a', 'b']]],
  ['a column', '1\n2\n3', [['1'], ['2'], ['3']]],
  [
    'a table with the breaks of Windows, and one at its end',
    'a\tb\r\n1\t2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['breaks of an old Mac', '1\r2', [['1'], ['2']]],
  [
    'empty cells',
    'a\t\tb\n\t\t',
    [
      ['a', '', 'b'],
      ['', '', ''],
    ],
  ],
  ['an empty row', '1\n\n2', [['1'], [''], ['2']]],
  ['a last cell that is empty', '1\t', [['1', '']]],
  ['rows of different lengths', '1\n2\t3', [['1'], ['2', '3']]],
  ['a cell of two lines', '"a\nb"\tc', [['a\nb', 'c']]],
  ['quotes in quotes', '"a ""b"""', [['a "b"']]],
  ['a quote that ends nowhere', '"a\tb', [['"a', 'b']]],
  ['quotes amid a text', 'a "b"\t"c" d', [['a "b"', '"c" d']]],
])('%s', (_, text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});
