import { decodeEscapes } from '../escapes';
import type { CellValue } from '../../sheet/cells/snapshot';
import type { Area } from '../../engine/area';
import { parseAddress, parseArea } from '../../engine/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../engine/area';
import type { Position } from '../../engine/cell';
import { SharedFormula } from '../formula/shared';
import type { FormulaReader } from '../formula/stored-names';
import { LIMITS } from '../limits';
import type { Loss } from '../losses';
import { damaged, UnreadableWorkbook } from '../unreadable-workbook';
import type { ConditionalFormat } from '../conditional-format';
import type { DataValidation } from '../data-validation';
import type { CellStyle, Color } from '../cell-style';
import type { ColumnSpan, FileCell, FormulaArray, RowSettings } from '../workbook-file';
import { addTo, flag, numeric, readXml, type Attributes, type Part } from '../xml';
import { ConditionalFormatReader } from './conditional-formats';
import type { ConditionalLooks } from './conditional-looks';
import { noteElement } from './losses';
import { serialOfIsoDate } from './iso-date';
import { LinkReader } from './links';
import { PageReader, type Page } from './page';
import { ValidationReader } from './validations';

/** What the cells of a sheet refer to. */
export interface WorksheetContext {
  readonly sheet: string;
  /** The addresses outside of the package that the sheet's part leads to, by their ids. */
  readonly outside: ReadonlyMap<string, string>;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly conditionalLooks: () => ConditionalLooks;
  readonly theme: readonly Color[];
  readonly date1904: boolean;
  readonly formulaOf: FormulaReader;
  /** Counts over the whole workbook. */
  readonly budget: CellBudget;
  /** What is not read of the workbook is noted here. */
  readonly losses: Set<Loss>;
}

/** How many cells may still come. */
interface CellBudget {
  cells: number;
  places: number;
  /** Characters, after the shared ones are written out. */
  formulas: number;
}

interface Worksheet extends Page {
  readonly rows: readonly (readonly (FileCell | null)[])[];
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnSpan[];
  readonly rowSettings: ReadonlyMap<number, RowSettings>;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly DataValidation[];
}

/** Rows without cells share one empty row. */
const NO_CELLS: readonly (FileCell | null)[] = [];

/** Stands for a text that the workbook does not hold. */
const UNKNOWN = '\uFFFD';

/** What Excel puts in the place of what a formula does not find any more. */
const LOST = '#REF!';

const COLLECTED = new Set(['v', 'f', 't']);

class WorksheetReader {
  readonly rows: (readonly (FileCell | null)[])[] = [];
  readonly merges: Area[] = [];
  readonly columns: ColumnSpan[] = [];
  readonly rowSettings = new Map<number, RowSettings>();

  private readonly shared = new Map<string, SharedFormula>();
  private readonly blanks = new Map<number, FileCell>();
  private section = '';
  private defaultWidth: number | undefined;

  private row = -1;
  private cells: (FileCell | null)[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private dynamic = false;
  private value: string | null = null;
  /** The text that stands in the cell itself; a value beside it only repeats it. */
  private inline: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes = {};
  private collecting = '';
  private inPhonetic = false;

  constructor(
    private readonly part: string,
    private readonly context: WorksheetContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
        this.collecting = name;
        this.value ??= '';
        break;
      case 't':
        this.collecting = this.inPhonetic ? '' : name;
        this.inline ??= '';
        break;
      case 'f':
        this.collecting = name;
        this.formula = '';
        this.formulaAttributes = attributes;
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
      case 'sheetFormatPr':
        this.defaultWidth = numeric(attributes['defaultColWidth']);
        break;
      case 'sheetData':
      case 'cols':
        this.section = name;
        break;
      case 'row':
        // Anchors of drawings have rows and columns, too.
        if (this.section === 'sheetData') this.startRow(attributes);
        break;
      case 'col':
        if (this.section === 'cols') this.addColumns(attributes);
        break;
      case 'mergeCell':
        addTo(this.merges, parseArea(attributes['ref'] ?? '') ?? this.fail(), this.part);
        break;
    }
  }

