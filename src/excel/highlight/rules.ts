import type { Severity } from '../../engine/findings/finding';
import { COLORS } from './colors';

const MARK = 'kpi.highlights';

/** Always true; says whose the rule is, in Excel's list of rules and to whoever opens the workbook later. */
const FORMULA = `=LEN("${MARK}")>0`;

/** Of a rule that Excel added, and refused to give a condition; a person cannot make one. */
const UNFINISHED = '';

/** Asks for a rule that colours the cells: over all that colours them, and leaving alone what they look like otherwise. */
export function addRule(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
  custom.rule.formula = FORMULA;
  custom.format.fill.color = COLORS[severity];
}

/** A rule of ours, and where it is: copied cells carry it to other sheets. */
export interface FoundRule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
}

/** The rules of the add-in on these sheets, whoever added or copied them; in two round trips. */
export async function findRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly FoundRule[]> {
  const all = sheets.map((sheet) => ({
    sheet,
    rules: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = all.flatMap(({ sheet, rules }) =>
    rules.items
      .filter(({ type }) => type === 'Custom')
      .map((rule) => ({ sheet, rule, condition: rule.custom.rule.load('formula') })),
  );
  if (custom.length > 0) await context.sync();
  return custom.filter(({ condition: { formula } }) => formula === UNFINISHED || formula.includes(MARK));
}
