import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const COMMANDS = join(import.meta.dirname, '../../src/commands');
const FILE = JSON.parse(readFileSync(join(COMMANDS, 'shortcuts.json'), 'utf8')) as ShortcutsFile;
const JAPANESE = JSON.parse(readFileSync(join(COMMANDS, 'shortcuts.ja.json'), 'utf8')) as Resources;

type Platform = 'default' | 'windows' | 'mac' | 'web';
type Resources = Readonly<Record<string, { readonly value: string }>>;

interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Partial<Record<Platform, string>>>;
  }[];
  readonly resources: { readonly default: Resources };
}

// As Microsoft documents it: office/dev/add-ins/design/keyboard-shortcuts, “Create or edit the shortcuts JSON file”,
// “Guidelines for custom key combinations” and “Localize the description of a keyboard shortcut” (May 2026).
const RESOURCES = {
  type: 'object',
  propertyNames: { pattern: '^\\w+$' },
  additionalProperties: {
    type: 'object',
    properties: { value: { type: 'string', minLength: 1 }, comment: { type: 'string' } },
    required: ['value'],
    additionalProperties: false,
  },
};
const KEYS = {
  type: 'string',
  // One modifier at least, Shift never alone, one other key last.
  pattern:
    '^(?=.*(Ctrl|Alt|Command)\\+)((Ctrl|Alt|Shift|Command)\\+)+([A-Z0-9]|F\\d{1,2}|Up|Down|Left|Right)$',
};
const SCHEMA = {
  type: 'object',
  properties: {
    actions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', pattern: '^\\$\\{resource\\.\\w+\\}$' },
          type: { const: 'ExecuteFunction' },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    shortcuts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          action: { type: 'string', minLength: 1 },
          key: {
            type: 'object',
            properties: { default: KEYS, windows: KEYS, mac: KEYS, web: KEYS },
            required: ['default'],
            additionalProperties: false,
          },
        },
        required: ['action', 'key'],
        additionalProperties: false,
      },
    },
    resources: {
      type: 'object',
      properties: { default: RESOURCES },
      required: ['default'],
      additionalProperties: false,
    },
  },
  required: ['actions', 'shortcuts', 'resources'],
  additionalProperties: false,
};

/** Combinations of Ctrl, Alt and Shift with a letter that Excel for Windows has itself (Python in Excel). */
const EXCELS_OWN = ['Ctrl+Alt+Shift+P', 'Ctrl+Alt+Shift+M'];
/** What macOS and its programs do by Command, Option and Shift: log out, paste and match the style, save as, close. */
const MACS_OWN = ['Q', 'V', 'S', 'W'].map((key) => `Command+Alt+Shift+${key}`);

describe('the shortcuts file', () => {
  it('is as Microsoft documents it', () => {
    const validate = new Ajv().compile(SCHEMA);
    validate(FILE);
    expect(validate.errors).toBeNull();
    const validateNames = new Ajv().compile(RESOURCES);
    validateNames(JAPANESE);
    expect(validateNames.errors).toBeNull();
  });

  it.each([
    ['Ctrl+Shift+Alt+K', true],
    ['Command+Shift+Up', true],
    ['Shift+K', false],
    ['K', false],
    ['Ctrl+k', false],
    ['Ctrl+Alt', false],
    ['Ctrl+K+J', false],
  ])('would hold %s: %s', (keys, isValid) => {
    expect(new Ajv().compile(KEYS)(keys)).toBe(isValid);
  });

  it('has one combination for each of its actions', () => {
    expect(FILE.shortcuts.map(({ action }) => action)).toEqual(FILE.actions.map(({ id }) => id));
    const all = FILE.shortcuts.flatMap(({ key }) => Object.values(key));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(FILE.shortcuts.map(({ action, key }) => [action, key] as const))(
    '%s has the pattern that Microsoft advises, and takes nothing from Excel or the Mac',
    (_, { default: keys = '', mac = '' }) => {
      expect(keys).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      // On a Mac, VoiceOver has Control with Option for itself.
      expect(mac).toBe(keys.replace('Ctrl', 'Command'));
      expect(EXCELS_OWN).not.toContain(keys);
      expect(MACS_OWN).not.toContain(mac);
    },
  );
});
