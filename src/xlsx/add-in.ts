import type { AddInReference } from './workbook-file';

/** The Id of our manifest: by it Excel finds what the add-in keeps with a workbook. */
export const ADD_IN_ID = '927108c5-0a12-462b-8386-75c5e5039e03';

/** As Excel writes it where an administrator has deployed the add-in. */
export const DEPLOYED: AddInReference = { version: '0.1.0.0', store: 'EXCatalog', storeType: 'EXCatalog' };

/** As Excel writes it where a developer has loaded the add-in; another place to find it at. */
export const SIDELOADED: AddInReference = { version: '0.1.0.0', store: 'developer', storeType: 'Registry' };

/** Whether an Id, in any case and with or without braces, is that of our manifest. */
export function isOurs(id: string): boolean {
  return id.replace(/^\{|\}$/g, '').toLowerCase() === ADD_IN_ID;
}
