import * as v from 'valibot';
import type { ContingencyProvision, PlannedBudget, PlannedLine, PlannedSide } from '../engine/budget/planned';
import type { CommitmentLimit, GeneralProvisions, NamedLines } from '../engine/provisions/provisions';
import { Citation, Count, FiscalYear, Text, UnitInYen, Yen } from './values';

/** In the form's unit; null for a nil mark. */
const Amount = v.nullable(v.pipe(v.number(), v.finite()));

const Line: v.GenericSchema<unknown, PlannedLine> = v.lazy(() =>
  v.strictObject({
    name: Text,
    amount: Amount,
    citation: Citation,
    parts: v.exactOptional(v.array(Line)),
  }),
);

const FormSide: v.GenericSchema<unknown, PlannedSide> = v.strictObject({ lines: v.array(Line), total: Line });

const Names = v.pipe(v.array(Text), v.minLength(1, 'blank'));

const Contingency: v.GenericSchema<unknown, ContingencyProvision> = v.strictObject({
  rateInBasisPoints: Count,
  base: Names,
  alternatives: v.array(Names),
  roundedTo: Count,
  citation: Citation,
});

export const StoredForm: v.GenericSchema<unknown, Omit<PlannedBudget, 'fiscalYear'>> = v.strictObject({
  account: Text,
  unit: UnitInYen,
  title: Citation,
  period: v.nullable(Citation),
  revenue: FormSide,
  expenditure: FormSide,
  roundingNote: v.nullable(Citation),
  contingency: v.nullable(Contingency),
});

const Commitment: v.GenericSchema<unknown, CommitmentLimit> = v.strictObject({
  item: Text,
  limit: Yen,
  firstYear: FiscalYear,
  years: Count,
  reason: Text,
  citation: Citation,
});

const Lines: v.GenericSchema<unknown, NamedLines> = v.strictObject({ lines: Names, citation: Citation });

export const StoredProvisions: v.GenericSchema<
  unknown,
  Omit<GeneralProvisions, 'fiscalYear'>
> = v.strictObject({
  period: v.nullable(Citation),
  commitments: v.array(Commitment),
  approvalForTransfers: v.nullable(Lines),
  accountsApart: v.nullable(Citation),
  approvalForCarryOvers: v.nullable(Lines),
  openTender: v.nullable(v.strictObject({ above: Yen, citation: Citation })),
  singleBids: v.nullable(
    v.strictObject({
      percent: v.pipe(
        v.number(),
        v.check((percent) => percent >= 0 && percent <= 100, 'out-of-range'),
      ),
      account: v.nullable(Text),
      citation: Citation,
    }),
  ),
  contractsWithoutTender: v.nullable(Citation),
});
