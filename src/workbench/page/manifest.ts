import type { Language } from '../../engine/language';

/** A button of the add-in on Excel's ribbon, or an entry of a menu. */
export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The address of its picture in a number of pixels. */
  readonly icon: (size: IconSize) => string;
  /** The function that it runs; without one it shows and hides the pane. */
  readonly runs: string | undefined;
  /** As long as the add-in has not said otherwise. */
  readonly isEnabled: boolean;
}

type IconSize = 16 | 20 | 24 | 32 | 40 | 48 | 64 | 80;

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly CommandButton[];
}

/** What Excel takes from an add-in's manifest, with the addresses at which the workbench serves the add-in. */
export interface AddInManifest {
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly CommandButton[];
  readonly page: string;
  /** Before each function's name: KPI. */
  readonly namespace: string;
  /** The address of functions.json, in the language. */
  readonly functions: string;
  /** The address of the key combinations. */
  readonly shortcuts: string;
}

/** Reads the manifest in the folder of a built add-in. */
export async function readManifest(folder: string, language: Language): Promise<AddInManifest> {
  const answer = await fetch(`${folder}manifest.xml`);
  const manifest = new DOMParser().parseFromString(await answer.text(), 'application/xml');

  const resource = (id: string | null | undefined): string => {
    const element = [...manifest.querySelectorAll('Resources [id]')].find((one) => one.id === id);
    const local = element?.querySelector(`Override[Locale^=${language}]`)?.getAttribute('Value');
    return local ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const named = (parent: ParentNode, selector: string): string =>
    resource(parent.querySelector(selector)?.getAttribute('resid'));
  const site = named(manifest, 'FunctionFile').replace(/[^/]*$/, '');
  const here = (url: string): string => url.replace(site, folder);
  const button = (control: Element): CommandButton => ({
    id: control.id,
    label: named(control, 'Label'),
    description: named(control, 'Supertip > Description'),
    icon: (size) => here(named(control, `Image[size="${String(size)}"]`)),
    runs: control.querySelector('FunctionName')?.textContent ?? undefined,
    isEnabled: control.querySelector('Enabled')?.textContent !== 'false',
  });
  const buttons = (parent: ParentNode): CommandButton[] =>
    [...parent.querySelectorAll('Control')].map(button);

  return {
    tab: {
      label: named(manifest, 'CustomTab > Label'),
      groups: [...manifest.querySelectorAll('CustomTab > Group')].map((group) => ({
        label: named(group, 'Label'),
        buttons: buttons(group),
      })),
    },
    cellMenu: [...manifest.querySelectorAll('OfficeMenu#ContextMenuCell')].flatMap(buttons),
    page: here(named(manifest, 'FunctionFile')),
    namespace: named(manifest, 'Namespace'),
    functions: here(named(manifest, 'Metadata > SourceLocation')),
    shortcuts: here(manifest.querySelector('ExtendedOverrides')?.getAttribute('Url') ?? ''),
  };
}
