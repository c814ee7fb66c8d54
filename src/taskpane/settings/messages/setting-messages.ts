import type { SettingKey } from '../../../review/settings';
import type { InputFault } from '../read-input';

/** What holds where a person sets nothing, as it is shown. */
export interface ShownDefaults {
  /** In percent. */
  readonly rate: string;
  readonly movement: string;
  /** In yen. */
  readonly roundedTo: string;
}

/** What is said of one setting. */
interface SettingText {
  readonly name: string;
  /** What holds where a person sets nothing, and why. */
  readonly plan: (defaults: ShownDefaults) => string;
}

/** Amounts as they are shown. */
interface ShownConsequence {
  readonly base: string;
  readonly percent: string;
  readonly share: string;
  readonly amount: string;
  readonly printed: string;
  readonly explains: boolean;
  readonly unit: string;
}

/** Every text of the settings. */
export interface SettingMessages {
  readonly heading: string;
  readonly workbook: string;
  /** How long they are kept, and on whom they act. */
  readonly workbookHint: string;
  readonly person: string;
  readonly personHint: string;
  readonly loading: string;
  readonly setting: Readonly<Record<SettingKey, SettingText>>;
  /** The rules that ask for a setting. */
  readonly actsOn: (rules: string) => string;
  readonly rules: (rules: readonly string[]) => string;
  /** Two sentences, one after the other. */
  readonly sentences: (first: string, second: string) => string;
  readonly changed: string;
  readonly changedCount: (count: number) => string;
  readonly asPlanned: string;
  readonly back: string;
  /** For those who hear the button and not what it stands beside. */
  readonly backOf: (name: string) => string;
  readonly backAll: string;
  readonly saved: string;
  readonly judging: string;
  readonly judged: string;
  readonly notJudged: string;
  readonly damaged: (why: string) => string;
  readonly fault: Readonly<Record<InputFault, (example: string) => string>>;
  readonly noLine: string;
  readonly example: Readonly<Record<'yen' | 'percent', string>>;
  readonly asStated: string;
  readonly yen: string;
  readonly percent: string;
  /** Where an amount may be left out. */
  readonly noAmount: string;
  readonly base: {
    readonly planned: string;
    readonly chooseLines: string;
    readonly lines: string;
    readonly line: (name: string) => string;
    readonly and: string;
    readonly consequence: (shown: ShownConsequence) => string;
    readonly unknown: string;
    /** Of what the arithmetic is made. */
    readonly example: (fiscalYear: string, account: string) => string;
  };
  readonly severities: {
    readonly show: (changed: number, all: number) => string;
    readonly rule: string;
    readonly severity: string;
    readonly asRule: (severity: string) => string;
  };
  readonly language: string;
  readonly live: string;
  readonly liveHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly noNotes: string;
  readonly name: string;
  readonly nameHint: string;
  readonly yearFiles: {
    readonly heading: string;
    readonly hint: string;
    /** A form that a person declared, by its year, its account and its sheet. */
    readonly form: (year: string, account: string, sheet: string) => string;
    readonly file: (name: string, year: string) => string;
    readonly remove: string;
    readonly removeNamed: (name: string) => string;
    readonly takeIn: string;
    readonly handOut: (year: string) => string;
    readonly notJson: (name: string) => string;
    readonly wrong: (name: string) => string;
  };
  readonly plans: {
    readonly heading: string;
    readonly hint: string;
    readonly document: string;
    readonly kpis: string;
    readonly kpiCount: (health: number, seamen: number) => string;
    readonly noYear: string;
    readonly sheet: string;
    /** Of a sheet whose year has a printed plan. */
    readonly printed: string;
    readonly faulty: string;
    readonly lineCount: (revenue: number, expenditure: number) => string;
  };
}
