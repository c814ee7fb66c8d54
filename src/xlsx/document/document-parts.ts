import type { CustomProperty, DocumentFile, DocumentProperties, XmlPart } from '../document';
import { document, element, escapeText } from '../write/element';
import { RELATIONSHIPS } from '../write/namespaces';
import { officeRelation, type Part, type Relation, relationsXml } from '../write/package-parts';
import { APP_ELEMENTS, CORE_ELEMENTS, CORE_NAMESPACES, CUSTOM_TYPES } from './vocabulary';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';
const VALUE_TYPES = `${PROPERTIES}/docPropsVTypes`;
/** Of every property that has no format of its own. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first number that a custom property may have. */
export const FIRST_PROPERTY = 2;

const CORE_PATH = 'docProps/core.xml';
export const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APP_PATH = 'docProps/app.xml';
const CUSTOM_PATH = 'docProps/custom.xml';
export const APP_RELATION = `${RELATIONSHIPS}/extended-properties`;
export const CUSTOM_RELATION = `${RELATIONSHIPS}/custom-properties`;
export const XML_RELATION = `${RELATIONSHIPS}/customXml`;

/** The parts that say something of the document beside docProps/core.xml. */
interface DocumentParts {
  readonly parts: readonly Part[];
  /** From the package. */
  readonly root: readonly Pick<Relation, 'type' | 'target'>[];
  /** From the workbook. */
  readonly workbook: readonly Pick<Relation, 'type' | 'target'>[];
  readonly relations: readonly Pick<Part, 'path' | 'xml'>[];
}

export function documentParts({ properties = {}, custom = [], xmlParts = [] }: DocumentFile): DocumentParts {
  const hasApp = properties.manager !== undefined || properties.company !== undefined;
  const xml = xmlParts.map((part, index) => xmlPackageParts(part, index + 1));
  return {
    parts: [
      ...(hasApp ? [appPart(properties)] : []),
      ...(custom.length > 0 ? [customPart(custom)] : []),
      ...xml.map(({ properties: part }) => part),
    ],
    root: [
      ...(hasApp ? [{ type: APP_RELATION, target: APP_PATH }] : []),
      ...(custom.length > 0 ? [{ type: CUSTOM_RELATION, target: CUSTOM_PATH }] : []),
    ],
    workbook: xml.map(({ item }) => ({ type: XML_RELATION, target: `../${item.path}` })),
    relations: xml.flatMap(({ item, relations }) => [item, relations]),
  };
}

function corePropertyXml(name: string, value: string): string {
  const [prefix, local] = (CORE_ELEMENTS as Readonly<Record<string, readonly [string, string]>>)[name] ?? [];
  if (prefix === undefined || local === undefined) return '';
  const attributes = name === 'created' ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
  return element(`${prefix}:${local}`, attributes, escapeText(value));
}

/** docProps/core.xml. It says nothing of when it was written: the same workbook makes the same file. */
export function corePart(properties: DocumentProperties): Part {
  const namespaces = Object.entries(CORE_NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  const values = properties as Readonly<Record<string, string | undefined>>;
  const xml = document(
    element(
      'cp:coreProperties',
      Object.fromEntries(namespaces) as Record<string, string>,
      Object.keys(CORE_ELEMENTS).map((name) => {
        const value = values[name];
        return value === undefined ? '' : corePropertyXml(name, value);
      }),
    ),
  );
  return {
    path: CORE_PATH,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml,
  };
}

function appPart({ manager, company }: DocumentProperties): Part {
  return {
    path: APP_PATH,
    contentType: `${DOCUMENT}.extended-properties+xml`,
    xml: document(
      element('Properties', { xmlns: `${PROPERTIES}/extended-properties` }, [
        manager === undefined ? '' : element(APP_ELEMENTS.manager, {}, escapeText(manager)),
        company === undefined ? '' : element(APP_ELEMENTS.company, {}, escapeText(company)),
      ]),
    ),
  };
}

function customPart(custom: readonly CustomProperty[]): Part {
  return {
    path: CUSTOM_PATH,
    contentType: `${DOCUMENT}.custom-properties+xml`,
    xml: document(
      element(
        'Properties',
        { xmlns: `${PROPERTIES}/custom-properties` },
        custom.map((property, index) => customPropertyXml(property, FIRST_PROPERTY + index)),
      ),
    ),
  };
}

export function customPropertyXml({ key, type, value }: CustomProperty, number: number, prefix = ''): string {
  const local = Object.entries(CUSTOM_TYPES).find(([, one]) => one === type)?.[0] ?? 'lpwstr';
  return element(
    `${prefix}property`,
    { fmtid: FORMAT_ID, pid: number, name: key },
    element(`vt:${local}`, { 'xmlns:vt': VALUE_TYPES }, escapeText(String(value))),
  );
}

/** A part of custom XML under a number, with what tells its id and what leads to that. */
export function xmlPackageParts({ id, xml }: XmlPart, number: number) {
  const name = `itemProps${String(number)}.xml`;
  const store = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  return {
    // what lies under the names of XML files needs no entry of its own in the list of contents
    item: { path: `customXml/item${String(number)}.xml`, xml },
    properties: {
      path: `customXml/${name}`,
      contentType: `${DOCUMENT}.customXmlProperties+xml`,
      xml: document(
        element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': store }, element('ds:schemaRefs')),
      ),
    },
    relations: {
      path: `customXml/_rels/item${String(number)}.xml.rels`,
      xml: relationsXml([officeRelation('rId1', 'customXmlProps', name)]),
    },
  };
}
