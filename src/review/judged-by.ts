import { formOf } from '../engine/budget/forms';
import type { Account } from '../engine/budget/statement';
import { kpiPlanIn, provisionsIn, sourceOf, type Papers, type PaperSource } from '../plan/papers';
import type { Review, SheetReview, TableReview } from './review';

/** Where a paper comes from that judges. */
export type JudgingSource = PaperSource | { readonly kind: 'printed' };

/** A paper of a year that sheets ask for. */
export interface AskedPaper {
  readonly paper: 'plan' | 'form' | 'provisions';
  /** Of a form: its account, and the name that its title prints. */
  readonly account: { readonly account: Account; readonly accountName: string | null } | null;
  /** Null where there is none: what it would judge is not judged. */
  readonly source: JudgingSource | null;
  /** A sheet that is meant as this paper and cannot be read whole. */
  readonly faulty: string | null;
  /** The sheets that ask for it, in their order. */
  readonly sheets: readonly string[];
}

export interface JudgedYear {
  /** Null for tables of which nothing tells the year. */
  readonly fiscalYear: number | null;
  readonly papers: readonly AskedPaper[];
}

type Asked = Omit<AskedPaper, 'source' | 'faulty' | 'sheets'> & { readonly fiscalYear: number | null };

function* askedByTable({ table }: TableReview, { budgets, sources }: Papers): Generator<Asked> {
  if (table.accounting !== 'cash') return;
  const { account, accountName } = table;
  for (const fiscalYear of new Set(table.statements.map((each) => each.fiscalYear))) {
    yield { paper: 'form', account: { account, accountName }, fiscalYear };
    const form = fiscalYear === null ? null : formOf(budgets, account, fiscalYear);
    // the reserve of a form that is not printed stands in the year's general provisions
    if (form && sources.has(form)) yield { paper: 'provisions', account: null, fiscalYear };
  }
}

function* askedBy({ tables, records, kpis }: SheetReview, papers: Papers): Generator<Asked> {
  for (const fiscalYear of new Set(kpis.map((each) => each.fiscalYear))) {
    yield { paper: 'plan', account: null, fiscalYear };
  }
  for (const table of tables) yield* askedByTable(table, papers);
  if (records) yield { paper: 'provisions', account: null, fiscalYear: records.fiscalYear };
}

function sourceIn(papers: Papers, { paper, account, fiscalYear }: Asked): JudgingSource | null {
  if (fiscalYear === null) return null;
  const found = {
    plan: () => kpiPlanIn(papers, fiscalYear),
    form: () => account && formOf(papers.budgets, account.account, fiscalYear),
    provisions: () => provisionsIn(papers, fiscalYear),
  }[paper]();
  return found ? (sourceOf(papers, found) ?? { kind: 'printed' }) : null;
}

/** The sheet that is meant as a year's plan or provisions and has a fault that keeps it from judging. */
function faultyIn(sheets: readonly SheetReview[], { paper, fiscalYear }: Asked): string | null {
  const isFaulty = ({ plan, provisions }: SheetReview): boolean =>
    paper === 'plan'
      ? plan?.fiscalYear === fiscalYear && !plan.plan
      : paper === 'provisions' && provisions?.fiscalYear === fiscalYear && !provisions.provisions;
  return sheets.find(isFaulty)?.name ?? null;
}

const PAPERS: readonly AskedPaper['paper'][] = ['plan', 'form', 'provisions'];

/** Of each year that sheets are about, by which papers they are judged and which they lack; the latest year first. */
export function judgedBy({ sheets, papers }: Pick<Review, 'sheets' | 'papers'>): JudgedYear[] {
  const found = new Map<string, Asked & { readonly sheets: string[] }>();
  for (const sheet of sheets) {
    for (const asked of askedBy(sheet, papers)) {
      const key = [asked.fiscalYear, asked.paper, asked.account?.account, asked.account?.accountName].join(
        '\n',
      );
      const before = found.get(key);
      if (!before) found.set(key, { ...asked, sheets: [sheet.name] });
      else if (!before.sheets.includes(sheet.name)) before.sheets.push(sheet.name);
    }
  }
  const all = [...found.values()];
  const years = [...new Set(all.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => (b ?? -1) - (a ?? -1));
  return years.map((fiscalYear) => ({
    fiscalYear,
    papers: PAPERS.flatMap((paper) =>
      all.filter((each) => each.fiscalYear === fiscalYear && each.paper === paper),
    ).map((asked) => ({
      paper: asked.paper,
      account: asked.account,
      source: sourceIn(papers, asked),
      faulty: faultyIn(sheets, asked),
      sheets: asked.sheets,
    })),
  }));
}

/** Whether a year's sheets lack a paper that would judge them. */
export function isLacking({ papers }: JudgedYear): boolean {
  return papers.some(({ source }) => source === null);
}
