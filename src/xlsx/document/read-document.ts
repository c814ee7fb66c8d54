import { strFromU8 } from 'fflate';
import { Package } from '../package';
import type { CustomProperty, DocumentFile, DocumentProperties, XmlPart } from '../document';
import { UnreadableWorkbook } from '../unreadable-workbook';
import { addTo, type Part, readXml } from '../xml';
import { APP_ELEMENTS, CORE_ELEMENTS, CUSTOM_TYPES } from './vocabulary';

/** A part of custom XML, and where in the package it is. */
interface PlacedXmlPart extends XmlPart {
  readonly path: string;
}

/**
 * Reads what is said of the workbook as a document: apart from its cells, which the pane reads of files too. A part of it that is damaged says nothing: the workbook is not
 * refused for it.
 */
export function readDocument(bytes: Uint8Array): DocumentFile | undefined {
  const file = new Package(bytes);
  const properties = { ...coreOf(file), ...appOf(file) };
  const custom = customOf(file);
  const xmlParts = xmlPartsOf(file).map(({ id, xml }) => ({ id, xml }));
  const document = {
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(custom.length > 0 ? { custom } : {}),
    ...(xmlParts.length > 0 ? { xmlParts } : {}),
  };
  return Object.keys(document).length > 0 ? document : undefined;
}

/** Where the package has its part of that kind. */
export function documentPart(file: Package, kind: string): string | undefined {
  return file.relations('').find(({ type, target }) => type === kind && file.has(target))?.target;
}

function soundly<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return otherwise;
    throw error;
  }
}

/** The texts of the elements of a part that have one, by their names. */
function textsOf(file: Package, kind: string): ReadonlyMap<string, string> {
  const path = documentPart(file, kind);
  const texts = new Map<string, string>();
  if (path === undefined) return texts;
  return soundly(texts, () => {
    let text = '';
    readXml(file.part(path), {
      open: () => (text = ''),
      text: (piece) => (text += piece),
      close: (name) => {
        if (text !== '') texts.set(name, text);
        text = '';
      },
    });
    return texts;
  });
}

function coreOf(file: Package): DocumentProperties {
  const texts = textsOf(file, 'core-properties');
  return Object.fromEntries(
    Object.entries(CORE_ELEMENTS).flatMap(([name, [, element]]) => {
      const text = texts.get(element);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function appOf(file: Package): DocumentProperties {
  const texts = textsOf(file, 'extended-properties');
  return Object.fromEntries(
    Object.entries(APP_ELEMENTS).flatMap(([name, element]) => {
      const text = texts.get(element);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function customOf(file: Package): CustomProperty[] {
  const path = documentPart(file, 'custom-properties');
  return path === undefined ? [] : soundly([], () => readCustom(file.part(path)));
}

function readCustom(part: Part): CustomProperty[] {
  const found: CustomProperty[] = [];
  let key = '';
  let text = '';
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'property') key = attributes['name'] ?? '';
      text = '';
    },
    text: (piece) => (text += piece),
    close: (name) => {
      const type = CUSTOM_TYPES[name];
      if (type !== undefined && key !== '')
        addTo(found, { key, type, value: valueOf(type, text) }, part.name);
      if (name === 'property') key = '';
    },
  });
  return found;
}

function valueOf(type: CustomProperty['type'], text: string): string | number | boolean {
  if (type === 'Boolean') return text === 'true' || text === '1';
  return type === 'Number' || type === 'Float' ? Number(text) : text;
}

/** The parts of custom XML to which the workbook leads. One without an id of its own has none that stays. */
export function xmlPartsOf(file: Package): PlacedXmlPart[] {
  const workbook = documentPart(file, 'officeDocument');
  if (workbook === undefined) return [];
  return file
    .relations(workbook)
    .filter(({ type }) => type === 'customXml')
    .flatMap(({ target: path }) => {
      const part = file.partIfSound(path);
      const id = part && idOf(file, path);
      return part && id ? [{ id, path, xml: strFromU8(part.bytes).replace(/^\uFEFF/, '') }] : [];
    });
}

function idOf(file: Package, path: string): string | null {
  const target = file.relations(path).find(({ type }) => type === 'customXmlProps')?.target;
  const part = target === undefined ? null : file.partIfSound(target);
  if (!part) return null;
  return soundly(null, () => {
    let id: string | null = null;
    readXml(part, {
      open: (name, attributes) => {
        if (name === 'datastoreItem') id = attributes['ds:itemID'] ?? attributes['itemID'] ?? null;
      },
    });
    return id;
  });
}
