import type { PaperBlock, PaperCell } from '../papers/paper';
import { addTo, numeric, type Attributes } from '../xlsx/xml';

/** A cell that is being read. */
interface OpenCell {
  readonly paragraphs: string[];
  span: number;
  /** It goes on with the cell above it. */
  continues: boolean;
}

interface OpenTable {
  readonly rows: (PaperCell | null)[][];
  row: (PaperCell | null)[];
  cell: OpenCell | null;
}

/** No table of a document is wider. */
const WIDEST = 200;

/** Collects the paragraphs and tables of a document's body. A table within a cell is text of that cell. */
export class BodyReader {
  readonly blocks: PaperBlock[] = [];
  private readonly tables: OpenTable[] = [];
  /** Texts of open paragraphs: a text box holds paragraphs within one. */
  private readonly paragraphs: string[] = [];
  private paragraphCount = 0;
  private tableCount = 0;
  /** How deep in what must not be read: deleted text, and what stands in for newer drawings. */
  private passedOver = 0;
  private isText = false;

  constructor(private readonly part: string) {}

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  open(name: string, attributes: Attributes): void {
    if (this.passedOver > 0 || name === 'Fallback' || name === 'del' || name === 'moveFrom') {
      this.passedOver += 1;
      return;
    }
    switch (name) {
      case 'p':
        this.paragraphs.push('');
        return;
      case 't':
        this.isText = true;
        return;
      case 'tab':
        this.add(' ');
        return;
      case 'br':
      case 'cr':
        this.add('\n');
        return;
      case 'tbl':
        this.tables.push({ rows: [], row: [], cell: null });
        return;
      case 'tc':
        if (this.table) this.table.cell = { paragraphs: [], span: 1, continues: false };
        return;
      default:
        this.layOut(name, attributes);
    }
  }

  /** Where the cells of a row stand. */
  private layOut(name: string, attributes: Attributes): void {
    const { table } = this;
    const value = Object.entries(attributes).find(([key]) => /(?:^|:)val$/u.test(key))?.[1];
    if (!table) return;
    const count = Math.min(WIDEST, Math.max(0, Math.floor(numeric(value) ?? 1)));
    if (name === 'gridBefore') table.row.push(...Array.from({ length: count }, () => null));
    if (name === 'gridSpan' && table.cell) table.cell.span = Math.max(1, count);
    if (name === 'vMerge' && table.cell) table.cell.continues = value !== 'restart';
  }

  private add(text: string): void {
    const last = this.paragraphs.length - 1;
    if (last >= 0) this.paragraphs[last] = (this.paragraphs[last] ?? '') + text;
  }

  text(text: string): void {
    if (this.isText && this.passedOver === 0) this.add(text);
  }

  close(name: string): void {
    if (this.passedOver > 0) {
      this.passedOver -= 1;
      return;
    }
    switch (name) {
      case 't':
        this.isText = false;
        return;
      case 'p':
        this.endParagraph(this.paragraphs.pop() ?? '');
        return;
      case 'tc':
        this.endCell();
        return;
      case 'tr':
        if (this.table) {
          addTo(this.table.rows, this.table.row, this.part);
          this.table.row = [];
        }
        return;
      case 'tbl':
        this.endTable();
        return;
    }
  }

  private endParagraph(text: string): void {
    const cell = this.table?.cell;
    if (cell) {
      cell.paragraphs.push(text);
      return;
    }
    for (const line of text.split('\n')) {
      this.paragraphCount += 1;
      // white space tells that the paragraph ends with its line
      addTo(
        this.blocks,
        { kind: 'line', text: `${line} `, place: `P${String(this.paragraphCount)}` },
        this.part,
      );
    }
  }

  private endCell(): void {
    const { table } = this;
    const cell = table?.cell;
    if (!table || !cell) return;
    table.cell = null;
    const row = String(table.rows.length + 1);
    const place = `T${String(this.tableCount + 1)}R${row}C${String(table.row.length + 1)}`;
    table.row.push(cell.continues ? null : { text: cell.paragraphs.join('\n'), place });
    for (let covered = 1; covered < cell.span && table.row.length < WIDEST; covered += 1)
      table.row.push(null);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.table?.cell;
    if (outer) {
      outer.paragraphs.push(...table.rows.flatMap((row) => row.flatMap((cell) => cell?.text ?? [])));
      return;
    }
    this.tableCount += 1;
    addTo(this.blocks, { kind: 'table', rows: table.rows }, this.part);
  }
}
