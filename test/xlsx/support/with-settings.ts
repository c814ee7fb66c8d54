import { strFromU8, unzipSync } from 'fflate';
import { zip } from './raw-package';

const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const WEB_EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function webExtension(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${name}" value="${escaped(value)}"/>`,
  );
  return `<we:webextension xmlns:we="${WEB_EXTENSIONS}/webextension/2010/11" id="{7D1E7A1C-7D0C-4E1F-9B2E-0B8F2C6A5D10}"><we:reference id="WA200001234" version="0.1.0.0" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`;
}

/**
 * A workbook's bytes with what add-ins keep, as Excel stores it: one part for each add-in, its values as JSON texts.
 * The add-ins came from a store, which has numbers of its own for them.
 */
export function withAddInSettings(
  workbook: Uint8Array,
  ...addIns: readonly Readonly<Record<string, string>>[]
): Uint8Array {
  const files = unzipSync(workbook);
  const relations = strFromU8(files['_rels/.rels'] ?? new Uint8Array());
  const parts = addIns.map((settings, index) => ({
    id: `rId${String(index + 1)}`,
    name: `webextension${String(index + 1)}.xml`,
    xml: webExtension(settings),
  }));
  return zip({
    ...files,
    '_rels/.rels': relations.replace(
      '</Relationships>',
      `<Relationship Id="rIdPanes" Type="${OFFICE_2011}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
    'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="${WEB_EXTENSIONS}/taskpanes/2010/11"/>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${parts
      .map(({ id, name }) => `<Relationship Id="${id}" Type="${OFFICE_2011}/webextension" Target="${name}"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(({ name, xml }) => [`xl/webextensions/${name}`, xml])),
  });
}
