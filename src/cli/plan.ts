import { KPI_MESSAGES } from '../messages/kpi/messages';
import { PAPERS_MESSAGES } from '../messages/papers/messages';
import type { Paper } from '../papers/paper';
import { readPapers, type PaperPlan } from '../papers/paper-plan';
import { holdsProvisions, readProvisionsText } from '../papers/provisions/read-provisions-text';
import { KPI_PLANS, knownKpis } from '../plan/kpi-plans';
import type { SheetContent } from '../sheet/content/sheet-content';
import { readPlan } from '../sheet/plan/read-plan';
import { readProvisions } from '../sheet/plan/read-provisions';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { paperProvisionsSheet } from '../sheet/templates/paper-provisions';
import { paperPlanSheet } from '../sheet/templates/paper-plan';
import { workbookFile } from '../xlsx/from-content';
import { snapshotOf } from '../xlsx/snapshot';
import { runCommand } from './command';
import type { ExitCode, Output } from './output';
import { printedLines } from './printable';
import { PLAN_OPTIONS, planArguments, type PlanArguments, type PlanMisuse } from './plan/arguments';
import { planJson } from './plan/json';
import { nextPlan } from './plan/next';
import { PLAN_MESSAGES } from './plan/messages/messages';
import { readPaper, type ReadPaper } from './plan/read-paper';
import { planText } from './plan/text';
import { writeYearFileTo, yearFileIn } from './plan/write-year-file';
import { progressOver } from './progress';
import { writeReport } from './write-report';

async function readAll({ files, language }: PlanArguments, output: Output): Promise<ReadPaper[] | null> {
  const papers: ReadPaper[] = [];
  const tell = progressOver(files, output);
  for (const [index, file] of files.entries()) {
    tell(index);
    const paper = await readPaper(file, language);
    if (typeof paper === 'string') output.err(`${file}: ${paper}\n`);
    else papers.push(paper);
  }
  return papers.length === files.length ? papers : null;
}

function isClear({ kpis, faults }: PaperPlan): boolean {
  return faults.length === 0 && kpis.every(({ certainty }) => certainty === 'understood');
}

/** A sheet of the KPIs, and one of the general provisions, where the papers hold them. */
function sheetsOf(plan: PaperPlan, papers: readonly Paper[]): SheetContent[] {
  // a paper of KPIs may end with the heading of the provisions
  const provisions = papers.map(readProvisionsText).find((read) => read && holdsProvisions(read));
  return [
    ...(plan.kpis.length > 0 ? [paperPlanSheet(plan)] : []),
    ...(provisions ? [paperProvisionsSheet(provisions, plan.fiscalYear)] : []),
  ];
}

/** Writes the plan's sheets and says so. False where they could not be written. */
async function write(
  sheets: readonly SheetContent[],
  { out, language }: PlanArguments,
  { err }: Output,
): Promise<boolean> {
  if (!out) return true;
  if (sheets.length === 0) {
    err(`${PLAN_MESSAGES[language].nothing}\n`);
    return true;
  }
  const fault = await writeReport(out.path, sheets, out.force);
  const { written, notWritten } = PLAN_MESSAGES[language];
  err(`${fault ? notWritten(out.path, fault) : written(out.path)}\n`);
  return fault === null;
}

/** The one year of which sheets are that were made before; null where there are none, or several. */
function yearOf(made: readonly SheetSnapshot[]): number | null {
  const years = made.flatMap((sheet) => (readPlan(sheet) ?? readProvisions(sheet))?.fiscalYear ?? []);
  const [only, another] = new Set(years);
  return another === undefined ? (only ?? null) : null;
}

const hasFault = (sheet: SheetSnapshot): boolean =>
  ((readPlan(sheet) ?? readProvisions(sheet))?.faults.length ?? 0) > 0;

/** Writes the year file and says so, where one is asked for: what a workbook says of the year already goes first. */
async function writeYear(
  { fiscalYear: ofPapers, kpis }: PaperPlan,
  sheets: readonly SheetContent[],
  read: readonly ReadPaper[],
  { yearFile, language }: PlanArguments,
  { err }: Output,
): Promise<'done' | 'nothing' | 'refused'> {
  if (!yearFile) return 'done';
  const messages = PLAN_MESSAGES[language];
  const made = read.flatMap((each) => each.made);
  const fiscalYear = ofPapers ?? yearOf(made);
  const all = [...made, ...snapshotOf(workbookFile(sheets, '')).sheets];
  const kept = read.map((each) => each.kept);
  const file = fiscalYear === null ? null : yearFileIn(all, kept, fiscalYear);
  if (!file || fiscalYear === null) {
    err(`${messages.noYearFile}\n`);
    return 'nothing';
  }
  const fault = await writeYearFileTo(yearFile.path, file, yearFile.force);
  const leftOut = kpis.filter(({ certainty }) => certainty !== 'understood').length;
  const year = KPI_MESSAGES[language].fiscalYear(fiscalYear);
  err(
    `${fault ? messages.notWritten(yearFile.path, fault) : messages.yearFileWritten(yearFile.path, year, leftOut)}\n`,
  );
  return fault ? 'refused' : 'done';
}

/** The plan that papers make together; a workbook that is a plan already need hold no other. */
function planOf(read: readonly ReadPaper[]): PaperPlan {
  const plans = read.flatMap(({ made }) => made.flatMap((sheet) => readPlan(sheet)?.plan ?? []));
  const plan = readPapers(
    read.map(({ paper }) => paper),
    knownKpis([...KPI_PLANS, ...plans]),
  );
  const isMade = (paper: string): boolean =>
    read.some((each) => each.paper.name === paper && each.made.length > 0);
  return {
    ...plan,
    faults: plan.faults.filter((each) => each.fault !== 'no-kpi' || !isMade(each.paper)),
  };
}

async function run(asked: PlanArguments, output: Output): Promise<ExitCode> {
  const { json, language } = asked;
  if (asked.next) {
    const sheet = await nextPlan(asked, output);
    if (!sheet || !(await write([sheet], asked, output))) return 2;
    // every target is still to be decided
    return 1;
  }
  const read = await readAll(asked, output);
  if (!read) return 2;
  const papers = read.map(({ paper }) => paper);
  const made = read.flatMap((each) => each.made);
  const plan = planOf(read);
  for (const sheet of made) output.err(`${PLAN_MESSAGES[language].made(sheet.name)}\n`);
  for (const fault of plan.faults) output.err(`${PAPERS_MESSAGES[language].fault(fault)}\n`);
  output.out(
    json
      ? `${JSON.stringify(planJson(plan, papers.length), null, 2)}\n`
      : printedLines(planText(plan, papers.length, language)),
  );
  const sheets = sheetsOf(plan, papers);
  if (!(await write(sheets, asked, output))) return 2;
  const written = await writeYear(plan, sheets, read, asked, output);
  if (written === 'refused') return 2;
  return isClear(plan) && !made.some(hasFault) && written !== 'nothing' ? 0 : 1;
}

/** Reads a year's plan from its papers as the command line asks. Exit 1: something must be looked at. */
export function plan(args: readonly string[], output: Output): Promise<ExitCode> {
  return runCommand<typeof PLAN_OPTIONS, PlanArguments, PlanMisuse>(
    {
      name: 'plan',
      options: PLAN_OPTIONS,
      messages: PLAN_MESSAGES,
      read: planArguments,
      run,
    },
    args,
    output,
  );
}
