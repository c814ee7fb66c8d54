import { encodeEscapes } from '../escapes';
import { canStand, toStored } from '../formula/stored-names';
import type { FileCell } from '../workbook-file';
import { element, escapeText } from './element';

export interface CellContent {
  /** Undefined for a number, and for nothing. */
  readonly type: string | undefined;
  /** What stands inside the cell; empty for nothing. */
  readonly xml: string;
}

/**
 * What a cell holds, its text in the cell itself; a formula without a result stands alone.
 * @param formula its formula as it is written already
 */
export function contentXml({ value = null, formula }: FileCell, written?: string): CellContent {
  const own =
    formula !== undefined && canStand(formula)
      ? element('f', {}, escapeText(toStored(formula.replace(/^=/, ''))))
      : '';
  const f = written ?? own;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`no cell holds ${String(value)}`);
      return { type: undefined, xml: f + element('v', {}, String(value)) };
    case 'boolean':
      return { type: 'b', xml: f + element('v', {}, value ? '1' : '0') };
    case 'string': {
      const text = escapeText(encodeEscapes(value));
      if (f !== '') return { type: 'str', xml: f + element('v', {}, text) };
      return { type: 'inlineStr', xml: element('is', {}, element('t', { 'xml:space': 'preserve' }, text)) };
    }
    case 'object':
      if (value !== null) return { type: 'e', xml: f + element('v', {}, escapeText(value.error)) };
      return { type: undefined, xml: f };
  }
}
