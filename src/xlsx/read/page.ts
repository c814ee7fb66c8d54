import type { Color } from '../cell-style';
import type { PrintSetup, SheetFile } from '../workbook-file';
import { flag, numeric, type Attributes } from '../xml';
import { readColor } from './colors';

/** How a sheet is looked at and printed, apart from its cells. */
export type Page = Pick<SheetFile, 'frozen' | 'gridLines' | 'tabColor' | 'print'>;

/** Excel's number of the paper that a sheet is printed on unless it says otherwise. */
const A4 = 9;

type Building<T> = { -readonly [K in keyof T]: T[K] };

export class PageReader {
  private readonly page: Building<Page> = {};
  private readonly print: Building<PrintSetup> = {};
  private fits = false;
  private header: 'header' | 'footer' | undefined;

  constructor(private readonly theme: readonly Color[]) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'tabColor': {
        const color = readColor(attributes, this.theme);
        if (color !== undefined) this.page.tabColor = color;
        break;
      }
      case 'pageSetUpPr':
        this.fits = flag(attributes['fitToPage']);
        break;
      case 'sheetView':
        if (!flag(attributes['showGridLines'], true)) this.page.gridLines = false;
        break;
      case 'pane':
        if (attributes['state']?.startsWith('frozen')) {
          this.page.frozen = {
            rows: numeric(attributes['ySplit']) ?? 0,
            columns: numeric(attributes['xSplit']) ?? 0,
          };
        }
        break;
      case 'printOptions':
        if (flag(attributes['horizontalCentered'])) this.print.centered = true;
        break;
      case 'pageSetup':
        this.pageSetup(attributes);
        break;
      case 'oddHeader':
        this.header = 'header';
        break;
      case 'oddFooter':
        this.header = 'footer';
        break;
    }
  }

  text(text: string): void {
    if (this.header) this.print[this.header] = (this.print[this.header] ?? '') + text;
  }

  close(name: string): void {
    if (name === 'oddHeader' || name === 'oddFooter') this.header = undefined;
  }

  read(): Page {
    return Object.keys(this.print).length > 0 ? { ...this.page, print: this.print } : this.page;
  }

  private pageSetup(attributes: Attributes): void {
    const { orientation } = attributes;
    const paper = numeric(attributes['paperSize']);
    const scale = numeric(attributes['scale']);
    if (orientation === 'portrait' || orientation === 'landscape') this.print.orientation = orientation;
    if (paper !== undefined && paper !== A4) this.print.paper = paper;
    if (scale !== undefined && scale !== 100) this.print.scale = scale;
    if (this.fits) {
      this.print.fit = {
        wide: numeric(attributes['fitToWidth']) ?? 1,
        high: numeric(attributes['fitToHeight']) ?? 1,
      };
    }
  }
}
