/** #RRGGBB */
export type Color = string;

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'single' | 'double';
  readonly strike?: boolean;
  readonly color?: Color;
}

export type BorderLine =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface Border {
  readonly line: BorderLine;
  /** Black where none is given. */
  readonly color?: Color;
}

export interface Borders {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

export type HorizontalAlignment =
  'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** How a cell looks. What is not given is the workbook's default. */
export interface CellStyle {
  /** Excel's format code; General where none is given. */
  readonly numberFormat?: string;
  readonly font?: Font;
  /** The colour of a solid fill. */
  readonly fill?: Color;
  readonly borders?: Borders;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Upwards, from -90 to 90 degrees. */
  readonly rotation?: number | 'stacked';
}
