import type { XmlPart } from '../../../xlsx/document';
import { rootNamespace } from '../../../xlsx/document/root-namespace';
import type { Book } from '../book/book';
import { documentOf, keepDocument } from '../book/document';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { text } from './arguments';
import { collection } from './collection';
import { type KeyRef, objectOf, type XmlScopeRef } from './refs';

const partsOf = (book: Book): readonly XmlPart[] => documentOf(book).xmlParts ?? [];

const partObject = (book: Book, { id }: XmlPart): HostObject => objectOf('CustomXmlPart', { book, key: id });

function xmlOf(value: unknown): string {
  const xml = text(value);
  if (rootNamespace(xml) === null) throw invalidArgument();
  return xml;
}

const all = collection<Book>({
  items: (book) => partsOf(book).map((part) => partObject(book, part)),
  find: (book, key) => {
    const part = partsOf(book).find(({ id }) => id === key);
    return part ? partObject(book, part) : null;
  },
});

export const customXmlPartCollectionType = defineType<Excel.CustomXmlPartCollection, Book>({
  items: all.items,
  methods: {
    getCount: all.methods.getCount,
    getItem: all.methods.getItem,
    getItemOrNullObject: all.methods.getItemOrNullObject,
    add: (book, xml) => {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: xmlOf(xml) };
      keepDocument(book, { xmlParts: [...partsOf(book), part] });
      return partObject(book, part);
    },
    getByNamespace: (book, namespace) =>
      objectOf('CustomXmlPartScopedCollection', { book, namespace: text(namespace) }),
  },
});

const scoped = collection<XmlScopeRef>({
  items: ({ book, namespace }) =>
    partsOf(book)
      .filter(({ xml }) => rootNamespace(xml) === namespace)
      .map((part) => partObject(book, part)),
  find: ({ book, namespace }, key) => {
    const part = partsOf(book).find(({ id, xml }) => id === key && rootNamespace(xml) === namespace);
    return part ? partObject(book, part) : null;
  },
});

function onlyItem(scope: XmlScopeRef): HostObject | null {
  const [first, second] = scoped.items(scope);
  return first && !second ? first : null;
}

export const customXmlPartScopedCollectionType = defineType<Excel.CustomXmlPartScopedCollection, XmlScopeRef>(
  {
    items: scoped.items,
    methods: {
      getCount: scoped.methods.getCount,
      getItem: scoped.methods.getItem,
      getItemOrNullObject: scoped.methods.getItemOrNullObject,
      getOnlyItem: (scope) => {
        const item = onlyItem(scope);
        if (!item) throw invalidOperation('The collection does not contain exactly one item.');
        return item;
      },
      getOnlyItemOrNullObject: onlyItem,
    },
  },
);

function partAt({ book, key }: KeyRef): XmlPart {
  const part = partsOf(book).find(({ id }) => id === key);
  if (!part) throw itemNotFound();
  return part;
}

export const customXmlPartType = defineType<Excel.CustomXmlPart, KeyRef>({
  id: ({ key }) => key,
  properties: {
    id: { get: (ref) => partAt(ref).id },
    namespaceUri: { get: (ref) => rootNamespace(partAt(ref).xml) ?? '' },
  },
  methods: {
    delete: (ref) => {
      const gone = partAt(ref);
      keepDocument(ref.book, { xmlParts: partsOf(ref.book).filter((part) => part !== gone) });
    },
    getXml: (ref) => partAt(ref).xml,
    setXml: (ref, given) => {
      const changed = partAt(ref);
      const xml = xmlOf(given);
      keepDocument(ref.book, {
        xmlParts: partsOf(ref.book).map((part) => (part === changed ? { ...part, xml } : part)),
      });
    },
  },
});
