import type { Progress } from '../../../review/workbook';
import type { TemplateId } from '../../../sheet/templates/templates';
import type { ReportKind } from '../../session/insert-sheet';
import type { Offer } from '../../session/state';
import type { Subject } from '../functions/catalogue';
import type { Problem } from '../functions/formula';
import type { Room } from '../functions/room';

/** Every text of what can be made in the workbook. */
export interface CreateMessages {
  readonly heading: string;
  readonly offers: string;
  readonly offer: Readonly<Record<Offer, string>>;
  readonly functions: {
    readonly search: string;
    readonly found: (count: number, all: number) => string;
    readonly none: string;
    readonly subject: Readonly<Record<Subject, string>>;
    readonly parameters: string;
    readonly optional: string;
    /** A measure called without arguments. */
    readonly alone: string;
    readonly example: string;
    readonly result: string;
    readonly reference: string;
    /** Names the function for those who hear it. */
    readonly insert: string;
    readonly back: string;
    readonly useRange: string;
    readonly useCell: string;
    readonly useFor: (parameter: string) => string;
    readonly target: string;
    readonly noTarget: string;
    readonly moveTarget: string;
    readonly preview: string;
    readonly room: (room: Room) => string;
    readonly put: string;
    readonly choose: string;
    /** The choice that a function takes unasked. */
    readonly usual: (word: string) => string;
    readonly planSheet: (sheet: string, year: string) => string;
    readonly problem: Readonly<Record<Problem, string>>;
    readonly tooLong: string;
  };
  readonly templates: {
    readonly lead: string;
    readonly purpose: Readonly<Record<TemplateId, string>>;
    /** Above the sheets of years that the workbook or a year file brings. */
    readonly own: string;
    readonly add: string;
    readonly addEmpty: string;
    readonly addPlanned: (year: string) => string;
    /** Names the template for those who hear it. */
    readonly nextPlan: (year: string) => string;
    readonly addNamed: (button: string, template: string) => string;
  };
  readonly reports: {
    readonly name: Readonly<Record<ReportKind, string>>;
    readonly holds: Readonly<Record<ReportKind, string>>;
    readonly make: (report: string) => string;
    readonly document: string;
    /** Names the report for those who hear it. */
    readonly documentOf: (report: string) => string;
    readonly unchecked: string;
    readonly stale: string;
    readonly noKpis: string;
  };
  readonly inserting: string;
  readonly inserted: (progress: Progress) => string;
}
