import { DOMParser, onWarningStopParsing, type Element } from '@xmldom/xmldom';
import { COMMAND_MESSAGES } from '../src/commands/messages/messages';
import { TRANSLATIONS } from './translations';
import { ICON_SIZES } from './icon-sizes';

/** Where the add-in is served, and its files: the address without a slash at its end, and the bytes of a path under it. */
export interface Site {
  readonly url: string;
  readonly file: (path: string) => Uint8Array | undefined;
}

/** A rule of Excel's that a manifest breaks, and where. */
export interface Complaint {
  readonly rule: ManifestRule;
  readonly message: string;
}

/** How often a child may stand in its parent; children stand in the order of the list. */
type Content = Readonly<Record<string, 'one' | 'optional' | 'many'>>;

const CONTENT: Readonly<Record<string, Content>> = {
  OfficeApp: {
    Id: 'one',
    AlternateID: 'optional',
    Version: 'one',
    ProviderName: 'one',
    DefaultLocale: 'one',
    DisplayName: 'one',
    Description: 'one',
    IconUrl: 'one',
    HighResolutionIconUrl: 'one',
    SupportUrl: 'one',
    AppDomains: 'optional',
    Hosts: 'one',
    Requirements: 'one',
    DefaultSettings: 'one',
    Permissions: 'one',
    VersionOverrides: 'one',
    ExtendedOverrides: 'optional',
  },
  VersionOverrides: { Description: 'optional', Requirements: 'optional', Hosts: 'one', Resources: 'one' },
  'Host Workbook': { Runtimes: 'one', AllFormFactors: 'one', DesktopFormFactor: 'one' },
  Runtimes: { Runtime: 'one' },
  'ExtensionPoint CustomFunctions': { Script: 'one', Page: 'one', Metadata: 'one', Namespace: 'one' },
  'ExtensionPoint PrimaryCommandSurface': { CustomTab: 'one' },
  'ExtensionPoint ContextMenu': { OfficeMenu: 'one' },
  DesktopFormFactor: { GetStarted: 'optional', FunctionFile: 'one', ExtensionPoint: 'many' },
  CustomTab: { Group: 'many', Label: 'one' },
  Group: { Label: 'one', Icon: 'one', Control: 'many' },
  OfficeMenu: { Control: 'one' },
  'Control Button': { Label: 'one', Supertip: 'one', Icon: 'one', Action: 'one', Enabled: 'optional' },
  Supertip: { Title: 'one', Description: 'one' },
  'Action ExecuteFunction': { FunctionName: 'one' },
  'Action ShowTaskpane': { TaskpaneId: 'optional', SourceLocation: 'one', Title: 'optional' },
  ExtendedOverrides: { Tokens: 'optional' },
  Resources: { Images: 'one', Urls: 'one', ShortStrings: 'one', LongStrings: 'one' },
};

const TEXT_LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
};
const STRING_LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const URL_LIMIT = 2048;
const RESID_LIMIT = 32;
const REQUIREMENT_SETS = ['CustomFunctionsRuntime 1.1', 'SharedRuntime 1.1'];
const LOCALES = TRANSLATIONS.map((language) => COMMAND_MESSAGES[language].locale);

