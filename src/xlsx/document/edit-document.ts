import type { CustomProperty, DocumentFile, DocumentProperties } from '../document';
import { appendChild } from '../edit/append-child';
import type { PackageEdit } from '../edit/package-edit';
import { isSame } from '../edit/same';
import { element, escapeText } from '../write/element';
import type { Part, Relation } from '../write/package-parts';
import {
  APP_RELATION,
  CORE_RELATION,
  corePart,
  CUSTOM_RELATION,
  customPropertyXml,
  documentParts,
  FIRST_PROPERTY,
  XML_RELATION,
  xmlPackageParts,
} from './document-parts';
import { documentPart, xmlPartsOf } from './read-document';
import { APP_ELEMENTS, CORE_ELEMENTS, CORE_NAMESPACES } from './vocabulary';

/** Puts what changed of the document into the package; false where it cannot. What is not known stays. */
export function editDocument(
  edit: PackageEdit,
  before: DocumentFile = {},
  after: DocumentFile = {},
): boolean {
  return (
    editProperties(edit, before.properties ?? {}, after.properties ?? {}) &&
    editCustom(edit, before.custom ?? [], after.custom ?? []) &&
    editXmlParts(edit, before.xmlParts ?? [], after.xmlParts ?? [])
  );
}

function addPart(edit: PackageEdit, part: Part, relation: Pick<Relation, 'type' | 'target'>): boolean {
  return edit.add(part) && edit.relate('', relation) !== null;
}

/** The element with its content; where there are several of the name, the first. */
function elementOf(name: string): RegExp {
  return new RegExp(`<(\\w+:)?${name}\\b[^>]*?(?:/>|>[^]*?</\\1${name}>)`);
}

function editProperties(edit: PackageEdit, before: DocumentProperties, after: DocumentProperties): boolean {
  const changed = (names: readonly string[]): readonly (readonly [string, string | undefined])[] =>
    names.flatMap((name) => {
      const key = name as keyof DocumentProperties;
      return before[key] === after[key] ? [] : [[name, after[key]] as const];
    });
  const core = changed(Object.keys(CORE_ELEMENTS));
  const app = changed(Object.keys(APP_ELEMENTS));
  return (
    (core.length === 0 || editCore(edit, core, after)) && (app.length === 0 || editApp(edit, app, after))
  );
}

type Changed = readonly (readonly [name: string, value: string | undefined])[];

function editCore(edit: PackageEdit, changed: Changed, all: DocumentProperties): boolean {
  const path = documentPart(edit.opened, 'core-properties');
  if (path === undefined) {
    const part = corePart(all);
    return addPart(edit, part, { type: CORE_RELATION, target: part.path });
  }
  return edit.change(path, (xml) =>
    changed.reduce<string | null>((text, [name, value]) => {
      const [prefix, local] = CORE_ELEMENTS[name as keyof typeof CORE_ELEMENTS];
      const namespaces = {
        [`xmlns:${prefix}`]: CORE_NAMESPACES[prefix],
        ...(name === 'created' ? { 'xmlns:xsi': CORE_NAMESPACES.xsi, 'xsi:type': 'dcterms:W3CDTF' } : {}),
      };
      return withElement(text, 'coreProperties', local, value, (content) =>
        element(`${prefix}:${local}`, namespaces, content),
      );
    }, xml),
  );
}

function editApp(edit: PackageEdit, changed: Changed, all: DocumentProperties): boolean {
  const path = documentPart(edit.opened, 'extended-properties');
  if (path === undefined) {
    const [part] = documentParts({ properties: all }).parts;
    return !part || addPart(edit, part, { type: APP_RELATION, target: part.path });
  }
  return edit.change(path, (xml) =>
    changed.reduce<string | null>((text, [name, value]) => {
      const local = APP_ELEMENTS[name as keyof typeof APP_ELEMENTS];
      return withElement(text, 'Properties', local, value, (content, prefix) =>
        element(`${prefix}${local}`, {}, content),
      );
    }, xml),
  );
}

/** The part with the element as it is now, in the place of the one that was there. */
function withElement(
  xml: string | null,
  root: string,
  name: string,
  value: string | undefined,
  make: (content: string, prefix: string) => string,
): string | null {
  if (xml === null) return null;
  const found = elementOf(name).exec(xml);
  const content = value === undefined ? null : escapeText(value);
  if (!found) return content === null ? xml : appendChild(xml, root, (prefix) => make(content, prefix));
  const made = content === null ? '' : make(content, found[1] ?? '');
  return xml.slice(0, found.index) + made + xml.slice(found.index + found[0].length);
}

function editCustom(
  edit: PackageEdit,
  before: readonly CustomProperty[],
  after: readonly CustomProperty[],
): boolean {
  if (isSame(before, after)) return true;
  const path = documentPart(edit.opened, 'custom-properties');
  if (path === undefined) {
    const [part] = documentParts({ custom: after }).parts;
    return !part || addPart(edit, part, { type: CUSTOM_RELATION, target: part.path });
  }
  const kept = (property: CustomProperty): boolean => before.some((one) => isSame(one, property));
  const gone = before.filter((property) => !after.some((one) => isSame(one, property)));
  return edit.change(path, (xml) => {
    let text: string | null = xml;
    for (const { key } of gone) text = text && withoutCustom(text, key);
    for (const property of after) {
      if (kept(property)) continue;
      text =
        text &&
        appendChild(text, 'Properties', (prefix) =>
          customPropertyXml(property, freeNumber(text ?? ''), prefix),
        );
    }
    return text;
  });
}

function withoutCustom(xml: string, key: string): string | null {
  const properties = [...xml.matchAll(/<(\w+:)?property\b[^>]*>[^]*?<\/\1property>/g)];
  const name = ` ${element('x', { name: key }).slice('<x '.length, -'/>'.length)}`;
  const found = properties.find(([whole]) => whole.slice(0, whole.indexOf('>')).includes(name));
  if (!found) return null;
  return xml.slice(0, found.index) + xml.slice(found.index + found[0].length);
}

function freeNumber(xml: string): number {
  const numbers = [...xml.matchAll(/\bpid="(\d+)"/g)].map(([, number]) => Number(number));
  return Math.max(FIRST_PROPERTY - 1, ...numbers) + 1;
}

/** A part that is taken away has left others that lead to it: then the workbook is to be written anew. */
function editXmlParts(
  edit: PackageEdit,
  before: NonNullable<DocumentFile['xmlParts']>,
  after: NonNullable<DocumentFile['xmlParts']>,
): boolean {
  if (isSame(before, after)) return true;
  if (before.some(({ id }) => !after.some((part) => part.id === id))) return false;
  const placed = xmlPartsOf(edit.opened);
  const workbook = documentPart(edit.opened, 'officeDocument');
  if (workbook === undefined) return false;
  return after.every((part) => {
    const was = placed.find(({ id }) => id === part.id);
    if (was) return was.xml === part.xml || edit.change(was.path, () => part.xml);
    let number = 1;
    while (edit.has(`customXml/item${String(number)}.xml`)) number += 1;
    const { item, properties, relations } = xmlPackageParts(part, number);
    edit.put(item.path, item.xml);
    edit.put(relations.path, relations.xml);
    return (
      edit.add(properties) && edit.relate(workbook, { type: XML_RELATION, target: `/${item.path}` }) !== null
    );
  });
}
