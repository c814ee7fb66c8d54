import type { CustomProperty, DocumentProperties } from '../../../xlsx/document';
import type { Book } from '../book/book';
import { documentOf, keepDocument } from '../book/document';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { defineType, type HostObject, type Property } from '../wire/table';
import { text, wholeNumber } from './arguments';
import { collection } from './collection';
import { type KeyRef, objectOf } from './refs';

/** Longer keys and values Excel on the desktop cuts off. */
const MAX_LENGTH = 255;

const propertiesOf = (book: Book): DocumentProperties => documentOf(book).properties ?? {};

function change(book: Book, properties: DocumentProperties): void {
  keepDocument(book, { properties: { ...propertiesOf(book), ...properties } });
}

function textProperty(name: keyof DocumentProperties): Property<Book, string> {
  return {
    get: (book) => propertiesOf(book)[name] ?? '',
    set: (book, value) => {
      change(book, { [name]: text(value) });
    },
  };
}

export const documentPropertiesType = defineType<Excel.DocumentProperties, Book>({
  properties: {
    author: textProperty('author'),
    category: textProperty('category'),
    comments: textProperty('comments'),
    company: textProperty('company'),
    // As it travels, a date is a text.
    creationDate: { get: (book) => (propertiesOf(book).created ?? book.openedAt) as unknown as Date },
    keywords: textProperty('keywords'),
    lastAuthor: { get: (book) => propertiesOf(book).lastAuthor ?? '' },
    manager: textProperty('manager'),
    revisionNumber: {
      get: (book) => Number(propertiesOf(book).revision ?? 0),
      set: (book, value) => {
        change(book, { revision: String(wholeNumber(value)) });
      },
    },
    subject: textProperty('subject'),
    title: textProperty('title'),
  },
  objects: { custom: (book) => objectOf('CustomPropertyCollection', book) },
});

const customOf = (book: Book): readonly CustomProperty[] => documentOf(book).custom ?? [];

const keyOf = (value: unknown): string => text(value).slice(0, MAX_LENGTH);

function sameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function customObject(book: Book, { key }: CustomProperty): HostObject {
  return objectOf('CustomProperty', { book, key });
}

/** Excel tells the type by the value. */
function propertyOf(key: string, value: unknown): CustomProperty {
  if (typeof value === 'boolean') return { key, type: 'Boolean', value };
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { key, type: Number.isInteger(value) ? 'Number' : 'Float', value };
  }
  return { key, type: 'String', value: text(value).slice(0, MAX_LENGTH) };
}

function put(book: Book, property: CustomProperty): void {
  const all = customOf(book);
  const isThere = all.some(({ key }) => sameKey(key, property.key));
  const custom = isThere
    ? all.map((one) => (sameKey(one.key, property.key) ? { ...property, key: one.key } : one))
    : [...all, property];
  keepDocument(book, { custom });
}

const { items, methods } = collection<Book>({
  items: (book) => customOf(book).map((property) => customObject(book, property)),
  find: (book, key) => {
    const property = customOf(book).find((one) => sameKey(one.key, key));
    return property ? customObject(book, property) : null;
  },
});

export const customPropertyCollectionType = defineType<Excel.CustomPropertyCollection, Book>({
  items,
  methods: {
    getCount: methods.getCount,
    getItem: methods.getItem,
    getItemOrNullObject: methods.getItemOrNullObject,
    add: (book, given, value) => {
      const key = keyOf(given);
      if (key === '') throw invalidArgument();
      put(book, propertyOf(key, value));
      return objectOf('CustomProperty', { book, key });
    },
    deleteAll: (book) => {
      keepDocument(book, { custom: [] });
    },
  },
});

function customAt({ book, key }: KeyRef): CustomProperty {
  const property = customOf(book).find((one) => sameKey(one.key, key));
  if (!property) throw itemNotFound();
  return property;
}

export const customPropertyType = defineType<Excel.CustomProperty, KeyRef>({
  id: (ref) => customAt(ref).key,
  properties: {
    key: { get: (ref) => customAt(ref).key },
    type: { get: (ref) => customAt(ref).type },
    value: {
      get: (ref) => customAt(ref).value,
      set: (ref, value) => {
        put(ref.book, propertyOf(customAt(ref).key, value));
      },
    },
  },
  methods: {
    delete: (ref) => {
      const gone = customAt(ref);
      keepDocument(ref.book, { custom: customOf(ref.book).filter((one) => one !== gone) });
    },
  },
});