  text(text: string): void {
    if (this.collecting === 'f') this.formula = (this.formula ?? '') + text;
    else if (this.collecting === 't') this.inline = (this.inline ?? '') + text;
    else if (this.collecting === 'v') this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'row' && this.section === 'sheetData') this.endRow();
    else if (name === this.section) this.section = '';
    else if (name === 'rPh') this.inPhonetic = false;
    else if (COLLECTED.has(name)) this.collecting = '';
  }

  private fail(): never {
    throw damaged(this.part);
  }

  private take(what: keyof CellBudget, count: number): void {
    const { budget, sheet } = this.context;
    budget[what] -= count;
    if (budget[what] < 0)
      throw new UnreadableWorkbook({ code: 'too-much', of: what, sheet, limit: LIMITS[what] });
  }

  private startRow({ r, ht, hidden, customHeight }: Attributes): void {
    // A row may leave out its number: it follows the one before.
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS) this.fail();
    this.row = row;
    this.column = -1;
    this.cells = [];
    const height = flag(customHeight) ? numeric(ht) : undefined;
    const isHidden = flag(hidden) || numeric(ht) === 0;
    if (height !== undefined || isHidden) {
      this.rowSettings.set(row, {
        ...(height !== undefined && height > 0 ? { height } : {}),
        ...(isHidden ? { hidden: true } : {}),
      });
    }
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    this.take('places', this.cells.length + this.row - this.rows.length);
    while (this.rows.length < this.row) this.rows.push(NO_CELLS);
    this.rows.push(this.cells);
  }

  private addColumns(attributes: Attributes): void {
    const first = (numeric(attributes['min']) ?? 0) - 1;
    const last = Math.min(numeric(attributes['max']) ?? 0, MAX_COLUMNS) - 1;
    if (first <= (this.columns.at(-1)?.last ?? -1) || last < first) this.fail();
    const width = numeric(attributes['width']);
    const style = this.context.styles[numeric(attributes['style']) ?? 0];
    const isDefault = width === this.defaultWidth && !flag(attributes['customWidth']);
    const hidden = flag(attributes['hidden']) || width === 0;
    if (hidden) this.take('places', last - first + 1);
    this.columns.push({
      first,
      last,
      ...(width !== undefined && width > 0 && !isDefault ? { width } : {}),
      ...(hidden ? { hidden } : {}),
      ...(style && Object.keys(style).length > 0 ? { style } : {}),
    });
  }

  private startCell({ r, t, s, cm }: Attributes): void {
    const place: Position | null =
      r === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(r);
    if (place?.row !== this.row || place.column <= this.column || place.column >= MAX_COLUMNS) this.fail();
    this.column = place.column;
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.dynamic = cm !== undefined && cm !== '0';
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.formulaAttributes = {};
  }

  private endCell(): void {
    const value = this.readValue();
    const formula = this.readFormula();
    const cell = value === null && formula === null ? this.blank() : this.filled(value, formula);
    if (cell === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells.push(cell);
  }

  private styleOf(): CellStyle | undefined {
    const style = this.context.styles[this.style];
    return style && Object.keys(style).length > 0 ? style : undefined;
  }

  /** Blank cells of one look are one object: a formatted column has a million of them. */
  private blank(): FileCell | null {
    const known = this.blanks.get(this.style);
    if (known) return known;
    const style = this.styleOf();
    if (!style) return null;
    const cell = { style };
    this.blanks.set(this.style, cell);
    return cell;
  }

  private filled(value: CellValue, formula: string | null): FileCell {
    this.take('cells', 1);
    const style = this.styleOf();
    const array = this.readArray();
    const cell: { -readonly [K in keyof FileCell]: FileCell[K] } = {};
    if (value !== null) cell.value = value;
    if (formula !== null) cell.formula = `=${formula}`;
    if (array) cell.array = array;
    if (style) cell.style = style;
    return cell;
  }

  /** What is stored and cannot be what it should be stays as the text that it is: no cell spoils a workbook. */
  private readValue(): CellValue {
    if (this.inline !== null) return decodeEscapes(this.inline);
    const { value } = this;
    if (value === null) return null;
    switch (this.type) {
      case 's':
        if (value.trim() === '') return null;
        return this.context.strings[Number(value)] ?? UNKNOWN;
      case 'str':
      case 'inlineStr':
        return decodeEscapes(value);
      case 'b':
        return flag(value.trim().toLowerCase());
      case 'e':
        return { error: value };
      case 'd':
        return serialOfIsoDate(value, this.context.date1904) ?? value;
      default:
        if (value.trim() === '') return null;
        return numeric(value) ?? value;
    }
  }

  private readFormula(): string | null {
    if (this.formula === null) return null;
    const { t, si } = this.formulaAttributes;
    if (this.formula.length > LIMITS.formulaCharacters) this.fail();
    if (t === 'shared' && si !== undefined) {
      const here = { row: this.row, column: this.column };
      const shared = this.shared.get(si);
      if (this.formula === '') {
        const formula = shared?.at(here) ?? LOST;
        this.take('formulas', formula.length);
        return formula;
      }
      const formula = this.context.formulaOf(this.formula);
      this.shared.set(si, new SharedFormula(formula, here));
      return formula;
    }
    // A data table's cells hold results only; what makes them is no formula that a user could write.
    return this.formula === '' ? null : this.context.formulaOf(this.formula);
  }

  private readArray(): FormulaArray | undefined {
    const { t, ref } = this.formulaAttributes;
    const area = t === 'array' && ref !== undefined ? parseArea(ref) : null;
    return area ? { area, dynamic: this.dynamic } : undefined;
  }
}

/** Reads a sheet's cells as they are stored: no number is taken for a date, no text for a number. */
export function readWorksheet(part: Part, context: WorksheetContext): Worksheet {
  const sheet = new WorksheetReader(part.name, context);
  const page = new PageReader(context.theme);
  const formats = new ConditionalFormatReader(part.name, context.conditionalLooks, context.formulaOf);
  const rules = new ValidationReader(part.name, () => context.losses.add('validations'));
  const leading = new LinkReader(part.name, context.outside, () => context.losses.add('links'));
  readXml(part, {
    open(name, attributes) {
      sheet.open(name, attributes);
      noteElement(context.losses, name, attributes);
      page.open(name, attributes);
      formats.open(name, attributes);
      rules.open(name, attributes);
      leading.open(name, attributes);
    },
    text(text) {
      sheet.text(text);
      page.text(text);
      formats.text(text);
      rules.text(text);
    },
    close(name) {
      sheet.close(name);
      page.close(name);
      formats.close(name);
      rules.close(name);
    },
  });
  const { rows, merges, columns, rowSettings } = sheet;
  if (formats.isLosing) context.losses.add('conditional-formats');
  const conditionalFormats = formats.read();
  const { validations } = rules;
  const { links } = leading;
  return {
    rows,
    merges,
    columns,
    rowSettings,
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    ...(validations.length > 0 ? { validations } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...page.read(),
  };
}
