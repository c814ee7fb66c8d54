import type { BindingRecord, BindingType } from '../book/binding-record';
import { bind, bindingTo, type BoundCells, boundCells, unbind } from '../book/bindings';
import type { Book } from '../book/book';
import { findName, formulaOfName } from '../book/names';
import { type Selection, selectionCount, selectionOf } from '../book/selection';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { oneOf, text } from './arguments';
import { collection } from './collection';
import { rangeOfFormula, rangeOn } from './find-range';
import { contentProperties } from './range-content';
import { type BindingRef, objectOf } from './refs';

const TYPES = ['Range', 'Table', 'Text'] as const;

const bindingObject = (book: Book, { id }: BindingRecord): HostObject =>
  objectOf('Binding', { book, bindingId: id });

/** A binding whose cells are gone can only be taken away by `Office.context.document.bindings`. */
function present({ book, bindingId }: BindingRef): BindingRecord & { readonly bound: BoundCells } {
  const binding = book.bindings.find(({ id }) => id === bindingId);
  if (!binding) throw itemNotFound();
  const bound = boundCells(book, binding);
  if (!bound) {
    throw new HostError('InvalidBinding', 'This object binding is no longer valid due to previous updates.');
  }
  return { ...binding, bound };
}

function boundAs(ref: BindingRef, type: BindingType): BoundCells {
  const binding = present(ref);
  if (binding.type !== type) throw invalidOperation(`The binding is of another type: ${binding.type}.`);
  return binding.bound;
}

export const bindingType = defineType<Excel.Binding, BindingRef>({
  id: ({ bindingId }) => bindingId,
  properties: {
    id: { get: (ref) => present(ref).id },
    type: { get: (ref) => present(ref).type },
  },
  methods: {
    delete: ({ book, bindingId }) => {
      present({ book, bindingId });
      unbind(book, bindingId);
    },
    getRange: (ref) => objectOf('Range', { book: ref.book, ...boundAs(ref, 'Range') }),
    getTable: (ref) => {
      const { table } = boundAs(ref, 'Table');
      if (!table) throw itemNotFound();
      return objectOf('Table', { book: ref.book, tableId: table.id });
    },
    getText: (ref) => contentProperties.text.get({ book: ref.book, ...boundAs(ref, 'Text') })?.[0]?.[0] ?? '',
  },
});

function add(book: Book, cells: Selection, type: unknown, givenId: unknown): HostObject {
  const id = text(givenId);
  const binding = id === '' ? null : bindingTo(book, cells, oneOf(TYPES, type), id);
  if (!binding) throw invalidArgument();
  bind(book, binding);
  return bindingObject(book, binding);
}

const severalAreas = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

const { items, methods } = collection<Book>({
  items: (book) => book.bindings.map((binding) => bindingObject(book, binding)),
  find: (book, key) => {
    const binding = book.bindings.find(({ id }) => id === key);
    return binding ? bindingObject(book, binding) : null;
  },
});

export const bindingCollectionType = defineType<Excel.BindingCollection, Book>({
  items,
  properties: { count: { get: ({ bindings }) => bindings.length } },
  methods: {
    ...methods,
    add: (book, range, type, id) => add(book, rangeOn({ book, sheetId: null }, range), type, id),
    addFromNamedItem: (book, given, type, id) => {
      const name = findName(book, null, text(given));
      if (!name) throw itemNotFound();
      const range = rangeOfFormula(book, formulaOfName(name));
      if (!range) throw severalAreas();
      return add(book, range, type, id);
    },
    addFromSelection: (book, type, id) => {
      if (selectionCount(book) > 1) throw severalAreas();
      return add(book, selectionOf(book), type, id);
    },
  },
});
