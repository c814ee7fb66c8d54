import { addressOf } from '../engine/cell';
import { lowestAchievement } from '../engine/kpi/achievement';
import { gradeOf } from '../engine/kpi/grade';
import { missingIn, type Judgement } from '../engine/kpi/judge';
import { achievementNumber, outcomeOf, type Outcome } from '../engine/kpi/outcome';
import { evaluateTable, type Evaluation } from '../kpi-results/evaluate';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import { REPORT_HEADINGS } from '../kpi-results/messages/messages';
import type { Language } from '../engine/language';
import { answerLanguage, basis } from './arguments/choice';
import { resultsTable } from './arguments/kpi';
import { leftOutOf, plan, type GivenPlan } from './arguments/plan';
import type { ReadProblem } from '../kpi-results/table';
import { fn } from './fn';
import { LEFT_OUT } from './messages/answers';
import { Refusal } from './refusal';

type Cell = string | number;

const NOTHING: Outcome = { result: null, target: null, achievement: null, gap: null };

interface Line {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly outcome: Outcome;
  readonly status: string;
  readonly grade: string;
  readonly notes: string;
}

function cellsOf({ id, name, year, outcome, status, grade, notes }: Line): Cell[] {
  const { result, target, achievement, gap } = outcome;
  return [id, name, year, result ?? '', target ?? '', achievement ?? '', status, grade, gap ?? '', notes];
}

/** A line for the KPI and, where it has several measures, one for each of them below it. */
function judgedLines(judgement: Judgement, language: Language): Line[] {
  const messages = KPI_MESSAGES[language];
  const { kpi, fiscalYear, verdict, measures } = judgement;
  const achievement = lowestAchievement(judgement);
  const grade = gradeOf(achievement, kpi.difficult, null);
  const [first, another] = measures;
  const whole: Line = {
    id: kpi.id,
    name: kpi.name[language],
    year: messages.fiscalYear(fiscalYear),
    outcome:
      first && !another ? outcomeOf(first) : { ...NOTHING, achievement: achievementNumber(achievement) },
    status: messages.verdict[verdict],
    grade: grade ? messages.grade(grade.grade) : '',
    notes: messages.allMissing(missingIn(judgement)),
  };
  if (!another) return [whole];
  const parts = measures.map((part) => ({
    ...whole,
    name: `${whole.name}${messages.between.things}${part.measure.name?.[language] ?? ''}`,
    outcome: outcomeOf(part),
    status: messages.verdict[part.verdict],
    grade: '',
    notes: messages.allMissing(part.missing),
  }));
  return [whole, ...parts];
}

/** What cannot be read, or why the plan leaves the KPI out. */
function problemText(problem: ReadProblem, by: GivenPlan, language: Language): string {
  const leftOut = problem.code === 'unknownKpi' ? leftOutOf(by, problem.shown) : null;
  return leftOut ? LEFT_OUT[language](leftOut.place) : KPI_MESSAGES[language].problem(problem);
}

/** The KPI's name, or the words that name none. */
function nameOf({ kpi, problems }: Evaluation, language: Language): string {
  const [first] = problems;
  return kpi?.name[language] ?? (first && 'shown' in first ? first.shown : '');
}

function linesOf(evaluation: Evaluation, by: GivenPlan, language: Language): Line[] {
  const { kpi, fiscalYear, judgement, missing, problems } = evaluation;
  if (judgement) return judgedLines(judgement, language);
  const messages = KPI_MESSAGES[language];
  const notes = [
    ...missing.map((each) => messages.missing(each)),
    ...problems.map((each) => `${addressOf(each.place)}: ${problemText(each, by, language)}`),
  ];
  return [
    {
      id: kpi?.id ?? '',
      name: nameOf(evaluation, language),
      year: messages.fiscalYear(fiscalYear),
      outcome: NOTHING,
      status: messages.verdict.undecidable,
      grade: '',
      notes: notes.join(messages.between.sentences),
    },
  ];
}

export const EVALUATE = fn({ table: resultsTable, basis, language: answerLanguage, plan }, (given) => {
  const language = given.language.value;
  const by = given.plan.value;
  const evaluations = evaluateTable(given.table.value, by.plans, given.basis.value);
  if (!evaluations) throw new Refusal({ code: 'noTable', argument: given.table.position });
  const lines = evaluations.flatMap((evaluation) => linesOf(evaluation, by, language));
  return [[...REPORT_HEADINGS[language]], ...lines.map(cellsOf)];
});
