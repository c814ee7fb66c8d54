import { GENERAL } from '../../../../xlsx/number-formats';
import type { StylePart } from '../../book/styles/record';
import { addStyle, changeStyle, findStyle, NORMAL, removeStyle, stylesOf } from '../../book/styles/styles';
import type { Book } from '../../book/book';
import { HostError, invalidArgument, invalidOperation } from '../../wire/errors';
import { defineType, type HostObject, type Property } from '../../wire/table';
import { flag, text } from '../arguments';
import { collection } from '../collection';
import { lookProperty, writeLook } from '../format/apply';
import { cellLooks } from '../format/looks';
import { styleOf, writeStyleLook } from '../format/named';
import { objectOf, type StyleRef } from '../refs';

function includes(part: StylePart): Property<StyleRef, boolean> {
  return {
    get: (ref) => styleOf(ref).parts.includes(part),
    set: (ref, value) => {
      const style = styleOf(ref);
      const others = style.parts.filter((one) => one !== part);
      changeStyle(ref.book, style, { parts: flag(value) ? [...others, part] : others });
    },
  };
}

const numberFormat: Property<StyleRef, string> = {
  get: (ref) => styleOf(ref).look.n?.pattern ?? GENERAL,
  set: (ref, value) => {
    writeStyleLook(ref, () => ({ n: { pattern: text(value) } }));
  },
};

export const styleType = defineType<Excel.Style, StyleRef>({
  properties: {
    builtIn: { get: (ref) => styleOf(ref).builtIn !== null },
    // No formula is hidden in a sheet that is protected, and none of its cells is unlocked.
    formulaHidden: { get: () => false },
    horizontalAlignment: lookProperty(cellLooks.horizontalAlignment),
    includeAlignment: includes('alignment'),
    includeBorder: includes('border'),
    includeFont: includes('font'),
    includeNumber: includes('number'),
    includePatterns: includes('patterns'),
    includeProtection: {
      get: (ref) => styleOf(ref).includesProtection,
      set: (ref, value) => {
        changeStyle(ref.book, styleOf(ref), { includesProtection: flag(value) });
      },
    },
    indentLevel: lookProperty(cellLooks.indentLevel),
    locked: { get: () => true },
    name: { get: (ref) => styleOf(ref).name },
    numberFormat,
    numberFormatLocal: numberFormat,
    shrinkToFit: {
      get: (ref) => styleOf(ref).shrink,
      set: (ref, value) => {
        changeStyle(ref.book, styleOf(ref), { shrink: flag(value) });
      },
    },
    textOrientation: { get: (ref) => cellLooks.textOrientation.read(styleOf(ref).look) },
    verticalAlignment: lookProperty(cellLooks.verticalAlignment),
    wrapText: lookProperty(cellLooks.wrapText),
  },
  written: {
    orientation: (ref, value) => {
      writeLook(ref, cellLooks.textOrientation, value);
    },
  },
  objects: {
    borders: (ref) => objectOf('RangeBorderCollection', ref),
    fill: (ref) => objectOf('RangeFill', ref),
    font: (ref) => objectOf('RangeFont', ref),
  },
  methods: {
    delete: (ref) => {
      const style = styleOf(ref);
      if (style.name === NORMAL) throw invalidOperation('The normal style cannot be deleted.');
      removeStyle(ref.book, style);
    },
  },
});

const styleObject = (book: Book, name: string): HostObject => objectOf('Style', { book, style: name });

const { items, methods } = collection<Book>({
  items: (book) => stylesOf(book).map(({ name }) => styleObject(book, name)),
  find: (book, key) => {
    const style = findStyle(book, key);
    return style && styleObject(book, style.name);
  },
});

const MAX_NAME = 255;

export const styleCollectionType = defineType<Excel.StyleCollection, Book>({
  items,
  methods: {
    ...methods,
    add: (book, given) => {
      const name = text(given);
      if (name === '' || name.length > MAX_NAME) throw invalidArgument();
      if (findStyle(book, name)) {
        throw new HostError(
          'ItemAlreadyExists',
          'A resource with the same name or identifier already exists.',
        );
      }
      addStyle(book, name);
    },
  },
});
