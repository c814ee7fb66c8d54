import { ADD_IN_ID, DEPLOYED, SIDELOADED } from '../add-in';
import type { AddInReference, AddInSettings } from '../workbook-file';
import { document, element } from './element';
import { RELATIONSHIPS } from './namespaces';
import { relationsXml, type Part, type Relation } from './package-parts';

const FOLDER = 'xl/webextensions';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const CONTENT_TYPE = 'application/vnd.ms-office';

/** The parts in which Office keeps an add-in's settings, and what leads to them. */
export interface AddInParts {
  readonly parts: readonly Part[];
  /** From the package. */
  readonly root: readonly Relation[];
  readonly relations: readonly Pick<Part, 'path' | 'xml'>[];
}

const NONE: AddInParts = { parts: [], root: [], relations: [] };

export function addInParts(settings: AddInSettings | undefined): AddInParts {
  if (!settings || Object.keys(settings.values).length === 0) return NONE;
  const panes = `${FOLDER}/taskpanes.xml`;
  return {
    parts: [
      { path: panes, contentType: `${CONTENT_TYPE}.webextensiontaskpanes+xml`, xml: taskPanesXml() },
      {
        path: `${FOLDER}/webextension1.xml`,
        contentType: `${CONTENT_TYPE}.webextension+xml`,
        xml: webExtensionXml(settings),
      },
    ],
    root: [{ id: 'rId3', type: `${RELATION}/webextensiontaskpanes`, target: panes }],
    relations: [
      {
        path: `${FOLDER}/_rels/taskpanes.xml.rels`,
        xml: relationsXml([{ id: 'rId1', type: `${RELATION}/webextension`, target: 'webextension1.xml' }]),
      },
    ],
  };
}

/** The pane stays closed: that the add-in keeps something does not open it. */
function taskPanesXml(): string {
  const reference = element('wetp:webextensionref', { 'xmlns:r': RELATIONSHIPS, 'r:id': 'rId1' });
  const pane = element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: '0', width: 380, row: '4' },
    reference,
  );
  return document(element('wetp:taskpanes', { 'xmlns:wetp': TASK_PANES }, pane));
}

function webExtensionXml({ values, reference = DEPLOYED }: AddInSettings): string {
  return document(
    element('we:webextension', { 'xmlns:we': EXTENSION, id: `{${ADD_IN_ID}}` }, [
      referenceXml(reference),
      element(
        'we:alternateReferences',
        {},
        reference.storeType === DEPLOYED.storeType ? referenceXml(SIDELOADED) : '',
      ),
      element(
        'we:properties',
        {},
        Object.entries(values).map(([name, value]) => element('we:property', { name, value: json(value) })),
      ),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
    ]),
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
