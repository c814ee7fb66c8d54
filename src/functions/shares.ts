import { exactSum } from '../engine/kpi/measures/exact-sum';
import { quotient, share } from '../engine/kpi/measures/measurement';
import { answer } from './answer';
import { numbers, type NumberCells } from './arguments/cells';
import { required } from './arguments/parameter';
import { mustAgree } from './arguments/range';
import { measure, type Fn, type Parameters, type WithPlan } from './fn';

const amounts = required(numbers);

/** part ÷ whole, the rows of ranges summed before; each stands under its parameter's name. */
function shareOf<Part extends string, Whole extends string>(
  kpi: string,
  part: Part,
  whole: Whole,
  divide = share,
): Fn<WithPlan<Record<Part | Whole, NumberCells>>, number> {
  const parameters = { [part]: amounts, [whole]: amounts } as Parameters<Record<Part | Whole, NumberCells>>;
  return measure(kpi, parameters, (given) => {
    const [parts, wholes] = [given[part].value, given[whole].value];
    mustAgree(parts, wholes);
    return answer(divide({ numerator: exactSum(parts), denominator: exactSum(wholes) }), parts);
  });
}

export const SHARES = {
  MAIL_RATE: shareOf('MAIL_RATE', 'mailed', 'applications'),
  RECEIPT_ASSESSMENT_RATE: shareOf('RECEIPT_ASSESSMENT_RATE', 'assessed', 'medicalCost'),
  REEXAM_AMOUNT: shareOf('REEXAM_AMOUNT', 'assessed', 'receipts', quotient),
  RECEIPT_EFFECT: measure(
    'RECEIPT_EFFECT',
    { assessed: amounts, outsourcing: amounts, insured: amounts },
    ({ assessed, outsourcing, insured }) => {
      const [cut, costs, persons] = [assessed.value, outsourcing.value, insured.value];
      mustAgree(cut, costs, persons);
      return answer(
        quotient({ numerator: exactSum(cut).sub(exactSum(costs)), denominator: exactSum(persons) }),
        cut,
      );
    },
  ),
  DEBT_RECOVERY: shareOf('DEBT_RECOVERY', 'recovered', 'claimed'),
  CARD_RECOVERY: shareOf('CARD_RECOVERY', 'recovered', 'lost'),
  MYNA_CARD: shareOf('MYNA_CARD', 'used', 'all'),
  CHECKUP: shareOf('CHECKUP', 'done', 'eligible'),
  EMPLOYER_DATA: shareOf('EMPLOYER_DATA', 'done', 'eligible'),
  LOGBOOK_DATA: shareOf('LOGBOOK_DATA', 'done', 'eligible'),
  DEPENDENT_CHECKUP: shareOf('DEPENDENT_CHECKUP', 'done', 'eligible'),
  GUIDANCE: shareOf('GUIDANCE', 'done', 'eligible'),
  DEPENDENT_GUIDANCE: shareOf('DEPENDENT_GUIDANCE', 'done', 'eligible'),
  GENERIC: shareOf('GENERIC', 'generic', 'replaceable'),
  COMMISSIONER: shareOf('COMMISSIONER', 'insuredCovered', 'insured'),
  HIGH_COST_APPLICATION: shareOf('HIGH_COST_APPLICATION', 'applied', 'invited'),
  DUTY_TOPUP_APPLICATION: shareOf('DUTY_TOPUP_APPLICATION', 'applied', 'invited'),
} as const;
