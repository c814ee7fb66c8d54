import { isoDate } from '../../../engine/calendar/iso-date';
import { serialOfIsoDate } from '../../../xlsx/read/iso-date';
import type { DataValidation, ValidationMessage } from '../../../xlsx/data-validation';
import { addressOfArea, parseAddress } from '../area';
import type { SheetNotes } from '../book/custom';

type Notes = NonNullable<SheetNotes['validations']>;
type Note = Notes[string];
type Rule = Readonly<Record<string, unknown>>;

/** The kinds of rules, in the file and in the API. */
const KINDS: readonly (readonly [DataValidation['type'], string])[] = [
  ['list', 'list'],
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
];

const OPERATORS: readonly (readonly [DataValidation['operator'], string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

const STYLES: readonly (readonly [DataValidation['style'], string])[] = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
];

function otherOf<Word extends string>(
  pairs: readonly (readonly [Word, string])[],
  word: Word,
): string | undefined {
  return pairs.find(([own]) => own === word)?.[1];
}

function wordOf<Word extends string>(
  pairs: readonly (readonly [Word, string])[],
  other: unknown,
  usual: Word,
): Word {
  return pairs.find(([, each]) => each === other)?.[0] ?? usual;
}

function boundOf(formula: string, type: DataValidation['type']): string | number {
  const number = formula.trim() === '' ? NaN : Number(formula);
  if (Number.isNaN(number)) return `=${formula}`;
  return type === 'date' && number >= 1 ? isoDate(Math.floor(number)) : number;
}

function listSource(formula: string): string {
  const [, words] = /^"(.*)"$/s.exec(formula) ?? [];
  return words === undefined ? `=${formula}` : words.replaceAll('""', '"');
}

function ruleOf({ type, operator, formulas, hasArrow }: DataValidation): Rule {
  const kind = otherOf(KINDS, type);
  const [first = '', second] = formulas;
  if (kind === undefined) return {};
  if (type === 'list') return { list: { inCellDropDown: hasArrow, source: listSource(first) } };
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  return {
    [kind]: {
      formula1: boundOf(first, type),
      ...(second !== undefined && { formula2: boundOf(second, type) }),
      operator: otherOf(OPERATORS, operator),
    },
  };
}

/** What a sheet of a file says of its cells, as `Range.dataValidation` keeps it in the sheet's notes. */
export function validationNotes(validations: readonly DataValidation[]): Notes {
  return Object.fromEntries(
    validations.map((validation): [string, Note] => {
      const { area, allowsBlank, style, error, prompt, imeMode } = validation;
      const note = {
        rule: ruleOf(validation),
        ignoreBlanks: allowsBlank,
        errorAlert: {
          showAlert: error !== null,
          style: otherOf(STYLES, style),
          title: error?.title ?? '',
          message: error?.text ?? '',
        },
        prompt: { showPrompt: prompt !== null, title: prompt?.title ?? '', message: prompt?.text ?? '' },
        ...(imeMode !== undefined && { imeMode }),
      };
      return [addressOfArea(area), note];
    }),
  );
}

function formulaOf(bound: unknown): string {
  if (typeof bound !== 'string') return String(bound);
  if (bound.startsWith('=')) return bound.slice(1);
  return String(serialOfIsoDate(bound, false) ?? bound);
}

function fileRule(rule: Rule): Pick<DataValidation, 'type' | 'operator' | 'formulas' | 'hasArrow'> {
  const [type, kind] = KINDS.find(([, each]) => rule[each] !== undefined) ?? ['none', ''];
  const { source, inCellDropDown, formula, formula1, formula2, operator } = (rule[kind] ?? {}) as Rule;
  if (type === 'list') {
    const text = String(source ?? '');
    const list = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
    return { type, operator: 'between', formulas: [list], hasArrow: inCellDropDown !== false };
  }
  const bounds = type === 'custom' ? [formula] : [formula1, formula2];
  return {
    type,
    operator: wordOf(OPERATORS, operator, 'between'),
    formulas: bounds.filter((bound) => bound !== undefined && bound !== null && bound !== '').map(formulaOf),
    hasArrow: false,
  };
}

function fileMessage(
  isShown: unknown,
  { title, message }: { readonly title?: unknown; readonly message?: unknown },
): ValidationMessage | null {
  return isShown === false ? null : { title: String(title ?? ''), text: String(message ?? '') };
}

/** What the notes of a sheet keep, as a file has it. */
export function validationsFile(notes: Notes): DataValidation[] {
  return Object.entries(notes).flatMap(([address, note]): DataValidation[] => {
    const area = parseAddress(address)?.area;
    if (!area) return [];
    const { rule = {}, ignoreBlanks, errorAlert = {}, prompt = {}, imeMode } = note as Record<string, Rule>;
    return [
      {
        area,
        ...fileRule(rule ?? {}),
        allowsBlank: (ignoreBlanks as unknown) !== false,
        style: wordOf(STYLES, errorAlert['style'], 'stop'),
        error: fileMessage(errorAlert['showAlert'], errorAlert),
        prompt: fileMessage(prompt['showPrompt'], prompt),
        ...(typeof imeMode === 'string' && { imeMode }),
      },
    ];
  });
}
