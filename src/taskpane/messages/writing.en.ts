import { addressOf, type Cell } from '../../engine/cell';
import { en as pane } from './en';
import { counted, placeOf, places, sheetNames } from './names.en';
import { say } from '../../messages/by-kind';
import type { InsertedSheet, Refusal, WritingMessages } from './writing-messages';

const refused = (at: Cell | null): string => `Excel refused to write${at ? ` to ${placeOf(at)}` : ''}.`;
const undo = (inOneStep: boolean): string =>
  inOneStep
    ? 'Ctrl+Z at once, or “Put back”, takes it back.'
    : 'One Ctrl+Z on the sheet may not take all of it back; “Put back” does.';

const REFUSALS: Readonly<Record<Refusal, (sheets: string, count: number) => string>> = {
  protected: (sheets, count) =>
    `Nothing was written, because ${sheets} ${count === 1 ? 'is' : 'are'} protected. Lift the protection, then try again.`,
  missing: (sheets) => `Nothing was written, because ${sheets} cannot be found. Check again.`,
  changed: (sheets) =>
    `Nothing was put back, because cells of ${sheets} changed after they were written to. Look at them and mend them by hand.`,
};

const INSERTED: Readonly<Record<InsertedSheet, string>> = {
  template: 'Enter the figures, then choose “Check”.',
  report: 'It is ready to print on A4.',
  evaluation:
    'Write grades and reasons in the pale yellow cells. What was written on the sheet before is carried over, and that sheet is still there.',
};

export const en: WritingMessages = {
  puttingBack: 'Putting back…',
  notice: {
    'ask-write': ({ cells }) =>
      `This writes to ${counted(cells, 'cell', 'cells')}. This Excel cannot undo it in one step; “Put back” restores what was there.`,
    'ask-insert': ({ cell, filled, spilledFrom, blocking }) =>
      [
        filled && `${placeOf(cell)} holds a value or a formula, which would be lost.`,
        spilledFrom &&
          `The formula in ${addressOf(spilledFrom)} spills over ${placeOf(cell)}; it would become #SPILL!.`,
        blocking &&
          `The answer would spill over ${addressOf(blocking)}, which holds something: inserted here it becomes #SPILL! (nothing there is lost).`,
      ]
        .filter(Boolean)
        .join(' '),
    'sheet-inserted': ({ what, name, inOneStep }) =>
      [
        `Made the sheet “${name}”.`,
        INSERTED[what],
        inOneStep
          ? 'Ctrl+Z on the sheet takes it back.'
          : 'This Excel cannot take it back in one step: delete the sheet if you do not want it.',
      ].join(' '),
    'ask-remove': ({ sheet, why }) =>
      `The sheet “${sheet.name}” is not whole, and Excel did not let it be taken away again.${why ? ` ${say(pane.error, why)}` : ''} Delete it?`,
    'not-removed': ({ sheet }) =>
      `The sheet “${sheet}” was not deleted, because something stands on it. Delete it yourself if you do not want it.`,
    'sheets-inserted': ({ names }) =>
      `Made the sheets ${names.map((name) => `“${name}”`).join(' and ')}. They are ready to print on A4. Delete those that you do not want.`,
    'no-kpis': () => 'What was checked holds no KPI results, so there is nothing to evaluate.',
    'formula-inserted': ({ cell, inOneStep }) => `The formula is in ${placeOf(cell)}. ${undo(inOneStep)}`,
    'values-inserted': ({ cell, noted, inOneStep }) =>
      `The result is in ${placeOf(cell)}. ${noted ? '' : 'It has no note, as another one stands there. '}${undo(inOneStep)}`,
    written: ({ changes, inOneStep }) =>
      `Wrote to ${counted(changes.length, 'cell', 'cells')}. ${undo(inOneStep)}`,
    stopped: ({ at, why }) => `${refused(at)} All cells are as they were. ${say(pane.error, why)}`,
    'half-written': ({ at, why, rewrites }) =>
      `${refused(at)} ${at ? 'Still' : 'Perhaps still'} written: ${places(rewrites.map(({ cell }) => cell))}. ${say(pane.error, why)} “Put back” restores what was there.`,
    'not-put-back': ({ error }) => `Nothing was put back. ${say(pane.error, error)}`,
    'put-back': ({ cells }) => `Put back what was in ${counted(cells, 'cell', 'cells')}.`,
    refused: ({ why, sheets }) => REFUSALS[why](sheetNames(sheets), sheets.length),
    'stale-fix': () =>
      'Nothing was written, because the workbook changed since the check. Check again, then fix.',
  },
};
