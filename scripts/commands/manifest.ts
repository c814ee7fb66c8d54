import { COMMANDS, type Command, type Group } from '../../src/commands/commands';
import { FALLBACK_LANGUAGE, type Language } from '../../src/engine/language';
import type { CommandMessages } from '../../src/commands/messages/command-messages';
import { COMMAND_MESSAGES } from '../../src/commands/messages/messages';
import { GROUPS, GROUP_ICONS, TAB_ID, buttonId, commandsIn, groupId } from '../../src/commands/ribbon';
import { SITE } from '../functions-metadata';
import { ICON_SIZES } from '../icon-sizes';
import { escape } from '../escape';
import { TRANSLATIONS } from '../translations';

const NAMES = Object.keys(COMMANDS) as Command[];
const PANE_ICON = 'pane';
const ICONS = new Set([
  ...Object.values(GROUP_ICONS),
  PANE_ICON,
  ...NAMES.map((command) => COMMANDS[command].icon),
]);

type TextOf = (messages: CommandMessages) => string;

/** The texts that buttons and groups ask for by name. */
const SHORT: [id: string, text: TextOf][] = [
  ['GetStarted.Title', ({ ready }) => ready],
  ['Tab.Label', ({ tab }) => tab],
  ...GROUPS.map((group): [string, TextOf] => [`${group}Group.Label`, ({ groups }) => groups[group]]),
  ['ShowPane.Label', ({ showPane }) => showPane.label],
  ...NAMES.map((command): [string, TextOf] => [
    `${COMMANDS[command].button}.Label`,
    ({ commands }) => commands[command].label,
  ]),
];
const LONG: [id: string, text: TextOf][] = [
  ['GetStarted.Description', ({ start }) => start],
  ['ShowPane.Description', ({ showPane }) => showPane.description],
  ...NAMES.map((command): [string, TextOf] => [
    `${COMMANDS[command].button}.Description`,
    ({ commands }) => commands[command].description,
  ]),
];

/** An element with a text of the default language and what stands in its place in each other. */
function localised(tag: string, text: (language: Language) => string): string[] {
  const [name = ''] = tag.split(' ');
  const prefix = name.startsWith('bt:') ? 'bt:' : '';
  return [
    `<${tag} DefaultValue="${attribute(text(FALLBACK_LANGUAGE))}">`,
    ...TRANSLATIONS.map(
      (language) =>
        `  <${prefix}Override Locale="${COMMAND_MESSAGES[language].locale}" Value="${attribute(text(language))}" />`,
    ),
    `</${name}>`,
  ];
}

function attribute(text: string): string {
  return escape(text).replaceAll('"', '&quot;');
}

function texts(rows: readonly [id: string, text: TextOf][]): string[] {
  return rows.flatMap(([id, text]) =>
    localised(`bt:String id="${id}"`, (language) => text(COMMAND_MESSAGES[language])),
  );
}

function capital(icon: string): string {
  return icon.charAt(0).toUpperCase() + icon.slice(1);
}

function iconOf(icon: string): string[] {
  const images = ICON_SIZES.map(
    (size) => `  <bt:Image size="${String(size)}" resid="${capital(icon)}.Icon.${String(size)}" />`,
  );
  return ['<Icon>', ...images, '</Icon>'];
}

function control(id: string, button: string, icon: string, rest: readonly string[]): string[] {
  return [
    `<Control xsi:type="Button" id="${id}">`,
    ...indented([
      `<Label resid="${button}.Label" />`,
      '<Supertip>',
      `  <Title resid="${button}.Label" />`,
      `  <Description resid="${button}.Description" />`,
      '</Supertip>',
      ...iconOf(icon),
      ...rest,
    ]),
    '</Control>',
  ];
}

function buttonOf(command: Command): string[] {
  const { button, icon, needs } = COMMANDS[command];
  return control(buttonId(command), button, icon, [
    '<Action xsi:type="ExecuteFunction">',
    `  <FunctionName>${command}</FunctionName>`,
    '</Action>',
    ...(needs === null ? [] : ['<Enabled>false</Enabled>']),
  ]);
}

