import { DEFAULT_YEAR } from '../../plan/papers';
import { templatePlan, TEMPLATES, type TemplateId } from '../../sheet/templates/templates';
import { workbookFile } from '../../xlsx/from-content';
import { writeWorkbook } from '../../xlsx/write';

export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];

/** A workbook of one sheet, as a file of this name: blank, or a template that waits for its figures. */
export async function newWorkbook(
  template: TemplateId | 'blank',
): Promise<{ name: string; bytes: Uint8Array }> {
  if (template === 'blank') {
    return { name: 'Book1.xlsx', bytes: await writeWorkbook({ sheets: [{ name: 'Sheet1', rows: [] }] }) };
  }
  const plan = templatePlan(DEFAULT_YEAR);
  if (!plan) throw new Error(`FY${String(DEFAULT_YEAR)} has no budget`);
  const content = TEMPLATES[template].make(plan, 'empty');
  return { name: `${content.name}.xlsx`, bytes: await writeWorkbook(workbookFile([content], content.name)) };
}
