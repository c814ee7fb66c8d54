import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { parseAddress } from '../area';
import { formulaOfName, namesOf } from '../book/names';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { addressOf } from './address';
import { orElse, text } from './arguments';
import { collection } from './collection';
import { rangeOfFormula } from './find-range';
import { type NameRef, type NamesRef, objectOf, selfOf } from './refs';

const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function nameObject(names: NamesRef, { id }: IDefinedNamesServiceParam): HostObject {
  return objectOf('NamedItem', { ...names, nameId: id });
}

const { items, methods } = collection<NamesRef>({
  items: (names) => namesOf(names.book, names.sheetId).map((name) => nameObject(names, name)),
  find: (names, key) => {
    const all = namesOf(names.book, names.sheetId);
    const name = all.find((one) => one.name.toLowerCase() === key.toLowerCase());
    return name ? nameObject(names, name) : null;
  },
});

/** Adds a name for a range, or for a formula that begins with =. */
function add(names: NamesRef, givenName: unknown, reference: unknown, comment: unknown): HostObject {
  const { book, sheetId } = names;
  const name = text(givenName);
  if (!WELL_FORMED.test(name) || parseAddress(name)) throw invalidArgument();
  if (namesOf(book, sheetId).some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const range = selfOf('Range', reference);
  const param: IDefinedNamesServiceParam & { unitId: string } = {
    unitId: book.unitId,
    id: `name-${String(Date.now())}-${String(Math.random()).slice(2)}`,
    name,
    formulaOrRefString: range ? addressOf(range, true) : formula(reference),
    comment: orElse('', text, comment),
    localSheetId: sheetId ?? book.kit.sheets.SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  book.run(book.kit.sheets.InsertDefinedNameCommand, param);
  return nameObject(names, param);
}

function formula(reference: unknown): string {
  const given = text(reference);
  if (!given.startsWith('=')) throw invalidArgument();
  return given;
}

export const namedItemCollectionType = defineType<Excel.NamedItemCollection, NamesRef>({
  items,
  methods: { ...methods, add, addFormulaLocal: add },
});

function param({ book, sheetId, nameId }: NameRef): IDefinedNamesServiceParam {
  const name = namesOf(book, sheetId).find(({ id }) => id === nameId);
  if (!name) throw itemNotFound();
  return name;
}

function rangeOf(name: NameRef): HostObject | null {
  const range = rangeOfFormula(name.book, formulaOfName(param(name)));
  return range && objectOf('Range', range);
}

/** What a constant name stands for; the text of anything that is no plain value. */
function valueOf(name: NameRef): string | number | boolean {
  const content = formulaOfName(param(name)).slice(1);
  if (/^"(?:[^"]|"")*"$/.test(content)) return content.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(content)) return content.toUpperCase() === 'TRUE';
  return content !== '' && Number.isFinite(Number(content)) ? Number(content) : content;
}

function typeOf(name: NameRef): `${Excel.NamedItemType}` {
  if (rangeOf(name)) return 'Range';
  const value = valueOf(name);
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export const namedItemType = defineType<Excel.NamedItem, NameRef>({
  id: (name) => param(name).name,
  properties: {
    comment: { get: (name) => param(name).comment ?? '' },
    formula: {
      get: (name) => formulaOfName(param(name)),
      set: (name, value) => {
        const { book } = name;
        book.run(book.kit.sheets.SetDefinedNameCommand, {
          ...param(name),
          unitId: book.unitId,
          formulaOrRefString: formula(value),
        });
      },
    },
    name: { get: (name) => param(name).name },
    scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: { get: (name) => param(name).hidden !== true },
  },
  methods: {
    delete: (name) => {
      const { book } = name;
      book.run(book.kit.sheets.RemoveDefinedNameCommand, { ...param(name), unitId: book.unitId });
    },
    getRange: (name) => {
      const range = rangeOf(name);
      if (!range) throw new HostError('InvalidReference', 'The name does not refer to a range.');
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});
