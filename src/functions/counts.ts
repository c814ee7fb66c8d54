import { exactSum } from '../engine/kpi/measures/exact-sum';
import { amount } from '../engine/kpi/measures/measurement';
import { answer } from './answer';
import { counts } from './arguments/cells';
import { required } from './arguments/parameter';
import { mustAgree } from './arguments/range';
import { measure } from './fn';

const counted = required(counts);

export const COUNTS = {
  HEALTH_DECLARATION: measure(
    'HEALTH_DECLARATION',
    { standardised: counted, renewing: counted },
    ({ standardised, renewing }) => {
      const [now, soon] = [standardised.value, renewing.value];
      mustAgree(now, soon);
      return answer(amount(exactSum(now).add(exactSum(soon))), now);
    },
  ),
  WEB_ACCESS: measure('WEB_ACCESS', { counts: counted }, ({ counts: { value } }) =>
    answer(amount(exactSum(value)), value),
  ),
  DECLARATION_INCREASE: measure(
    'DECLARATION_INCREASE',
    { now: counted, before: counted },
    ({ now, before }) => {
      const [current, previous] = [now.value, before.value];
      mustAgree(current, previous);
      return answer(amount(exactSum(current).sub(exactSum(previous))), current);
    },
  ),
} as const;