/** Opens the pane without the add-in's code: the first click on another button may only start the add-in. */
const SHOW_PANE = control('Kpi.ShowPane', 'ShowPane', PANE_ICON, [
  '<Action xsi:type="ShowTaskpane">',
  '  <TaskpaneId>Kpi.Taskpane</TaskpaneId>',
  '  <SourceLocation resid="Taskpane.Url" />',
  '</Action>',
]);

function groupOf(group: Group): string[] {
  const [first = [], ...others] = commandsIn(group).map(buttonOf);
  const isFirst = group === GROUPS[0];
  return [
    `<Group id="${groupId(group)}">`,
    ...indented([
      `<Label resid="${group}Group.Label" />`,
      ...iconOf(GROUP_ICONS[group]),
      ...first,
      ...(isFirst ? SHOW_PANE : []),
      ...others.flat(),
    ]),
    '</Group>',
  ];
}

const IMAGES = [...ICONS].flatMap((icon) =>
  ICON_SIZES.map(
    (size) =>
      `<bt:Image id="${capital(icon)}.Icon.${String(size)}" DefaultValue="${SITE}/icons/${icon}-${String(size)}.png" />`,
  ),
);

function indented(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}

function at(column: number, lines: readonly string[]): string {
  return indented(lines, column).join('\n').trimStart();
}

/** The manifest that Excel installs the add-in by. */
export function manifest(): string {
  const metadata = localised('bt:Url id="Functions.Metadata.Url"', (language) =>
    language === FALLBACK_LANGUAGE ? `${SITE}/functions.json` : `${SITE}/functions.${language}.json`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- Written by npm run commands. The build replaces ${SITE} by the address of the site: npm run build, with env url=… -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>927108c5-0a12-462b-8386-75c5e5039e03</Id>
  <Version>0.1.0.0</Version>
  <ProviderName>kpi-budget-addin</ProviderName>
  <DefaultLocale>${COMMAND_MESSAGES[FALLBACK_LANGUAGE].locale}</DefaultLocale>
  ${at(
    2,
    localised('DisplayName', (language) => COMMAND_MESSAGES[language].name),
  )}
  ${at(
    2,
    localised('Description', (language) => COMMAND_MESSAGES[language].description),
  )}
  <IconUrl DefaultValue="${SITE}/icons/addin-32.png" />
  <HighResolutionIconUrl DefaultValue="${SITE}/icons/addin-64.png" />
  <SupportUrl DefaultValue="${SITE}/support.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1" />
      <Set Name="CustomFunctionsRuntime" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${SITE}/taskpane.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Taskpane.Url" lifetime="long" />
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url" />
            </Script>
            <Page>
              <SourceLocation resid="Taskpane.Url" />
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url" />
            </Metadata>
            <Namespace resid="Functions.Namespace" />
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title" />
            <Description resid="GetStarted.Description" />
            <LearnMoreUrl resid="GetStarted.LearnMoreUrl" />
          </GetStarted>
          <FunctionFile resid="Taskpane.Url" />
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="${TAB_ID}">
              ${at(14, GROUPS.flatMap(groupOf))}
              <Label resid="Tab.Label" />
            </CustomTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
              ${at(14, commandsIn('Cell').flatMap(buttonOf))}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${at(8, IMAGES)}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Taskpane.Url" DefaultValue="${SITE}/taskpane.html" />
        <bt:Url id="Functions.Script.Url" DefaultValue="${SITE}/functions.js" />
        ${at(8, metadata)}
        <bt:Url id="GetStarted.LearnMoreUrl" DefaultValue="${SITE}/support.html" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="KPI" />
        ${at(8, texts(SHORT))}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${at(8, texts(LONG))}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${SITE}/shortcuts.json" ResourcesUrl="${SITE}/shortcuts.ja.json"></ExtendedOverrides>
</OfficeApp>
`;
}
