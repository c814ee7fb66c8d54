import type { Book } from '../book/book';
import { settingsOf, storeSettings } from '../book/settings';
import { defineType, type HostObject } from '../wire/table';
import { text } from './arguments';
import { collection } from './collection';
import { type KeyRef, objectOf } from './refs';

const setting = (book: Book, key: string): HostObject => objectOf('Setting', { book, key });

const { items, methods } = collection<Book>({
  items: (book) => Object.keys(settingsOf(book)).map((key) => setting(book, key)),
  find: (book, key) => (Object.hasOwn(settingsOf(book), key) ? setting(book, key) : null),
});

export const settingCollectionType = defineType<Excel.SettingCollection, Book>({
  items,
  methods: {
    ...methods,
    add: (book, key, value) => {
      storeSettings(book, { ...settingsOf(book), [text(key)]: value ?? null });
      return setting(book, text(key));
    },
  },
});

export const settingType = defineType<Excel.Setting, KeyRef>({
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => settingsOf(book)[key],
      set: ({ book, key }, value) => {
        storeSettings(book, { ...settingsOf(book), [key]: value });
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      const { [key]: removed, ...rest } = settingsOf(book);
      if (removed !== undefined) storeSettings(book, rest);
    },
  },
});
