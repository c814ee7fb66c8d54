import type { Package, Relation } from '../package';
import { readXml, type Part } from '../xml';

/** JSON where it is some; what is none is told by whoever reads the setting. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readProperties(part: Part, prefix: string, settings: Map<string, unknown>): void {
  readXml(part, {
    open(element, { name, value }) {
      const isOurs = element === 'property' && name?.startsWith(prefix) === true;
      if (isOurs && value !== undefined && !settings.has(name)) settings.set(name, valueOf(value));
    },
  });
}

/**
 * What add-ins keep with a workbook: Excel stores `workbook.settings` as JSON in the properties of the add-in's
 * web extension part, one part for each add-in whose pane was opened ([MS-OWEXML]). The name under which a part
 * refers to its add-in depends on where that was installed from, so settings are told by their own names.
 * @param root what the package leads to
 * @param prefix of the names that are asked for; of two settings with one name the first one counts
 */
export function readAddInSettings(
  file: Package,
  root: readonly Relation[],
  prefix: string,
): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  const seen = new Set<string>();
  for (const panes of root) {
    if (panes.type !== 'webextensiontaskpanes' || !file.has(panes.target)) continue;
    for (const { type, target } of file.relations(panes.target)) {
      if (type !== 'webextension' || seen.has(target) || !file.has(target)) continue;
      seen.add(target);
      readProperties(file.part(target), prefix, settings);
    }
  }
  return settings;
}
