import { accountsAsColumns } from './accounts-as-columns';
import { accountsBelowOneAnother } from './accounts-below-one-another';
import { accountsByLetters, accountsByLettersWrong } from './accounts-by-letters';
import { activitiesByFormulas } from './activities-by-formulas';
import { articlesAndItems } from './articles-and-items';
import { bothAccountsSideBySide } from './both-accounts-side-by-side';
import { bracketedSubtotals } from './bracketed-subtotals';
import { bracketsInCells } from './brackets-in-cells';
import { branchNumbering } from './branch-numbering';
import { breakdown } from './breakdown';
import { budgetAsItStands, budgetAsItStandsWrong } from './budget-as-it-stands';
import { copiedFromTheOtherAccount } from './copied-from-the-other-account';
import { councilLabelColumns } from './council-label-columns';
import { decimalsOfAUnit } from './decimals-of-a-unit';
import { errorsAndDates } from './errors-and-dates';
import { executionAndBalance } from './execution-and-balance';
import { fiveYearsSideBySide } from './five-years-side-by-side';
import { foundationNumbering } from './foundation-numbering';
import { headingsOpenGroups } from './headings-open-groups';
import { healthAgainstLastYear } from './health-against-last-year';
import { hiddenCodesAndLines } from './hidden-codes-and-lines';
import { negativeLine } from './negative-line';
import { nilMarks } from './nil-marks';
import { noHeadingOverNames } from './no-heading-over-names';
import { noHeadings } from './no-headings';
import { noUnit } from './no-unit';
import { notesAndBlankRows } from './notes-and-blank-rows';
import { ofWhichAtTwoDepths } from './of-which-at-two-depths';
import { pageBreaks } from './page-breaks';
import { ratiosUnderAmounts } from './ratios-under-amounts';
import { remarksWithNumbers } from './remarks-with-numbers';
import { requestAndAssessment } from './request-and-assessment';
import { seamenLabelColumns } from './seamen-label-columns';
import { sectionsSideBySide } from './sections-side-by-side';
import { settlementOfRevenue } from './settlement-of-revenue';
import { sidesAsHeadings } from './sides-as-headings';
import { sixYearsOfExpenditure } from './six-years-of-expenditure';
import { smallTables } from './small-tables';
import { societyBudgetAndOutlook } from './society-budget-and-outlook';
import { subtotalsOfMergedGroups } from './subtotals-of-merged-groups';
import { supplementaryBudget } from './supplementary-budget';
import { supplementaryExtract, supplementaryExtractWrong } from './supplementary-extract';
import { textNumbers } from './text-numbers';
import { totalsAbove } from './totals-above';
import { totalsWithoutNames } from './totals-without-names';
import { truncated } from './truncated';
import { twoRowHeadings } from './two-row-headings';
import { twoSheets } from './two-sheets';
import { universityOfWhich } from './university-of-which';
import { universitySettlement } from './university-settlement';
import { yearsByLetters } from './years-by-letters';
import { yenShownInThousands } from './yen-shown-in-thousands';
import { cityRevenue } from './published/city-revenue';
import { insuranceRevenue } from './published/insurance-revenue';
import { insuranceSocietyRevenue } from './published/insurance-society-revenue';
import { irrigationDistrict } from './published/irrigation-district';
import { parentsAssociation } from './published/parents-association';
import { societyRevenue } from './published/society-revenue';
import { specialAccounts } from './published/special-accounts';
import { tradeAssociation } from './published/trade-association';
import { universityWithoutTotalNames } from './published/university-without-total-names';
import { welfareFundFlow } from './published/welfare-fund-flow';
import { welfareIndentedFundFlow } from './published/welfare-indented-fund-flow';
import { accountsInWords } from './published/accounts-in-words';
import { hospitalArticles } from './published/hospital-articles';
import { waterworksArticles } from './published/waterworks-articles';
import { waterworksSettlement } from './published/waterworks-settlement';
import type { Layout } from './layout';

/** In the order of their files' numbers, which must stay: further layouts come last. */
export const layouts: readonly Layout[] = [
  // Shapes of tables that public bodies have published.
  universitySettlement,
  universityOfWhich,
  articlesAndItems,
  ratiosUnderAmounts,
  sixYearsOfExpenditure,
  fiveYearsSideBySide,
  foundationNumbering,
  societyBudgetAndOutlook,
  supplementaryBudget,
  councilLabelColumns,
  // As people in budget sections make them.
  yenShownInThousands,
  bothAccountsSideBySide,
  healthAgainstLastYear,
  seamenLabelColumns,
  branchNumbering,
  executionAndBalance,
  requestAndAssessment,
  noHeadings,
  totalsAbove,
  accountsAsColumns,
  copiedFromTheOtherAccount,
  // Faults and oddities.
  twoSheets,
  sectionsSideBySide,
  pageBreaks,
  notesAndBlankRows,
  hiddenCodesAndLines,
  textNumbers,
  negativeLine,
  ofWhichAtTwoDepths,
  breakdown,
  bracketedSubtotals,
  accountsBelowOneAnother,
  truncated,
  twoRowHeadings,
  remarksWithNumbers,
  nilMarks,
  errorsAndDates,
  noUnit,
  decimalsOfAUnit,
  // Columns that come about by others, and headings that say so.
  budgetAsItStands,
  budgetAsItStandsWrong,
  supplementaryExtract,
  supplementaryExtractWrong,
  accountsByLetters,
  accountsByLettersWrong,
  yearsByLetters,
  sidesAsHeadings,
  noHeadingOverNames,
  smallTables,
  settlementOfRevenue,
  // Statements as they were published, their figures too.
  cityRevenue,
  insuranceRevenue,
  insuranceSocietyRevenue,
  irrigationDistrict,
  parentsAssociation,
  societyRevenue,
  specialAccounts,
  waterworksSettlement,
  // Rows by their own words, and rows without any.
  activitiesByFormulas,
  subtotalsOfMergedGroups,
  headingsOpenGroups,
  totalsWithoutNames,
  bracketsInCells,
  // More statements as they were published.
  tradeAssociation,
  universityWithoutTotalNames,
  welfareFundFlow,
  welfareIndentedFundFlow,
  accountsInWords,
  hospitalArticles,
  waterworksArticles,
];
