/** What is said of a workbook as a document, beside its cells: docProps and customXml of its package. */
export interface DocumentFile {
  readonly properties?: DocumentProperties;
  /** In the order in which they were made. */
  readonly custom?: readonly CustomProperty[];
  readonly xmlParts?: readonly XmlPart[];
}

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly lastAuthor?: string;
  /** As ISO 8601 writes it. */
  readonly created?: string;
  readonly revision?: string;
  readonly manager?: string;
  readonly company?: string;
}

export interface CustomProperty {
  readonly key: string;
  readonly type: 'String' | 'Number' | 'Float' | 'Boolean' | 'Date';
  /** A date as ISO 8601 writes it. */
  readonly value: string | number | boolean;
}

/** XML that a program keeps in the package. */
export interface XmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
}
