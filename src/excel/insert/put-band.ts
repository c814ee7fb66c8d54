import { rangeOf } from '../area';
import type { Band } from './bands';

/**
 * Asks for a band to be written; it is done with the next sync. Texts are written before they get their format, because
 * a text under the format of texts keeps its apostrophe; links before looks, because Excel gives links a look of its own.
 */
export function putBand(sheet: Excel.Worksheet, { top, rows }: Band): void {
  const columns = rows[0]?.formulas.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(top, 0, rows.length, columns);
  range.formulas = rows.map(({ formulas }) => [...formulas]);
  range.numberFormat = rows.map(({ formats }) => [...formats]);
  for (const [index, { links }] of rows.entries()) {
    for (const { column, to } of links) {
      sheet.getCell(top + index, column).hyperlink = { documentReference: to };
    }
  }
  range.setCellProperties(rows.map(({ properties }) => [...properties]));
  for (const { merges } of rows) for (const area of merges) rangeOf(sheet, area).merge();
  range.setRowProperties(rows.map(({ size }) => size));
}
