import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, MANIFEST_RULES, type ManifestRule, type Site } from '../scripts/manifest-rules';
import { TRANSLATIONS } from '../scripts/translations';

const ROOT = join(import.meta.dirname, '..');
const GOOD = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const URL = 'https://example.org/kpi-budget-addin';
const PAGES = [
  'taskpane.html',
  'support.html',
  'functions.js',
  'functions.json',
  'shortcuts.json',
  ...TRANSLATIONS.flatMap((language) => [`functions.${language}.json`, `shortcuts.${language}.json`]),
];

/** The folder that a build makes, as far as the manifest sees it. */
const site: Site = {
  url: URL,
  file: (path) => {
    if (PAGES.includes(path)) return new Uint8Array(1);
    const icon = join(ROOT, 'assets', path);
    return path.startsWith('icons/') && existsSync(icon) ? readFileSync(icon) : undefined;
  },
};

type Change = (manifest: string) => string;

/** Replaces the first such place, and insists that there is one. */
function replace(place: string | RegExp, replacement: string): Change {
  return (manifest) => {
    const changed = manifest.replace(place, () => replacement);
    if (changed === manifest) throw new Error(`the manifest has no ${String(place)}`);
    return changed;
  };
}

const remove = (place: string | RegExp) => replace(place, '');
const insertAfter = (place: string, addition: string) => replace(place, place + addition);
const element = (name: string) => new RegExp(`<${name}( [^>]*)?(/>|>[^]*?</${name}>)\\s*`);

/** Two neighbours change places. */
function swap(first: string, second: string): Change {
  return (manifest) => {
    const neighbours = new RegExp(`(${element(first).source})(${element(second).source})`);
    const found = neighbours.exec(manifest);
    if (!found) throw new Error(`the manifest has no ${first} before ${second}`);
    return replace(neighbours, String(found[4]) + String(found[1]))(manifest);
  };
}

const secondTab: Change = (manifest) => {
  const tab = element('CustomTab').exec(manifest)?.[0] ?? '';
  return insertAfter(tab, tab.replace(/ id="Kpi\.(\w+)"/g, ' id="Kpi.Other$1"'))(manifest);
};