/** Every rule by name: the sentences it has to say about a manifest. */
const RULES = {
  'task pane add-in': (app) =>
    app.localName === 'OfficeApp' &&
    app.namespaceURI === 'http://schemas.microsoft.com/office/appforoffice/1.1' &&
    typeOf(app) === 'TaskPaneApp'
      ? []
      : ['the root is an OfficeApp of type TaskPaneApp'],

  content: (app) => all(app).flatMap(contentComplaints),

  id: (app) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text(app, 'Id')) ? [] : ['Id is a UUID']),

  version: (app) =>
    /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text(app, 'Version'))
      ? []
      : ['Version has four parts at most, each of five digits at most'],

  'requirement sets': (app) => {
    const sets = all(app, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    return sets.sort().join() === REQUIREMENT_SETS.join()
      ? []
      : [`${REQUIREMENT_SETS.join(' and ')} are required, nothing else: ${sets.join(', ')}`];
  },

  'long runtime': (app) =>
    all(app, 'Runtime')
      .filter((runtime) => attribute(runtime, 'lifetime') !== 'long')
      .map(() => 'the shared runtime lives long'),

  'one page': (app) => {
    const pages = [
      ...all(app, 'Runtime'),
      ...all(app, 'Page').flatMap((page) => all(page, 'SourceLocation')),
      ...all(app, 'FunctionFile'),
      ...all(app, 'Action').flatMap((action) => all(action, 'SourceLocation')),
    ].map((page) => attribute(page, 'resid'));
    const start = all(app, 'DefaultSettings')
      .flatMap((settings) => all(settings, 'SourceLocation'))
      .map((page) => attribute(page, 'DefaultValue'))
      .join();
    const shared = all(app, 'Url').find((url) => attribute(url, 'DefaultValue') === start);
    const page = shared ? attribute(shared, 'id') : undefined;
    if (page === undefined || !pages.includes(page))
      return [`the default page is not the shared one: ${start}`];
    return pages
      .filter((other) => other !== page)
      .map((other) => `functions, commands and pane share one page: ${page}, not ${other}`);
  },

  resid: (app) => {
    const defined = resources(app).map((resource) => attribute(resource, 'id'));
    const used = all(app)
      .filter((element) => element.hasAttribute('resid'))
      .map((element) => attribute(element, 'resid'));
    return [
      ...defined.filter((id) => id.length > RESID_LIMIT).map((id) => `${id} is longer than ${RESID_LIMIT}`),
      ...repeated(defined).map((id) => `${id} is defined twice`),
      ...[...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
      ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ];
  },

  'control ids': (app) =>
    repeated(
      ['CustomTab', 'Group', 'Control']
        .flatMap((name) => all(app, name))
        .map((element) => attribute(element, 'id')),
    ).map((id) => `${id} names two controls`),

  'off at first': (app) =>
    all(app, 'Enabled').flatMap((enabled) => [
      ...(enabled.textContent === 'false'
        ? []
        : [`Enabled is left out or false: ${enabled.textContent ?? ''}`]),
      ...(nameOf(enabled.parentNode?.parentNode ?? null) === 'Group'
        ? []
        : ['only a button of the ribbon can be off at first']),
    ]),

  // The first click on a button that runs code may only start the add-in (office-js 5176).
  'first click': (app) =>
    all(app, 'Group')
      .slice(0, 1)
      .flatMap((group) => all(group, 'Action'))
      .some((action) => typeOf(action) === 'ShowTaskpane')
      ? []
      : ['the first group has a button that shows the pane without running code'],

  'cell menu': (app) =>
    all(app, 'OfficeMenu')
      .map((menu) => attribute(menu, 'id'))
      .filter((id) => id !== 'ContextMenuCell')
      .map((id) => `${id} is no menu of a cell`),

  length: (app) => [
    ...[...app.childNodes]
      .filter(isElement)
      .flatMap((element) => tooLong(element, TEXT_LIMITS[nameOf(element)])),
    ...all(app, 'String').flatMap((element) => tooLong(element, STRING_LIMITS[nameOf(element.parentNode)])),
  ],

  url: (app, site) => urls(app).flatMap((url) => urlComplaint(url, site)),

  icons: (app, site) => [
    ...iconComplaint(all(app, 'IconUrl')[0], 32, site),
    ...iconComplaint(all(app, 'HighResolutionIconUrl')[0], 64, site),
    ...all(app, 'Icon').flatMap((icon) => {
      const images = all(icon, 'Image');
      const sizes = images.map((image) => Number(attribute(image, 'size')));
      return [
        ...ICON_SIZES.filter((size) => !sizes.includes(size)).map(
          (size) => `an icon of ${nameOf(icon.parentNode)} has no size ${String(size)}`,
        ),
        ...images.flatMap((image) => {
          const resource = resources(app).find((r) => attribute(r, 'id') === attribute(image, 'resid'));
          return iconComplaint(resource, Number(attribute(image, 'size')), site);
        }),
      ];
    }),
  ],

  'app domains': (app, site) =>
    all(app, 'AppDomain').flatMap((element) => {
      const domain = element.textContent ?? '';
      if (!/^https:\/\/[^/?#]+$/.test(domain)) return [`${domain} is more than protocol and host`];
      return domain === new URL(site.url).origin ? [`${domain} is the add-in's own`] : [];
    }),

  locales: (app) => [
    ...resources(app)
      .flatMap((resource) => [...resource.childNodes].filter(isElement))
      .filter((override) => override.tagName !== 'bt:Override')
      .map((override) => `${override.tagName} in Resources is written bt:Override`),
    ...all(app, 'Override')
      .filter((override) => !LOCALES.includes(attribute(override, 'Locale')))
      .map((override) => `an Override is for ${LOCALES.join(' or ')}, not ${attribute(override, 'Locale')}`),
    ...[...all(app, 'DisplayName'), ...childrenNamed(app, 'Description'), ...all(app, 'String')]
      .filter((element) => attribute(element, 'id') !== namespaceId(app))
      .flatMap((element) => {
        const given = all(element, 'Override').map((override) => attribute(override, 'Locale'));
        return LOCALES.filter((locale) => !given.includes(locale)).map(
          (locale) => `${attribute(element, 'id') || nameOf(element)} has no ${locale} Override`,
        );
      }),
  ],

  namespace: (app) => {
    const names = all(app, 'String').filter((element) => attribute(element, 'id') === namespaceId(app));
    return names.flatMap((name) => [
      ...(/^[A-Z][A-Z0-9_.]*$/.test(attribute(name, 'DefaultValue'))
        ? []
        : ['the namespace is A–Z, 0–9, _ and .']),
      ...all(name, 'Override').map(() => 'the namespace is the same in every locale'),
    ]);
  },
} satisfies Record<string, (app: Element, site: Site) => string[]>;

export type ManifestRule = keyof typeof RULES | 'well-formed';
export const MANIFEST_RULES = ['well-formed', ...Object.keys(RULES)] as readonly ManifestRule[];

/** What Excel would refuse, or silently do wrong, in a production manifest. */
export function complaintsAbout(manifest: string, site: Site): Complaint[] {
  let app: Element | null;
  try {
    app = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      manifest,
      'application/xml',
    ).documentElement;
  } catch (error) {
    return [{ rule: 'well-formed', message: error instanceof Error ? error.message : String(error) }];
  }
  if (!app) return [{ rule: 'well-formed', message: 'the document is empty' }];
  const root = app;
  return Object.entries(RULES).flatMap(([rule, judge]) =>
    judge(root, site).map((message) => ({ rule: rule as ManifestRule, message })),
  );
}

function contentComplaints(parent: Element): string[] {
  const name = [nameOf(parent), typeOf(parent)].filter(Boolean).join(' ');
  const content = CONTENT[name] ?? CONTENT[nameOf(parent)];
  if (!content) return [];
  const order = Object.keys(content);
  const children = [...parent.childNodes].filter(isElement).map(nameOf);
  const counts = order.map((child) => children.filter((other) => other === child).length);
  const places = children.map((child) => order.indexOf(child));
  return [
    ...children.filter((child) => !order.includes(child)).map((child) => `${child} has no place in ${name}`),
    ...order
      .filter((child, index) => counts[index] === 0 && content[child] !== 'optional')
      .map((child) => `${name} lacks ${child}`),
    ...order
      .filter((child, index) => (counts[index] ?? 0) > 1 && content[child] !== 'many')
      .map((child) => `${name} has more than one ${child}`),
    ...children
      .filter(
        (_, index) =>
          index > 0 && (places[index] ?? 0) >= 0 && (places[index] ?? 0) < (places[index - 1] ?? 0),
      )
      .map((child) => `${child} stands too late in ${name}`),
  ];
}

function tooLong(element: Element, limit: number | undefined): string[] {
  if (limit === undefined) return [];
  return [
    ...(attribute(element, 'DefaultValue').length > limit ? [element] : []),
    ...all(element, 'Override').filter((override) => attribute(override, 'Value').length > limit),
  ].map(() => `${attribute(element, 'id') || nameOf(element)} is longer than ${String(limit)}`);
}

/** The first thing that is wrong with an address. */
function urlComplaint(url: string, site: Site): string[] {
  if (!url.startsWith('https://')) return [`${url} is not https`];
  if (/^https:\/\/(localhost|127\.)/.test(url)) return [`${url} is this machine`];
  if (url.length > URL_LIMIT) return [`an address is longer than ${String(URL_LIMIT)}`];
  if (!url.startsWith(`${site.url}/`)) return [`${url} is not under ${site.url}`];
  return site.file(url.slice(site.url.length + 1)) ? [] : [`${url} is not in the folder`];
}

function iconComplaint(resource: Element | undefined, size: number, site: Site): string[] {
  const url = resource ? attribute(resource, 'DefaultValue') : '';
  const png = site.file(url.slice(site.url.length + 1));
  if (!png) return [];
  // The width and the height stand in a PNG's first chunk.
  const header = new DataView(png.buffer, png.byteOffset, 24);
  return header.getUint32(16) === size && header.getUint32(20) === size
    ? []
    : [`${url} is not ${String(size)} × ${String(size)}`];
}

function urls(app: Element): string[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
  return holders
    .flatMap((name) => all(app, name))
    .flatMap((element) => [
      attribute(element, 'DefaultValue'),
      ...all(element, 'Override').map((override) => attribute(override, 'Value')),
    ])
    .concat(
      all(app, 'ExtendedOverrides').flatMap((element) => [
        attribute(element, 'Url'),
        attribute(element, 'ResourcesUrl'),
      ]),
    )
    .filter((url) => url !== '');
}

function resources(app: Element): Element[] {
  return all(app, 'Resources')
    .flatMap((element) => all(element))
    .filter((element) => element.hasAttribute('id'));
}

function namespaceId(app: Element): string {
  return all(app, 'Namespace')
    .map((element) => attribute(element, 'resid'))
    .join();
}

/** The elements inside, at any depth, whatever their prefix. */
function all(parent: Element, name = '*'): Element[] {
  return [...(name === '*' ? [parent] : []), ...parent.getElementsByTagNameNS('*', name)];
}

function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(isElement).filter((child) => nameOf(child) === name);
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function nameOf(node: { nodeName: string } | null): string {
  return node?.nodeName.replace(/^.*:/, '') ?? '';
}

function typeOf(element: Element): string {
  return attribute(element, 'xsi:type');
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function text(app: Element, name: string): string {
  return childrenNamed(app, name)
    .map((element) => element.textContent ?? '')
    .join();
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
