import type { Parameter } from '../../../functions/arguments/parameter';
import { FAMILIES, FUNCTIONS, type FunctionId } from '../../../functions/table';

/** What the form asks for. */
export type Field = Pick<Parameter<unknown>, 'kind' | 'needed'>;

export type Subject = keyof typeof FAMILIES;

export const SUBJECTS: readonly Subject[] = ['judging', 'records', 'counts', 'days', 'budget'];

/** What the picker knows of a function beside its help. */
export interface Entry {
  readonly subject: Subject;
  /** One for each parameter, in their order. */
  readonly fields: readonly Field[];
  /** Called without any argument it answers something too: a measure the plan's target. */
  readonly alone: boolean;
  /** How Excel is to show the answer. */
  readonly format: string | undefined;
}

const RATE = '0.0%';
const COUNT = '#,##0';

/** How Excel is to show answers that are not shown well as they come. */
const FORMATS: Readonly<Partial<Record<FunctionId, string>>> = {
  SERVICE_STANDARD: RATE,
  CARD_ISSUE_DAYS: '0.00',
  'CARD_RECOVERY.BY_DATE': RATE,
  EARLY_VISIT: RATE,
  BIOSIMILAR: RATE,
  SINGLE_BID: RATE,
  MAIL_RATE: RATE,
  RECEIPT_ASSESSMENT_RATE: '0.000%',
  REEXAM_AMOUNT: COUNT,
  RECEIPT_EFFECT: COUNT,
  DEBT_RECOVERY: RATE,
  CARD_RECOVERY: RATE,
  MYNA_CARD: RATE,
  CHECKUP: RATE,
  EMPLOYER_DATA: RATE,
  LOGBOOK_DATA: RATE,
  DEPENDENT_CHECKUP: RATE,
  GUIDANCE: RATE,
  DEPENDENT_GUIDANCE: RATE,
  GENERIC: RATE,
  COMMISSIONER: RATE,
  HIGH_COST_APPLICATION: RATE,
  DUTY_TOPUP_APPLICATION: RATE,
  HEALTH_DECLARATION: COUNT,
  WEB_ACCESS: COUNT,
  DECLARATION_INCREASE: COUNT,
  ACHIEVEMENT: RATE,
  DUE_DATE: 'yyyy/m/d',
};

/** Every function's id, in the order of the reference. */
export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];

function entryOf(id: FunctionId, subject: Subject): Entry {
  const { parameters, alone } = FUNCTIONS[id];
  const fields = Object.values<Field>(parameters);
  return {
    subject,
    fields,
    alone: alone !== null || !fields.some(({ needed }) => needed),
    format: FORMATS[id],
  };
}

/** Every function, as the picker offers it. */
export const CATALOGUE = Object.fromEntries(
  SUBJECTS.flatMap((subject) =>
    (Object.keys(FAMILIES[subject]) as FunctionId[]).map((id) => [id, entryOf(id, subject)]),
  ),
) as Readonly<Record<FunctionId, Entry>>;
