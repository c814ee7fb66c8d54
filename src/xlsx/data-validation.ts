import type { Area } from '../engine/area';
import type { COMPARISONS } from './conditional-format';

/** A title and a text, either of which may be empty. */
export interface ValidationMessage {
  readonly title: string;
  readonly text: string;
}

/** What may be typed into cells. Its formulas are as the file has them: a list is "a,b", a day its serial number. */
export interface DataValidation {
  readonly area: Area;
  readonly type: 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: (typeof COMPARISONS)[number];
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  /** A list is there to choose from. */
  readonly hasArrow: boolean;
  /** What else is typed is refused, asked about, or told about. */
  readonly style: 'stop' | 'warning' | 'information';
  /** null where Excel says nothing: then everything can be typed. */
  readonly error: ValidationMessage | null;
  readonly prompt: ValidationMessage | null;
  /** Which way of input is switched on, as Japanese Excel offers it: hiragana, off … */
  readonly imeMode?: string;
}
