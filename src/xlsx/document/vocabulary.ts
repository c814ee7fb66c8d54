import type { CustomProperty, DocumentProperties } from '../document';

export const CORE_NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

type CoreName = Exclude<keyof DocumentProperties, 'manager' | 'company'>;

/** The elements of docProps/core.xml, in the order in which Excel writes them. */
export const CORE_ELEMENTS: Readonly<Record<CoreName, readonly [keyof typeof CORE_NAMESPACES, string]>> = {
  title: ['dc', 'title'],
  subject: ['dc', 'subject'],
  author: ['dc', 'creator'],
  keywords: ['cp', 'keywords'],
  comments: ['dc', 'description'],
  lastAuthor: ['cp', 'lastModifiedBy'],
  revision: ['cp', 'revision'],
  created: ['dcterms', 'created'],
  category: ['cp', 'category'],
};

/** The elements of docProps/app.xml. */
export const APP_ELEMENTS = { manager: 'Manager', company: 'Company' } as const;

/** The elements in which docProps/custom.xml keeps values, by their types. */
export const CUSTOM_TYPES: Readonly<Record<string, CustomProperty['type']>> = {
  lpwstr: 'String',
  lpstr: 'String',
  i4: 'Number',
  int: 'Number',
  r8: 'Float',
  bool: 'Boolean',
  filetime: 'Date',
};
