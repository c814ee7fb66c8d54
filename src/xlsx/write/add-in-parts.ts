import { ADD_IN_ID, DEPLOYED, SIDELOADED } from '../add-in';
import type { AddInReference, AddInSettings } from '../workbook-file';
import { document, element } from './element';
import { RELATIONSHIPS } from './namespaces';
import { relationsXml, type Part, type Relation } from './package-parts';

const FOLDER = 'xl/webextensions';
/** The list of the panes that a workbook's add-ins have. */
export const PANES = `${FOLDER}/taskpanes.xml`;
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const CONTENT_TYPE = 'application/vnd.ms-office';
/** From the package to the list of panes. */
export const PANES_RELATION = `${RELATION}/webextensiontaskpanes`;
/** From that list to what an add-in keeps. */
export const WEB_EXTENSION_RELATION = `${RELATION}/webextension`;

/** The parts in which Office keeps an add-in's settings, and what leads to them. */
interface AddInParts {
  readonly parts: readonly Part[];
  /** From the package. */
  readonly root: readonly Relation[];
  readonly relations: readonly Pick<Part, 'path' | 'xml'>[];
}

const NONE: AddInParts = { parts: [], root: [], relations: [] };

export function addInParts(settings: AddInSettings | undefined): AddInParts {
  if (!settings || Object.keys(settings.values).length === 0) return NONE;
  return {
    parts: [panesPart(taskPaneXml('rId1')), webExtensionPart(`${FOLDER}/webextension1.xml`, settings)],
    root: [{ id: 'rId3', type: PANES_RELATION, target: PANES }],
    relations: [
      {
        path: `${FOLDER}/_rels/taskpanes.xml.rels`,
        xml: relationsXml([{ id: 'rId1', type: WEB_EXTENSION_RELATION, target: 'webextension1.xml' }]),
      },
    ],
  };
}

export function panesPart(panes: string): Part {
  return {
    path: PANES,
    contentType: `${CONTENT_TYPE}.webextensiontaskpanes+xml`,
    xml: document(element('wetp:taskpanes', { 'xmlns:wetp': TASK_PANES }, panes)),
  };
}

/** The pane stays closed: that the add-in keeps something does not open it. */
export function taskPaneXml(relation: string, prefix = 'wetp:'): string {
  return element(
    `${prefix}taskpane`,
    { dockstate: 'right', visibility: '0', width: 380, row: '4' },
    element(`${prefix}webextensionref`, { 'xmlns:r': RELATIONSHIPS, 'r:id': relation }),
  );
}

export function webExtensionPart(path: string, { values, reference = DEPLOYED }: AddInSettings): Part {
  const xml = document(
    element('we:webextension', { 'xmlns:we': EXTENSION, id: `{${ADD_IN_ID}}` }, [
      referenceXml(reference),
      element(
        'we:alternateReferences',
        {},
        reference.storeType === DEPLOYED.storeType ? referenceXml(SIDELOADED) : '',
      ),
      propertiesXml(values, 'we:'),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
    ]),
  );
  return { path, contentType: `${CONTENT_TYPE}.webextension+xml`, xml };
}

export function propertiesXml(values: AddInSettings['values'], prefix: string): string {
  return element(
    `${prefix}properties`,
    {},
    Object.entries(values).map(([name, value]) => element(`${prefix}property`, { name, value: json(value) })),
  );
}

function referenceXml({ version, store, storeType }: AddInReference): string {
  return element('we:reference', { id: ADD_IN_ID, version, store, storeType });
}

/** JSON without the two characters that it allows and XML does not. */
function json(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/[\uFFFE\uFFFF]/g, (character) =>
    character === '\uFFFE' ? '\\ufffe' : '\\uffff',
  );
}
