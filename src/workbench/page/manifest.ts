import type { Language } from '../../words/language';

/** A button of the add-in on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  /** The function that it runs; without one it shows and hides the pane. */
  readonly runs: string | undefined;
}

/** What Excel takes from an add-in's manifest, with the addresses at which the workbench serves the add-in. */
export interface AddInManifest {
  readonly buttons: readonly RibbonButton[];
  readonly page: string;
  /** Before each function's name: KPI. */
  readonly namespace: string;
  /** The address of functions.json, in the language. */
  readonly functions: string;
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

  return {
    buttons: [...manifest.querySelectorAll('Control')].map((control) => ({
      id: control.id,
      label: named(control, 'Label'),
      description: named(control, 'Supertip > Description'),
      icon: here(named(control, 'Image[size="20"]')),
      runs: control.querySelector('FunctionName')?.textContent ?? undefined,
    })),
    page: here(named(manifest, 'FunctionFile')),
    namespace: named(manifest, 'Namespace'),
    functions: here(named(manifest, 'Metadata > SourceLocation')),
  };
}
