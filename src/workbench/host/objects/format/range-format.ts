import { writeStyles } from '../../book/write';
import { defineType } from '../../wire/table';
import { allowFormat } from '../protect';
import { type AreasRef, type LookRef, objectOf } from '../refs';
import { lookProperty } from './apply';
import { autofitColumns } from './autofit';
import { cellLooks, fillLooks, fontLooks } from './looks';
import { isOfStyle, writeStyleLook } from './named';
import { autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from './sizes';

export const rangeFormatType = defineType<Excel.RangeFormat, AreasRef>({
  properties: {
    columnWidth: { get: columnWidth, set: setColumnWidth },
    rowHeight: { get: rowHeight, set: setRowHeight },
    horizontalAlignment: lookProperty(cellLooks.horizontalAlignment),
    indentLevel: lookProperty(cellLooks.indentLevel),
    textOrientation: lookProperty(cellLooks.textOrientation),
    verticalAlignment: lookProperty(cellLooks.verticalAlignment),
    wrapText: lookProperty(cellLooks.wrapText),
  },
  objects: {
    borders: (ref) => objectOf('RangeBorderCollection', ref),
    fill: (ref) => objectOf('RangeFill', ref),
    font: (ref) => objectOf('RangeFont', ref),
  },
  methods: { autofitColumns, autofitRows },
});

export const rangeFillType = defineType<Excel.RangeFill, LookRef>({
  properties: {
    color: lookProperty(fillLooks.color),
    pattern: lookProperty(fillLooks.pattern),
    tintAndShade: lookProperty(fillLooks.tintAndShade),
  },
  methods: {
    clear: (ref) => {
      if (isOfStyle(ref)) {
        writeStyleLook(ref, () => ({ bg: null }));
        return;
      }
      allowFormat(ref);
      for (const area of ref.areas) writeStyles(ref.book, ref.sheetId, area, () => ({ bg: null }));
    },
  },
});

export const rangeFontType = defineType<Excel.RangeFont, LookRef>({
  properties: {
    bold: lookProperty(fontLooks.bold),
    color: lookProperty(fontLooks.color),
    italic: lookProperty(fontLooks.italic),
    name: lookProperty(fontLooks.name),
    size: lookProperty(fontLooks.size),
    strikethrough: lookProperty(fontLooks.strikethrough),
    underline: lookProperty(fontLooks.underline),
  },
});
