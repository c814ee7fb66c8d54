import type { Side } from '../../../engine/budget/statement';
import type { Business } from '../../../engine/kpi/kpi';
import type { Status } from '../../../engine/kpi/status';
import type { PictureSection } from '../../session/state';
import type { PromiseWords } from '../kpi/promise-text';
import type { Flag } from '../kpi/text-goals';

/** Every text of the pictures that neither the pane nor the KPIs' words have, in one language. */
export interface PicturesMessages {
  readonly sections: string;
  readonly section: Readonly<Record<PictureSection, string>>;
  /** The button that puts the table in the picture's place, for the eye and for the ear. */
  readonly asTable: string;
  readonly tableOf: (picture: string) => string;
  readonly nothingChecked: string;
  /** `scope` is what was checked, in words. */
  readonly noBudget: (scope: string) => string;
  readonly budget: {
    readonly caption: (side: string, unit: string) => string;
    readonly column: string;
    readonly side: Readonly<Record<Side, string>>;
    readonly total: Readonly<Record<Side, string>>;
    /** Behind a total that is printed nowhere. */
    readonly computed: string;
    readonly rest: (count: number) => string;
    readonly parts: (line: string) => string;
    /** What a bar's full length stands for, where it is not the side's. */
    readonly scale: (line: string) => string;
    /** What it stands for everywhere else. */
    readonly wholeScale: (amount: string, unit: string) => string;
    readonly line: string;
    readonly amount: string;
    readonly share: string;
    readonly percent: (percent: string) => string;
  };
  readonly movement: {
    readonly heading: (side: string) => string;
    readonly caption: (side: string, unit: string) => string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly rate: string;
    readonly scale: (amount: string, unit: string) => string;
    readonly still: (count: number) => string;
    /** From nothing to something. */
    readonly fromNothing: string;
  };
  readonly kpi: {
    readonly title: (year: string) => string;
    readonly caption: (title: string) => string;
    readonly textGoals: string;
    readonly business: string;
    readonly every: string;
    readonly businessName: Readonly<Record<Business, string>>;
    readonly status: string;
    readonly year: string;
    /** `create` and `check` are the names of pages. */
    readonly noSheet: (scope: string, create: string) => string;
    readonly unchecked: (create: string) => string;
    readonly unknownNames: (count: number, check: string) => string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly result: string;
    readonly noResult: string;
    readonly target: string;
    readonly aside: (text: string) => string;
    readonly achievement: string;
    readonly baseline: string;
    /** Said in the legend. */
    readonly baselineOfPlan: string;
    readonly lastYear: string;
    readonly verdict: string;
    readonly missing: string;
    readonly flag: Readonly<Record<Flag, { readonly short: string; readonly long: string }>>;
    readonly legend: string;
    readonly meets: string;
    /** In the place of a baseline. */
    readonly isNew: string;
    readonly earlier: (name: string, year: string, amount: string) => string;
    /** The KPI's explanation. */
    readonly explain: (name: string) => string;
    readonly grade: string;
    readonly gradeNote: string;
    readonly notes: string;
    readonly why: (flag: string) => string;
    readonly ofOthers: string;
    readonly goals: Readonly<Record<'operational' | 'longTerm' | 'promises' | 'withoutKpi', string>>;
    readonly promise: PromiseWords;
    /** Opens a row that has only its source behind it. */
    readonly source: (name: string) => string;
    readonly due: (year: string) => string;
    readonly noDue: string;
    readonly printed: (year: string, amount: string) => string;
    readonly steps: string;
    readonly noSteps: string;
    readonly name: string;
    readonly statusOf: Readonly<Record<Status, string>>;
  };
}
