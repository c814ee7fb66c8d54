import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import { ownYearBook } from '../own-year/year';
import { ruleWorkbooks } from '../rules';
import { budgetSample } from './budget';
import { faultsSample } from './faults';
import { kpiSample } from './kpi';
import { layouts } from './layouts';
import { threeYears } from './three-years';

/** Every workbook that is made by script, by its path in the repository. */
export const workbooks: Readonly<Record<string, WorkbookFile>> = {
  'assets/samples/reiwa6-budget.xlsx': budgetSample,
  'assets/samples/reiwa6-budget-faults.xlsx': faultsSample,
  'assets/samples/reiwa6-kpi.xlsx': kpiSample,
  'assets/samples/three-years.xlsx': threeYears,
  'test/workbooks/own-year.xlsx': ownYearBook,
  ...ruleWorkbooks,
  ...Object.fromEntries(
    Object.entries(layouts).map(([name, workbook]) => [`test/workbooks/${name}`, workbook]),
  ),
};
