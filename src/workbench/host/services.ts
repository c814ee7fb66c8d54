import type { AddInState } from './add-in-state';
import type { Calls } from './functions/calls';
import { HostObject, type AnyTable } from './wire/table';

/** Named feature of the library's runtime for custom functions: results may follow each other after 200 ms, not 500. */
const SHORT_INTERVAL = 2;

interface ServiceParts {
  readonly calls: Calls;
  readonly state: AddInState;
}

type Answer = readonly [number, boolean, unknown, number?];

/** The services that office.js itself asks for by name, beside Excel's object model. */
export function serviceTables({ calls, state }: ServiceParts): Readonly<Record<string, AnyTable>> {
  return {
    'Microsoft.ExcelServices.CustomFunctions': {
      methods: {
        setInvocationArrayResults: (_self, answers) => {
          for (const answer of answers as readonly Answer[]) calls.answer(answer);
        },
      },
      internal: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          calls.listen();
        },
        _GetEnabledFeatures: () => [SHORT_INTERVAL],
      },
    },
    'Microsoft.InternalService.AddinInternalService': {
      methods: { notifyActionHandlerReady: () => undefined },
    },
    'Microsoft.AppRuntime.AppRuntimeService': {
      methods: {
        getAppRuntimeState: () => (state.isVisible ? 'Visible' : 'Background'),
        setAppRuntimeState: (_self, value) => {
          state.isVisible = value === 'Visible';
          state.changed();
        },
      },
    },
    'Microsoft.AppRuntime.AppRuntimePersistenceService': {
      methods: {
        getAppRuntimeStartState: () => (state.startsWithWorkbook ? 'Background' : 'Inactive'),
        setAppRuntimeStartState: (_self, value) => {
          state.startsWithWorkbook = value !== 'Inactive';
        },
      },
    },
    'Microsoft.DynamicRibbon.DynamicRibbon': {
      methods: {
        getButton: (_self, id) => new HostObject(BUTTON, String(id)),
        getTab: (_self, id) => new HostObject(TAB, String(id)),
        executeRequestCreate: (_self, json) => {
          state.createdControls = JSON.parse(String(json));
          state.changed();
        },
      },
    },
    [BUTTON]: {
      properties: {
        id: { get: (id: string) => id },
        enabled: {
          get: (id: string) => state.enabledButtons.get(id) ?? true,
          set: (id: string, value) => {
            state.enabledButtons.set(id, value === true);
            state.changed();
          },
        },
      },
    },
    [TAB]: {
      properties: { id: { get: (id: string) => id } },
      methods: {
        setVisibility: (id: string, value) => {
          state.visibleTabs.set(id, value === true);
          state.changed();
        },
      },
    },
    'Microsoft.Office.ActionService': {
      methods: {
        areShortcutsInUse: (_self, shortcuts) => (shortcuts as readonly unknown[]).map(() => false),
        getShortcuts: () => state.shortcuts,
        replaceShortcuts: (_self, shortcuts) => {
          state.replaceShortcuts(shortcuts as Readonly<Record<string, string | null>>);
        },
      },
    },
  };
}

const BUTTON = 'RibbonButton';
const TAB = 'RibbonTab';
