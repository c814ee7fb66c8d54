import { document, element } from './element';
import { CONTENT_TYPES, MAIN, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';

/** A part of the package: where it lies, what it is, and what leads to it. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The target is no part of the package. */
  readonly isOutside?: boolean;
}

export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function relationsXml(relations: readonly Relation[]): string {
  return document(
    element(
      'Relationships',
      { xmlns: PACKAGE_RELATIONSHIPS },
      relations.map(({ id, type, target, isOutside = false }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: isOutside ? 'External' : undefined,
        }),
      ),
    ),
  );
}

export function officeRelation(id: string, type: string, target: string): Relation {
  return { id, type: `${RELATIONSHIPS}/${type}`, target };
}

export function contentTypesXml(parts: readonly Part[]): string {
  return document(
    element('Types', { xmlns: CONTENT_TYPES }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, contentType }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
    ]),
  );
}

/** Marks the cells with cm="1" as formulas that spill; without it Excel shows them as {=…}. */
export function dynamicArrayMetadataXml(): string {
  const dynamic = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
  return document(
    element('metadata', { xmlns: MAIN, 'xmlns:xda': dynamic }, [
      element(
        'metadataTypes',
        { count: 1 },
        element('metadataType', {
          name: 'XLDAPR',
          minSupportedVersion: 120000,
          copy: 1,
          pasteAll: 1,
          pasteValues: 1,
          merge: 1,
          splitFirst: 1,
          rowColShift: 1,
          clearFormats: 1,
          clearComments: 1,
          assign: 1,
          coerce: 1,
          cellMeta: 1,
        }),
      ),
      element(
        'futureMetadata',
        { name: 'XLDAPR', count: 1 },
        element(
          'bk',
          {},
          element(
            'extLst',
            {},
            element(
              'ext',
              { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
              element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }),
            ),
          ),
        ),
      ),
      element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
    ]),
  );
}
