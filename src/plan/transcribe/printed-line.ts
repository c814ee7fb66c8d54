import type { PlannedLine } from '../../engine/budget/planned';
import type { Quote } from './quotation';

/** 「-」 or 「－」: the plan prints that nothing is planned. */
type NilMark = '-' | '－';

/** Makes the lines of one table of the plan; each cites its label and its figure in that table. */
export function printedLines(quotation: Quote, section: string) {
  return (name: string, printed: number | NilMark, parts?: readonly PlannedLine[]): PlannedLine => {
    const figure = typeof printed === 'number' ? printed.toLocaleString('en-US') : printed;
    return {
      name,
      amount: typeof printed === 'number' ? printed : null,
      citation: quotation(section, `${name} … ${figure}`),
      ...(parts && { parts }),
    };
  };
}
