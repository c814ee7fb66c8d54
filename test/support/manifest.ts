import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';

const MANIFEST = join(import.meta.dirname, '..', '..', 'manifest.xml');

/** A button of the manifest, and where it stands. */
export interface ManifestButton {
  readonly id: string;
  /** Its group on the ribbon; undefined in a menu. */
  readonly group: string | undefined;
  readonly tab: string | undefined;
  readonly menu: string | undefined;
  /** The function that it runs. */
  readonly runs: string | undefined;
  readonly enabled: boolean;
}

/** The buttons of the repository's manifest. */
export function manifestButtons(): ManifestButton[] {
  const root = new DOMParser().parseFromString(readFileSync(MANIFEST, 'utf8'), 'application/xml');
  return [...root.getElementsByTagName('Control')].map((control) => ({
    id: control.getAttribute('id') ?? '',
    group: above(control, 'Group'),
    tab: above(control, 'CustomTab'),
    menu: above(control, 'OfficeMenu'),
    runs: control.getElementsByTagName('FunctionName')[0]?.textContent ?? undefined,
    enabled: control.getElementsByTagName('Enabled')[0]?.textContent !== 'false',
  }));
}

function above(control: Element, name: string): string | undefined {
  let element = control.parentNode;
  while (element && element.nodeName !== name) element = element.parentNode;
  return (element as Element | null)?.getAttribute('id') ?? undefined;
}
