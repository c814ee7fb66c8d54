import type { FUNCTIONS, FunctionId } from '../../../functions/table';
import type { ChoiceKind } from './choices';

/** What a parameter takes. */
export type FieldKind =
  /** Cells, or a single number or date. */
  'cells' | 'number' | 'date' | 'year' | 'text' | 'kpi' | ChoiceKind;

export interface Field {
  readonly kind: FieldKind;
  /** The function refuses to be called without it. */
  readonly needed: boolean;
}

export const SUBJECTS = ['judging', 'records', 'counts', 'days', 'budget'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What the picker knows of a function beside its help. */
export interface Entry<Fields extends readonly Field[] = readonly Field[]> {
  readonly subject: Subject;
  /** One for each parameter, in their order. */
  readonly fields: Fields;
  /** Called without any argument it answers something too: a measure the plan's target. */
  readonly alone: boolean;
  /** How Excel is to show the answer. */
  readonly format?: string;
}

type FieldsOf<Parameters extends readonly unknown[]> = { readonly [K in keyof Parameters]-?: Field };

function needs(kind: FieldKind): Field {
  return { kind, needed: true };
}

function may(kind: FieldKind): Field {
  return { kind, needed: false };
}

const RATE = '0.0%';
const DAYS = '0.00';
const DAY = 'yyyy/m/d';

const dates = [needs('cells'), needs('cells')] as const;
const pair = [needs('cells'), needs('cells')] as const;
const rate = { subject: 'counts', alone: true, format: RATE, fields: pair } as const;
const count = { subject: 'counts', alone: true } as const;
const record = { subject: 'records', alone: true } as const;
const judging = { subject: 'judging', alone: false } as const;
const day = { subject: 'days', alone: false } as const;
const budget = { subject: 'budget', alone: false } as const;
const system = may('date-system');
const judged = [needs('kpi'), needs('cells'), may('cells')] as const;

/** Every function, as the picker offers it. A new function's row is demanded by the compiler. */
export const CATALOGUE: {
  readonly [Id in FunctionId]: Entry<FieldsOf<Parameters<(typeof FUNCTIONS)[Id]>>>;
} = {
  SERVICE_STANDARD: {
    ...record,
    format: RATE,
    fields: [...dates, may('calendar'), may('cells'), may('date'), may('cells'), system],
  },
  CARD_ISSUE_DAYS: { ...record, format: DAYS, fields: [...dates, may('cells'), system] },
  'CARD_RECOVERY.BY_DATE': { ...record, format: RATE, fields: [...dates, may('date'), system] },
  EARLY_VISIT: { ...record, format: RATE, fields: [...dates, may('date'), system] },
  SMOKING_CESSATION: { ...record, fields: [needs('cells'), needs('year'), system] },
  BIOSIMILAR: { ...record, format: RATE, fields: pair },
  'GENERIC.BRANCHES': { ...record, fields: pair },
  SINGLE_BID: { ...record, format: RATE, fields: [needs('cells'), may('cells')] },
  MAIL_RATE: rate,
  RECEIPT_ASSESSMENT_RATE: { ...rate, format: '0.000%' },
  REEXAM_AMOUNT: { ...count, format: '#,##0', fields: pair },
  RECEIPT_EFFECT: { ...count, format: '#,##0', fields: [needs('cells'), needs('cells'), needs('cells')] },
  DEBT_RECOVERY: rate,
  CARD_RECOVERY: rate,
  MYNA_CARD: rate,
  CHECKUP: rate,
  EMPLOYER_DATA: rate,
  LOGBOOK_DATA: rate,
  DEPENDENT_CHECKUP: rate,
  GUIDANCE: rate,
  DEPENDENT_GUIDANCE: rate,
  GENERIC: rate,
  COMMISSIONER: rate,
  HIGH_COST_APPLICATION: rate,
  DUTY_TOPUP_APPLICATION: rate,
  HEALTH_DECLARATION: { ...count, format: '#,##0', fields: pair },
  WEB_ACCESS: { ...count, format: '#,##0', fields: [needs('cells')] },
  DECLARATION_INCREASE: { ...count, format: '#,##0', fields: pair },
  TARGET: { ...judging, fields: [needs('kpi'), may('cells'), may('basis')] },
  ACHIEVEMENT: { ...judging, format: RATE, fields: [...judged, may('basis'), may('lower-formula')] },
  STATUS: { ...judging, fields: [...judged, may('basis')] },
  GRADE: { ...judging, fields: [...judged, may('text'), may('basis')] },
  GAP: { ...judging, fields: [...judged, may('basis')] },
  EXPLAIN: {
    ...judging,
    fields: [needs('kpi'), may('cells'), may('cells'), may('basis'), may('language')],
  },
  SOURCE: { ...judging, fields: [needs('kpi')] },
  LIST: { ...judging, alone: true, fields: [may('business'), may('language'), may('basis')] },
  EVALUATE: { ...judging, fields: [needs('cells'), may('basis'), may('language')] },
  CARD: { ...judging, fields: [needs('kpi'), may('cells'), may('cells'), may('basis')] },
  DUE_DATE: {
    ...day,
    format: DAY,
    fields: [needs('date'), may('calendar'), may('cells'), may('number'), system],
  },
  BUSINESS_DAYS: { ...day, fields: [needs('date'), needs('date'), may('cells'), system] },
  FISCAL_YEAR: { ...day, fields: [needs('date'), system] },
  ERA: { ...day, fields: [needs('date'), system] },
  'BUDGET.BALANCE': { ...budget, fields: [...pair, may('number'), may('rounding')] },
  'BUDGET.SUBTOTAL': { ...budget, fields: [...pair, may('number'), may('rounding')] },
  'BUDGET.CONTINGENCY': { ...budget, fields: [needs('cells'), may('number'), may('number')] },
};

/** Every function's id, in the order of the reference. */
export const FUNCTION_IDS = Object.keys(CATALOGUE) as readonly FunctionId[];
