import { Select } from '@fluentui/react-components';
import { USUAL_PLAN } from '../../../functions/arguments/plan';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { KPI_PLANS } from '../../../plan/kpi-plans';
import { referenceText } from '../../../sheet/cells/reference';
import type { SheetPlan } from '../../session/sheet-plans';
import { useTexts } from '../texts';
import type { ArgumentInput } from './argument';
import { planOnSheet } from './chosen-plan';

/** The option that stands for selected cells. */
const CELLS = ':cells';

interface PlanSelectProps {
  readonly className: string;
  readonly input: ArgumentInput;
  readonly onInput: (input: ArgumentInput) => void;
  /** On which the formula stands. */
  readonly home: string | null;
  readonly plans: readonly SheetPlan[];
}

function valueOf(input: ArgumentInput, plans: readonly SheetPlan[]): string {
  return typeof input === 'string' ? input : (planOnSheet(input, plans)?.sheet ?? CELLS);
}

/** The printed plans by their years, and those that the workbook brings by their sheets. */
export function PlanSelect({ input, onInput, home, plans, ...field }: PlanSelectProps) {
  const { texts, language } = useTexts();
  const { fiscalYear } = KPI_MESSAGES[language];
  const value = valueOf(input, plans);
  const choose = (chosen: string): void => {
    const own = plans.find(({ sheet }) => sheet === chosen);
    onInput(own ? { sheet: own.sheet, area: own.area } : chosen);
  };
  return (
    <Select {...field} value={value} onChange={(_, { value: chosen }) => choose(chosen)}>
      {KPI_PLANS.map(({ fiscalYear: year }) =>
        year === USUAL_PLAN.fiscalYear ? (
          <option key={year} value="">
            {texts.functions.usual(fiscalYear(year))}
          </option>
        ) : (
          <option key={year} value={String(year)}>
            {fiscalYear(year)}
          </option>
        ),
      )}
      {plans.map(({ sheet, plan }) => (
        <option key={sheet} value={sheet}>
          {texts.functions.planSheet(sheet, fiscalYear(plan.fiscalYear))}
        </option>
      ))}
      {value === CELLS && typeof input !== 'string' && (
        <option value={CELLS}>{referenceText(input, home)}</option>
      )}
    </Select>
  );
}
