import { ownWebExtensions } from '../read/add-in-settings';
import type { AddInSettings } from '../workbook-file';
import {
  PANES,
  PANES_RELATION,
  panesPart,
  propertiesXml,
  taskPaneXml,
  WEB_EXTENSION_RELATION,
  webExtensionPart,
} from '../write/add-in-parts';
import { appendChild } from './append-child';
import type { PackageEdit } from './package-edit';

const PROPERTIES = /<(\w+:)?properties\b[^>]*?(?:\/>|>[^]*?<\/\1properties>)/;

/**
 * Puts what the add-in keeps with the workbook where it is kept, or makes it a place beside those of other add-ins.
 * Where the add-in was installed from two places each has it: either may be the one that is asked.
 */
export function editAddInSettings(edit: PackageEdit, settings: AddInSettings = { values: {} }): boolean {
  const own = ownWebExtensions(edit.opened);
  if (own.length === 0) return addSettings(edit, settings);
  return own.every((part) =>
    edit.change(part, (xml) => {
      const [whole, prefix = ''] = PROPERTIES.exec(xml) ?? [];
      return whole === undefined ? null : xml.replace(whole, () => propertiesXml(settings.values, prefix));
    }),
  );
}

function addSettings(edit: PackageEdit, settings: AddInSettings): boolean {
  const panes = edit.opened.relations('').find(({ type }) => type === 'webextensiontaskpanes')?.target;
  return panes === undefined
    ? edit.relate('', { type: PANES_RELATION, target: PANES }) !== null &&
        edit.add(panesPart('')) &&
        addExtension(edit, PANES, settings)
    : addExtension(edit, panes, settings);
}

function addExtension(edit: PackageEdit, panes: string, settings: AddInSettings): boolean {
  const folder = panes.slice(0, panes.lastIndexOf('/') + 1);
  let number = 1;
  while (edit.has(`${folder}webextension${String(number)}.xml`)) number += 1;
  const name = `webextension${String(number)}.xml`;
  const id = edit.relate(panes, { type: WEB_EXTENSION_RELATION, target: name });
  return (
    id !== null &&
    edit.add(webExtensionPart(`${folder}${name}`, settings)) &&
    edit.change(panes, (xml) => appendChild(xml, 'taskpanes', (prefix) => taskPaneXml(id, prefix)))
  );
}
