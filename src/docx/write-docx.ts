import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { displayedText } from '../sheet/cells/displayed';
import {
  BORDER_COLOR,
  type ContentCell,
  type ContentLook,
  type SheetContent,
} from '../sheet/content/sheet-content';

/** In twips, as everything of a page: A4, and its margins. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_000;
const FONT = 'Yu Gothic';
/** In points, of characters without a size of their own. */
const SIZE = 10;
/** Of a text over the width of the page, what a row's height cannot be smaller than. */
const TWIPS_PER_POINT = 20;

type Row = SheetContent['rows'][number];

/** A sheet to be written, and the rows at which a page begins. */
export interface DocumentPart {
  readonly content: SheetContent;
  readonly pages?: readonly number[];
}

const color = (hex: string): string => hex.replace('#', '');

function textOf({ value, look = {} }: ContentCell): string {
  return value === null ? '' : displayedText(value, look.format ?? 'General');
}

/** One paragraph a line. */
function paragraphs(cell: ContentCell | null, extra: { pageBreakBefore?: boolean } = {}): Paragraph[] {
  const look = cell?.look ?? {};
  const lines = cell ? textOf(cell).split('\n') : [''];
  return lines.map(
    (text, index) =>
      new Paragraph({
        ...(index === 0 && extra),
        ...(look.horizontal && {
          alignment: {
            left: AlignmentType.LEFT,
            center: AlignmentType.CENTER,
            right: AlignmentType.RIGHT,
          }[look.horizontal],
        }),
        ...(look.indent !== undefined && { indent: { left: look.indent * 200 } }),
        children: [
          new TextRun({
            text,
            size: (look.size ?? SIZE) * 2,
            ...(look.bold && { bold: true }),
            ...(look.color !== undefined && { color: color(look.color) }),
          }),
        ],
      }),
  );
}

const LINES = { hair: 2, thin: 4, medium: 8 } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function bordersOf({ borders = {} }: ContentLook) {
  const edge = (weight: keyof typeof LINES | undefined) =>
    weight === undefined
      ? NONE
      : { style: BorderStyle.SINGLE, size: LINES[weight], color: color(BORDER_COLOR) };
  return {
    top: edge(borders.top),
    right: edge(borders.right),
    bottom: edge(borders.bottom),
    left: edge(borders.left),
  };
}

/** Turns the rows of one sheet into paragraphs and tables. */
class BodyWriter {
  readonly #content: SheetContent;
  readonly #pages: ReadonlySet<number>;
  /** Of each column, in twips. */
  readonly #widths: readonly number[];
  readonly #ends: ReadonlyMap<string, number>;

  constructor({ content, pages = [] }: DocumentPart, width: number) {
    this.#content = content;
    this.#pages = new Set(pages);
    const all = content.widths.reduce((sum, each) => sum + each, 0);
    this.#widths = content.widths.map((each) => Math.floor((each * width) / all));
    this.#ends = new Map(
      content.merges.map(({ top, left, right }) => [`${String(top)}:${String(left)}`, right]),
    );
  }

  get children(): (Paragraph | Table)[] {
    const made: (Paragraph | Table)[] = [];
    let table: TableRow[] = [];
    const close = (): void => {
      if (table.length === 0) return;
      made.push(this.#table(table), new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } }));
      table = [];
    };
    for (const [index, row] of this.#content.rows.entries()) {
      const begins = this.#pages.has(index);
      if (isTableRow(row)) {
        if (begins) {
          close();
          made.push(new Paragraph({ pageBreakBefore: true }));
        }
        table.push(this.#row(row, index));
        continue;
      }
      close();
      const [first] = row.filter((cell) => cell !== null && cell.value !== null);
      if (first) made.push(...this.#lines(row, begins));
    }
    close();
    return made;
  }

  /** What stands in a row without a frame, side by side. */
  #lines(row: Row, pageBreakBefore: boolean): Paragraph[] {
    const cells = row.filter((cell) => cell !== null && cell.value !== null);
    const [first, ...others] = cells;
    if (!first) return [];
    const joined = [first, ...others].map((cell) => (cell ? textOf(cell) : '')).join('\u3000');
    return paragraphs({ value: joined, look: { ...first.look, format: '@' } }, { pageBreakBefore });
  }

  #row(row: Row, index: number): TableRow {
    const cells: TableCell[] = [];
    for (let column = 0; column < this.#widths.length;) {
      const end = this.#ends.get(`${String(index)}:${String(column)}`) ?? column;
      cells.push(this.#cell(row[column] ?? null, column, end));
      column = end + 1;
    }
    const { titleRows } = this.#content.page;
    const height = this.#content.heights.get(index);
    return new TableRow({
      children: cells,
      cantSplit: true,
      ...(titleRows && index >= titleRows.first && index <= titleRows.last && { tableHeader: true }),
      ...(height !== undefined && { height: { value: height * TWIPS_PER_POINT * 0.8, rule: 'atLeast' } }),
    });
  }

  #cell(cell: ContentCell | null, first: number, last: number): TableCell {
    const look = cell?.look ?? {};
    const width = this.#widths.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
    return new TableCell({
      children: paragraphs(cell),
      columnSpan: last - first + 1,
      width: { size: width, type: WidthType.DXA },
      borders: bordersOf(look),
      verticalAlign: look.vertical === 'center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      ...(look.fill !== undefined && {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: color(look.fill) },
      }),
    });
  }

  #table(rows: TableRow[]): Table {
    return new Table({
      rows,
      layout: TableLayoutType.FIXED,
      columnWidths: [...this.#widths],
      width: { size: this.#widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    });
  }
}

/** A row with a frame around its cells, or a line to write on. */
function isTableRow(row: Row): boolean {
  const framed = row.filter((cell) => cell?.look?.borders?.left ?? cell?.look?.borders?.bottom);
  return framed.length > 1;
}

function sectionOf(part: DocumentPart): ISectionOptions {
  const isWide = part.content.page.orientation === 'landscape';
  const width = (isWide ? A4.height : A4.width) - 2 * MARGIN;
  return {
    properties: {
      page: {
        // the library turns the page itself
        size: { ...A4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
            ],
          }),
        ],
      }),
    },
    children: new BodyWriter(part, width).children,
  };
}

/**
 * Sheets that the product makes as a Word document on A4, each beginning on a page of its own: rows with frames are
 * tables, the others paragraphs. Charts are left out; their figures stand in the tables.
 */
export async function writeDocx(parts: readonly DocumentPart[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }, size: SIZE * 2 },
        },
      },
    },
    sections: parts.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
