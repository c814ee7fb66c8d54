import { isOurs } from '../add-in';
import type { Loss } from '../losses';
import type { Package } from '../package';
import type { AddInReference, AddInSettings } from '../workbook-file';
import { UnreadableWorkbook } from '../unreadable-workbook';
import { addTo, readXml, type Part } from '../xml';

interface WebExtension {
  readonly id: string;
  readonly reference: AddInReference;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** Office writes the values as JSON; what is none is taken as the text that it is. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readWebExtension(part: Part): WebExtension | null {
  let found: Omit<WebExtension, 'properties'> | undefined;
  const properties: [string, string][] = [];
  readXml(part, {
    open(element, { id, version = '', store = '', storeType = '', name, value = '' }) {
      // Further references stand inside of alternateReferences.
      if (element === 'reference') found ??= { id: id ?? '', reference: { version, store, storeType } };
      if (element === 'property' && name !== undefined) addTo(properties, [name, value], part.name);
    },
  });
  return found ? { ...found, properties } : null;
}

/** The names of our settings begin so: what refers to our add-in depends on where it was installed from. */
const OUR_SETTINGS = 'kpi.';

function areOurs({ id, properties }: WebExtension): boolean {
  return isOurs(id) || properties.some(([name]) => name.startsWith(OUR_SETTINGS));
}

/**
 * What our add-in keeps with the workbook: Excel stores `workbook.settings` as JSON in the properties of the add-in's
 * web extension part ([MS-OWEXML]). Where it was installed from two places, the first one's setting of a name counts.
 * Of other add-ins, and of what cannot be read, it is noted that there is something: the cells are not refused for it.
 */
export function readAddInSettings(file: Package, losses: Set<Loss>): AddInSettings | undefined {
  try {
    return readWebExtensions(file, losses);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    losses.add('other-add-ins');
    return undefined;
  }
}

function readWebExtensions(file: Package, losses: Set<Loss>): AddInSettings | undefined {
  const values = new Map<string, unknown>();
  let reference: AddInReference | undefined;
  for (const { extension } of webExtensions(file)) {
    if (!areOurs(extension)) {
      losses.add('other-add-ins');
      continue;
    }
    for (const [name, text] of extension.properties) {
      reference ??= extension.reference;
      if (!values.has(name)) values.set(name, valueOf(text));
    }
  }
  return reference && { values: Object.fromEntries(values), reference };
}

/** The parts in which our add-in keeps something, as the package has it from one place or from several. */
export function ownWebExtensions(file: Package): readonly string[] {
  return webExtensions(file).flatMap(({ part, extension }) => (areOurs(extension) ? [part] : []));
}

function webExtensions(file: Package): { part: string; extension: WebExtension }[] {
  const parts = file
    .relations('')
    .filter(({ type }) => type === 'webextensiontaskpanes')
    .flatMap(({ target }) => file.relations(target))
    .filter(({ type, target }) => type === 'webextension' && file.has(target));
  return [...new Set(parts.map(({ target }) => target))].flatMap((part) => {
    const extension = readWebExtension(file.part(part));
    return extension ? [{ part, extension }] : [];
  });
}
