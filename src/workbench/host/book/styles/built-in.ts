import type { Border, BorderLine, Borders, CellStyle, Font } from '../../../../xlsx/cell-style';
import { builtInFormat } from '../../../../xlsx/number-formats';
import { OFFICE_THEME } from '../../../../xlsx/read/colors';
import { tinted } from '../../../../xlsx/read/tint';
import { lookToUniver } from './looks';
import type { UniverKit } from '../kit';
import { PARTS, type StylePart, type StyleRecord } from './record';

interface BuiltIn extends Pick<CellStyle, 'numberFormat' | 'fill' | 'borders'> {
  readonly font?: Font;
}

const themed = (index: number): string => OFFICE_THEME[index] ?? '#000000';
const [WHITE, BLACK, DARK] = [themed(0), themed(1), themed(3)];
const ACCENT = themed(4);

const line = (kind: BorderLine, color: string): Border => ({ line: kind, color });
const box = (kind: BorderLine, color: string): Borders => {
  const side = line(kind, color);
  return { top: side, right: side, bottom: side, left: side };
};

/** With the theme of Office 2013 to 2022; by the names of `Excel.BuiltInStyle` and of Excel's gallery. */
const BUILT_IN: readonly (readonly [key: string, name: string, style: BuiltIn])[] = [
  ['Normal', 'Normal', {}],
  ['Comma', 'Comma', { numberFormat: builtInFormat(43) }],
  ['Currency', 'Currency', { numberFormat: builtInFormat(44) }],
  ['Percent', 'Percent', { numberFormat: builtInFormat(9) }],
  ['WholeComma', 'Comma [0]', { numberFormat: builtInFormat(41) }],
  ['WholeDollar', 'Currency [0]', { numberFormat: builtInFormat(42) }],
  ['Hlink', 'Hyperlink', { font: { underline: 'single', color: themed(10) } }],
  ['HlinkTrav', 'Followed Hyperlink', { font: { underline: 'single', color: themed(11) } }],
  ['Note', 'Note', { fill: '#FFFFCC', borders: box('thin', '#B2B2B2') }],
  ['WarningText', 'Warning Text', { font: { color: '#FF0000' } }],
  ['SheetTitle', 'Title', { font: { size: 18, color: DARK } }],
  [
    'Heading1',
    'Heading 1',
    { font: { size: 15, bold: true, color: DARK }, borders: { bottom: line('thick', ACCENT) } },
  ],
  [
    'Heading2',
    'Heading 2',
    {
      font: { size: 13, bold: true, color: DARK },
      borders: { bottom: line('thick', tinted(ACCENT, 0.499_984_740_745_262)) },
    },
  ],
  [
    'Heading3',
    'Heading 3',
    {
      font: { size: 11, bold: true, color: DARK },
      borders: { bottom: line('medium', tinted(ACCENT, 0.399_975_585_192_419_21)) },
    },
  ],
  ['Heading4', 'Heading 4', { font: { size: 11, bold: true, color: DARK } }],
  ['Input', 'Input', { font: { color: '#3F3F76' }, fill: '#FFCC99', borders: box('thin', '#7F7F7F') }],
  [
    'Output',
    'Output',
    { font: { bold: true, color: '#3F3F3F' }, fill: '#F2F2F2', borders: box('thin', '#3F3F3F') },
  ],
  [
    'Calculation',
    'Calculation',
    { font: { bold: true, color: '#FA7D00' }, fill: '#F2F2F2', borders: box('thin', '#7F7F7F') },
  ],
  [
    'CheckCell',
    'Check Cell',
    { font: { bold: true, color: WHITE }, fill: '#A5A5A5', borders: box('double', '#3F3F3F') },
  ],
  [
    'LinkedCell',
    'Linked Cell',
    { font: { color: '#FA7D00' }, borders: { bottom: line('double', '#FF8001') } },
  ],
  [
    'Total',
    'Total',
    {
      font: { bold: true, color: BLACK },
      borders: { top: line('thin', ACCENT), bottom: line('double', ACCENT) },
    },
  ],
  ['Good', 'Good', { font: { color: '#006100' }, fill: '#C6EFCE' }],
  ['Bad', 'Bad', { font: { color: '#9C0006' }, fill: '#FFC7CE' }],
  ['Neutral', 'Neutral', { font: { color: '#9C5700' }, fill: '#FFEB9C' }],
  ...[1, 2, 3, 4, 5, 6].flatMap((number) => accents(number, themed(3 + number))),
  ['ExplanatoryText', 'Explanatory Text', { font: { italic: true, color: '#7F7F7F' } }],
];

/** The shares are those that Excel writes. */
function accents(number: number, color: string): (readonly [string, string, BuiltIn])[] {
  const accent = `Accent${String(number)}`;
  const lighter = [
    ['20', 0.799_981_688_894_314_42, BLACK],
    ['40', 0.599_993_896_298_104_85, BLACK],
    ['60', 0.399_975_585_192_419_21, WHITE],
  ] as const;
  return [
    [accent, accent, { font: { color: WHITE }, fill: color }],
    ...lighter.map(
      ([percent, tint, font]) =>
        [
          `${accent}_${percent}`,
          `${percent}% - ${accent}`,
          { font: { color: font }, fill: tinted(color, tint) },
        ] as const,
    ),
  ];
}

const ALL = Object.keys(PARTS) as StylePart[];

function partsOf({ numberFormat, font, fill, borders }: BuiltIn): StylePart[] {
  return [
    ...(borders ? (['border'] as const) : []),
    ...(font ? (['font'] as const) : []),
    ...(numberFormat === undefined ? [] : (['number'] as const)),
    ...(fill === undefined ? [] : (['patterns'] as const)),
  ];
}

/** The styles that every workbook has, Normal first. */
export function builtInStyles(kit: UniverKit): StyleRecord[] {
  return BUILT_IN.map(([builtIn, name, style]) => ({
    name,
    builtIn,
    look: lookToUniver(style, kit),
    shrink: false,
    parts: builtIn === 'Normal' ? ALL : partsOf(style),
    includesProtection: builtIn === 'Normal',
  }));
}