/** The group's own icon, and the pictures that nothing else uses. */
const iconlessGroup: Change = (manifest) =>
  remove(element('Icon'))(manifest).replace(/<bt:Image id="Addin.Icon.*\/>/g, '');

const disabledInMenu: Change = (manifest) => {
  const menu = element('OfficeMenu').exec(manifest)?.[0] ?? '';
  return insertAfter(menu.slice(0, menu.indexOf('</Control>')), '<Enabled>false</Enabled>')(manifest);
};

const BROKEN: [what: string, rule: ManifestRule, complaint: RegExp, change: Change][] = [
  ['a tag left open', 'well-formed', /mismatch/, remove('</Hosts>')],
  ['an ampersand as it is', 'well-formed', /&/, replace('&amp; KPI', '&now; KPI')],
  ['a content add-in', 'task pane add-in', /TaskPaneApp/, replace('"TaskPaneApp"', '"ContentApp"')],
  ['an old schema', 'task pane add-in', /TaskPaneApp/, replace('appforoffice/1.1', 'appforoffice/1.0')],

  ['Version after ProviderName', 'content', /Version stands too late/, swap('Version', 'ProviderName')],
  ['Requirements before Hosts', 'content', /Hosts stands too late/, swap('Hosts', 'Requirements')],
  ['no SupportUrl', 'content', /lacks SupportUrl/, remove(element('SupportUrl'))],
  ['no IconUrl', 'content', /lacks IconUrl/, remove(element('IconUrl'))],
  ['no large icon', 'content', /lacks HighResolutionIconUrl/, remove(element('HighResolutionIconUrl'))],
  ['an unknown element', 'content', /More has no place/, insertAfter('</DefaultSettings>', '<More/>')],
  ['no runtime', 'content', /lacks Runtimes/, remove(element('Runtimes'))],
  ['the runtime late', 'content', /Runtimes stands too late/, swap('Runtimes', 'AllFormFactors')],
  [
    'functions late',
    'content',
    /AllFormFactors stands too late/,
    swap('AllFormFactors', 'DesktopFormFactor'),
  ],
  ['functions without a page', 'content', /lacks Page/, remove(element('Page'))],
  ['the script late', 'content', /Script stands too late/, swap('Script', 'Page')],
  ['no function file', 'content', /lacks FunctionFile/, remove(element('FunctionFile'))],
  ['a group without an icon', 'content', /Group lacks Icon/, iconlessGroup],
  ['a group’s label late', 'content', /Label stands too late in Group/, swap('Label', 'Icon')],
  ['a second tab', 'content', /more than one CustomTab/, secondTab],
  [
    'the tab’s label first',
    'content',
    /Label stands too late|Group stands too late in CustomTab/,
    swap('Group', 'Label'),
  ],
  [
    'a button without a supertip',
    'content',
    /Button lacks Supertip/,
    (manifest) =>
      remove(element('Supertip'))(manifest).replace(
        /<bt:String id="Validate.Description"[^]*?<\/bt:String>/,
        '',
      ),
  ],
  ['a button that does nothing', 'content', /Button lacks Action/, remove(element('Action'))],
  ['a button off before it acts', 'content', /Action stands too late/, swap('Action', 'Enabled')],
  [
    'a cell menu without an entry',
    'content',
    /OfficeMenu lacks Control/,
    (manifest) =>
      replace(
        element('OfficeMenu'),
        '<OfficeMenu id="ContextMenuCell"></OfficeMenu>',
      )(manifest).replace(/<bt:String id="ValidateSheet[^]*?<\/bt:String>/g, ''),
  ],
  [
    'shortcuts before the commands',
    'content',
    /VersionOverrides stands too late/,
    swap('VersionOverrides', 'ExtendedOverrides'),
  ],
  ['pictures after addresses', 'content', /Images stands too late/, swap('bt:Images', 'bt:Urls')],

  ['a name as id', 'id', /UUID/, replace(element('Id'), '<Id>kpi</Id>')],
  ['five parts', 'version', /four parts/, replace('0.1.0.0', '0.1.0.0.0')],
  ['six digits', 'version', /five digits/, replace('0.1.0.0', '0.123456')],
  [
    'a third requirement',
    'requirement sets',
    /nothing else: .*ExcelApi 1.14/,
    insertAfter('<Sets DefaultMinVersion="1.1">', '<Set Name="ExcelApi" MinVersion="1.14" />'),
  ],
  [
    'no requirement of the shared runtime',
    'requirement sets',
    /SharedRuntime 1.1 are/,
    remove('<Set Name="SharedRuntime" MinVersion="1.1" />'),
  ],
  [
    'too high a requirement',
    'requirement sets',
    /CustomFunctionsRuntime 1.4/,
    replace('"CustomFunctionsRuntime" MinVersion="1.1"', '"CustomFunctionsRuntime" MinVersion="1.4"'),
  ],
  ['a short runtime', 'long runtime', /lives long/, replace('lifetime="long"', 'lifetime="short"')],

  ...['<Runtime ', '<Page>\\s+<SourceLocation ', '<FunctionFile ', '</TaskpaneId>\\s+<SourceLocation '].map(
    (place): (typeof BROKEN)[number] => [
      `another page in ${place}`,
      'one page',
      /share one page/,
      replace(new RegExp(`(?<=${place}resid=")Taskpane.Url`), 'GetStarted.LearnMoreUrl'),
    ],
  ),
  [
    'another page at first',
    'one page',
    /default page/,
    replace(/(?<=<SourceLocation DefaultValue=").*(?=")/, `${URL}/support.html`),
  ],

  [
    'an undefined resource',
    'resid',
    /Nowhere is not defined/,
    insertAfter('<GetStarted>', '<Note resid="Nowhere" />'),
  ],
  [
    'an unused resource',
    'resid',
    /Spare is not used/,
    insertAfter('<bt:Urls>', `<bt:Url id="Spare" DefaultValue="${URL}/support.html" />`),
  ],
  [
    'a resource defined twice',
    'resid',
    /Taskpane.Url is defined twice/,
    insertAfter('<bt:Urls>', `<bt:Url id="Taskpane.Url" DefaultValue="${URL}/taskpane.html" />`),
  ],
  [
    'a resid of 33 characters',
    'resid',
    /longer than 32/,
    (manifest) => manifest.replaceAll('"Functions.Script.Url"', `"${'x'.repeat(33)}"`),
  ],
  [
    'one id for two buttons',
    'control ids',
    /two controls/,
    replace('id="Kpi.Validate"', 'id="Kpi.ShowPane"'),
  ],

  [
    'a button that is said to be on',
    'off at first',
    /left out or false: true/,
    replace('<Enabled>false', '<Enabled>true'),
  ],
  ['an entry of the cell menu that is off', 'off at first', /of the ribbon/, disabledInMenu],
  [
    'no button that shows the pane by itself',
    'first click',
    /without running code/,
    replace(
      /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>validate</FunctionName></Action>',
    ),
  ],
  [
    'an entry in the menu of text',
    'cell menu',
    /ContextMenuText/,
    replace('ContextMenuCell', 'ContextMenuText'),
  ],

  [
    'a name of 126 characters',
    'length',
    /DisplayName is longer than 125/,
    replace('"Budget and KPI Check"', `"${'x'.repeat(126)}"`),
  ],
  [
    'a description of 251 characters',
    'length',
    /Description is longer than 250/,
    replace(/(?<=<Description DefaultValue=")[^"]*/, 'x'.repeat(251)),
  ],
  [
    'a Japanese description of 251 characters',
    'length',
    /Description is longer than 250/,
    replace(/(?<=Value=")協会けんぽ[^"]*/, '予'.repeat(251)),
  ],
  [
    'a short string of 126 characters',
    'length',
    /Tab.Label is longer than 125/,
    replace('Value="予算・KPI"', `Value="${'予'.repeat(126)}"`),
  ],
  [
    'a long string of 251 characters',
    'length',
    /ShowPane.Description is longer than 250/,
    replace('"Shows the findings and settings beside the sheet."', `"${'x'.repeat(251)}"`),
  ],

  ...(
    [
      ['http', /not https/, 'http://example.org/kpi-budget-addin/support.html'],
      ['localhost', /this machine/, 'https://localhost:3000/support.html'],
      ['the machine’s own number', /this machine/, 'https://127.0.0.1/support.html'],
      ['an address of more than 2048 characters', /longer than 2048/, `${URL}/${'x'.repeat(2048)}`],
      ['another site', /not under/, 'https://example.com/support.html'],
      ['a page that is not there', /not in the folder/, `${URL}/help.html`],
    ] as const
  ).map(([what, complaint, url]): (typeof BROKEN)[number] => [
    what,
    'url',
    complaint,
    replace(/(?<=<SupportUrl DefaultValue=")[^"]*/, url),
  ]),
  [
    'a translation that is not there',
    'url',
    /functions.fr.json/,
    replace('functions.ja.json', 'functions.fr.json'),
  ],
  ['shortcuts that are not there', 'url', /keys.json is not in/, replace('shortcuts.json', 'keys.json')],
  [
    'names of shortcuts that are not there',
    'url',
    /shortcuts.fr.json/,
    replace('shortcuts.ja.json', 'shortcuts.fr.json'),
  ],
  ['an icon that is not there', 'url', /not in the folder/, replace('addin-32.png', 'addin-31.png')],

  ['a small icon', 'icons', /not 32 × 32/, replace('addin-32.png', 'addin-16.png')],
  ['a large icon at high resolution', 'icons', /not 64 × 64/, replace('addin-64.png', 'addin-80.png')],
  [
    'a picture of another size',
    'icons',
    /pane-80.png is not 48 × 48/,
    replace(/(?<="Pane.Icon.48" DefaultValue=".*)pane-48/, 'pane-80'),
  ],
  ...[16, 20, 24, 32, 40, 48, 64, 80].map((size): (typeof BROKEN)[number] => [
    `no button of ${String(size)} pixels`,
    'icons',
    new RegExp(`no size ${String(size)}`),
    (manifest) => manifest.replace(new RegExp(`<bt:Image [^>]*"Next.Icon.${String(size)}"[^>]*>`, 'g'), ''),
  ]),

  ...(
    [
      ['a domain with a path', /more than protocol and host/, 'https://a.example/b'],
      ['a domain without a protocol', /more than protocol and host/, 'a.example'],
      ['the add-in’s own domain', /own/, 'https://example.org'],
    ] as const
  ).map(([what, complaint, domain]): (typeof BROKEN)[number] => [
    what,
    'app domains',
    complaint,
    insertAfter('/support.html" />', `<AppDomains><AppDomain>${domain}</AppDomain></AppDomains>`),
  ]),

  ['a plain Override', 'locales', /written bt:Override/, replace(/<bt:Override(?=[^>]*"検証")/, '<Override')],
  [
    'an Override of another locale',
    'locales',
    /not ja$/,
    insertAfter('Value="予算・KPI検証" />', '<Override Locale="ja" Value="検証" />'),
  ],
  ['no Japanese name', 'locales', /DisplayName has no/, remove(/<Override[^>]*"予算・KPI検証" \/>/)],
  ['no Japanese description', 'locales', /Description has no/, remove(/<Override[^>]*"協会けんぽ.*\/>/)],
  ['no Japanese label', 'locales', /Tab.Label has no/, remove(/<bt:Override[^>]*"予算・KPI" \/>/)],

  ['a namespace with a hyphen', 'namespace', /A–Z/, replace('DefaultValue="KPI"', 'DefaultValue="K-PI"')],
  [
    'a namespace in Japanese',
    'namespace',
    /same in every locale/,
    replace(
      'DefaultValue="KPI" />',
      'DefaultValue="KPI"><bt:Override Locale="ja-JP" Value="指標" /></bt:String>',
    ),
  ],
];

describe('the manifest', () => {
  it('keeps every rule', () => {
    expect(complaintsAbout(GOOD, site)).toEqual([]);
  });

  it.each(BROKEN)('with %s breaks the rule “%s”, and only that', (_, rule, complaint, change) => {
    expect(complaintsAbout(change(GOOD), site)).toEqual([
      { rule, message: expect.stringMatching(complaint) as string },
    ]);
  });

  it('has had each rule broken', () => {
    expect(new Set(BROKEN.map(([, rule]) => rule))).toEqual(new Set(MANIFEST_RULES));
  });
});

/** A text of the manifest, in English or in Japanese. */
function textOf(resid: string, language: 'en' | 'ja'): string {
  const text = new RegExp(`<bt:String id="${resid}" DefaultValue="([^"]*)">[^]*?Value="([^"]*)"`).exec(GOOD);
  return text?.[language === 'en' ? 1 : 2] ?? '';
}

describe('the words with which the add-in begins', () => {
  it.each(['en', 'ja'] as const)('call the buttons to be chosen by their labels: %s', (language) => {
    const first = textOf('GetStarted.Description', language);
    const at = ['ShowPane.Label', 'Validate.Label'].map((label) => first.indexOf(textOf(label, language)));
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(at[1] ?? 0);
  });
});
